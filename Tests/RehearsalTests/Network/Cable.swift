#if os(Linux)
import Foundation
import Testing

/// A network cable between this computer and a program that runs as on a computer of its own (a network namespace,
/// network_namespaces(7)). It can be pulled out: then nothing comes through, and neither side is told. It is gone when
/// the program is.
struct Cable {
    /// What starts a program as on a computer of its own.
    static let otherComputer = ["/usr/bin/unshare", "--net"]

    private static let ip = ["/usr/sbin/ip", "/sbin/ip", "/usr/bin/ip"]
        .first(where: FileManager.default.isExecutableFile(atPath:))
    private static let enter = "/usr/bin/nsenter"

    /// Addresses kept free for tests of networks (RFC 2544), four for each cable.
    let here: String
    let there: String
    private let name: String

    private let peer: String
    private let process: Int32

    /// Whether cables can be laid here; some containers forbid it.
    static func canBeLaid(_ tool: Tool) throws -> Bool {
        guard ip != nil, [enter, otherComputer[0]].allSatisfy(FileManager.default.isExecutableFile(atPath:)) else {
            #expect(ProcessInfo.processInfo.environment["CI"] == nil, "iproute2 or util-linux is missing")
            print("skipped: there is no ip, unshare or nsenter")
            return false
        }
        let alone = try tool.start(Array(otherComputer.dropFirst()) + ["true"], program: otherComputer[0])
        var words = alone.messages
        if alone.code == 0 {
            let other = Process()
            other.executableURL = URL(fileURLWithPath: otherComputer[0])
            other.arguments = Array(otherComputer.dropFirst()) + ["sleep", "30"]
            try other.run()
            defer {
                kill(other.processIdentifier, SIGKILL)
                other.waitUntilExit()
            }
            do {
                _ = try Cable(to: other.processIdentifier, number: 0, tool)
                return true
            } catch let error as NotLaid { words = error.words }
        }
        let isForbidden = ["not permitted", "not supported", "denied", "Unknown device type"].contains(
            where: words.contains
        )
        #expect(isForbidden, "\(words)")
        print("skipped: no network of its own is allowed here: \(words)")
        return false
    }

    struct NotLaid: Error {
        let words: String
    }

    /// - Parameters:
    ///   - process: the program at the other end.
    ///   - number: of the cable among those to the same program.
    init(to process: Int32, number: Int, _ tool: Tool) throws {
        // Of two tests at once, and of two people's tests on one computer, each has its own.
        let place = Int(process) % 4_000 * 4 + number
        (here, there) = ("198.18.\(place / 64).\(place % 64 * 4 + 1)", "198.18.\(place / 64).\(place % 64 * 4 + 2)")
        self.process = process
        name = "fd\(process)-\(number)"
        peer = "\(name)b"
        for _ in 0..<250 where try !Self.isApart(process) { Thread.sleep(forTimeInterval: 0.02) }
        let ends = ["name", peer, "netns", String(process)]
        try Cable.must(tool, ["link", "add", name, "type", "veth", "peer"] + ends)
        try Cable.must(tool, ["address", "add", here + "/30", "dev", name])
        try Cable.must(tool, ["link", "set", name, "up"])
        try Cable.must(tool, ["address", "add", there + "/30", "dev", peer], in: process)
        try Cable.must(tool, ["link", "set", peer, "up"], in: process)
    }

    /// At the program's end: were it pulled out here, what is sent would look for another way.
    func pull(_ tool: Tool) throws { try Cable.must(tool, ["link", "set", peer, "down"], in: process) }
    func plug(_ tool: Tool) throws { try Cable.must(tool, ["link", "set", peer, "up"], in: process) }

    private static func isApart(_ process: Int32) throws -> Bool {
        let network = { (process: String) in
            try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/ns/net")
        }
        return try network("\(process)") != network("self")
    }

    private static func run(_ tool: Tool, _ words: [String], in process: Int32? = nil) throws -> Tool.Outcome {
        let ip = ip ?? ""
        guard let process else { return try tool.start(words, program: ip) }
        return try tool.start(["--net=/proc/\(process)/ns/net", ip] + words, program: enter)
    }

    private static func must(_ tool: Tool, _ words: [String], in process: Int32? = nil) throws {
        let outcome = try run(tool, words, in: process)
        if outcome.code != 0 { throw NotLaid(words: words.joined(separator: " ") + ": " + outcome.messages) }
    }
}
#endif

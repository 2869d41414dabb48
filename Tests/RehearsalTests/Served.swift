import Foundation
import Testing

/// The program serving a room, started as at a terminal and waited for.
struct Served {
    let process: Process
    /// What it had printed when the room was open, and the file in which it goes on.
    let output: String
    let log: String
    /// The address at which it is reached.
    private(set) var host = "127.0.0.1"
    let port: UInt16

    /// - Parameters:
    ///   - workshops: the process folder of a new file.
    ///   - wrapper: a command that runs the program, with what comes before the program's own words.
    ///   - everywhere: listens to all networks, not only to this computer.
    ///   - environment: beside that of the test.
    init(
        _ tool: Tool,
        _ database: String,
        port: UInt16 = 0,
        workshops: String = Tool.county,
        under wrapper: [String] = [],
        everywhere: Bool = false,
        environment: [String: String] = [:]
    ) throws {
        let path = tool.path("serve-\(UUID().uuidString).txt")
        try Data().write(to: URL(fileURLWithPath: path))
        log = path
        process = Process()
        let words =
            wrapper + [
                Tool.program, "serve", "--database", database, "--port", String(port), "--workshops", workshops,
                "--host", everywhere ? "0.0.0.0" : host,
            ]
        process.executableURL = URL(fileURLWithPath: words[0])
        process.arguments = Array(words.dropFirst())
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.currentDirectoryURL = URL(fileURLWithPath: tool.folder)
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        process.standardError = process.standardOutput
        try process.run()
        for _ in 0..<600 {
            let text = try String(contentsOfFile: path, encoding: .utf8)
            if text.contains("/in/") && text.contains("Ctrl-C") {
                output = text
                let link = text.split(whereSeparator: \.isWhitespace).first { $0.contains("/in/") } ?? ""
                self.port = UInt16(URL(string: String(link))?.port ?? 0)
                return
            }
            Thread.sleep(forTimeInterval: 0.1)
        }
        process.terminate()
        throw POSIXError(.ETIMEDOUT)
    }

    /// The same room, as it is reached from somewhere else.
    func reached(at host: String) -> Served {
        var served = self
        served.host = host
        return served
    }

    /// The facilitator's link, without the address.
    var leaderLink: String { link("Ledare") }

    /// A link as it stands after a name on the screen, without the address.
    func link(_ name: String) -> String {
        let line = output.split(separator: "\n").first { $0.contains("/in/") && $0.contains("  \(name) ") } ?? ""
        let link = line.split(whereSeparator: \.isWhitespace).last ?? ""
        return URL(string: String(link))?.path ?? ""
    }

    /// The link by which another computer keeps a copy.
    var standbyLink: String {
        let words = output.split(whereSeparator: \.isWhitespace)
        return words.firstIndex(of: "standby").map { String(words[$0 + 1]) } ?? ""
    }

    /// The code on the wall.
    var code: String {
        let line = output.split(separator: "\n").first { $0.contains("   kod ") } ?? ""
        return line.components(separatedBy: "   kod ").last?.filter { !$0.isWhitespace } ?? ""
    }

    func end(_ signal: Int32 = SIGTERM) {
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
    }

    /// Asks with curl, which keeps its cookies in a jar.
    ///
    /// - Parameter head: gives the head of the answer as well.
    func ask(
        _ tool: Tool,
        jar: String,
        _ path: String,
        _ form: [String: String]? = nil,
        head: Bool = false
    ) throws -> (Int, String) {
        var words = ["-H", "Accept: application/json"]
        if head { words.append("-i") }
        for (name, value) in form ?? [:] { words += ["--data-urlencode", "\(name)=\(value)"] }
        return try curl(tool, jar, path, words)
    }

    /// Sends a file with interview notes, as the page's form does, and gives the page that comes of it.
    func send(_ tool: Tool, jar: String, _ file: String) throws -> (Int, String) {
        try curl(tool, jar, "/intervjuer/filer", ["-L", "-F", "namn=ja", "-F", "filer=@\(file)"])
    }

    private func curl(_ tool: Tool, _ jar: String, _ path: String, _ more: [String]) throws -> (Int, String) {
        let curl = Process()
        curl.executableURL = URL(fileURLWithPath: "/usr/bin/curl")
        let address = "http://\(host):\(port)"
        var words = ["-s", "-m", "20", "-b", tool.path(jar), "-c", tool.path(jar), "-w", "\n%{http_code}"]
        words += ["-H", "Origin: \(address)"]
        curl.arguments = words + more + [address + path]
        let file = tool.path("svar-\(UUID().uuidString)")
        try Data().write(to: URL(fileURLWithPath: file))
        curl.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
        try curl.run()
        curl.waitUntilExit()
        let text = try String(contentsOfFile: file, encoding: .utf8)
        return (Int(text.suffix(3)) ?? 0, String(text.dropLast(4)))
    }
}

import Foundation
import Testing

/// The program serving a room, started as at a terminal and waited for.
struct Served {
    let process: Process
    /// What it had printed when the room was open, and the file in which it goes on.
    let output: String
    let log: String
    let port: UInt16

    init(_ tool: Tool, _ database: String, port: UInt16 = 0) throws {
        let path = tool.path("serve-\(UUID().uuidString).txt")
        try Data().write(to: URL(fileURLWithPath: path))
        log = path
        process = Process()
        process.executableURL = URL(fileURLWithPath: Tool.program)
        process.arguments = ["serve", "--database", database, "--port", String(port), "--workshops", Tool.county]
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

    /// The facilitator's link, without the address.
    var leaderLink: String {
        let link = output.split(whereSeparator: \.isWhitespace).first { $0.contains("/in/") } ?? ""
        return URL(string: String(link))?.path ?? ""
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
        let address = "http://127.0.0.1:\(port)"
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

import Foundation

/// nginx as the README sets it up: its own lines, with a port, a certificate and a room of the test's.
final class Proxy {
    private let program: Program

    static let name = "dialog.lan.se"

    /// The server block that stands in README.md.
    static func readme() throws -> String {
        let text = try String(contentsOf: ServedRoom.project.appendingPathComponent("README.md"), encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(of: "    server {"),
            let end = lines[start...].firstIndex(of: "    }")
        else { throw Exchange.Broken(description: "README.md shows no server block for nginx") }
        return lines[start...end].joined(separator: "\n")
    }

    /// A port that was free a moment ago.
    static func freePort() throws -> UInt16 {
        #if canImport(Glibc)
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        defer { _ = Foundation.close(descriptor) }
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard result else { throw Exchange.Broken(description: "no free port") }
        return UInt16(bigEndian: name.sin_port)
    }

    init(in folder: Folder, port: UInt16, room: UInt16) async throws {
        guard let nginx = Program.find("nginx"), let openssl = Program.find("openssl") else {
            throw Exchange.Broken(description: "nginx or openssl is not installed")
        }
        let made = try await Program(
            openssl,
            [
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=\(Self.name)",
                "-keyout", "dialog.key", "-out", "dialog.pem",
            ],
            in: folder
        ).finish()
        guard made.code == 0 else { throw Exchange.Broken(description: made.output) }
        let here = folder.url.path
        let changes = [
            ("listen 443 ssl;", "listen 127.0.0.1:\(port) ssl;"),
            ("/etc/ssl/dialog.pem", "\(here)/dialog.pem"), ("/etc/ssl/dialog.key", "\(here)/dialog.key"),
            ("http://127.0.0.1:8320", "http://127.0.0.1:\(room)"),
        ]
        var server = try Self.readme()
        for (old, new) in changes {
            guard server.contains(old) else { throw Exchange.Broken(description: "the README's lines lack \(old)") }
            server = server.replacingOccurrences(of: old, with: new)
        }
        let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map { "\($0)_temp_path \(here)/\($0);" }.joined(separator: " ")
        let whole = """
            daemon off; worker_processes 1; pid \(here)/nginx.pid; error_log stderr;
            events { worker_connections 256; }
            http { access_log off; \(temporary)
            \(server)
            }
            """
        try Data(whole.utf8).write(to: folder.url("nginx.conf"))
        program = try Program(nginx, ["-e", "stderr", "-p", here, "-c", "\(here)/nginx.conf"], in: folder)
        let start = ContinuousClock.now
        while start.duration(to: .now) < Patience.start {
            if Exchange(port: port).isAnswered { return }
            guard program.isRunning else { throw Exchange.Broken(description: program.printed) }
            try await Task.sleep(for: .milliseconds(30))
        }
        throw Exchange.Broken(description: "nginx does not listen: \(program.printed)")
    }

    func close() { program.end() }
}

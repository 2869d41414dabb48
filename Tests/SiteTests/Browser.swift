import Foundation

/// A browser small enough to read: it keeps its cookies, waits for answers and follows nothing by itself.
final class Browser {
    private let port: UInt16
    private(set) var cookies: [String: String] = [:]

    /// - Parameter cookies: another's, to be the same browser in another window.
    init(_ port: UInt16, cookies: [String: String] = [:]) {
        self.port = port
        self.cookies = cookies
    }

    struct Answer {
        let status: Int
        let head: String
        let body: String

        func field(_ name: String) -> String? {
            head.split(separator: "\r\n").first { $0.lowercased().hasPrefix(name.lowercased() + ":") }
                .map { $0.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces) }
        }
    }

    func get(_ path: String, _ fields: [String: String] = [:]) throws -> Answer { try ask("GET", path, fields, "") }

    /// Sends a form as a page of ours does.
    func post(_ path: String, _ form: KeyValuePairs<String, String>, _ fields: [String: String] = [:]) throws -> Answer
    {
        var all = ["Origin": "http://127.0.0.1:\(port)", "Content-Type": "application/x-www-form-urlencoded"]
        all.merge(fields) { $1 }
        let body = form.map { "\(escaped($0.key))=\(escaped($0.value))" }.joined(separator: "&")
        return try ask("POST", path, all, body)
    }

    /// Sends a form with files, written out as it goes over the line.
    func upload(_ path: String, _ body: String, boundary: String) throws -> Answer {
        let fields = [
            "Origin": "http://127.0.0.1:\(port)", "Content-Type": "multipart/form-data; boundary=\(boundary)",
        ]
        return try ask("POST", path, fields, body)
    }

    /// The same, as script does: the answer is JSON.
    func send(_ path: String, _ form: KeyValuePairs<String, String>) throws -> Answer {
        try post(path, form, ["Accept": "application/json"])
    }

    private func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    func ask(_ method: String, _ path: String, _ fields: [String: String], _ body: String) throws -> Answer {
        var head = "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n"
        for (name, value) in fields { head += "\(name): \(value)\r\n" }
        if !cookies.isEmpty {
            head += "Cookie: " + cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") + "\r\n"
        }
        if method == "POST" || !body.isEmpty { head += "Content-Length: \(body.utf8.count)\r\n" }
        let socket = try Socket(port)
        defer { socket.close() }
        socket.send(head + "\r\n" + body)
        let text = socket.readAll()
        guard let end = text.range(of: "\r\n\r\n") else { throw POSIXError(.EBADMSG) }
        let answer = Answer(
            status: Int(text.dropFirst(9).prefix(3)) ?? 0,
            head: String(text[..<end.lowerBound]),
            body: String(text[end.upperBound...])
        )
        for line in answer.head.split(separator: "\r\n") where line.lowercased().hasPrefix("set-cookie:") {
            let pair = line.dropFirst(11).prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            if pair.count == 2 { cookies[pair[0].trimmingCharacters(in: .whitespaces)] = String(pair[1]) }
        }
        return answer
    }

    /// Listens to the stream of events until so many news have come; what came by then.
    func listen(
        news count: Int,
        to path: String = "/handelser",
        _ fields: [String: String] = [:],
        name: String = "nytt",
        meanwhile act: () throws -> Void
    ) throws -> String {
        let socket = try Socket(port)
        defer { socket.close() }
        let cookie = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        let more = fields.map { "\($0.key): \($0.value)\r\n" }.joined()
        socket.send("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nCookie: \(cookie)\r\n\(more)\r\n")
        var heard = socket.read(until: "retry: ")
        try act()
        for _ in 0..<count where heard.split(separator: "event: \(name)").count <= count {
            heard += socket.read(until: "event: \(name)")
        }
        return heard
    }
}

/// A blocking connection to this computer.
private struct Socket {
    let descriptor: Int32

    init(_ port: UInt16) throws {
        #if canImport(Glibc)
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var patience = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = port.bigEndian
        name.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw POSIXError(.ECONNREFUSED) }
    }

    func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = Foundation.send(descriptor, bytes, bytes.count, 0)
    }

    func readAll() -> String { read(until: nil) }

    func read(until word: String?) -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count <= 0 { break }
            bytes += buffer[..<count]
            if let word, String(decoding: bytes, as: UTF8.self).contains(word) { break }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    func close() { _ = Foundation.close(descriptor) }
}

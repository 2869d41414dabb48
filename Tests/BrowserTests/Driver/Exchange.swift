import Formats
import Foundation

/// One question over HTTP/1.1 and its answer, blocking, as chromedriver speaks it.
struct Exchange {
    let port: UInt16

    struct Broken: Error, CustomStringConvertible {
        let description: String
    }

    func ask(_ method: String, _ path: String, _ body: String) throws -> JSON {
        let descriptor = try connected()
        defer { close(descriptor) }
        let head = """
            \(method) \(path) HTTP/1.1\r
            Host: 127.0.0.1:\(port)\r
            Connection: close\r
            Content-Type: application/json; charset=utf-8\r
            Content-Length: \(body.utf8.count)\r
            \r

            """
        try send(Array((head + body).utf8), to: descriptor)
        let answer = receive(from: descriptor)
        guard let end = answer.firstRange(of: Array("\r\n\r\n".utf8)) else {
            throw Broken(description: "no answer to \(method) \(path)")
        }
        return try JSON(Array(answer[end.upperBound...]))
    }

    /// Whether anybody listens.
    var isAnswered: Bool {
        guard let descriptor = try? connected() else { return false }
        close(descriptor)
        return true
    }

    private func connected() throws -> Int32 {
        #if canImport(Glibc)
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var patience = timeval(tv_sec: 120, tv_usec: 0)
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
        guard result == 0 else {
            close(descriptor)
            throw Broken(description: "nobody listens on 127.0.0.1:\(port)")
        }
        return descriptor
    }

    private func send(_ bytes: [UInt8], to descriptor: Int32) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                #if canImport(Glibc)
                Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                #else
                Foundation.send(descriptor, $0.baseAddress, $0.count, 0)
                #endif
            }
            guard count > 0 else { throw Broken(description: "the connection closed while it was written to") }
            sent += count
        }
    }

    /// Everything up to the length that the head names.
    private func receive(from descriptor: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var whole = Int.max
        while bytes.count < whole {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count <= 0 { break }
            bytes += buffer[..<count]
            if whole == .max, let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) {
                let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).lowercased()
                let length = head.components(separatedBy: "\r\n").first { $0.hasPrefix("content-length:") }
                if let length = length.flatMap({ Int($0.dropFirst(15).trimmingCharacters(in: .whitespaces)) }) {
                    whole = end.upperBound + length
                }
            }
        }
        return bytes
    }
}

import Foundation

/// A connection that is kept alive, with one request under way at a time.
final class Wire {
    let descriptor: Int32
    var sentAt: UInt64 = 0
    /// How many events have been heard on it, when it listens.
    var heard = 0
    private var reader = AnswerReader()

    /// - Parameter number: spreads many connections over source addresses, as from many devices.
    init(_ port: UInt16, number: Int = 0, patience: Int = 20) throws {
        #if canImport(Glibc)
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        guard descriptor >= 0 else { throw BenchFailure(name: "socket", output: String(cString: strerror(errno))) }
        var time = timeval(tv_sec: .init(patience), tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
        var one: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, 4)
        let from = UInt32(0x7F00_0001) + UInt32(number / 2_000)
        guard Wire.named(from, 0, { bind(descriptor, $0, $1) }) == 0,
            Wire.named(0x7F00_0001, port, { connect(descriptor, $0, $1) }) == 0
        else {
            Foundation.close(descriptor)
            throw BenchFailure(name: "connect", output: String(cString: strerror(errno)))
        }
    }

    deinit { Foundation.close(descriptor) }

    private static func named(
        _ host: UInt32,
        _ port: UInt16,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = port.bigEndian
        name.sin_addr.s_addr = host.bigEndian
        return withUnsafePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    func doNotWait() { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }

    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        sentAt = DispatchTime.now().uptimeNanoseconds
        return Foundation.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    }

    /// Takes what has come; true when the answer is complete. Throws when the other side is gone.
    func receive(into buffer: inout [UInt8]) throws(Gone) -> Bool {
        let count = recv(descriptor, &buffer, buffer.count, 0)
        if count < 0, errno == EAGAIN { return false }
        guard count > 0 else { throw Gone() }
        return reader.feed(buffer[..<count])
    }

    /// Takes what has come on a stream of events, and counts those called `nytt`.
    func listen(into buffer: inout [UInt8]) throws(Gone) {
        let count = recv(descriptor, &buffer, buffer.count, 0)
        if count < 0, errno == EAGAIN { return }
        guard count > 0 else { throw Gone() }
        // The word is short and sent whole; only "nytt" has a y in it.
        for index in 0..<count where buffer[index] == UInt8(ascii: "y") { heard += 1 }
    }

    struct Gone: Error {}

    var answer: AnswerReader.Answer { reader.answer }

    /// Sends and waits.
    func ask(_ bytes: [UInt8]) throws(Gone) -> AnswerReader.Answer {
        guard send(bytes) else { throw Gone() }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while try !receive(into: &buffer) { if errno == EAGAIN { throw Gone() } }
        return answer
    }
}

/// Puts answers together from what comes in pieces.
struct AnswerReader {
    struct Answer {
        var status = 0
        var head = ""
        var body: [UInt8] = []
    }

    private(set) var answer = Answer()
    private var head: [UInt8] = []
    private var missing: Int?

    /// - Returns: whether an answer is complete.
    mutating func feed(_ bytes: ArraySlice<UInt8>) -> Bool {
        var bytes = bytes
        if missing == nil {
            if head.isEmpty { answer.body.removeAll(keepingCapacity: true) }
            head += bytes
            guard let end = AnswerReader.end(of: head) else { return false }
            answer.status = head.count > 12 ? head[9..<12].reduce(0) { $0 * 10 + Int($1) - 48 } : 0
            answer.head = String(decoding: head[..<end], as: UTF8.self)
            missing = AnswerReader.length(answer.head)
            bytes = head[end...]
            head = []
        }
        answer.body += bytes
        missing = (missing ?? 0) - bytes.count
        guard let left = missing, left <= 0 else { return false }
        missing = nil
        return true
    }

    private static func end(of head: [UInt8]) -> Int? {
        guard head.count >= 4 else { return nil }
        for index in 3..<head.count
        where head[index] == 10 && head[index - 1] == 13 && head[index - 2] == 10 && head[index - 3] == 13 {
            return index + 1
        }
        return nil
    }

    private static func length(_ head: String) -> Int {
        for line in head.split(separator: "\r\n") where line.utf8.count < 40 {
            if line.lowercased().hasPrefix("content-length:") {
                return Int(line.dropFirst(15).drop { $0 == " " }) ?? 0
            }
        }
        return 0
    }
}

import Foundation

/// A client that waits, for tests that run on a thread of their own.
struct TestClient {
    let descriptor: Int32

    init(_ port: UInt16, receiveBuffer: Int32? = nil) throws {
        #if canImport(Glibc)
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        guard descriptor >= 0 else { throw POSIXError(.EMFILE) }
        if let receiveBuffer { option(SO_RCVBUF, receiveBuffer) }
        option(SO_RCVTIMEO, timeval(tv_sec: 60, tv_usec: 0))
        option(SO_SNDTIMEO, timeval(tv_sec: 20, tv_usec: 0))
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

    /// - Returns: whether the system took it all.
    @discardableResult
    func send(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return Foundation.send(descriptor, bytes, bytes.count, 0) == bytes.count
    }

    /// What comes until `end` has come, the server closes, or nothing comes for a while.
    func read(until end: String? = nil, atMost limit: Int = .max) -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: min(limit, 65_536))
        let end = end.map { Array($0.utf8) }
        while bytes.count < limit {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count <= 0 { break }
            bytes += buffer[..<count]
            if let end, bytes.suffix(end.count).elementsEqual(end) { break }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    func endSending() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Leaves with a reset instead of a goodbye.
    func reset() {
        option(SO_LINGER, linger(l_onoff: 1, l_linger: 0))
        close()
    }

    func close() { _ = Foundation.close(descriptor) }

    private func option<Value: BitwiseCopyable>(_ name: Int32, _ value: Value) {
        var value = value
        setsockopt(descriptor, SOL_SOCKET, name, &value, socklen_t(MemoryLayout<Value>.size))
    }
}

/// Runs what waits on a thread of its own, since the task pool is only as wide as the processor.
func onThread<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Swift.Result { try body() }) }
    }
}

import Foundation
import Synchronization

/// A road to a room on which all that is sent takes its time, either way, and some connections break as they are used:
/// by turns before the room has heard what was asked, and before its answer has come back.
final class SlowRoad: Sendable {
    let port: UInt16
    private let listener: Int32
    private let room: UInt16
    private let delay: TimeInterval
    private let cutting: Int
    private let asked = Mutex(0)

    /// How many connections have been cut.
    var cuts: Int { asked.withLock { $0 / cutting } }

    /// - Parameters:
    ///   - delay: seconds each way.
    ///   - cutting: of so many sendings, one is cut.
    init(to room: UInt16, delay: TimeInterval, cutting: Int) throws {
        (self.room, self.delay, self.cutting) = (room, delay, cutting)
        listener = Self.socket()
        var name = Self.name(0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = listener
        let result = withUnsafeMutablePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && listen(descriptor, 64) == 0
                    && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard result else { throw Exchange.Broken(description: "no port for a slow road") }
        port = UInt16(bigEndian: name.sin_port)
        Thread.detachNewThread { [self] in
            while case let caller = accept(listener, nil, nil), caller >= 0 { lead(caller) }
            _ = Foundation.close(listener)
        }
    }

    func close() { shutdown(listener, Int32(SHUT_RDWR)) }

    /// Carries what is sent on a connection to the room and back, until either side ends it or it is cut.
    private func lead(_ caller: Int32) {
        let room = Self.socket()
        var name = Self.name(self.room)
        let connected = withUnsafePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(room, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        let ends = [caller, room]
        let closing = { @Sendable in for end in ends { _ = Foundation.close(end) } }
        guard connected == 0 else { return closing() }
        let ways = DispatchGroup()
        for (from, to) in [(caller, room), (room, caller)] {
            ways.enter()
            Thread.detachNewThread { [self] in
                carry(from, to, isAsking: from == caller)
                for end in ends { shutdown(end, Int32(SHUT_RDWR)) }
                ways.leave()
            }
        }
        ways.notify(queue: .global(), execute: closing)
    }

    private func carry(_ from: Int32, _ to: Int32, isAsking: Bool) {
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while case let count = recv(from, &buffer, buffer.count, 0), count > 0 {
            let number =
                isAsking
                ? asked.withLock {
                    $0 += 1
                    return $0
                } : 1
            let isCut = number.isMultiple(of: cutting)
            if isCut, number.isMultiple(of: 2 * cutting) { return }
            Thread.sleep(forTimeInterval: delay)
            var sent = 0
            while sent < count {
                let more = buffer[sent..<count].withUnsafeBytes { send(to, $0.baseAddress, $0.count, Self.quietly) }
                if more <= 0 { return }
                sent += more
            }
            // The room has it; it answers to nobody.
            if isCut { return }
        }
    }

    private static func socket() -> Int32 {
        #if canImport(Glibc)
        Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        Foundation.socket(AF_INET, SOCK_STREAM, 0)
        #endif
    }

    #if canImport(Glibc)
    private static let quietly = Int32(MSG_NOSIGNAL)
    #else
    private static let quietly: Int32 = 0
    #endif

    private static func name(_ port: UInt16) -> sockaddr_in {
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = port.bigEndian
        name.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        return name
    }
}

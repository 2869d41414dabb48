/// Every call to the operating system but those of `Readiness`, and everything in which systems differ.
#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A descriptor of a socket that never blocks and never raises SIGPIPE.
enum Socket {
    enum Accepted {
        case connection(Int32, Address)
        case nothing
        /// No descriptors are left.
        case exhausted
    }

    enum Received {
        case bytes(Int)
        case nothing
        case end
        case broken
    }

    /// Bytes taken by the system, 0 when it takes no more for now; nil when the peer is gone.
    typealias Sent = Int?

    // MARK: - Process

    /// Writing to a peer that left must be an error, not the end of the process.
    static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

    /// Raises the soft limit of descriptors as far as allowed and returns it.
    static func raiseDescriptorLimit(to wanted: Int) -> Int {
        #if canImport(Glibc)
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
        let resource = RLIMIT_NOFILE
        #endif
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else { return 256 }
        let target = min(rlim_t(wanted), limit.rlim_max)
        if limit.rlim_cur < target {
            let before = limit.rlim_cur
            limit.rlim_cur = target
            if setrlimit(resource, &limit) != 0 { limit.rlim_cur = before }
        }
        return Int(min(limit.rlim_cur, rlim_t(Int32.max)))
    }

    static func secondsSince1970() -> Int { time(nil) }

    static func text(of error: Int32) -> String { String(cString: strerror(error)) }

    // MARK: - Listening

    static func listen(on address: Address) throws(SocketError) -> Int32 {
        let isIPv6 = address.host.contains(":")
        let descriptor = socket(isIPv6 ? AF_INET6 : AF_INET, streamType, 0)
        guard descriptor >= 0 else { throw SocketError(number: errno) }
        setOption(descriptor, SOL_SOCKET, SO_REUSEADDR, 1)
        let bound = withSocketAddress(address) { pointer, length in bind(descriptor, pointer, length) }
        guard makeNonBlocking(descriptor), bound == 0, systemListen(descriptor, 1_024) == 0 else {
            let error = SocketError(number: bound == nil ? EINVAL : errno)
            close(descriptor)
            throw error
        }
        return descriptor
    }

    /// Begins to connect; nil when the address is none or there is nobody.
    ///
    /// - Returns: also whether it is still under way, and done when the descriptor can be written to.
    static func connect(to address: Address) -> (descriptor: Int32, isConnecting: Bool)? {
        let descriptor = socket(address.host.contains(":") ? AF_INET6 : AF_INET, streamType, 0)
        guard descriptor >= 0 else { return nil }
        let result = withSocketAddress(address) { pointer, length in
            makeNonBlocking(descriptor) ? systemConnect(descriptor, pointer, length) : -1
        }
        let isConnecting = result == -1 && errno == EINPROGRESS
        guard result == 0 || isConnecting else {
            close(descriptor)
            return nil
        }
        prepare(descriptor)
        return (descriptor, isConnecting)
    }

    static func accept(_ listener: Int32) -> Accepted {
        while true {
            var storage = sockaddr_storage()
            var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
            let descriptor = withUnsafeMutablePointer(to: &storage) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { systemAccept(listener, $0, &length) }
            }
            guard descriptor >= 0 else {
                switch errno {
                case EINTR, ECONNABORTED: continue
                case EMFILE, ENFILE, ENOBUFS, ENOMEM: return .exhausted
                default: return .nothing
                }
            }
            guard makeNonBlocking(descriptor) else {
                close(descriptor)
                continue
            }
            return .connection(descriptor, address(of: storage))
        }
    }

    /// The address a listener was bound to, with the port the system chose.
    static func localAddress(_ descriptor: Int32) -> Address {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        _ = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        return address(of: storage)
    }

    // MARK: - Connections

    /// Answers leave at once, and a peer that vanished without a word is noticed: after 20 s of silence it is probed
    /// every 5 s, and what it does not acknowledge in 30 s ends the connection.
    static func prepare(_ descriptor: Int32) {
        let tcp = Int32(IPPROTO_TCP)
        setOption(descriptor, tcp, TCP_NODELAY, 1)
        setOption(descriptor, SOL_SOCKET, SO_KEEPALIVE, 1)
        setOption(descriptor, tcp, TCP_KEEPINTVL, 5)
        setOption(descriptor, tcp, TCP_KEEPCNT, 4)
        #if canImport(Glibc)
        setOption(descriptor, tcp, TCP_KEEPIDLE, 20)
        setOption(descriptor, tcp, TCP_USER_TIMEOUT, 30_000)
        #else
        setOption(descriptor, tcp, TCP_KEEPALIVE, 20)
        setOption(descriptor, tcp, TCP_RXT_CONNDROPTIME, 30)
        setOption(descriptor, SOL_SOCKET, SO_NOSIGPIPE, 1)
        #endif
    }

    static func receive(_ descriptor: Int32, into buffer: inout [UInt8]) -> Received {
        while true {
            let count = buffer.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
            if count > 0 { return .bytes(count) }
            if count == 0 { return .end }
            if errno == EINTR { continue }
            return errno == EAGAIN ? .nothing : .broken
        }
    }

    /// Sends two runs of bytes with one call.
    static func send(_ descriptor: Int32, _ first: ArraySlice<UInt8>, _ second: [UInt8] = []) -> Sent {
        if second.isEmpty { return first.withUnsafeBytes { send(descriptor, $0) } }
        return first.withUnsafeBytes { first in
            second.withUnsafeBytes { second in
                var parts = (
                    iovec(iov_base: UnsafeMutableRawPointer(mutating: first.baseAddress), iov_len: first.count),
                    iovec(iov_base: UnsafeMutableRawPointer(mutating: second.baseAddress), iov_len: second.count)
                )
                return withUnsafeMutablePointer(to: &parts) { parts in
                    parts.withMemoryRebound(to: iovec.self, capacity: 2) { parts in
                        var message = msghdr()
                        message.msg_iov = parts
                        message.msg_iovlen = 2
                        return outcome { sendmsg(descriptor, &message, withoutSignal) }
                    }
                }
            }
        }
    }

    private static func send(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Sent {
        outcome { systemSend(descriptor, bytes.baseAddress, bytes.count, withoutSignal) }
    }

    private static func outcome(_ call: () -> Int) -> Sent {
        while true {
            let count = call()
            if count >= 0 { return count }
            if errno == EINTR { continue }
            return errno == EAGAIN || errno == ENOBUFS ? 0 : nil
        }
    }

    /// Tells the peer that no more will come, while what it still sends can be read.
    static func endSending(_ descriptor: Int32) { shutdown(descriptor, Int32(SHUT_WR)) }

    static func closeDescriptor(_ descriptor: Int32) { close(descriptor) }

    // MARK: - Details

    #if canImport(Glibc)
    private static let withoutSignal = Int32(MSG_NOSIGNAL)
    private static let streamType = Int32(SOCK_STREAM.rawValue)
    #else
    private static let withoutSignal: Int32 = 0
    private static let streamType = SOCK_STREAM
    #endif

    private static func setOption(_ descriptor: Int32, _ level: Int32, _ name: Int32, _ value: Int32) {
        var value = value
        setsockopt(descriptor, level, name, &value, socklen_t(MemoryLayout<Int32>.size))
    }

    private static func makeNonBlocking(_ descriptor: Int32) -> Bool {
        fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0 && fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0
    }

    /// - Returns: nil when the host is no IP address.
    private static func withSocketAddress(
        _ address: Address,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32? {
        if address.host.contains(":") {
            var name = sockaddr_in6()
            name.sin6_family = sa_family_t(AF_INET6)
            name.sin6_port = address.port.bigEndian
            guard inet_pton(AF_INET6, address.host, &name.sin6_addr) == 1 else { return nil }
            return withGenericAddress(of: &name, body)
        }
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = address.port.bigEndian
        guard inet_pton(AF_INET, address.host, &name.sin_addr) == 1 else { return nil }
        return withGenericAddress(of: &name, body)
    }

    private static func withGenericAddress<Name>(
        of name: inout Name,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        withUnsafePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<Name>.size))
            }
        }
    }

    private static func address(of storage: sockaddr_storage) -> Address {
        withUnsafeBytes(of: storage) { bytes in
            var text = [CChar](repeating: 0, count: 64)
            if Int32(storage.ss_family) == AF_INET6 {
                var address = bytes.load(as: sockaddr_in6.self)
                inet_ntop(AF_INET6, &address.sin6_addr, &text, 64)
                return Address(host: string(text), port: UInt16(bigEndian: address.sin6_port))
            }
            var address = bytes.load(as: sockaddr_in.self)
            inet_ntop(AF_INET, &address.sin_addr, &text, 64)
            return Address(host: string(text), port: UInt16(bigEndian: address.sin_port))
        }
    }

    private static func string(_ text: [CChar]) -> String {
        String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}

/// What the system said when a server could not start.
package struct SocketError: Error, Equatable, CustomStringConvertible {
    package let number: Int32

    /// No descriptors are left.
    static var exhausted: SocketError { SocketError(number: EMFILE) }

    package var description: String { Socket.text(of: number) }
}

private func systemListen(_ descriptor: Int32, _ backlog: Int32) -> Int32 { listen(descriptor, backlog) }

private func systemConnect(_ descriptor: Int32, _ address: UnsafePointer<sockaddr>, _ length: socklen_t) -> Int32 {
    connect(descriptor, address, length)
}

private func systemAccept(
    _ descriptor: Int32,
    _ address: UnsafeMutablePointer<sockaddr>,
    _ length: UnsafeMutablePointer<socklen_t>
) -> Int32 { accept(descriptor, address, length) }

private func systemSend(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int, _ flags: Int32) -> Int {
    send(descriptor, bytes, count, flags)
}

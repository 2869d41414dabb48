#if canImport(Glibc)
import CEpoll
import Glibc
#else
import Darwin
#endif

/// Which of many descriptors have something to read or take more bytes, as the system tells (epoll(7), kqueue(2)).
///
/// Not by Dispatch's sources: on Linux one that is cancelled while its peer hangs up may use memory that is freed
/// (swift-corelibs-libdispatch 833 and 949), and a phone that leaves must not end the room. Here a descriptor is
/// forgotten before it is closed, at once and by the same thread.
final class Readiness {
    struct Interest: OptionSet, Sendable {
        let rawValue: UInt8
        static let reading = Interest(rawValue: 1)
        static let writing = Interest(rawValue: 2)
    }

    struct Event: Sendable {
        /// What the descriptor was to be called.
        let id: UInt64
        let canRead: Bool
        let canWrite: Bool
        /// Neither side can send any more.
        let isOver: Bool
    }

    /// What `wait` waits for.
    let descriptor: Int32
    /// How many are watched.
    private(set) var count = 0

    deinit { close(descriptor) }

    /// - Returns: false when the system watches no more.
    func add(_ watched: Int32, _ interest: Interest, as id: UInt64) -> Bool {
        guard set(watched, interest, id, isNew: true) else { return false }
        count += 1
        return true
    }

    func change(_ watched: Int32, to interest: Interest, as id: UInt64) {
        _ = set(watched, interest, id, isNew: false)
    }

    #if canImport(Glibc)
    private var reported = [epoll_event](repeating: epoll_event(), count: 256)

    init() { descriptor = epoll_create1(Int32(EPOLL_CLOEXEC)) }

    private func set(_ watched: Int32, _ interest: Interest, _ id: UInt64, isNew: Bool) -> Bool {
        var flags: UInt32 = 0
        if interest.contains(.reading) { flags |= EPOLLIN.rawValue }
        if interest.contains(.writing) { flags |= EPOLLOUT.rawValue }
        var event = epoll_event(events: flags, data: epoll_data_t(u64: id))
        return epoll_ctl(descriptor, isNew ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, watched, &event) == 0
    }

    func remove(_ watched: Int32) {
        count -= 1
        epoll_ctl(descriptor, EPOLL_CTL_DEL, watched, nil)
    }

    /// - Parameter milliseconds: how long to wait for the first.
    func events(within milliseconds: Int32) -> [Event] {
        let found = epoll_wait(descriptor, &reported, Int32(reported.count), milliseconds)
        return reported.prefix(Int(max(0, found)))
            .map { event in
                let isOver = event.events & (EPOLLHUP.rawValue | EPOLLERR.rawValue) != 0
                return Event(
                    id: event.data.u64,
                    canRead: isOver || event.events & EPOLLIN.rawValue != 0,
                    canWrite: isOver || event.events & EPOLLOUT.rawValue != 0,
                    isOver: isOver
                )
            }
    }

    /// Waits until there are events, and leaves them there.
    ///
    /// - Returns: false when there are none after so many milliseconds.
    static func wait(_ descriptor: Int32, _ milliseconds: Int32) -> Bool {
        var event = epoll_event()
        return epoll_wait(descriptor, &event, 1, milliseconds) > 0
    }
    #else
    private var reported = [kevent](repeating: kevent(), count: 256)

    init() { descriptor = kqueue() }

    private func set(_ watched: Int32, _ interest: Interest, _ id: UInt64, isNew: Bool) -> Bool {
        put(watched, EVFILT_READ, interest.contains(.reading) ? EV_ENABLE : EV_DISABLE, id)
            && put(watched, EVFILT_WRITE, interest.contains(.writing) ? EV_ENABLE : EV_DISABLE, id)
    }

    private func put(_ watched: Int32, _ filter: Int32, _ flag: Int32, _ id: UInt64) -> Bool {
        var change = kevent(
            ident: UInt(watched),
            filter: Int16(filter),
            flags: UInt16(EV_ADD | flag),
            fflags: 0,
            data: 0,
            udata: UnsafeMutableRawPointer(bitPattern: UInt(id))
        )
        return kevent(descriptor, &change, 1, nil, 0, nil) == 0
    }

    /// Closing the descriptor removes it.
    func remove(_ watched: Int32) { count -= 1 }

    /// - Parameter milliseconds: how long to wait for the first.
    func events(within milliseconds: Int32) -> [Event] {
        var patience = timespec(tv_sec: Int(milliseconds) / 1_000, tv_nsec: Int(milliseconds) % 1_000 * 1_000_000)
        let found = kevent(descriptor, nil, 0, &reported, Int32(reported.count), &patience)
        return reported.prefix(Int(max(0, found)))
            .map { event in
                let isReading = event.filter == Int16(EVFILT_READ)
                let isOver = !isReading && event.flags & UInt16(EV_EOF) != 0
                return Event(
                    id: UInt64(UInt(bitPattern: event.udata)),
                    canRead: isReading || isOver,
                    canWrite: !isReading,
                    isOver: isOver
                )
            }
    }

    /// Waits until there are events, and leaves them there.
    ///
    /// - Returns: false when there are none after so many milliseconds.
    static func wait(_ descriptor: Int32, _ milliseconds: Int32) -> Bool {
        var patience = timespec(tv_sec: Int(milliseconds) / 1_000, tv_nsec: Int(milliseconds) % 1_000 * 1_000_000)
        var event = kevent()
        return kevent(descriptor, nil, 0, &event, 1, &patience) > 0
    }
    #endif
}

#if os(Linux)
import CEpoll
import Foundation

/// Which of many descriptors have something to read.
final class Epoll {
    private let descriptor = epoll_create1(0)
    private var events = [epoll_event](repeating: epoll_event(), count: 1_024)

    deinit { close(descriptor) }

    func add(_ watched: Int32, _ number: Int) {
        var event = epoll_event(events: EPOLLIN.rawValue, data: epoll_data_t(u64: UInt64(number)))
        epoll_ctl(descriptor, EPOLL_CTL_ADD, watched, &event)
    }

    func remove(_ watched: Int32) { epoll_ctl(descriptor, EPOLL_CTL_DEL, watched, nil) }

    /// The numbers of those that are ready; none after so many milliseconds.
    func wait(_ milliseconds: Int32) -> [Int] {
        let count = epoll_wait(descriptor, &events, Int32(events.count), milliseconds)
        return count <= 0 ? [] : events[..<Int(count)].map { Int($0.data.u64) }
    }
}
#endif

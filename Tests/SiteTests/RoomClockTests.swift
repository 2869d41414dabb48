import Engine
import Synchronization
import Testing

@testable import Site

@Suite struct RoomClockTests {
    private let noon = Moment(milliseconds: 1_790_000_000_000)

    @Test func `goes by what has passed, whatever is done to the computer's clock`() {
        let passed = Box(Duration.zero)
        let clock = RoomClock(after: nil, wall: noon) { passed.value.withLock { $0 } }
        #expect(clock.now == noon)
        passed.value.withLock { $0 = .milliseconds(90_250) }
        #expect(clock.now == Moment(milliseconds: noon.milliseconds + 90_250))
    }

    @Test func `begins no earlier than what has happened, so that a step keeps its minutes`() {
        let tomorrow = noon.adding(minutes: 24 * 60)
        #expect(RoomClock(after: tomorrow, wall: noon) { .seconds(60) }.now == tomorrow.adding(minutes: 1))
        #expect(RoomClock(after: noon, wall: tomorrow) { .zero }.now == tomorrow)
    }

    private final class Box: Sendable {
        let value: Mutex<Duration>
        init(_ value: Duration) { self.value = Mutex(value) }
    }
}

package import Engine

/// The clock of a room. It is set when the doors open and then goes by itself, also while the laptop sleeps: whoever
/// sets the computer's clock, or a time server that does, moves no deadline. It never begins before the latest fact.
package struct RoomClock: Sendable {
    private let start: Moment
    private let passed: @Sendable () -> Duration

    /// - Parameters:
    ///   - latest: when the latest fact happened, by the clock of that day.
    ///   - wall: what the computer's clock says now.
    ///   - passed: how long ago the doors opened, sleep included.
    package init(after latest: Moment?, wall: Moment, passed: @escaping @Sendable () -> Duration) {
        start = max(wall, latest ?? wall)
        self.passed = passed
    }

    package init(after latest: Moment?, wall: Moment) {
        let opened = ContinuousClock.now
        self.init(after: latest, wall: wall) { ContinuousClock.now - opened }
    }

    package var now: Moment {
        let (seconds, attoseconds) = passed().components
        return Moment(milliseconds: start.milliseconds + seconds * 1_000 + attoseconds / 1_000_000_000_000_000)
    }
}

import Engine

/// A ceiling on wrong codes, one for all who ask: a venue shows a whole room as one address, so no limit by address.
///
/// Only wrong codes sent in are counted. A room of 150 with thumbs like everybody's stays far below; a machine that
/// guesses gets ten tries a second, and everybody who types a code then waits with it.
struct WrongCodes: Sendable {
    private let burst = 300.0
    private let perSecond = 10.0
    private var left = 300.0
    private var last: Moment?

    /// Whether a code may be tried now.
    mutating func mayTry(at now: Moment) -> Bool {
        if let last {
            left = min(burst, left + Double(max(0, now.milliseconds - last.milliseconds)) / 1_000 * perSecond)
        }
        last = now
        return left >= 1
    }

    /// - Parameter weight: how many wrong room codes it is as good as.
    mutating func count(weight: Double = 1) { left = max(0, left - weight) }
}

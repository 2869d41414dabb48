/// A stream's log and who listens.
struct Broadcast {
    var log: EventLog
    var listeners: [Connection] = []
    /// Up to here news has been sent, but for listeners who are behind.
    var position = 0
    /// Whether sending waits in the queue.
    var isDue = false
}

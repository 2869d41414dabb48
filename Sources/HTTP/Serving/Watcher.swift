import Dispatch

/// An actor on a queue that is told there which of its descriptors are ready.
///
/// While something happens the system is asked in *rounds*, each behind what waits in the queue, so that nothing changes
/// threads. When it has been quiet for some rounds, a thread of its own waits for the next event.
protocol Watcher: Actor {
    nonisolated var executor: QueueExecutor { get }
    var rounds: Rounds { get }
    /// How long a round waits for news, in milliseconds; nothing else happens on the queue meanwhile.
    var roundPatience: Int32 { get }

    func take(_ event: Readiness.Event)
}

/// What a watcher watches, and how it is being asked about.
final class Rounds {
    /// Rounds without news before a thread waits.
    static let patient = 16

    let readiness = Readiness()
    /// Where a thread waits, never more than one.
    let waiting = DispatchQueue(label: "waiting", qos: .userInitiated)
    /// Whether a round is due, or a thread waits.
    var areDue = false
    var emptyCount = 0
}

extension Watcher {
    /// - Returns: false when the system watches no more.
    func watch(_ descriptor: Int32, for interest: Readiness.Interest, as id: UInt64) -> Bool {
        guard rounds.readiness.add(descriptor, interest, as: id) else { return false }
        wait()
        return true
    }

    func watch(_ descriptor: Int32, insteadFor interest: Readiness.Interest, as id: UInt64) {
        rounds.readiness.change(descriptor, to: interest, as: id)
    }

    /// Forgets a descriptor and closes it. The order matters: a program being started may hold a copy, which would go on
    /// being reported.
    func close(_ descriptor: Int32) {
        rounds.readiness.remove(descriptor)
        Socket.closeDescriptor(descriptor)
    }

    /// Has a thread wait, for a second at the most: then it is seen whether there still is anything to wait for.
    private func wait() {
        guard !rounds.areDue, rounds.readiness.count > 0 else { return }
        rounds.areDue = true
        let (descriptor, queue) = (rounds.readiness.descriptor, executor.queue)
        rounds.waiting.async { @Sendable [self] in
            let isReady = Readiness.wait(descriptor, 1_000)
            queue.async { @Sendable [self] in assumeIsolated { $0.resume(isReady) } }
        }
    }

    private func resume(_ isReady: Bool) {
        if isReady { return round() }
        rounds.areDue = false
        wait()
    }

    private func round() {
        let events = rounds.readiness.events(within: roundPatience)
        rounds.emptyCount = events.isEmpty ? rounds.emptyCount + 1 : 0
        for event in events { take(event) }
        if rounds.emptyCount > Rounds.patient || rounds.readiness.count == 0 {
            rounds.emptyCount = 0
            rounds.areDue = false
            wait()
        } else {
            executor.queue.async { @Sendable [self] in assumeIsolated { $0.round() } }
        }
    }
}

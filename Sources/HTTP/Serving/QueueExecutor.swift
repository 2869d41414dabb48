import Dispatch

/// Runs an actor on a serial Dispatch queue, so that the handlers of Dispatch sources on that queue are already inside
/// the actor (Swift evolution SE-0392). Dispatch has such a queue on other systems only.
final class QueueExecutor: SerialExecutor {
    let queue: DispatchQueue

    convenience init(label: String) { self.init(DispatchQueue(label: label, qos: .userInitiated)) }

    /// - Parameter queue: a serial one, which may be shared with others that must not happen at the same time.
    init(_ queue: DispatchQueue) {
        self.queue = queue
        queue.setSpecific(key: Self.mark, value: ObjectIdentifier(queue))
    }

    private static let mark = DispatchSpecificKey<ObjectIdentifier>()

    /// Whether whoever asks is on the queue already.
    var isCurrent: Bool { DispatchQueue.getSpecific(key: Self.mark) == ObjectIdentifier(queue) }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}

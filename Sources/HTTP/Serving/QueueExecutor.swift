import Dispatch

/// Runs an actor on a serial Dispatch queue, so that the handlers of Dispatch sources on that queue are already inside
/// the actor (Swift evolution SE-0392). Dispatch has such a queue on other systems only.
final class QueueExecutor: SerialExecutor {
    let queue: DispatchQueue

    init(label: String) { queue = DispatchQueue(label: label, qos: .userInitiated) }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}

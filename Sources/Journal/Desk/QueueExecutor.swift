package import Dispatch

/// Runs an actor on a Dispatch queue, which may be shared with other things that must not happen at the same time
/// (Swift evolution SE-0392). Dispatch has such a queue on other systems only. A task may also prefer to do there what
/// belongs to no actor (SE-0417).
package final class QueueExecutor: SerialExecutor, TaskExecutor {
    package let queue: DispatchQueue

    /// - Parameter queue: a serial one.
    package init(_ queue: DispatchQueue) { self.queue = queue }

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async {
            job.runSynchronously(
                isolatedTo: self.asUnownedSerialExecutor(),
                taskExecutor: self.asUnownedTaskExecutor()
            )
        }
    }

    package func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}

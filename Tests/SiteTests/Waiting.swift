import Dispatch
import Synchronization

/// Asks from a thread that may wait.
func wait<Answer: Sendable>(_ ask: @escaping @Sendable () async -> Answer) -> Answer? {
    let (done, box) = (DispatchSemaphore(value: 0), Box<Answer?>(nil))
    Task {
        let answer = await ask()
        box.value.withLock { $0 = answer }
        done.signal()
    }
    done.wait()
    return box.value.withLock { $0 }
}

final class Box<Value: Sendable>: Sendable {
    let value: Mutex<Value>

    init(_ value: Value) { self.value = Mutex(value) }
}

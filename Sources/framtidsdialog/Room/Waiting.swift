import Dispatch
import Foundation
import Synchronization

/// Lets the main thread, which nothing else uses, wait for work on other queues.
enum Waiting {
    @discardableResult
    static func result<Value: Sendable, Failure>(
        _ work: @escaping @Sendable () async throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let box = Box<Value, Failure>()
        let done = DispatchSemaphore(value: 0)
        Task {
            let result: Result<Value, Failure>
            do throws(Failure) { result = .success(try await work()) } catch { result = .failure(error) }
            box.result.withLock { $0 = result }
            done.signal()
        }
        while true {
            done.wait()
            if let result = box.result.withLock({ $0 }) { return try result.get() }
        }
    }

    private final class Box<Value: Sendable, Failure: Error>: Sendable {
        let result = Mutex<Result<Value, Failure>?>(nil)
    }
}

/// Ctrl-C and a request to end, taken as an orderly goodbye.
struct StopSignals {
    private let sources: [any DispatchSourceSignal]
    private let asked = DispatchSemaphore(value: 0)

    init() {
        let asked = asked
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: DispatchQueue(label: "signals"))
            source.setEventHandler { @Sendable in asked.signal() }
            source.activate()
            return source
        }
    }

    func wait() { asked.wait() }

    /// - Returns: whether the end was asked for within that time.
    func wait(milliseconds: Int) -> Bool { asked.wait(timeout: .now() + .milliseconds(milliseconds)) == .success }

    /// Ends by itself, as Ctrl-C would.
    var end: @Sendable () -> Void {
        let asked = asked
        return { asked.signal() }
    }
}

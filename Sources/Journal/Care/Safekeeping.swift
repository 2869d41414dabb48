package import Dispatch
package import Engine
import Synchronization

/// Makes copies of a strategy file while it is in use: soon after each step, and every few minutes if anything happened.
///
/// Works on a queue of its own, since a copy takes its time; the file is written meanwhile as if nothing were the matter.
package actor Safekeeping {
    private let folder: BackupFolder
    private let now: @Sendable () -> Moment
    private let executor = QueueExecutor(DispatchQueue(label: "backups", qos: .utility))
    private let news = Mutex(News())
    private var timer: (any DispatchSourceTimer)?
    private var report: (@Sendable (JournalError?) -> Void)?

    private struct News {
        /// A file just opened may hold what no copy has.
        var hasChanged = true
        var isDue = false
    }

    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Time between copies while things happen.
    private let interval: DispatchTimeInterval
    /// From a step's beginning to its copy: then the room has its pages.
    private let settling: DispatchTimeInterval

    package init(
        beside file: String,
        every interval: DispatchTimeInterval = .seconds(180),
        settling: DispatchTimeInterval = .seconds(3),
        now: @escaping @Sendable () -> Moment
    ) {
        folder = BackupFolder(beside: file)
        self.interval = interval
        self.settling = settling
        self.now = now
    }

    /// - Parameter report: told after each try whether there is a copy, or why not.
    package func start(_ report: @escaping @Sendable (JournalError?) -> Void) {
        self.report = report
        let timer = DispatchSource.makeTimerSource(queue: executor.queue)
        timer.schedule(deadline: .now() + settling, repeating: interval)
        timer.setEventHandler { @Sendable [self] in assumeIsolated { $0.copy() } }
        timer.activate()
        self.timer = timer
    }

    /// Told of each commit, wherever that happens.
    package nonisolated func note(_ records: [Record]) {
        let isDue = news.withLock { news in
            news.hasChanged = true
            guard !news.isDue, records.contains(where: \.event.turnsThePage) else { return false }
            news.isDue = true
            return true
        }
        guard isDue else { return }
        executor.queue.asyncAfter(deadline: .now() + settling) { @Sendable [self] in
            assumeIsolated { $0.copy() }
        }
    }

    /// Makes a copy if anything has happened since the last.
    package func copy() {
        let hasChanged = news.withLock { news in
            defer { news = News(hasChanged: false) }
            return news.hasChanged
        }
        guard hasChanged else { return }
        do throws(JournalError) {
            try folder.add(at: now())
            report?(nil)
        } catch {
            news.withLock { $0.hasChanged = true }
            report?(error)
        }
    }

    /// The last copy, with everything in it.
    package func stop() {
        timer?.cancel()
        timer = nil
        copy()
    }
}

extension Event {
    /// Whether a step, a workshop or a vote has come to an end, after which the room goes on from what it has.
    fileprivate var turnsThePage: Bool {
        switch self {
        case .stepEntered, .workshopOpened, .workshopClosed, .voteMoved: true
        default: false
        }
    }
}

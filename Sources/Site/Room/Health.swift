import Journal
import Synchronization

/// What is wrong with the storage at this moment. The facilitator sees it until it is over.
final class Health: Sendable {
    private let trouble = Mutex(Trouble())

    struct Trouble: Hashable {
        /// Why nothing could be saved, the latest time it was tried.
        var writing: JournalError?
        /// Why there is no copy of the latest.
        var copying: JournalError?

        /// Plain sentences for the console; none when all is well.
        var swedish: [String] {
            [
                writing.map {
                    "Inget kan sparas just nu. \($0.swedish) Det som har skickats ligger kvar i telefonerna och sparas när det går igen."
                },
                copying.map { "Det finns ingen ny säkerhetskopia. \($0.swedish) Rummet fortsätter ändå." },
            ].compactMap { $0 }
        }
    }

    var now: Trouble { trouble.withLock { $0 } }

    /// - Returns: whether this is news.
    func note<Part: Equatable>(_ part: WritableKeyPath<Trouble, Part> & Sendable, _ value: Part) -> Bool {
        trouble.withLock { trouble in
            if trouble[keyPath: part] == value { return false }
            trouble[keyPath: part] = value
            return true
        }
    }
}

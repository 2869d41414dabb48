import Formats
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

        /// For the console; none when all is well.
        var sentences: [Sentence] {
            [
                writing.map { error in
                    Sentence(
                        "Inget kan sparas just nu. \(error.swedish) Det som har skickats ligger kvar i telefonerna och sparas när det går igen.",
                        "Nothing can be saved right now. \(error.english) What has been sent is kept in the phones and is saved as soon as it can be."
                    )
                },
                copying.map { error in
                    Sentence(
                        "Det finns ingen ny säkerhetskopia. \(error.swedish) Rummet fortsätter ändå.",
                        "There is no new backup. \(error.english) The room goes on all the same."
                    )
                },
            ].compactMap { $0 }
        }
    }

    var now: Trouble { trouble.withLock { $0 } }

    /// - Returns: whether this is news.
    func note(_ change: (inout Trouble) -> Void) -> Bool {
        trouble.withLock { trouble in
            let before = trouble
            change(&trouble)
            return trouble != before
        }
    }
}

package import Dispatch
package import Engine

/// The one door to a journal: everybody's commands come in here and wait together for the next commit.
package actor Desk {
    package typealias Answer = Result<Result<Receipt, Refusal>, JournalError>

    /// Where everything happens; shared with those who must not do anything at the same time.
    package nonisolated let executor: QueueExecutor
    private let journal: Journal
    private var waiting: [(submission: Submission, answer: (Answer) -> Void)] = []

    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// - Parameter queue: a serial queue; everything the desk does happens on it.
    package init(_ journal: sending Journal, queue: DispatchQueue = DispatchQueue(label: "desk")) {
        self.journal = journal
        executor = QueueExecutor(queue)
    }

    /// What all facts add up to. A copy that is kept while a commit happens costs that commit a copy of its own, so
    /// rather ask with `read`.
    package var session: Session { journal.session }

    /// Answers a question about the session in place.
    package func read<Answer: Sendable>(_ question: @Sendable (Session) throws -> Answer) rethrows -> Answer {
        try question(journal.session)
    }

    /// Carries out a command; answers when its facts lie safely on the disk, or when it is refused.
    package func submit(_ submission: Submission) async throws(JournalError) -> Result<Receipt, Refusal> {
        let answer = await withCheckedContinuation { continuation in
            submit(submission) { continuation.resume(returning: $0) }
        }
        return try answer.get()
    }

    /// The same for those who are on the desk's queue already; `answer` is called there.
    package func submit(_ submission: Submission, answer: @escaping (Answer) -> Void) {
        waiting.append((submission, answer))
        if waiting.count > 1 { return }
        // Whoever is in the queue now comes in before the commit.
        executor.queue.async { self.assumeIsolated { $0.commit() } }
    }

    private func commit() {
        let batch = waiting
        waiting = []
        do {
            let answers = try journal.submit(batch.map(\.submission))
            for (one, answer) in zip(batch, answers) { one.answer(.success(answer)) }
        } catch {
            for one in batch { one.answer(.failure(error)) }
        }
    }

    /// Carries out all commands or none; they are made one at a time, on the desk's queue.
    package func submitAll(
        pulling next: @Sendable (Session) throws(JournalError) -> Pull
    ) throws(JournalError) -> Pulled {
        try journal.submitAll(pulling: next)
    }

    /// A place outside memory for what waits to be decided, on the same disk as the strategy file.
    package func waitingFile() throws(JournalError) -> WaitingFile { try WaitingFile(beside: journal.path) }

    /// Has the facts of each commit, and what they led to, handed over on the desk's queue before anybody is answered.
    package func onCommit(_ receive: @escaping @Sendable ([Record], Session) -> Void) { journal.onCommit = receive }

    package func note(of interview: InterviewID) throws(JournalError) -> String? { try journal.note(of: interview) }
    package func page(after position: LogPosition) throws(JournalError) -> LogPage? {
        try journal.page(after: position)
    }
    package func people() throws(JournalError) -> [String: PersonalDetails] { try journal.people() }

    package func close() { journal.close() }
}

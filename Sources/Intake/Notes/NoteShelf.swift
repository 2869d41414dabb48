/// Many notes, read on all cores and handed on in the order they came, a few at a time, so that two thousand need no more
/// memory than a handful.
extension InterviewNoteReader {
    package typealias Read = [(file: String, reading: NoteReading)]

    /// - Parameters:
    ///   - files: names as the notes are to be known by.
    ///   - bytes: of a file by its place among the names; called from any core.
    ///   - take: the notes of each file, in order; what it throws ends the reading.
    package func readAll(
        _ files: [String],
        bytes: @escaping @Sendable (Int) throws -> [UInt8],
        take: (_ file: Int, _ notes: Read) throws -> Void
    ) async throws {
        let batches = stride(from: 0, to: files.count, by: Self.batch).map { $0..<min($0 + Self.batch, files.count) }
        try await withThrowingTaskGroup(of: (Int, [Read]).self) { group in
            var next = 0
            func begin() {
                guard next < batches.count else { return }
                let (number, batch) = (next, batches[next])
                next += 1
                group.addTask {
                    (number, try batch.map { try self.readings(file: files[$0], bytes: bytes($0)) })
                }
            }
            for _ in 0..<Self.ahead { begin() }
            var waiting: [Int: [Read]] = [:]
            var wanted = 0
            while let (number, notes) = try await group.next() {
                waiting[number] = notes
                // The next is begun when one has been taken, so that a slow taker is not run over.
                while let ready = waiting.removeValue(forKey: wanted) {
                    for (file, notes) in zip(batches[wanted], ready) { try take(file, notes) }
                    wanted += 1
                    begin()
                }
            }
        }
    }

    /// Files to a task: enough that handing over costs nothing beside reading.
    private static let batch = 8
    /// Tasks begun before the first is done: more than cores, so that none waits for the taker.
    private static let ahead = 4
}

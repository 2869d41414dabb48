import Formats

/// What one file was read into, as it may be kept: its notes by their names, and the bytes to read them from again.
package struct ReadNotes: Sendable {
    /// The file's own name.
    package let file: String
    package let bytes: [UInt8]
    package let notes: [(name: String, reading: NoteReading)]
}

/// Many files, read on all cores and handed on in the order they came, a few at a time, so that two thousand need no more
/// memory than a handful.
extension InterviewNoteReader {
    /// - Parameters:
    ///   - corrections: what is changed in every reading before it is handed on.
    ///   - next: the files one after the other, asked for as they are needed; nil after the last. What it throws is
    ///     thrown when the files before have been handed on.
    ///   - take: each file, in order; what it throws ends the reading.
    package func readAll<Failure>(
        by corrections: NoteCorrections,
        next: () throws(Failure) -> SentFile?,
        take: (ReadNotes) async throws(Failure) -> Void
    ) async throws(Failure) {
        try await withTaskGroup(of: (Int, ReadNotes).self) { group -> Result<Void, Failure> in
            var end: Result<Void, Failure>?
            /// Sizes of the files begun and not yet taken, from the one that is taken next.
            var held: [Int] = []
            var taken = 0
            var ready: [Int: ReadNotes] = [:]
            do throws(Failure) {
                while true {
                    while end == nil, held.count < Self.ahead, held.reduce(0, +) < Self.most {
                        do throws(Failure) {
                            guard let file = try next() else {
                                end = .success(())
                                break
                            }
                            let number = taken + held.count
                            held.append(file.size)
                            // Whoever waits for a page goes before.
                            group.addTask(priority: .utility) { (number, self.read(file, by: corrections)) }
                        } catch { end = .failure(error) }
                    }
                    guard let (number, notes) = await group.next() else { return end ?? .success(()) }
                    ready[number] = notes
                    while let notes = ready.removeValue(forKey: taken) {
                        try await take(notes)
                        held.removeFirst()
                        taken += 1
                    }
                }
            } catch { return .failure(error) }
        }.get()
    }

    private func read(_ file: SentFile, by corrections: NoteCorrections) -> ReadNotes {
        do throws(ReadFault) {
            let bytes = try file.bytes()
            let notes = readings(file: file.name, bytes: bytes)
            return ReadNotes(
                file: file.name,
                bytes: bytes,
                notes: notes.map { ($0.file, $0.reading.corrected(by: corrections)) }
            )
        } catch {
            return ReadNotes(file: file.name, bytes: [], notes: [(file.name, refusal(of: file.name, for: error))])
        }
    }

    /// Files begun before the first of them is taken: more than cores, so that none waits for the taker.
    private static let ahead = 8
    /// Bytes of files at a time, where several are large.
    private static let most = 32 << 20
}

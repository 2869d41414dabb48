import Engine
import Intake
import Journal

/// The notes on their way in, batch by batch, for those who sent them.
actor Arrivals {
    private var batches: [(key: String, batch: ArrivingBatch)] = []
    /// The interviews that batches became, for whoever did not hear the answer and asks again.
    private var taken: [(key: String, interviews: [InterviewID])] = []
    /// Batches kept; the oldest give way.
    private static let most = 8

    func open(_ batch: ArrivingBatch) -> String {
        let key = Secret.token()
        batches = batches.suffix(Self.most - 1) + [(key, batch)]
        return key
    }

    func batch(_ key: String) -> ArrivingBatch? { index(key).map { batches[$0].batch } }

    private func index(_ key: String) -> Int? { batches.firstIndex { $0.key == key } }

    /// Nothing of it is kept; what is being taken in is rolled back.
    func forget(_ key: String) {
        if let index = index(key) { batches.remove(at: index).batch.taking?.giveUp() }
    }

    /// The batch has been taken in.
    func finish(_ key: String, _ interviews: [InterviewID]) {
        forget(key)
        taken = taken.suffix(Self.most - 1) + [(key, interviews)]
    }

    func taken(_ key: String) -> [InterviewID]? { taken.first { $0.key == key }?.interviews }

    /// Puts the bytes of a file aside, to be read again when somebody looks at a note in it. Nil when nobody waits for
    /// it any more.
    func keep(_ bytes: [UInt8], in key: String) throws(JournalError) -> Range<Int>? {
        guard let index = index(key) else { return nil }
        return try batches[index].batch.waiting.append(bytes)
    }

    /// - Parameters:
    ///   - reading: corrected as the batch says.
    ///   - source: the file the note was read from, put aside before.
    func add(
        _ reading: NoteReading,
        named file: String,
        from source: (file: String, place: Range<Int>),
        to key: String,
        in session: Session
    ) throws(JournalError) {
        guard let index = index(key) else { return }
        let batch = batches[index].batch
        let isTwice = reading.proposal != nil && batch.notes.contains { $0.file == file }
        let arrival = isTwice ? .twice : session.arrival(of: reading)
        var note = ArrivingBatch.Note(
            file: file,
            source: source,
            arrival: arrival,
            corrections: NoteCorrections(kinds: batch.kinds),
            isChosen: arrival.comesIn,
            counts: .init(),
            remarks: []
        )
        try note.take(reading, in: session, batch.waiting)
        batches[index].batch.notes.append(note)
    }

    /// Keeps what somebody has corrected in a note.
    func correct(
        _ number: Int,
        in key: String,
        _ corrections: NoteCorrections,
        _ reading: NoteReading,
        _ session: Session
    ) throws(JournalError) {
        guard let index = index(key), batches[index].batch.notes.indices.contains(number) else { return }
        let corrected = reading.corrected(by: corrections)
        var note = batches[index].batch.notes[number]
        note.corrections = corrections
        if note.arrival != .twice { note.arrival = session.arrival(of: corrected) }
        try note.take(corrected, in: session, batches[index].batch.waiting)
        if note.arrival == .unchanged { note.isChosen = note.command != nil }
        batches[index].batch.notes[number] = note
    }

    /// Keeps which notes of those listed are to be taken in.
    func choose(_ chosen: Set<Int>, of listed: Range<Int>, in key: String) {
        guard let index = index(key) else { return }
        for number in listed.clamped(to: batches[index].batch.notes.indices)
        where batches[index].batch.notes[number].command != nil {
            batches[index].batch.notes[number].isChosen = chosen.contains(number)
        }
    }

    /// Begins the taking in; nil when it has begun already, or nobody waits for it.
    func begin(_ key: String) -> (batch: ArrivingBatch, taking: TakingIn)? {
        guard let index = index(key), batches[index].batch.taking == nil else { return nil }
        let batch = batches[index].batch
        let taking = TakingIn(all: batch.chosen.count)
        batches[index].batch.taking = taking
        return (batch, taking)
    }

    /// After what could not be taken in: it can be tried again.
    func stopped(_ key: String) { if let index = index(key) { batches[index].batch.taking = nil } }
}

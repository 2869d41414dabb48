import Engine
import Formats
import HTTP
import Intake
import Journal

/// Notes on their way in: sent, looked through, corrected, taken in or let go. Nothing is kept before it is taken in.
extension Site {
    /// Reads what was sent, beside what the same sender has sent before; script sends many files in portions.
    nonisolated func readNotes(_ request: Request, _ seat: SeatID, _ visitor: Visitor) async -> Response {
        let files: [MultipartForm.Part]
        let masksNames: Bool
        let known: String?
        do {
            let form = try request.multipart()
            files = form.files("filer") + form.files("mapp")
            masksNames = form["namn"] == "ja"
            known = form["nyckel"]
        } catch { return Site.refusal(error, of: request.head) }
        guard files.contains(where: { !ArchiveFiles.isFurniture($0.file ?? "") }) else {
            return await interviews(seat, visitor, .unprocessableContent, problem: .noFile)
        }
        do throws(JournalError) {
            guard let key = try await receive(files, after: known, masksNames: masksNames, visitor.language) else {
                return gone(visitor)
            }
            let notes = await arrivals.batch(key)?.notes ?? []
            let place = InterviewRoute.arriving(key: key)
            if Site.wantsJSON(request) {
                return Answers.json(Sent(key: key, files: notes.count, place: place.path), .ok)
            }
            // What could not be read has no page of its own; the list says why.
            let isAlone = notes.count == 1 && notes[0].arrival.isReadable
            return Answers.seeOther(.interview(isAlone ? .arrivingNote(key: key, number: 0) : place))
        } catch {
            let problem = Sentence(error.swedish, error.english)
            if Site.wantsJSON(request) { return Answers.problem(.insufficientStorage, problem, in: visitor.language) }
            return await interviews(seat, visitor, .insufficientStorage, problem: problem)
        }
    }

    /// What script hears of files it has sent.
    private struct Sent: Encodable {
        let key: String
        let files: Int
        let place: String
    }

    /// Reads files into a new batch, or one that has been sent before; nil when that is no longer there.
    nonisolated func receive(
        _ files: [MultipartForm.Part],
        after known: String?,
        masksNames: Bool,
        _ language: Language
    ) async throws(JournalError) -> String? {
        guard let key = try await batch(known, masksNames: masksNames, language),
            let batch = await arrivals.batch(key)
        else { return nil }
        var sent = files.lazy.filter { !ArchiveFiles.isFurniture($0.file ?? "") }
            .flatMap { SentFile.all($0.file ?? "", $0.content) }.makeIterator()
        var isWanted = true
        let corrections = NoteCorrections(kinds: batch.kinds)
        try await batch.reader.readAll(by: corrections) { () throws(JournalError) in
            isWanted ? sent.next() : nil
        } take: { file throws(JournalError) in
            guard isWanted, let place = try await arrivals.keep(file.bytes, in: key) else {
                isWanted = false
                return
            }
            let session = await desk.session
            for (name, reading) in file.notes {
                try await arrivals.add(reading, named: name, from: (file.file, place), to: key, in: session)
            }
        }
        return isWanted ? key : nil
    }

    /// Nil when the batch named is no longer there.
    private nonisolated func batch(_ known: String?, masksNames: Bool, _ language: Language) async throws(JournalError)
        -> String?
    {
        if let known, !known.isEmpty { return await arrivals.batch(known) == nil ? nil : known }
        guard let process = await desk.read({ $0.process }) else { return nil }
        return await arrivals.open(
            ArrivingBatch(
                waiting: try await desk.waitingFile(),
                reader: InterviewNoteReader(process, language: language, masking: []),
                kinds: masksNames ? Set(MaskingProposal.Kind.allCases) : MaskingProposal.Kind.certain
            )
        )
    }

    nonisolated func arriving(_ key: String, _ request: Request, _ visitor: Visitor) async -> Response {
        await arriving(key, page: request.query["sida"].flatMap { Int($0) } ?? 1, visitor)
    }

    private nonisolated func arriving(
        _ key: String,
        page: Int,
        _ visitor: Visitor,
        _ status: Status = .ok,
        problem: Sentence? = nil
    ) async -> Response {
        guard let batch = await arrivals.batch(key) else { return gone(visitor) }
        let page = ArrivingPage(batch: batch, key: key, page: page, problem: problem)
        return Answers.page(page.html, in: visitor.language, status)
    }

    private nonisolated func gone(_ visitor: Visitor) -> Response {
        Answers.notice(
            Sentence("Anteckningarna är inte kvar", "The notes are no longer here"),
            .chooseAgain,
            .notFound,
            link: (.interviews, Sentence("Intervjuer", "Interviews")),
            in: visitor.language
        )
    }

    // MARK: One note

    /// The note as it was read, from the bytes put aside.
    nonisolated func reading(of number: Int, in key: String) async throws(JournalError) -> (
        ArrivingBatch, ArrivingBatch.Note, NoteReading
    )? {
        guard let batch = await arrivals.batch(key), batch.notes.indices.contains(number) else { return nil }
        let note = batch.notes[number]
        let bytes = try batch.waiting.bytes(note.source.place)
        guard let reading = batch.reader.again(note.file, in: note.source.file, bytes), reading.proposal != nil else {
            return nil
        }
        return (batch, note, reading)
    }

    nonisolated func arrivingNote(
        _ key: String,
        _ number: Int,
        _ request: Request,
        _ visitor: Visitor
    ) async -> Response {
        do throws(JournalError) {
            guard let (batch, note, reading) = try await reading(of: number, in: key) else { return gone(visitor) }
            let session = await desk.session
            var model = ArrivingNoteModel(
                note,
                reading,
                in: session,
                key: key,
                number: number,
                of: batch.notes.count,
                visitor.language
            )
            model.isSaved = request.query["sparat"] == "ja"
            return Answers.page(ArrivingNotePage(model: model).html, in: visitor.language)
        } catch { return gone(visitor) }
    }

    nonisolated func correct(
        _ key: String,
        _ number: Int,
        _ request: Request,
        _ seat: SeatID,
        _ visitor: Visitor
    ) async -> Response {
        let fields: Fields
        do { fields = Fields(try request.form()) } catch { return Site.refusal(error, of: request.head) }
        if fields["gor"] == "avbryt" {
            await arrivals.forget(key)
            return Answers.seeOther(.interviews)
        }
        do throws(JournalError) {
            guard let (_, note, reading) = try await reading(of: number, in: key) else { return gone(visitor) }
            let session = await desk.session
            let corrections = NoteCorrections(API.Corrections(fields), of: reading, in: session, note)
            try await arrivals.correct(number, in: key, corrections, reading, session)
        } catch {
            return await arriving(
                key,
                page: 1,
                visitor,
                .insufficientStorage,
                problem: Sentence(error.swedish, error.english)
            )
        }
        if fields["gor"] == "ta-in" { return await takeIn(key, request, seat, visitor) }
        let next = fields.number("till")
        var response = Answers.seeOther(.interview(.arrivingNote(key: key, number: next ?? number)))
        if next == nil {
            response = .seeOther(InterviewRoute.arrivingNote(key: key, number: number).path + "?sparat=ja")
            response.fields += Answers.fields
        }
        return response
    }

    // MARK: Taking in

    nonisolated func takeIn(_ request: Request, _ seat: SeatID, _ visitor: Visitor) async -> Response {
        let fields: Fields
        do { fields = Fields(try request.form()) } catch { return Site.refusal(error, of: request.head) }
        // Sent twice, the second finds nothing to do.
        guard let key = fields.filled("nyckel"), let batch = await arrivals.batch(key) else {
            return Answers.seeOther(.interviews)
        }
        if let from = fields.number("fran"), let to = fields.number("till"), from >= 0, from <= to {
            await arrivals.choose(Set(fields.all("med").compactMap { Int($0) }), of: from..<to, in: key)
        }
        let page = (fields.number("fran") ?? 0) / ArrivingPage.perPage + 1
        if let turned = fields.number("sida") { return list(key, page: turned) }
        if fields["gor"] == "spara" || batch.notes.isEmpty { return list(key, page: page) }
        return await takeIn(key, request, seat, visitor)
    }

    private nonisolated func list(_ key: String, page: Int) -> Response {
        var response = Response.seeOther(InterviewRoute.arriving(key: key).path + "?sida=\(page)")
        response.fields += Answers.fields
        return response
    }

    private nonisolated func takeIn(_ key: String, _ request: Request, _ seat: SeatID, _ visitor: Visitor) async
        -> Response
    {
        let problem: Sentence
        switch await takeIn(key, by: seat) {
        case .done, .begun, .gone: return Answers.seeOther(.interviews)
        case .refused(let refusal): problem = await desk.read { $0.sentence(for: refusal) }
        case .unsaved: problem = .notesUnsaved
        }
        return await arriving(key, page: 1, visitor, .conflict, problem: problem)
    }

    /// What became of notes that somebody said should be taken in.
    enum TakingOutcome: Sendable {
        /// The interviews they became, also when asked again.
        case done([InterviewID])
        /// They are being taken in just now.
        case begun
        /// Nobody waits for them any more.
        case gone
        case refused(Refusal)
        case unsaved(JournalError)
    }

    /// All that is chosen, or nothing.
    nonisolated func takeIn(_ key: String, by seat: SeatID) async -> TakingOutcome {
        if let earlier = await arrivals.taken(key) { return .done(earlier) }
        guard let (batch, taking) = await arrivals.begin(key) else {
            return await arrivals.batch(key) == nil ? .gone : .begun
        }
        let outcome: TakingOutcome
        do throws(JournalError) {
            switch try await take(batch, taking, seat) {
            case .done:
                let files = Set(batch.chosen.map(\.file))
                let interviews = await desk.read { $0.interviews.values.filter { files.contains($0.file) }.map(\.id) }
                await arrivals.finish(key, interviews)
                return .done(interviews)
            case .givenUp: return .gone
            case .refused(let refused): outcome = .refused(refused.refusal)
            }
        } catch { outcome = .unsaved(error) }
        await arrivals.stopped(key)
        return outcome
    }

    private nonisolated func take(_ batch: ArrivingBatch, _ taking: TakingIn, _ seat: SeatID) async throws(JournalError)
        -> Pulled
    {
        let (waiting, commands, now) = (batch.waiting, batch.chosen.compactMap(\.command), now())
        return try await desk.submitAll { session throws(JournalError) in
            while taking.done < commands.count {
                if taking.isGivenUp { return .giveUp }
                let waits = try WaitingSubmission(try waiting.bytes(commands[taking.done]))
                taking.advance()
                // Somebody else may have taken in the same meanwhile.
                if case .importInterview(let note) = waits.command, session.has(note) { continue }
                return .submission(waits.submission(by: seat, at: now))
            }
            return .end
        }
    }

    nonisolated func progress(_ key: String) async -> Response {
        struct Progress: Encodable {
            let done: Int
            let all: Int
        }
        let taking = await arrivals.batch(key)?.taking
        return Answers.json(Progress(done: taking?.done ?? 0, all: taking?.all ?? 0), .ok, .all)
    }

    nonisolated func cancel(_ request: Request) async -> Response {
        do { if let key = Fields(try request.form()).filled("nyckel") { await arrivals.forget(key) } } catch {
            return Site.refusal(error, of: request.head)
        }
        return Answers.seeOther(.interviews)
    }
}

extension Sentence {
    static let noFile = Sentence("Välj minst en fil.", "Choose at least one file.")
    static let chooseAgain = Sentence(
        "Ingenting har sparats. Välj filerna igen.",
        "Nothing was kept. Choose the files again."
    )
    static let notesUnsaved = Sentence(
        "Anteckningarna kunde inte sparas. Ingenting har ändrats; försök igen.",
        "The notes could not be saved. Nothing has changed; try again."
    )
}

extension Session {
    fileprivate func has(_ note: NoteProposal) -> Bool {
        interviews.values.contains { $0.file == note.file && $0.digest == note.digest }
    }
}

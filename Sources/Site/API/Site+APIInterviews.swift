import Engine
import Formats
import HTTP
import Intake
import Journal

/// Interview notes from files to coded statements, for programs. What is done to a statement is a command like others.
extension Site {
    nonisolated func interviews(_ route: APIRoute, _ call: APICall, _ seat: SeatID) async throws(Problem) -> Response {
        switch route {
        case .interviews:
            let page = call.request.query["page"].flatMap { Int($0) } ?? 1
            return Answers.json(await desk.read { API.Interviews($0, seat, page: page) }, .ok, .all)
        case .interview(let id): return try await note(InterviewID(id), call, seat)
        case .statements: return try await statements(call)
        case .sendNotes: return try await sendNotes(call)
        case .arriving(let key): return Answers.json(API.Arriving(key, try await batch(key, call)), .ok, .all)
        case .arrivingNote(let key, let number): return try await arrivingNote(key, number, call)
        case .correct(let key, let number): return try await correct(key, number, call)
        case .takeIn(let key): return try await takeIn(key, call, seat)
        case .letGo(let key):
            await arrivals.forget(key)
            return Answers.json(API.Batch(key: key), .ok, .all)
        default: throw Problem(.notFound, call.language, "Adressen finns inte.", "There is no such address.")
        }
    }

    private nonisolated func note(_ id: InterviewID, _ call: APICall, _ seat: SeatID) async throws(Problem) -> Response
    {
        let text: String?
        do { text = try await desk.note(of: id) } catch { text = nil }
        guard let view = await desk.read({ API.Note($0, interview: id, note: text, seat: seat) }) else {
            throw Problem(.notFound, call.language, "Anteckningen finns inte.", "There is no such note.")
        }
        return Answers.json(view, .ok, .all)
    }

    private nonisolated func statements(_ call: APICall) async throws(Problem) -> Response {
        guard let export = InterviewExport(format: call.request.query["format"] ?? "csv") else {
            let list = InterviewExport.allCases.map(\.format).joined(separator: ", ")
            throw Problem(.unprocessableContent, call.language, "format är \(list).", "format is \(list).")
        }
        guard Negotiation.accepts(export.mediaType, call.request) else {
            throw Problem(
                .notAcceptable,
                call.language,
                "Formatet \(export.format) är \(export.mediaType).",
                "The format \(export.format) is \(export.mediaType)."
            )
        }
        return await interviewExport(export)
    }

    // MARK: Arriving

    private nonisolated func sendNotes(_ call: APICall) async throws(Problem) -> Response {
        let form: MultipartForm
        do { form = try call.request.multipart() } catch {
            throw Problem(
                error.status,
                call.language,
                "Filerna kunde inte läsas. Skicka dem som multipart/form-data, var och en i fältet file.",
                "The files could not be read. Send them as multipart/form-data, each in the field file."
            )
        }
        let files = form.files("file")
        guard files.contains(where: { !ArchiveFiles.isFurniture($0.file ?? "") }) else {
            throw Problem(.unprocessableContent, call.language, .noFile)
        }
        let key: String?
        do throws(JournalError) {
            key = try await receive(
                files,
                after: form["key"],
                masksNames: form["maskNames"] == "true",
                call.language
            )
        } catch { throw Problem(.insufficientStorage, call.language, error.swedish, error.english) }
        guard let key else { throw gone(call) }
        return Answers.json(API.Arriving(key, try await batch(key, call)), .created, .all)
    }

    private nonisolated func gone(_ call: APICall) -> Problem {
        Problem(.notFound, call.language, .chooseAgain)
    }

    private nonisolated func batch(_ key: String, _ call: APICall) async throws(Problem) -> ArrivingBatch {
        guard let batch = await arrivals.batch(key) else { throw gone(call) }
        return batch
    }

    private nonisolated func found(_ key: String, _ number: Int, _ call: APICall) async throws(Problem) -> (
        note: ArrivingBatch.Note, reading: NoteReading
    ) {
        do throws(JournalError) {
            if let (_, note, reading) = try await reading(of: number, in: key) { return (note, reading) }
        } catch { throw Problem(.insufficientStorage, call.language, error.swedish, error.english) }
        throw gone(call)
    }

    private nonisolated func arrivingNote(
        _ key: String,
        _ number: Int,
        _ call: APICall
    ) async throws(Problem) -> Response {
        let (note, reading) = try await found(key, number, call)
        let session = await desk.session
        guard let view = API.ArrivingNote(number, note, reading, in: session, call.language) else {
            throw Problem(.notFounded, call.language)
        }
        return Answers.json(view, .ok, .all)
    }

    private nonisolated func correct(_ key: String, _ number: Int, _ call: APICall) async throws(Problem) -> Response {
        let said: API.Corrections = try call.content()
        let (note, reading) = try await found(key, number, call)
        let session = await desk.session
        if let slip = said.slip(in: reading, session.process) {
            throw Problem(
                .unprocessableContent,
                call.language,
                "\(slip) finns inte i anteckningen eller processen.",
                "There is no \(slip) in the note or the process."
            )
        }
        do throws(JournalError) {
            let corrections = NoteCorrections(said, of: reading, in: session, note)
            try await arrivals.correct(number, in: key, corrections, reading, session)
        } catch { throw Problem(.insufficientStorage, call.language, error.swedish, error.english) }
        if let isChosen = said.isChosen {
            await arrivals.choose(isChosen ? [number] : [], of: number..<number + 1, in: key)
        }
        return try await arrivingNote(key, number, call)
    }

    private nonisolated func takeIn(_ key: String, _ call: APICall, _ seat: SeatID) async throws(Problem) -> Response {
        let taking: API.TakingIn = try call.content()
        if let notes = taking.notes, let batch = await arrivals.batch(key) {
            if let unknown = notes.first(where: { !batch.notes.indices.contains($0) }) {
                throw Problem(
                    .unprocessableContent,
                    call.language,
                    "notes: \(unknown) finns inte.",
                    "notes: there is no \(unknown)."
                )
            }
            await arrivals.choose(Set(notes), of: batch.notes.indices, in: key)
        }
        switch await takeIn(key, by: seat) {
        case .done(let interviews): return Answers.json(API.TakenIn(interviews: interviews), .ok, .all)
        case .begun:
            throw Problem(
                .conflict,
                call.language,
                "Anteckningarna håller på att tas in.",
                "The notes are being taken in."
            )
        case .gone: throw gone(call)
        case .refused(let refusal): throw Problem(refusal, call.language)
        case .unsaved: throw Problem(.insufficientStorage, call.language, .notesUnsaved)
        }
    }
}

import Engine
import Formats
import HTTP
import Intake
import Journal

/// Interview notes from files to coded statements. Open to whoever leads the work and to coders.
extension Site {
    nonisolated func interview(_ route: InterviewRoute, _ request: Request, _ visitor: Visitor) async -> Response {
        guard let seat = visitor.coding else { return Response(plain: .forbidden) }
        switch route {
        case .list:
            return await interviews(seat, visitor, page: request.query["sida"].flatMap { Int($0) } ?? 1)
        case .note(let interview, let statement): return await note(interview, statement, seat, visitor)
        case .arriving(let key): return await arriving(key, request, visitor)
        case .arrivingNote(let key, let number): return await arrivingNote(key, number, request, visitor)
        case .correct(let key, let number): return await correct(key, number, request, seat, visitor)
        case .progress(let key): return await progress(key)
        case .cancel: return await cancel(request)
        case .export(let export): return await interviewExport(export)
        case .files: return await readNotes(request, seat, visitor)
        case .takeIn: return await takeIn(request, seat, visitor)
        case .deed(let deed): return await codingDeed(deed, request, seat, visitor)
        }
    }

    nonisolated func interviews(
        _ seat: SeatID,
        _ visitor: Visitor,
        _ status: Status = .ok,
        page: Int = 1,
        problem: Sentence? = nil,
        link: (coder: String, address: String)? = nil
    ) async -> Response {
        var model = await desk.read { InterviewsModel($0, seat: seat, page: page) }
        model.problem = problem
        model.hasConsole = visitor.may(Route.console)
        if let link, let index = model.coders.firstIndex(where: { $0.id == link.coder }) {
            model.coders[index].link = link.address
        }
        return Answers.page(InterviewsPage(model: model).html, in: visitor.language, status)
    }

    private nonisolated func note(
        _ interview: String,
        _ statement: String?,
        _ seat: SeatID,
        _ visitor: Visitor,
        _ status: Status = .ok,
        problem: Sentence? = nil
    ) async -> Response {
        let id = InterviewID(interview)
        let text: String?
        do { text = try await desk.note(of: id) } catch { text = nil }
        let wanted = statement.map { StatementID($0) }
        var model = await desk.read {
            NoteModel($0, interview: id, note: text, seat: seat, at: wanted)
        }
        model?.problem = problem
        guard let model else {
            return Answers.notice(
                Sentence("Anteckningen finns inte", "There is no such note"),
                Sentence("Gå till listan över intervjuer.", "Go to the list of interviews."),
                .notFound,
                link: (.interviews, Sentence("Intervjuer", "Interviews")),
                in: visitor.language
            )
        }
        return Answers.page(NotePage(model: model).html, in: visitor.language, status)
    }

    /// Everything coded, for other programs.
    nonisolated func interviewExport(_ export: InterviewExport) async -> Response {
        let session = await desk.session
        var notes: [InterviewID: String] = [:]
        for interview in session.interviews.values {
            // A note that cannot be read now is exported by its statements.
            do { notes[interview.id] = try await desk.note(of: interview.id) } catch { continue }
        }
        let coded = CodedStatements(session, notes: notes)
        var response = Response(.ok, fields: Answers.fields, body: export.bytes(coded))
        response.fields += [
            HeaderField("Content-Type", export.mediaType),
            HeaderField("Content-Disposition", "attachment; filename=\"\(export.rawValue)\""),
        ]
        return response
    }

    // MARK: Coding

    private nonisolated func codingDeed(
        _ deed: CodingDeed,
        _ request: Request,
        _ seat: SeatID,
        _ visitor: Visitor
    ) async -> Response {
        let fields: Fields
        do { fields = Fields(try request.form()) } catch { return Site.refusal(error, of: request.head) }
        let interview: InterviewID? = fields.id("intervju")
        let wanted = fields.filled("utsaga")
        guard let read = await desk.read({ deed.command(fields, by: seat, in: $0) }) else {
            return await again(interview, wanted, seat, visitor, .unprocessableContent, .unreadForm)
        }
        guard let command = await placed(read) else {
            return await again(interview, wanted, seat, visitor, .unprocessableContent, .wordsNotInNote)
        }
        let client = fields.client(of: seat)
        switch await submit(Submission(client: client, seat: seat, at: now(), command: command)) {
        case .refused(let status, let problem, _): return await again(interview, wanted, seat, visitor, status, problem)
        case .done(let receipt):
            if deed == .seatCoder { return await invited(receipt, seat, visitor) }
            guard let interview, deed != .remove else { return Answers.seeOther(.interviews) }
            let made = deed == .add ? receipt.created.first : nil
            let next = made ?? fields.filled("vidare") ?? wanted
            // What comes next may stand in another note.
            let note = await desk.read { session in next.flatMap { session.statements[StatementID($0)]?.interview } }
            return Answers.seeOther(.note((note ?? interview).text, statement: next))
        }
    }

    /// A command with words of a note at their place in it, others as they are; nil for words that do not stand there.
    func placed(_ command: Command) async -> Command? {
        guard command.quotesNote else { return command }
        guard let interview = await desk.read({ command.note(in: $0) }) else { return command }
        let text: String?
        do { text = try await desk.note(of: interview) } catch { text = nil }
        return text.flatMap(command.placed)
    }

    private nonisolated func again(
        _ interview: InterviewID?,
        _ statement: String?,
        _ seat: SeatID,
        _ visitor: Visitor,
        _ status: Status,
        _ problem: Sentence
    ) async -> Response {
        guard let interview else { return await interviews(seat, visitor, status, problem: problem) }
        return await note(interview.text, statement, seat, visitor, status, problem: problem)
    }

    nonisolated func coderLink(_ coder: SeatID) async throws(AccessError) -> String {
        let route = try await access.invite(coder: coder)
        return await address + route.path
    }

    /// The link is shown to whoever invited, once.
    private nonisolated func invited(_ receipt: Receipt, _ seat: SeatID, _ visitor: Visitor) async -> Response {
        guard let coder = receipt.created.first else { return Answers.seeOther(.interviews) }
        do {
            return await interviews(seat, visitor, link: (coder, try await coderLink(SeatID(coder))))
        } catch {
            return await interviews(
                seat,
                visitor,
                .insufficientStorage,
                problem: Sentence(error.swedish, error.english)
            )
        }
    }
}

extension Sentence {
    static let wordsNotInNote = Sentence(
        "Orden finns inte i anteckningen. Markera dem i texten, så följer de med precis som de står.",
        "The words are not in the note. Select them in the text, so that they come along as they stand."
    )
}

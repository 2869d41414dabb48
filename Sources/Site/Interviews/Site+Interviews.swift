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
        case .list: return await interviews(seat, visitor)
        case .note(let interview, let statement): return await note(interview, statement, seat, visitor)
        case .arriving(let key): return await arriving(key, visitor)
        case .export(let export): return await interviewExport(export)
        case .files: return await readNotes(request, seat, visitor)
        case .takeIn: return await takeIn(request, seat, visitor)
        case .deed(let deed): return await codingDeed(deed, request, seat, visitor)
        }
    }

    private nonisolated func interviews(
        _ seat: SeatID,
        _ visitor: Visitor,
        _ status: Status = .ok,
        problem: Sentence? = nil,
        link: (coder: String, address: String)? = nil
    ) async -> Response {
        let seed = Site.seed()
        var model = await desk.read { InterviewsModel($0, seat: seat, seed: seed) }
        model.problem = problem
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
        let (seed, wanted) = (Site.seed(), statement.map { StatementID($0) })
        var model = await desk.read {
            NoteModel($0, interview: id, note: text, seat: seat, at: wanted, seed: seed)
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

    // MARK: Files

    /// Reads what was sent and shows what was understood; nothing is kept.
    private nonisolated func readNotes(_ request: Request, _ seat: SeatID, _ visitor: Visitor) async -> Response {
        let files: [MultipartForm.Part]
        let masksNames: Bool
        do {
            let form = try request.multipart()
            files = form.files("filer")
            masksNames = form["namn"] == "ja"
        } catch { return Response(error) }
        guard !files.isEmpty else {
            return await interviews(
                seat,
                visitor,
                .unprocessableContent,
                problem: Sentence("Välj minst en fil.", "Choose at least one file.")
            )
        }
        guard let process = await desk.read({ $0.process }) else { return Response(plain: .notFound) }
        let language = visitor.language
        let masking = masksNames ? Set(MaskingProposal.Kind.allCases) : MaskingProposal.Kind.certain
        let reader = InterviewNoteReader(process, language: language, masking: masking)
        var notes: [ArrivingNotes.Note] = []
        for file in files {
            for (name, reading) in reader.readings(file: file.file ?? "", bytes: file.content) {
                guard !notes.contains(where: { $0.file == name }) else { continue }
                let preview = NotePreview(reading, file: name, process: process, language: language)
                notes.append(ArrivingNotes.Note(file: name, reading: reading, preview: preview))
            }
        }
        return Answers.seeOther(.interview(.arriving(key: await keep(ArrivingNotes(notes: notes)))))
    }

    private nonisolated func arriving(_ key: String, _ visitor: Visitor) async -> Response {
        guard let arriving = await arriving(key) else {
            return Answers.notice(
                Sentence("Anteckningarna är inte kvar", "The notes are no longer here"),
                Sentence("Ingenting har sparats. Välj filerna igen.", "Nothing was kept. Choose the files again."),
                .notFound,
                link: (.interviews, Sentence("Intervjuer", "Interviews")),
                in: visitor.language
            )
        }
        let session = await desk.session
        let page = ArrivingPage(
            arriving: arriving,
            session: session,
            key: key,
            language: visitor.language,
            seed: Site.seed()
        )
        return Answers.page(page.html, in: visitor.language)
    }

    /// All that is new or corrected, or nothing.
    private nonisolated func takeIn(_ request: Request, _ seat: SeatID, _ visitor: Visitor) async -> Response {
        let fields: Fields
        do { fields = Fields(try request.form()) } catch { return Response(error) }
        // Sent twice, the second finds nothing to do.
        guard let key = fields.filled("nyckel"), let arriving = await arriving(key) else {
            return Answers.seeOther(.interviews)
        }
        let now = now()
        let submissions = await desk.read { session in
            arriving.notes.compactMap { note -> Submission? in
                guard let proposal = note.reading.proposal,
                    [.new, .changed].contains(arriving.status(of: note, in: session))
                else { return nil }
                return Submission(
                    seat: seat,
                    at: now,
                    command: .importInterview(note: proposal),
                    personal: [note.reading.details],
                    note: note.reading.kept
                )
            }
        }
        do {
            if case .failure(let refused) = try await desk.submitAll(submissions) {
                let problem = await desk.read { $0.sentence(for: refused.refusal) }
                return await interviews(seat, visitor, .conflict, problem: problem)
            }
        } catch {
            return await interviews(
                seat,
                visitor,
                .internalServerError,
                problem: Sentence(
                    "Anteckningarna kunde inte sparas. Ingenting har ändrats; försök igen.",
                    "The notes could not be saved. Nothing has changed; try again."
                )
            )
        }
        await forget(key)
        return Answers.seeOther(.interviews)
    }

    /// Everything coded, for other programs.
    private nonisolated func interviewExport(_ export: InterviewExport) async -> Response {
        let session = await desk.session
        var notes: [InterviewID: String] = [:]
        for interview in session.interviews.values {
            // A note that cannot be read now is exported by its statements.
            do { notes[interview.id] = try await desk.note(of: interview.id) } catch { continue }
        }
        let coded = CodedStatements(session, notes: notes)
        var response = Response(.ok, fields: Answers.fields, body: export.bytes(coded))
        response.fields += [
            HeaderField("Content-Type", export.type),
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
        do { fields = Fields(try request.form()) } catch { return Response(error) }
        let interview: InterviewID? = fields.id("intervju")
        var text: String?
        if deed == .add, let interview { do { text = try await desk.note(of: interview) } catch { text = nil } }
        let (wanted, note) = (fields.filled("utsaga"), text)
        let command = await desk.read { deed.command(fields, by: seat, in: $0, note: note) }
        guard let command else {
            let problem =
                deed == .add
                ? Sentence(
                    "Orden finns inte i anteckningen. Markera dem i texten, så följer de med precis som de står.",
                    "The words are not in the note. Select them in the text, so that they come along as they stand."
                ) : .unreadForm
            return await again(interview, wanted, seat, visitor, .unprocessableContent, problem)
        }
        let client = fields.client(of: seat)
        switch await submit(Submission(client: client, seat: seat, at: now(), command: command)) {
        case .refused(let status, let problem): return await again(interview, wanted, seat, visitor, status, problem)
        case .done(let receipt):
            if deed == .seatCoder { return await invited(receipt, seat, visitor) }
            guard let interview else { return Answers.seeOther(.interviews) }
            let made = deed == .add ? receipt.created.first : nil
            return Answers.seeOther(.note(interview.text, statement: made ?? fields.filled("vidare") ?? wanted))
        }
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

    /// The link is shown to whoever invited, once.
    private nonisolated func invited(_ receipt: Receipt, _ seat: SeatID, _ visitor: Visitor) async -> Response {
        guard let coder = receipt.created.first else { return Answers.seeOther(.interviews) }
        do {
            let route = try await access.invite(coder: SeatID(coder))
            let link = await address + route.path
            return await interviews(seat, visitor, link: (coder, link))
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

extension Session {
    /// How alike two coders have coded what both have seen; the two who have coded most.
    var agreement: InterviewsModel.Agreement? {
        let byCoder = Dictionary(grouping: codings.values.filter { !$0.withdrawn && seats[$0.coder]?.role == .coder }) {
            $0.coder
        }
        let two = byCoder.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(2)
        guard two.count == 2, let first = two.first?.value, let second = two.last?.value else { return nil }
        func measure<Code: Hashable>(_ code: (Coding) -> Code?) -> (CoderAgreement, InterviewsModel.Agreement.Measure) {
            func table(_ codings: [Coding]) -> [StatementID: Code?] {
                Dictionary(codings.map { ($0.statement, code($0)) }) { _, last in last }
            }
            let agreement = CoderAgreement(table(first), table(second))
            let share = Int(((agreement.share ?? 0) * 100).rounded())
            return (agreement, .init(share: share, kappa: agreement.kappa))
        }
        let (areas, areaMeasure) = measure(\.area)
        guard areas.items > 0 else { return nil }
        return .init(shared: areas.items, areas: areaMeasure, categories: measure(\.category).1)
    }
}

import Drafting
import Engine
import Formats
import HTTP
import Journal

extension Site {
    func tableDeed(_ deed: TableDeed, _ request: Request, _ visitor: Visitor) async -> Response {
        guard let seat = visitor.seat else { return Answers.seeOther(.join(code: nil)) }
        let fields: Fields
        do { fields = Fields(try request.form()) } catch { return Site.refusal(error, of: request.head) }
        switch deed {
        case .check: return check(fields, visitor)
        case .signal: return await signal(fields, seat, request)
        case .pass: return await pass(fields, seat, request)
        default: break
        }
        let command = await desk.read { session in
            session.command(deed, fields, by: seat)
        }
        guard let command else { return await misread(deed, fields, request, visitor) }
        let outcome = await submit(Submission(client: fields.client(of: seat), seat: seat, at: now(), command: command))
        return await answer(outcome, deed, fields, request, visitor)
    }

    func answer(
        _ outcome: Outcome,
        _ deed: TableDeed,
        _ fields: Fields,
        _ request: Request,
        _ visitor: Visitor
    ) async -> Response {
        switch outcome {
        case .done(let receipt): return done(receipt, .table, request)
        case .refused(let status, let sentence, _):
            if Site.wantsJSON(request) { return Answers.problem(status, sentence, in: visitor.language) }
            return await table(request, visitor, status, refused: Refused(deed, sentence, fields))
        }
    }

    func consoleDeed(_ deed: ConsoleDeed, _ request: Request, _ visitor: Visitor) async -> Response {
        let fields: Fields
        do { fields = Fields(try request.form()) } catch { return Site.refusal(error, of: request.head) }
        guard let seat = visitor.facilitator else { return Answers.seeOther(.console) }
        let back: Route =
            deed.isOnCards ? .cards : deed.isOnBoard ? BoardPlace(fields).map { .board($0) } ?? .console : .console
        switch deed {
        case .inviteHelper, .revokeHelper: return await helperDeed(deed, fields, request, visitor)
        case .showOnWall: return await showOnWall(fields, BoardPlace(fields), request)
        default: break
        }
        let commands =
            deed == .holdApart
            ? BoardPlace(fields)?.holdApart(fields) ?? []
            : await desk.read { deed.command(fields, in: $0) }.map { [$0] } ?? []
        guard let first = commands.first else {
            if Site.wantsJSON(request) {
                return Answers.problem(.unprocessableContent, .unreadForm, in: visitor.language)
            }
            return await leaderPage(back, visitor, .unprocessableContent, problem: .unreadForm)
        }
        await leadIfNobodyDoes(seat, first)
        let outcome = await submit(commands, fields, seat)
        switch outcome {
        case .done(let receipt): return done(receipt, back, request)
        case .refused(let status, let sentence, _):
            if Site.wantsJSON(request) { return Answers.problem(status, sentence, in: visitor.language) }
            return await leaderPage(back, visitor, status, problem: sentence, kept: fields)
        }
    }

    /// One after the other, each under the form's id and its place, until one is refused; the last receipt tells.
    private func submit(_ commands: [Command], _ fields: Fields, _ seat: SeatID) async -> Outcome {
        var outcome = Outcome.refused(.unprocessableContent, .unreadForm)
        for (place, command) in commands.enumerated() {
            let client = fields.client(of: seat).map { place == 0 ? $0 : "\($0).\(place)" }
            outcome = await submit(Submission(client: client, seat: seat, at: now(), command: command))
            guard case .done = outcome else { break }
        }
        return outcome
    }

    /// Whoever first does something for the whole room leads it from then on.
    func leadIfNobodyDoes(_ seat: SeatID, _ command: Command) async {
        guard command.steers, await desk.read({ $0.lead == nil && $0.seats[seat]?.role == .facilitator }) else {
            return
        }
        _ = await submit(Submission(seat: seat, at: now(), command: .takeLead(from: nil)))
    }

    enum Outcome: Sendable {
        case done(Receipt)
        /// With the rule that refused; nil where it was no rule.
        case refused(Status, Sentence, Refusal? = nil)
    }

    /// Answers only when the facts lie on the disk.
    func submit(_ submission: Submission) async -> Outcome {
        do {
            switch try await desk.submit(submission) {
            case .success(let receipt): return .done(receipt)
            case .failure(let refusal):
                return .refused(refusal.status, await desk.read { $0.sentence(for: refusal) }, refusal)
            }
        } catch {
            if health.note({ $0.writing = error }) { tell(News.facilitator) }
            return unsaved(error)
        }
    }

    private func unsaved(_ error: JournalError) -> Outcome {
        switch error {
        case .diskFull:
            return .refused(
                .insufficientStorage,
                Sentence(
                    "Datorns disk är full. Texten är kvar hos dig; säg till processledaren.",
                    "The computer's disk is full. Your text is still with you; tell the facilitator."
                )
            )
        default:
            return .refused(
                .internalServerError,
                Sentence(
                    "Det kunde inte sparas. Texten är kvar hos dig; säg till processledaren.",
                    "It could not be saved. Your text is still with you; tell the facilitator."
                )
            )
        }
    }

    func done(_ receipt: Receipt, _ route: Route, _ request: Request) -> Response {
        guard Site.wantsJSON(request) else { return Answers.seeOther(route) }
        return Answers.created(receipt.created, receipt.repeated || receipt.sequences == nil ? .ok : .created)
    }

    func misread(
        _ deed: TableDeed,
        _ fields: Fields,
        _ request: Request,
        _ visitor: Visitor
    ) async -> Response {
        await answer(.refused(.unprocessableContent, .unreadForm), deed, fields, request, visitor)
    }

    /// What a reader would say of a wording, by the grammar it is written in.
    private func check(_ fields: Fields, _ visitor: Visitor) -> Response {
        let grammar = fields["grammatik"].flatMap(Grammar.init(rawValue:)) ?? .vision
        let wording = GoalWording(fields["text"] ?? "", grammar: grammar)
        return Answers.json(API.Remarks(wording, visitor.language), .ok, .all)
    }

    private func signal(_ fields: Fields, _ seat: SeatID, _ request: Request) async -> Response {
        let place = await desk.read { session -> (table: TableID, step: StepID)? in
            guard let run = session.openRun, let step = run.step, step == fields.id("steg"),
                let table = session.table(of: seat, in: run.id)
            else { return nil }
            return (table, step)
        }
        // "inget" takes back what the table has said.
        if let place, let said = fields["lage"] {
            note(TableSignal(rawValue: said), of: place.table, in: place.step)
        }
        return nothingMade(request)
    }

    private func pass(_ fields: Fields, _ seat: SeatID, _ request: Request) async -> Response {
        if let step: StepID = fields.id("steg"), let now = fields.number("tur"), let laps = fields.number("varv") {
            _ = await pass(API.Passing(step: step, now: now, laps: laps), seat)
        }
        return nothingMade(request)
    }

    /// Somebody stands over in a round. The turn it is about comes with it, so that what is sent twice counts once.
    ///
    /// - Returns: whether it was that turn.
    func pass(_ passing: API.Passing, _ seat: SeatID) async -> Bool {
        let presence = await presence(in: nil)
        let step = await desk.read { $0.openRun?.step }
        let passes = passes(in: step)
        let at = now()
        let next = await desk.read { session -> SeatID? in
            guard let onlooker = session.seats[seat].map(session.onlooker) else { return nil }
            let model = TableModel(
                session,
                for: onlooker,
                at: at,
                signal: nil,
                presence: presence,
                passes: passes
            )
            guard case .step(let now) = model?.stage, let turn = now.turn, StepID(now.id) == passing.step,
                turn.now == passing.now, turn.laps == passing.laps
            else { return nil }
            return turn.seat
        }
        guard let next else { return false }
        pass(next, in: passing.step)
        return true
    }

    private func nothingMade(_ request: Request) -> Response {
        Site.wantsJSON(request) ? Answers.created([], .ok) : Answers.seeOther(.table)
    }
}

extension Sentence {
    static let unreadForm = Sentence(
        "Formuläret kunde inte läsas. Ladda om sidan och försök igen.",
        "The form could not be read. Reload the page and try again."
    )
}

extension Session {
    /// Why something was not done, with steps by the names the room knows them by.
    func sentence(for refusal: Refusal) -> Sentence {
        Sentence(
            refusal.swedish { step in plan(of: step).map { "”\($0.title)”" } ?? step.text },
            refusal.english { step in plan(of: step).map { "“\($0.title)”" } ?? step.text }
        )
    }
}

import Drafting
import Engine
import Formats
import HTTP
import Journal

extension API {
    /// A command as a program sends it.
    struct Sending: Hashable, Codable, Sendable {
        /// An id the sender made, the same when it sends the command again; it is then carried out once.
        var client: String?
        /// For callers with several keys: from which role's seat it is sent. A seat's own role otherwise.
        var role: Role?
        var command: Command
    }
}

extension Site {
    func join(_ call: APICall) async throws(Problem) -> Response {
        let joining: API.Joining = try call.content()
        let wish = Entry.Wish(
            code: joining.code,
            organisation: joining.organisation,
            sector: joining.sector,
            county: joining.county,
            table: joining.table,
            returnCode: joining.returnCode
        )
        switch await entry(wish, call.visitor) {
        case .kept(let seat): return Answers.json(await joined(seat, nil), .ok, .all)
        case .seated(let seat, let cookie):
            var response = Answers.json(await joined(seat, cookie.value), .created, .all)
            response.fields.append(ready(cookie, call.request).field)
            return response
        case .asksSector:
            let sentence = Sentence.sectorWanted
            throw Problem(.unprocessableContent, call.language, sentence.swedish, sentence.english)
        case .refused(let status, let sentence, _):
            throw Problem(status, call.language, sentence.swedish, sentence.english)
        }
    }

    private func joined(_ seat: SeatID, _ token: String?) async -> API.Joined {
        let table = await desk.read { session in
            session.currentWorkshop.flatMap { session.table(of: seat, in: $0.id) }
        }
        return API.Joined(token: token, seat: seat, table: table)
    }

    func command(_ call: APICall) async throws(Problem) -> Response {
        let sending: API.Sending = try call.content()
        let seat = try sender(sending, call)
        var client: String?
        if let wished = sending.client {
            guard let own = Fields.client(wished, of: seat) else {
                throw Problem(
                    .unprocessableContent,
                    call.language,
                    "client: högst 80 bokstäver, siffror, bindestreck och punkter.",
                    "client: at most 80 letters, figures, hyphens and points."
                )
            }
            client = own
        }
        let submission = Submission(client: client, seat: seat, at: now(), command: sending.command)
        let answer: Result<Receipt, Refusal>
        do { answer = try await desk.submit(submission) } catch .diskFull {
            throw Problem(.insufficientStorage, call.language, "Datorns disk är full.", "The computer's disk is full.")
        } catch {
            throw Problem(.internalServerError, call.language, "Det kunde inte sparas.", "It could not be saved.")
        }
        switch answer {
        case .failure(let refusal): throw Problem(refusal, call.language)
        case .success(let receipt):
            let isNew = !receipt.repeated && receipt.sequences != nil
            let view = API.Receipt(created: receipt.created, repeated: receipt.repeated)
            return Answers.json(view, isNew ? .created : .ok, .all)
        }
    }

    /// The seat a command comes from. A browser may hold several keys; which one is meant is never guessed.
    private func sender(_ sending: API.Sending, _ call: APICall) throws(Problem) -> SeatID {
        let fixed = [Seat.facilitator, .strategist, .projector].filter { call.visitor.roles.contains($0.role) }
            .map { (role: $0.role, id: $0.role == .facilitator ? call.visitor.facilitator ?? $0.id : $0.id) }
        if let role = sending.role {
            if let seat = fixed.first(where: { $0.role == role }) { return seat.id }
            if role == .participant || role == .secretary, let seat = call.visitor.seat { return seat }
            throw Problem(
                .forbidden,
                call.language,
                "Nycklarna gäller inte rollen \(role.rawValue).",
                "The keys are not for the role \(role.rawValue)."
            )
        }
        let seats = fixed.map(\.id) + (call.visitor.seat.map { [$0] } ?? [])
        guard seats.count == 1 else {
            throw Problem(
                .unprocessableContent,
                call.language,
                "Flera nycklar följde med. Ange role.",
                "Several keys were sent. Say which role."
            )
        }
        return seats[0]
    }

    func signal(_ call: APICall) async throws(Problem) -> Response {
        let wish: API.Signalling = try call.content()
        let seat = call.visitor.seat
        let (current, table) = await desk.read { session in
            (
                session.openRun?.step,
                session.openRun.flatMap { run in seat.flatMap { session.table(of: $0, in: run.id) } }
            )
        }
        guard current == wish.step else { throw Problem(.stepMoved(at: current), call.language) }
        guard let table else {
            throw Problem(.conflict, call.language, "Platsen har inget bord.", "The seat has no table.")
        }
        note(wish.signal.heard, of: table, in: wish.step)
        return Answers.json(wish, .ok, .all)
    }
}

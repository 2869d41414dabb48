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
        let client = try client(sending.client, of: seat, call)
        guard let command = await placed(sending.command) else {
            throw Problem(.unprocessableContent, call.language, .wordsNotInNote)
        }
        await leadIfNobodyDoes(seat, command)
        return answer(try await carryOut(command, by: seat, client: client, call))
    }

    private func answer(_ receipt: Receipt) -> Response {
        let isNew = !receipt.repeated && receipt.sequences != nil
        let view = API.Receipt(created: receipt.created, repeated: receipt.repeated)
        return Answers.json(view, isNew ? .created : .ok, .all)
    }

    private func client(_ wished: String?, of seat: SeatID, _ call: APICall) throws(Problem) -> String? {
        guard let wished else { return nil }
        guard let own = Fields.client(wished, of: seat) else {
            throw Problem(
                .unprocessableContent,
                call.language,
                "client: högst 80 bokstäver, siffror, bindestreck och punkter.",
                "client: at most 80 letters, figures, hyphens and points."
            )
        }
        return own
    }

    /// Answers when the facts lie on the disk.
    private func carryOut(
        _ command: Command,
        by seat: SeatID,
        client: String?,
        _ call: APICall
    ) async throws(Problem) -> Receipt {
        let submission = Submission(client: client, seat: seat, at: now(), command: command)
        switch await submit(submission) {
        case .done(let receipt): return receipt
        case .refused(let status, let sentence, let refusal): throw problem(status, sentence, refusal, call)
        }
    }

    private func problem(_ status: Status, _ sentence: Sentence, _ refusal: Refusal?, _ call: APICall) -> Problem {
        refusal.map { Problem($0, call.language) } ?? Problem(status, call.language, sentence)
    }

    func move(_ call: APICall) async throws(Problem) -> Response {
        let moving: API.Moving = try call.content()
        guard let seat = call.visitor.seat else { throw Problem(.notAllowed(role: .facilitator), call.language) }
        let client = try client(moving.client, of: seat, call)
        guard let command = await desk.read({ $0.move(seat, to: moving.table) }) else {
            throw Problem(.unknown(thing: .table, id: moving.table.text), call.language)
        }
        return answer(try await carryOut(command, by: seat, client: client, call))
    }

    func passTurn(_ call: APICall) async throws(Problem) -> Response {
        let passing: API.Passing = try call.content()
        guard let seat = call.visitor.seat else { throw Problem(.notAllowed(role: .facilitator), call.language) }
        return Answers.json(API.Passed(passed: await pass(passing, seat)), .ok, .all)
    }

    // MARK: The facilitator

    func showOnWall(_ call: APICall) async throws(Problem) -> Response {
        let showing: API.Showing = try call.content()
        let choice = await desk.read { session -> Result<WallChoice?, Refusal> in
            do throws(Refusal) { return .success(try showing.choice(in: session)) } catch { return .failure(error) }
        }
        switch choice {
        case .failure(let refusal): throw Problem(refusal, call.language)
        case .success(let choice):
            show(choice)
            return Answers.json(await desk.read { API.Wall($0, choice) }, .ok, .all)
        }
    }

    func inviteHelper(_ call: APICall) async throws(Problem) -> Response {
        let inviting: API.Inviting = try call.content()
        let me = call.visitor.facilitator ?? Seat.facilitator.id
        let client = try client(inviting.client, of: me, call)
        let invited: (seat: SeatID, link: String)?
        do throws(AccessError) { invited = try await inviteHelper(client: client) } catch {
            throw Problem(error, call.language)
        }
        guard let invited else {
            throw Problem(
                .insufficientStorage,
                call.language,
                "Platsen kunde inte sparas.",
                "The seat could not be saved."
            )
        }
        return Answers.json(API.Invited(seat: invited.seat, link: invited.link), .created, .all)
    }

    func revokeHelper(_ call: APICall) async throws(Problem) -> Response {
        let revoking: API.Revoking = try call.content()
        guard await desk.read({ $0.seats[revoking.seat]?.role == .facilitator }) else {
            throw Problem(.unknown(thing: .seat, id: revoking.seat.text), call.language)
        }
        do throws(AccessError) { try await revokeHelper(revoking.seat) } catch { throw Problem(error, call.language) }
        return Answers.json(revoking, .ok, .all)
    }

    func inviteCoder(_ call: APICall) async throws(Problem) -> Response {
        let inviting: API.Inviting = try call.content()
        let me = call.visitor.facilitator ?? Seat.facilitator.id
        let client = try client(inviting.client, of: me, call)
        let receipt = try await carryOut(.seatCoder, by: me, client: client, call)
        guard let seat = receipt.created.first.map({ SeatID($0) }) else {
            throw Problem(.internalServerError, call.language, "Det kunde inte sparas.", "It could not be saved.")
        }
        do throws(AccessError) {
            return Answers.json(API.Invited(seat: seat, link: try await coderLink(seat)), .created, .all)
        } catch { throw Problem(error, call.language) }
    }

    /// The seat a command comes from. A browser may hold several keys; which one is meant is never guessed.
    private func sender(_ sending: API.Sending, _ call: APICall) throws(Problem) -> SeatID {
        let fixed =
            [Seat.facilitator, .strategist, .projector].filter { call.visitor.roles.contains($0.role) }
            .map { (role: $0.role, id: $0.role == .facilitator ? call.visitor.facilitator ?? $0.id : $0.id) }
            + (call.visitor.coder.map { [(role: .coder, id: $0)] } ?? [])
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
        note(wish.signal?.heard, of: table, in: wish.step)
        return Answers.json(wish, .ok, .all)
    }
}

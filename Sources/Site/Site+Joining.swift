import Engine
import Formats
import HTTP
import Journal

extension Site {
    /// From a code and an organisation to a seat and a table. Nobody is asked who they are.
    nonisolated func enter(_ request: Request, _ visitor: Visitor) async -> Response {
        let fields: Fields
        do { fields = Fields(try request.form()) } catch { return Response(error) }
        switch await access.check(code: fields["kod"] ?? "", at: now()) {
        case .right: break
        case .wrong:
            return await again(
                request,
                fields,
                Sentence(
                    "Koden stämmer inte. Kontrollera den på storbilden.",
                    "The code is not right. Check it on the projector."
                ),
                .forbidden,
                at: .code
            )
        case .tooMany:
            return await again(request, fields, .tooManyCodes, .tooManyRequests, at: .code)
        }
        do {
            if let code = fields.filled("aterkomst") { return try await comeBack(code, fields, request) }
            if let table = fields.filled("bord") { return try await enter(table: TableID(table), fields, request) }
            let organisation = fields.filled("menad") ?? fields.filled("organisation") ?? ""
            return try await enter(organisation: organisation, fields, request, visitor)
        } catch let error as AccessError {
            return await again(request, fields, Sentence(error.swedish, error.english), .insufficientStorage)
        } catch {
            return await again(
                request,
                fields,
                Sentence(
                    "Det gick inte att spara platsen. Säg till processledaren.",
                    "The seat could not be saved. Tell the facilitator."
                ),
                .internalServerError
            )
        }
    }

    private nonisolated func enter(table: TableID, _ fields: Fields, _ request: Request) async throws -> Response {
        let seat = Seat.secretary(of: table)
        guard await desk.read({ $0.seats[seat]?.role == .secretary }) else {
            return await again(
                request,
                fields,
                Sentence("Bordet finns inte.", "There is no such table."),
                .unprocessableContent,
                at: .table
            )
        }
        return await welcome(try await access.take(seat), request)
    }

    private nonisolated func enter(
        organisation name: String,
        _ fields: Fields,
        _ request: Request,
        _ visitor: Visitor
    ) async throws -> Response {
        guard !name.isEmpty else {
            return await again(
                request,
                fields,
                Sentence("Skriv vilken organisation du kommer från.", "Write which organisation you come from."),
                .unprocessableContent,
                at: .organisation
            )
        }
        var known = await desk.read { $0.organisation(named: name)?.id }
        if known == nil {
            guard let sector: SectorID = fields.id("sektor") else {
                return await again(request, fields, nil, .unprocessableContent, asksSector: true)
            }
            known = await add(organisation: name, sector: sector)
        }
        guard let organisation = known else {
            return await again(
                request,
                fields,
                Sentence(
                    "Organisationen kunde inte läggas till. Välj den i listan.",
                    "The organisation could not be added. Choose it in the list."
                ),
                .unprocessableContent,
                at: .organisation
            )
        }
        // Whoever is in already keeps the seat, also when the form is sent twice.
        if let seat = visitor.seat, await desk.read({ $0.seats[seat]?.organisation }) == organisation {
            return Answers.seeOther(.table)
        }
        let free = await desk.read { $0.seats(of: organisation, in: $0.currentWorkshop?.id) }
        if let (seat, cookie) = try await access.takeFree(free) {
            await propose(tableFor: seat)
            return await welcome(cookie, request)
        }
        return try await makeSeat(for: organisation, fields, request)
    }

    /// The same seat on another device. The earlier one keeps it too: a phone that wakes up again is no stranger.
    private nonisolated func comeBack(_ code: String, _ fields: Fields, _ request: Request) async throws -> Response {
        switch await access.check(returnCode: code, at: now()) {
        case .seat(let seat): return await welcome(try await access.take(seat), request)
        case .tooMany: return await again(request, fields, .tooManyCodes, .tooManyRequests, at: .returning)
        case .wrong:
            let problem = Sentence(
                "Återkomstkoden stämmer inte. Kontrollera den på din förra enhet, eller anslut med organisation i stället.",
                "The return code is not right. Check it on your earlier device, or join with your organisation instead."
            )
            return await again(request, fields, problem, .forbidden, at: .returning)
        }
    }

    /// A new seat for somebody nobody expected. It can be seen, and taken, by others who come at the same time; then
    /// one more is made, so that two phones never share one by accident.
    private nonisolated func makeSeat(
        for organisation: OrganisationID,
        _ fields: Fields,
        _ request: Request
    ) async throws -> Response {
        let invitation = Command.invite(invitations: [Invitation(organisation: organisation)])
        while true {
            switch await submit(Submission(seat: Seat.facilitator.id, at: now(), command: invitation)) {
            case .refused(let status, let sentence): return await again(request, fields, sentence, status)
            case .done(let receipt):
                let made = receipt.created.map { SeatID($0) }
                guard let (seat, cookie) = try await access.takeFree(made) else { continue }
                await propose(tableFor: seat)
                return await welcome(cookie, request)
            }
        }
    }

    /// Puts a seat without a table where organisations and sectors mix best.
    private nonisolated func propose(tableFor seat: SeatID) async {
        let place = await desk.read { session -> (workshop: WorkshopID, table: TableID)? in
            guard let workshop = session.currentWorkshop?.id, session.places[workshop]?[seat] == nil,
                let table = Seating.propose(for: workshop, in: session)[seat]
            else { return nil }
            return (workshop, table)
        }
        guard let place else { return }
        let command = Command.setTables(workshop: place.workshop, places: [seat: place.table])
        // A refusal leaves the seat without a table, which the page says.
        _ = await submit(Submission(seat: seat, at: now(), command: command))
    }

    private nonisolated func add(organisation name: String, sector: SectorID) async -> OrganisationID? {
        let made = await desk.read { session -> Organisation? in
            guard let process = session.process, process.sectors.contains(where: { $0.id == sector }) else {
                return nil
            }
            let county = process.counties.count == 1 ? process.counties.first?.id : nil
            var number = session.organisations.count + 1
            while session.organisations.contains(OrganisationID("org-\(number)")) { number += 1 }
            let id = OrganisationID("org-\(number)")
            return Organisation(id: id, name: String(name.prefix(120)), sector: sector, county: county)
        }
        guard let made else { return nil }
        let command = Command.addOrganisation(organisation: made)
        let outcome = await submit(Submission(seat: Seat.facilitator.id, at: now(), command: command))
        if case .done = outcome { return made.id }
        return nil
    }

    private nonisolated func welcome(_ cookie: SetCookie, _ request: Request) async -> Response {
        // A seat that was there already makes no fact, so those who count arrivals are told here.
        await tell(News.facilitator.union(News.projector))
        var cookie = cookie
        cookie.isSecure = Origin.isEncrypted(request)
        cookie.maximumAge = 60 * 86_400
        return Answers.seeOther(.table, fields: [cookie.field])
    }

    private nonisolated func again(
        _ request: Request,
        _ fields: Fields,
        _ problem: Sentence?,
        _ status: Status,
        at faulty: JoinModel.Field? = nil,
        asksSector: Bool = false
    ) async -> Response {
        let language = await access.visitor(request.cookies).language
        var model = await desk.read { JoinModel($0, seed: Site.seed()) }
        model.code = fields["kod"] ?? ""
        model.organisation = fields["organisation"] ?? ""
        model.problem = problem
        model.faulty = faulty
        model.asksSector = asksSector
        if asksSector { model.suggestions = Organisation.like(model.organisation, among: model.organisations) }
        return Answers.page(JoinPage.html(model), in: language, status)
    }
}

extension Sentence {
    fileprivate static let tooManyCodes = Sentence(
        "Många felaktiga koder just nu. Vänta några sekunder och försök igen.",
        "Many wrong codes just now. Wait a few seconds and try again."
    )
}

extension Session {
    /// Whatever the case and the spaces.
    fileprivate func organisation(named name: String) -> Organisation? {
        let wanted = Organisation.plain(name)
        return organisations.values.first { Organisation.plain($0.name) == wanted }
    }

    /// The organisation's seats that are invited to a workshop.
    fileprivate func seats(of organisation: OrganisationID, in workshop: WorkshopID?) -> [SeatID] {
        seats.values.filter { seat in
            seat.role == .participant && seat.organisation == organisation
                && (seat.workshops.isEmpty || workshop.map(seat.workshops.contains) ?? true)
        }.map(\.id)
    }
}

extension Organisation {
    fileprivate static func plain(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// At most five names that hold what was typed, are held by it, or differ by a slip or two.
    fileprivate static func like(_ typed: String, among names: [String]) -> [String] {
        let wanted = plain(typed)
        guard wanted.count > 2 else { return [] }
        let near = names.filter { name in
            let known = plain(name)
            return known.contains(wanted) || wanted.contains(known)
                || EditDistance.between(known, wanted) <= max(1, wanted.count / 5)
        }
        return Array(near.prefix(5))
    }
}

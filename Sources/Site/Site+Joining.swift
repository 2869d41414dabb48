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
                .forbidden
            )
        case .tooMany:
            return await again(
                request,
                fields,
                Sentence(
                    "Många felaktiga koder just nu. Vänta några sekunder och försök igen.",
                    "Many wrong codes just now. Wait a few seconds and try again."
                ),
                .tooManyRequests
            )
        }
        do {
            if let table = fields.filled("bord") { return try await enter(table: TableID(table), fields, request) }
            return try await enter(organisation: fields.filled("organisation") ?? "", fields, request, visitor)
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
                .unprocessableContent
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
                .unprocessableContent
            )
        }
        let wanted = name.lowercased()
        var known = await desk.read { session in
            session.organisations.values.first { $0.name.lowercased() == wanted }?.id
        }
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
                .unprocessableContent
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
        _ = await submit(Submission(seat: Seat.facilitator.id, at: now(), command: command))
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
        asksSector: Bool = false
    ) async -> Response {
        let language = await access.visitor(request.cookies).language
        var model = await desk.read { JoinModel($0, seed: Site.seed()) }
        model.code = fields["kod"] ?? ""
        model.organisation = fields["organisation"] ?? ""
        model.problem = problem
        model.asksSector = asksSector
        return Answers.page(JoinPage.html(model), in: language, status)
    }
}

extension Session {
    /// The organisation's seats that are invited to a workshop.
    fileprivate func seats(of organisation: OrganisationID, in workshop: WorkshopID?) -> [SeatID] {
        seats.values.filter { seat in
            seat.role == .participant && seat.organisation == organisation
                && (seat.workshops.isEmpty || workshop.map(seat.workshops.contains) ?? true)
        }.map(\.id)
    }
}

import Engine
import Formats
import HTTP
import Journal

extension Site {
    /// From a code and an organisation to a seat and a table. Nobody is asked who they are.
    func enter(_ request: Request, _ visitor: Visitor) async -> Response {
        let fields: Fields
        do { fields = Fields(try request.form()) } catch { return Site.refusal(error, of: request.head) }
        let wish = Entry.Wish(
            code: fields.filled("nyckel") ?? fields["kod"] ?? "",
            organisation: fields.filled("menad") ?? fields.filled("organisation"),
            sector: fields.id("sektor"),
            county: fields.id("lan"),
            table: fields.id("bord"),
            sitsAt: fields.id("plats"),
            returnCode: fields.filled("aterkomst")
        )
        switch await entry(wish, visitor) {
        case .kept: return Answers.seeOther(.table)
        case .seated(_, let cookie): return Answers.seeOther(.table, fields: [ready(cookie, request).field])
        case .asksSector: return await again(request, fields, nil, .unprocessableContent, asksSector: true)
        case .refused(let status, let sentence, let field):
            return await again(request, fields, sentence, status, at: field)
        }
    }

    /// Lets somebody in, or says why not.
    func entry(_ wish: Entry.Wish, _ visitor: Visitor) async -> Entry {
        do {
            if await desk.read({ $0.isOver }) { return try await entryToRead(wish, visitor) }
            switch await access.check(code: wish.code, at: now()) {
            case .right: break
            case .wrong: return .refused(.forbidden, .wrongCode, at: .code)
            case .tooMany: return .refused(.tooManyRequests, .tooManyCodes, at: .code)
            }
            if let code = wish.returnCode { return try await comeBack(code) }
            if let table = wish.table { return try await entry(table: table) }
            return try await entry(organisation: wish.organisation ?? "", wish, visitor)
        } catch let error as AccessError {
            return .refused(.insufficientStorage, Sentence(error.swedish, error.english))
        } catch {
            return .refused(.internalServerError, .unsaved)
        }
    }

    /// When all is over nobody new comes in; whoever took part reads on, also on another device. The room's code stands
    /// on no wall any more, so the return code alone does.
    private func entryToRead(_ wish: Entry.Wish, _ visitor: Visitor) async throws -> Entry {
        if let code = wish.returnCode { return try await comeBack(code) }
        return visitor.seat.map { .kept($0) } ?? .refused(.gone, .over)
    }

    private func entry(table: TableID) async throws -> Entry {
        let seat = Seat.secretary(of: table)
        guard await desk.read({ $0.seats[seat]?.role == .secretary }) else {
            return .refused(.unprocessableContent, .noTable, at: .table)
        }
        return await welcome(seat, try await access.take(seat))
    }

    private func entry(
        organisation name: String,
        _ wish: Entry.Wish,
        _ visitor: Visitor
    ) async throws -> Entry {
        guard !name.isEmpty else { return .refused(.unprocessableContent, .noOrganisation, at: .organisation) }
        var known = await desk.read { $0.organisation(named: name)?.id }
        if known == nil {
            guard let sector = wish.sector else { return .asksSector }
            known = await add(organisation: name, sector: sector, county: wish.county)
        }
        guard let organisation = known else { return .refused(.unprocessableContent, .notAdded, at: .organisation) }
        // Whoever is in already keeps the seat, also when the form is sent twice.
        if let seat = visitor.seat, await desk.read({ $0.seats[seat]?.organisation }) == organisation {
            return .kept(seat)
        }
        let free = await desk.read { $0.seats(of: organisation, in: $0.currentWorkshop?.id) }
        if let (seat, cookie) = try await access.takeFree(free) {
            await place(seat, at: wish.sitsAt)
            return await welcome(seat, cookie)
        }
        return try await makeSeat(for: organisation, at: wish.sitsAt)
    }

    /// The same seat on another device. The earlier one keeps it too: a phone that wakes up again is no stranger.
    private func comeBack(_ code: String) async throws -> Entry {
        switch await access.check(returnCode: code, at: now()) {
        case .seat(let seat): return await welcome(seat, try await access.take(seat))
        case .tooMany: return .refused(.tooManyRequests, .tooManyCodes, at: .returning)
        case .wrong: return .refused(.forbidden, .wrongReturnCode, at: .returning)
        }
    }

    /// A new seat for somebody nobody expected. It can be seen, and taken, by others who come at the same time; then
    /// one more is made, so that two phones never share one by accident.
    private func makeSeat(for organisation: OrganisationID, at table: TableID?) async throws -> Entry {
        let invitation = Command.invite(invitations: [Invitation(organisation: organisation)])
        while true {
            switch await submit(Submission(seat: Seat.facilitator.id, at: now(), command: invitation)) {
            case .refused(let status, let sentence, _): return .refused(status, sentence)
            case .done(let receipt):
                let made = receipt.created.map { SeatID($0) }
                guard let (seat, cookie) = try await access.takeFree(made) else { continue }
                await place(seat, at: table)
                return await welcome(seat, cookie)
            }
        }
    }

    /// At the table somebody has chosen. Without one, and where that one is no more, a seat without a table comes where
    /// organisations and sectors mix best.
    private func place(_ seat: SeatID, at chosen: TableID?) async {
        if let chosen, let command = await desk.read({ $0.move(seat, to: chosen) }) {
            // A refusal leaves the seat where it was, which the page says.
            _ = await submit(Submission(seat: seat, at: now(), command: command))
            return
        }
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

    /// Others may add organisations at the same moment, even this one: then it is looked for again.
    private func add(
        organisation name: String,
        sector: SectorID,
        county: Identifier<County>?
    ) async -> OrganisationID? {
        while true {
            if let known = await desk.read({ $0.organisation(named: name)?.id }) { return known }
            guard let made = await desk.read({ $0.newOrganisation(named: name, sector, county) }) else { return nil }
            let command = Command.addOrganisation(organisation: made)
            switch await submit(Submission(seat: Seat.facilitator.id, at: now(), command: command)) {
            case .done: return made.id
            case .refused(_, _, .alreadyExists): continue
            case .refused: return nil
            }
        }
    }

    private func welcome(_ seat: SeatID, _ cookie: SetCookie) async -> Entry {
        // A seat that was there already makes no fact, so those who count arrivals are told here.
        tell(News.facilitator.union(News.projector))
        return .seated(seat, cookie)
    }

    /// - Parameters:
    ///   - scanned: what stood in the link: the QR symbol's token, or a code to be filled in.
    ///   - table: the table whose card it stood on; one there is not is no proposal.
    func joinModel(scanned: String?, table: TableID? = nil) async -> JoinModel {
        var model = await desk.read { JoinModel($0) }
        model.table = table.flatMap { model.tables.contains($0.text) ? $0.text : nil }
        let way = await access.wayIn
        if let scanned, Secret.isSame(scanned, way.token) {
            (model.token, model.code) = (way.token, Secret.spaced(code: way.code))
        } else if let scanned, scanned.count <= 12 {
            model.code = Secret.spaced(code: Secret.normalised(code: scanned))
        }
        return model
    }

    func ready(_ cookie: SetCookie, _ request: Request) -> SetCookie {
        var cookie = cookie
        cookie.isSecure = Origin.isEncrypted(request)
        cookie.maximumAge = 60 * 86_400
        return cookie
    }

    private func again(
        _ request: Request,
        _ fields: Fields,
        _ problem: Sentence?,
        _ status: Status,
        at faulty: JoinModel.Field? = nil,
        asksSector: Bool = false
    ) async -> Response {
        let language = await access.visitor(request.cookies).language
        var model = await joinModel(scanned: fields.filled("nyckel"))
        if model.token == nil { model.code = fields["kod"] ?? "" }
        // Once the table has been asked for, it is asked for again, with what was chosen.
        if let asked = fields["skannat"], model.tables.contains(asked) {
            (model.table, model.sitsAt) = (asked, fields["plats"] ?? "")
        }
        model.organisation = fields["organisation"] ?? ""
        model.problem = problem
        model.faulty = faulty
        model.asksSector = asksSector
        if asksSector { model.suggestions = Organisation.like(model.organisation, among: model.organisations) }
        return Answers.page(JoinPage.html(model), in: language, status)
    }
}

extension Session {
    /// Whatever the case and the spaces.
    fileprivate func organisation(named name: String) -> Organisation? {
        let wanted = Organisation.plain(name)
        return organisations.values.first { Organisation.plain($0.name) == wanted }
    }

    /// One that nobody expected, under an id of its own; nil for a sector there is not.
    fileprivate func newOrganisation(
        named name: String,
        _ sector: SectorID,
        _ county: Identifier<County>?
    ) -> Organisation? {
        guard let process, process.sectors.contains(where: { $0.id == sector }) else { return nil }
        // Where there is but one, nobody is asked.
        let counties = process.counties.map(\.id)
        let county = counties.count == 1 ? counties.first : county.flatMap { counties.contains($0) ? $0 : nil }
        var number = organisations.count + 1
        while organisations.contains(OrganisationID("org-\(number)")) { number += 1 }
        let id = OrganisationID("org-\(number)")
        return Organisation(id: id, name: String(name.prefix(120)), sector: sector, county: county)
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

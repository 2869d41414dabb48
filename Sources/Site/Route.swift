package import Engine
package import HTTP

/// Every address of the site. It is read from a request and printed into links and forms by the same list, so that no
/// page can link to what is not there.
package enum Route: Hashable, Sendable {
    /// The door: where the code is typed, perhaps filled in by the QR symbol; the symbol on a table's card tells the table.
    case join(code: String?, table: TableID? = nil)
    case enter
    /// A capability link, exchanged for a cookie.
    case key(token: String)
    /// Chooses the language of the pages.
    case language
    case table
    case tableDeed(TableDeed)
    case console
    /// All tables' cards in the present step, for the facilitator.
    case cards
    case consoleDeed(ConsoleDeed)
    case projector
    /// The merge board; nil for wherever there is something to do.
    case board(BoardPlace?)
    /// What to print before the day; nil for the list of it.
    case paper(Paper?)
    case results
    /// The accessibility statement.
    case statement
    /// The draft strategy as a Word file.
    case draft
    case events
    /// The server's clock.
    case time
    case webFile(version: String, name: String)
    case interview(InterviewRoute)
    /// The programming interface.
    case api(APIRoute)

    package var method: Method {
        switch self {
        case .enter, .language, .tableDeed, .consoleDeed: .post
        case .interview(let route): route.method
        case .api(let route): route.method
        default: .get
        }
    }

    /// The address, ready for an attribute or a Location field. Tokens, codes and names of files need no escapes.
    package var path: String {
        switch self {
        case .join(let code, let table): "/" + Self.query([("kod", code), ("bord", table?.text)])
        case .enter: "/"
        case .key(let token): "/in/\(token)"
        case .language: "/sprak"
        case .table: "/bord"
        case .tableDeed(let deed): "/bord/\(deed.rawValue)"
        case .console: "/ledare"
        case .cards: "/ledare/kort"
        case .consoleDeed(let deed): "/ledare/\(deed.rawValue)"
        case .projector: "/storbild"
        case .board(nil): "/ledare/sammanfoga"
        case .board(let place?): "/ledare/sammanfoga/\(place.name)"
        case .paper(nil): "/ledare/utskrift"
        case .paper(let paper?): "/ledare/utskrift/\(paper.rawValue)"
        case .results: "/resultat"
        case .statement: "/tillganglighet"
        case .draft: "/utkast.docx"
        case .events: "/handelser"
        case .time: "/tid"
        case .webFile(let version, let name): "/web/\(version)/\(name)"
        case .interview(let route): route.path
        case .api(let route): route.path()
        }
    }

    package enum Reading: Hashable, Sendable {
        case route(Route)
        case methodNotAllowed([Method])
        case unknown
    }

    package static func read(_ request: Request) -> Reading {
        read(request.method, request.segments, request.query)
    }

    private static func query(_ fields: [(name: String, value: String?)]) -> String {
        let pairs = fields.compactMap { field in field.value.map { "\(field.name)=\(PercentCoding.encoded($0))" } }
        return pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")
    }

    /// The page of ours that a link leads to, as the Referer field gives it; nil for what is no page.
    static func read(link: String) -> Route? {
        // "http:", "", the host, and what is asked for.
        let parts = link.prefix { $0 != "?" && $0 != "#" }.split(separator: "/", omittingEmptySubsequences: false)
        let query = link.prefix { $0 != "#" }.drop { $0 != "?" }.dropFirst()
        guard parts.count > 3, let fields = FormFields(urlEncoded: Array(query.utf8)[...]),
            case .route(let route) = read(.get, parts[3...].filter { !$0.isEmpty }.map(String.init), fields)
        else { return nil }
        switch route {
        case .join, .table, .console, .cards, .projector, .board, .paper, .results, .statement,
            .interview(.list), .interview(.note):
            return route
        default: return nil
        }
    }

    /// HEAD is answered as GET; the server leaves the content out.
    package static func read(_ method: Method, _ segments: [String], _ query: FormFields? = nil) -> Reading {
        let here = candidates(segments, query)
        if here.isEmpty { return .unknown }
        let asked = method == .head ? .get : method
        if let route = here.first(where: { $0.method == asked }) { return .route(route) }
        return .methodNotAllowed(here.contains { $0.method == .get } ? [.get, .head] + posts(here) : posts(here))
    }

    private static func posts(_ routes: [Route]) -> [Method] { routes.contains { $0.method == .post } ? [.post] : [] }

    private static func candidates(_ segments: [String], _ query: FormFields?) -> [Route] {
        let programs = APIRoute.read(segments)
        if !programs.isEmpty { return programs.map { .api($0) } }
        let interviews = InterviewRoute.read(segments)
        if !interviews.isEmpty { return interviews.map { .interview($0) } }
        switch segments.count {
        case 0: return [.join(code: query?["kod"], table: query?["bord"].map { TableID($0) }), .enter]
        case 1:
            switch segments[0] {
            case "sprak": return [.language]
            case "bord": return [.table]
            case "ledare": return [.console]
            case "storbild": return [.projector]
            case "resultat": return [.results]
            case "tillganglighet": return [.statement]
            case "utkast.docx": return [.draft]
            case "handelser": return [.events]
            case "tid": return [.time]
            default: return []
            }
        case 2:
            switch segments[0] {
            case "in": return [.key(token: segments[1])]
            case "bord": return TableDeed(rawValue: segments[1]).map { [.tableDeed($0)] } ?? []
            case "ledare" where segments[1] == "sammanfoga": return [.board(nil)]
            case "ledare" where segments[1] == "utskrift": return [.paper(nil)]
            case "ledare":
                let deed = ConsoleDeed(rawValue: segments[1]).map { Route.consoleDeed($0) }
                return (segments[1] == "kort" ? [.cards] : []) + (deed.map { [$0] } ?? [])
            default: return []
            }
        case 3:
            switch (segments[0], segments[1]) {
            case ("web", _): return [.webFile(version: segments[1], name: segments[2])]
            case ("ledare", "sammanfoga"): return BoardPlace(name: segments[2]).map { [.board($0)] } ?? []
            case ("ledare", "utskrift"): return Paper(rawValue: segments[2]).map { [.paper($0)] } ?? []
            default: return []
            }
        default: return []
        }
    }
}

/// What is done at a table, by the last part of its address.
package enum TableDeed: String, Hashable, Sendable, CaseIterable {
    case contribute = "kort"
    case edit = "andra"
    case withdraw = "ta-bort"
    case merge = "sammanfoga"
    case unmerge = "sara"
    case formulate = "mal"
    case reword = "lydelse"
    /// Builds a goal on what the interviews said.
    case pin = "fast"
    case judge = "prova"
    case vote = "rosta"
    case act = "aktivitet"
    case revise = "andra-aktivitet"
    case indicate = "indikator"
    case claim = "ansvar"
    case answerClaim = "svar"
    case checklist = "checklista"
    case rate = "skatta"
    /// Sits down at another table.
    case move = "byt-bord"
    /// Lets the word go on in a round.
    case pass = "sta-over"
    case signal = "lage"
    /// Asks what a reader would say of a wording; changes nothing.
    case check = "granska"
}

/// What the facilitator does.
package enum ConsoleDeed: String, Hashable, Sendable, CaseIterable {
    case openWorkshop = "oppna"
    case closeWorkshop = "avsluta"
    case moveStep = "steg"
    case pause = "pausa"
    case resume = "fortsatt"
    case extend = "tid"
    case insertStep = "nytt-steg"
    case repeatStep = "upprepa"
    case skipStep = "hoppa-over"
    case unskipStep = "ta-med"
    case reviseStep = "andra-steg"
    case catchUp = "ta-igen"
    case undo = "angra"
    case takeLead = "ta-over"
    /// Makes a link of its own for somebody who helps to lead.
    case inviteHelper = "bjud-in"
    case revokeHelper = "aterkalla"
    /// Writes down a card for a table, from paper or speech.
    case contribute = "kort"
    /// Writes down a ballot that somebody gave on paper.
    case voteOnPaper = "pappersrost"
    case hideCard = "dolj-kort"
    case showCard = "visa-kort"
    case closeVote = "stang-rostning"
    case reopenVote = "ateroppna-rostning"
    case revealVote = "visa-resultat"
    case concealVote = "dolj-resultat"
    case describePicture = "bild"
    case decide = "beslut"
    case merge = "ihop"
    case unmerge = "isar"
    case holdApart = "olika"
    case showOnWall = "visa-pa-storbilden"
}

import Drafting
import Engine
import Formats

/// The door: code and organisation, then a seat.
struct JoinModel: Hashable, Sendable {
    var title: String
    var workshop: String?
    /// All workshops have been held: nobody new comes in.
    var isOver = false
    /// Whether the browser is one of somebody who took part, or leads.
    var mayRead = false
    var organisations: [String]
    var sectors: [Choice] = []
    /// Asked of a new organisation where several have come together.
    var counties: [Choice] = []
    var tables: [String]
    var code = ""
    /// What the QR symbol carried, when that is how one came.
    var token: String?
    /// The table whose card somebody has scanned: proposed, and may be changed.
    var table: String?
    /// What was chosen in its place when the form comes back; "" for none.
    var sitsAt: String?
    var organisation = ""
    var problem: Sentence?
    /// The field the problem is about.
    var faulty: Field?
    /// Organisations in the list that resemble what was typed.
    var suggestions: [String] = []
    /// The organisation is new, so its sector is asked for.
    var asksSector = false

    enum Field: String, Hashable, Sendable {
        case code = "kod"
        case organisation = "organisation"
        case table = "bord"
        case returning = "aterkomst"
    }

    struct Choice: Hashable, Sendable {
        var id: String
        var name: String
    }
}

extension JoinModel {
    init(_ session: Session) {
        let workshop = session.currentWorkshop
        self.init(
            title: session.process?.title ?? "Framtidsdialog",
            workshop: workshop?.title,
            isOver: session.isOver,
            organisations: session.organisations.values.map(\.name).sorted(by: Swedish.precedes),
            sectors: session.process?.sectors.map { Choice(id: $0.id.text, name: $0.name) } ?? [],
            counties: session.process?.counties.map { Choice(id: $0.id.text, name: $0.name) } ?? [],
            tables: workshop?.tables.map(\.id.text) ?? []
        )
    }
}

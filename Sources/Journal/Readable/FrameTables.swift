import Engine

/// What was laid down before anybody sat down.
extension ReadableTable {
    static let frame = [
        process, sections, areas, sectors, organisations, nationalGoals, focusItems, perspectives, omissions,
    ]

    private static let process = ReadableTable(
        "process",
        columns: [
            .id("id") { (process: Process) in process.id },
            .text("title") { $0.title },
            .text("subtitle") { $0.subtitle },
            .text("theme") { $0.theme },
            .text("counties") { $0.counties.map(\.name).joined(separator: ", ") },
            .integer("from_year") { $0.period.from },
            .integer("to_year") { $0.period.to },
            .text("publisher") { $0.publisher },
            .text("case_number") { $0.caseNumber },
            .text("overall_goal") { $0.overallGoal },
        ],
        all: { $0.process.map { [[$0.id.text]] } ?? [] },
        row: { session, _ in session.process },
        touched: { event, session in
            switch event {
            case .founded, .registered: session.process.map { [[$0.id.text]] } ?? []
            default: []
            }
        }
    )

    /// The county's own texts, paragraphs with an empty line between; and the shared picture.
    private static let sections = ReadableTable(
        "section",
        columns: [
            .text("name") { (section: (String, [String])) in section.0 },
            .text("text") { $0.1.joined(separator: "\n\n") },
        ],
        all: { _ in TextSection.allCases.map { [$0.rawValue] } + [["picture"]] },
        row: { session, scope in
            let name = scope[0]
            let paragraphs = TextSection(rawValue: name).flatMap { session.process?.texts[$0] } ?? session.picture
            return paragraphs.isEmpty ? nil : (name, paragraphs)
        },
        touched: { event, _ in
            switch event {
            case .founded: TextSection.allCases.map { [$0.rawValue] }
            case .textWritten(let section, _): [[section.rawValue]]
            case .pictureDescribed: [["picture"]]
            default: []
            }
        }
    )

    private static let areas = ReadableTable(
        "area",
        columns: [
            .id("id") { (area: Area) in area.id },
            .integer("number") { $0.number },
            .text("title") { $0.title },
            .text("short") { $0.short },
            .text("problem") { $0.problem },
            .ids("national_goals") { $0.nationalGoals },
            .ids("focus_items") { $0.focusItems },
        ],
        all: { $0.process?.areas.map { [$0.id.text] } ?? [] },
        row: { $0.area(AreaID($1[0])) },
        touched: { event, _ in
            switch event {
            case .founded(let process): process.areas.map { [$0.id.text] }
            case .areaEdited(let area): [[area.id.text]]
            default: []
            }
        }
    )

    private static let organisations = ReadableTable(
        "organisation",
        columns: [
            .id("id") { (organisation: Organisation) in organisation.id },
            .text("name") { $0.name },
            .id("sector") { $0.sector },
            .id("county") { $0.county },
        ],
        all: { $0.organisations.values.map { [$0.id.text] } },
        row: { $0.organisations[OrganisationID($1[0])] },
        touched: { event, _ in
            switch event {
            case .founded(let process): process.organisations.map { [$0.id.text] }
            case .organisationAdded(let organisation): [[organisation.id.text]]
            default: []
            }
        }
    )

    private static let omissions = ReadableTable(
        "omission",
        key: 2,
        columns: [
            .text("kind") { (omission: Omission) in omission.subject.scope[0] },
            .text("id") { $0.subject.id },
            .text("reason") { $0.reason },
        ],
        all: { $0.omissions.map(\.subject.scope) },
        row: { session, scope in session.omissions.first { $0.subject.scope == scope } },
        touched: { event, _ in
            switch event {
            case .founded(let process): process.omissions.map(\.subject.scope)
            case .omissionNoted(let omission): [omission.subject.scope]
            case .omissionLifted(let subject): [subject.scope]
            default: []
            }
        }
    )

    private static let sectors = fixed("sector", \.sectors, id: { $0.id }, title: { $0.name })
    private static let nationalGoals = fixed("national_goal", \.nationalGoals, id: { $0.id }, title: { $0.title })
    private static let focusItems = fixed("focus_item", \.focusItems, id: { $0.id }, title: { $0.title })
    private static let perspectives = fixed("perspective", \.perspectives, id: { $0.id }, title: { $0.title })

    /// A list of names that is laid down with the process and never changes.
    private static func fixed<Row: Sendable>(
        _ name: String,
        _ path: any KeyPath<Process, [Row]> & Sendable,
        id: @escaping @Sendable (Row) -> Identifier<Row>,
        title: @escaping @Sendable (Row) -> String
    ) -> ReadableTable {
        ReadableTable(
            name,
            columns: [.id("id", id), .text("title", title)],
            all: { $0.process?[keyPath: path].map { [id($0).text] } ?? [] },
            row: { session, scope in session.process?[keyPath: path].first { id($0).text == scope[0] } },
            touched: { event, _ in
                if case .founded(let process) = event { process[keyPath: path].map { [id($0).text] } } else { [] }
            }
        )
    }
}

extension Omission.Subject {
    fileprivate var scope: ReadableTable.Scope {
        switch self {
        case .nationalGoal(let id): ["national_goal", id.text]
        case .focusItem(let id): ["focus_item", id.text]
        }
    }
}

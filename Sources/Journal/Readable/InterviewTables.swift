import Engine

/// What was said before the workshops.
extension ReadableTable {
    static let interviews = [notes, statements, codings]

    private static let notes = ReadableTable(
        "interview",
        columns: [
            .id("id") { (interview: Interview) in interview.id },
            .text("file") { $0.file },
            .id("sector") { $0.sector },
            .day("date") { $0.date },
            .text("status") { $0.status.rawValue },
            .text("role_class") { $0.roleClass?.rawValue },
            .text("municipality_type") { $0.municipalityType?.rawValue },
            .truth("described") { $0.described },
            .integer("length") { $0.length },
            .text("digest") { $0.digest },
        ],
        all: { $0.interviews.values.map { [$0.id.text] } },
        row: { $0.interviews[InterviewID($1[0])] },
        touched: { event, _ in
            switch event {
            case .interviewImported(let interview), .interviewDescribed(let interview): [[interview.id.text]]
            case .interviewRemoved(let id, _): [[id.text]]
            default: []
            }
        }
    )

    private static let statements = ReadableTable(
        "statement",
        columns: [
            .id("id") { (statement: Statement) in statement.id },
            .id("interview") { $0.interview },
            .id("category") { $0.category },
            .id("area") { $0.area },
            .text("text") { $0.text },
            .truth("quote") { $0.quote },
            .integer("start") { $0.start },
            .integer("length") { $0.length },
            .text("retired") { $0.retired },
            .truth("chosen") { $0.chosen },
            .truth("by_hand") { $0.byHand },
            .truth("doubtful") { $0.doubtful },
        ],
        all: { $0.statements.values.map { [$0.id.text] } },
        row: { $0.statements[StatementID($1[0])] },
        touched: { event, _ in
            switch event {
            case .statementNoted(let statement), .statementRevised(let statement): [[statement.id.text]]
            case .interviewRemoved(_, let statements): statements.map { [$0.text] }
            default: []
            }
        }
    )

    private static let codings = ReadableTable(
        "coding",
        key: 2,
        columns: [
            .id("statement") { (coding: Coding) in coding.statement },
            .id("coder") { $0.coder },
            .id("area") { $0.area },
            .id("category") { $0.category },
            .moment("at") { $0.at },
            .truth("withdrawn") { $0.withdrawn },
        ],
        all: { $0.codings.values.map { [$0.statement.text, $0.coder.text] } },
        row: { $0.codings[CoderKey(statement: StatementID($1[0]), coder: SeatID($1[1]))] },
        touched: { event, session in
            switch event {
            case .statementCoded(let coding): [[coding.statement.text, coding.coder.text]]
            case .interviewRemoved(_, let statements):
                // Who coded what is gone with them, so all who may have.
                session.seats.values.filter { $0.role != .participant && $0.role != .secretary }
                    .flatMap { seat in statements.map { [$0.text, seat.id.text] } }
            default: []
            }
        }
    )
}

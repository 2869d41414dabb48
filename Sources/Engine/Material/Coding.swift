/// What one coder holds a statement to be about. Two coders work on their own, so that their agreement says something.
package struct Coding: Hashable, Codable, Sendable {
    package var statement: StatementID
    package var coder: SeatID
    package var area: AreaID?
    package var category: CodeID?
    package var at: Moment
    package var withdrawn: Bool
    package init(
        statement: StatementID,
        coder: SeatID,
        area: AreaID? = nil,
        category: CodeID? = nil,
        at: Moment,
        withdrawn: Bool = false
    ) {
        self.statement = statement
        self.coder = coder
        self.area = area
        self.category = category
        self.at = at
        self.withdrawn = withdrawn
    }

    func isSame(_ other: Coding) -> Bool { area == other.area && category == other.category }
}

package struct CoderKey: Hashable, Sendable {
    package var statement: StatementID
    package var coder: SeatID
    package init(statement: StatementID, coder: SeatID) {
        self.statement = statement
        self.coder = coder
    }
}

/// What a statement is about by the reader of its note, before anybody has coded it.
package struct ReadProposal: Hashable, Sendable {
    var area: AreaID?
    var category: CodeID?
    var doubtful: Bool

    init(_ statement: Statement) {
        (area, category, doubtful) = (statement.area, statement.category, statement.doubtful)
    }
}

extension Session {
    /// A statement as one who codes sees it: with the own code, else as the reader of the note proposed it. Coders work on
    /// their own, so that nobody is led by what another has said. Others see what holds.
    package func seen(_ statement: Statement, by seat: SeatID?) -> Statement {
        guard let seat, seats[seat]?.role == .coder, let proposal = proposals[statement.id], isCoded(statement.id)
        else {
            return statement
        }
        var seen = statement
        if let own = codings[CoderKey(statement: statement.id, coder: seat)], !own.withdrawn {
            (seen.area, seen.category) = (own.area, own.category)
        } else {
            (seen.area, seen.category, seen.doubtful) = (proposal.area, proposal.category, proposal.doubtful)
        }
        return seen
    }

    /// Standing codings of a statement, in the order they were first given.
    package func codings(of statement: StatementID) -> [Coding] {
        seats.values.compactMap { codings[CoderKey(statement: statement, coder: $0.id)] }.filter { !$0.withdrawn }
    }

    /// What one who codes has coded; for everybody else, what is agreed upon.
    package func checked(by seat: SeatID?) -> Set<StatementID> {
        guard let seat, seats[seat]?.role == .coder else { return checkedStatements }
        return Set(codings.values.lazy.filter { $0.coder == seat && !$0.withdrawn }.map(\.statement))
    }

    /// Statements that somebody has said what they are about and on which nobody differs: the same that
    /// ``agreedCoding(of:)`` knows, asked once when there are many.
    package var checkedStatements: Set<StatementID> {
        var firsts: [StatementID: Coding] = [:]
        var settled: Set<StatementID> = []
        var disputed: Set<StatementID> = []
        for coding in codings.values where !coding.withdrawn {
            if seats[coding.coder]?.role != .coder { settled.insert(coding.statement) }
            if let first = firsts[coding.statement] {
                if !first.isSame(coding) { disputed.insert(coding.statement) }
            } else {
                firsts[coding.statement] = coding
            }
        }
        return Set(firsts.keys).subtracting(disputed.subtracting(settled))
    }

    /// Whether somebody has looked at the statement and said what it is about.
    package func isCoded(_ statement: StatementID) -> Bool { !codings(of: statement).isEmpty }

    /// Statements on which coders differ and nobody who leads the work has settled it.
    package var differences: [Statement] { statements.values.filter { $0.retired == nil && isDisputed($0.id) } }

    package func isDisputed(_ statement: StatementID) -> Bool {
        let given = codings(of: statement)
        if given.contains(where: { seats[$0.coder]?.role != .coder }) { return false }
        guard let first = given.first else { return false }
        return !given.allSatisfy { $0.isSame(first) }
    }

    /// What a statement is about by those who have coded it: the word of whoever leads the work, else what all coders
    /// say alike. Nil while they differ or nobody has coded it.
    package func agreedCoding(of statement: StatementID) -> Coding? {
        let given = codings(of: statement)
        if let settled = given.last(where: { seats[$0.coder]?.role != .coder }) { return settled }
        guard let first = given.first, given.allSatisfy({ $0.isSame(first) }) else { return nil }
        return first
    }
}

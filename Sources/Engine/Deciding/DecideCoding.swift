/// Work on the statements of the interviews: what they are about, and where one ends and the next begins.
extension Session {
    func decideCoding(_ command: Command, _ asked: Deciding) throws(Refusal) -> [Event] {
        switch command {
        case .seatCoder:
            let number = seats.values.count { $0.role == .coder } + 1
            return [.seated(seat: Seat(id: SeatID("kodare-\(number)"), role: .coder))]
        case .codeStatement(let id, let area, let category): return try code(id, area, category, asked)
        case .chooseQuote(let id, let chosen):
            var statement = try usable(id)
            if statement.chosen == chosen { return [] }
            statement.chosen = chosen
            statement.doubtful = statement.doubtful && !chosen
            return [.statementRevised(statement: statement)]
        case .splitStatement(let id, let at): return try split(try usable(id), at: at)
        case .joinStatements(let into, let from): return try join(try usable(into), with: from)
        case .addStatement(let interview, let text, let start, let quote):
            return try add(to: interview, text, at: start, quote: quote)
        case .leaveStatement(let id, let reason):
            guard var statement = statements[id] else { throw .unknown(thing: .statement, id: id.text) }
            // What a corrected note has lost can be let go for a reason of people's own.
            if statement.retired != Statement.leftNote { statement = try usable(id) }
            statement.retired = try checkedReason(reason)
            return [.statementRevised(statement: statement)]
        case .takeBackStatement(let id):
            guard var statement = statements[id] else { throw .unknown(thing: .statement, id: id.text) }
            if statement.retired == nil { return [] }
            (statement.retired, statement.doubtful) = (nil, false)
            return [.statementRevised(statement: statement)]
        case .placeStatement(let id, let text, let start): return try place(id, text, at: start)
        default: return []
        }
    }

    /// The statement, refused when it is unknown or left out.
    private func usable(_ id: StatementID) throws(Refusal) -> Statement {
        guard let statement = statements[id] else { throw .unknown(thing: .statement, id: id.text) }
        if statement.retired != nil { throw .withdrawn(id: id.text) }
        return statement
    }

    private func known(_ category: CodeID?) throws(Refusal) {
        if let category, process?.codes.contains(where: { $0.id == category }) != true {
            throw .unknown(thing: .code, id: category.text)
        }
    }

    private func code(
        _ id: StatementID,
        _ area: AreaID?,
        _ category: CodeID?,
        _ asked: Deciding
    ) throws(Refusal) -> [Event] {
        let statement = try usable(id)
        try known(area)
        try known(category)
        let coding = Coding(statement: id, coder: asked.seat.id, area: area, category: category, at: asked.at)
        if let earlier = codings[CoderKey(statement: id, coder: asked.seat.id)], !earlier.withdrawn,
            earlier.isSame(coding)
        {
            return []
        }
        var after = self
        after.codings[CoderKey(statement: id, coder: asked.seat.id)] = coding
        var revised = statement
        // Who says what it is about says that it is about something.
        revised.doubtful = false
        if let agreed = after.agreedCoding(of: id) { (revised.area, revised.category) = (agreed.area, agreed.category) }
        return [.statementCoded(coding: coding)] + (revised == statement ? [] : [.statementRevised(statement: revised)])
    }

    /// - Parameter at: where the second part begins, in Unicode code points from the start of the text.
    private func split(_ statement: Statement, at: Int) throws(Refusal) -> [Event] {
        let scalars = Array(statement.text.unicodeScalars)
        guard at > 0, at < scalars.count else {
            throw .outOfRange(value: at, lowest: 1, highest: max(1, scalars.count - 1))
        }
        let first = trimmedPart(scalars[..<at])
        let second = trimmedPart(scalars[at...])
        guard !first.text.isEmpty, !second.text.isEmpty else { throw .emptyText }
        var kept = statement
        kept.text = first.text
        (kept.byHand, kept.doubtful) = (true, false)
        // Where the text stands word for word in the note, the parts do too; else both keep the whole place.
        let isVerbatim = scalars.count == statement.length
        if isVerbatim { (kept.start, kept.length) = (statement.start + first.offset, first.length) }
        var new = statement
        new.id = nextStatement
        new.text = second.text
        new.chosen = false
        (new.byHand, new.doubtful) = (true, false)
        if isVerbatim { (new.start, new.length) = (statement.start + second.offset, second.length) }
        return [.statementRevised(statement: kept), .statementNoted(statement: new)]
    }

    /// A part without white space around it, with its place.
    private func trimmedPart(_ part: ArraySlice<Unicode.Scalar>) -> (text: String, offset: Int, length: Int) {
        guard let first = part.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = part.lastIndex(where: { !$0.properties.isWhitespace })
        else { return ("", part.startIndex, 0) }
        var text = ""
        text.unicodeScalars.append(contentsOf: part[first...last])
        return (text, first, last - first + 1)
    }

    private func join(_ into: Statement, with from: [StatementID]) throws(Refusal) -> [Event] {
        guard !from.isEmpty else { throw .nothingToMerge }
        if from.contains(into.id) { throw .mergeWithItself }
        var parts = [into]
        for id in from {
            let part = try usable(id)
            guard part.interview == into.interview else { throw .otherInterview(statement: id) }
            parts.append(part)
        }
        parts.sort { ($0.start, $0.id) < ($1.start, $1.id) }
        var joined = into
        joined.text = parts.map(\.text).joined(separator: " ")
        if joined.text.count > Self.textLimit {
            throw .textTooLong(length: joined.text.count, limit: Self.textLimit)
        }
        joined.start = parts.map(\.start).min() ?? into.start
        joined.length = (parts.map { $0.start + $0.length }.max() ?? 0) - joined.start
        joined.quote = parts.allSatisfy(\.quote)
        (joined.byHand, joined.doubtful) = (true, false)
        let gone = parts.filter { $0.id != into.id }.map { part -> Event in
            var part = part
            part.retired = "sammanslagen med \(into.id)"
            return .statementRevised(statement: part)
        }
        return [.statementRevised(statement: joined)] + gone
    }

    private func add(
        to interview: InterviewID,
        _ text: String,
        at start: Int,
        quote: Bool
    ) throws(Refusal) -> [Event] {
        let (text, length) = try placed(text, at: start, in: interview)
        let statement = Statement(
            id: nextStatement,
            interview: interview,
            text: text,
            start: start,
            length: length,
            quote: quote,
            byHand: true
        )
        return [.statementNoted(statement: statement)]
    }

    private func place(_ id: StatementID, _ text: String, at start: Int) throws(Refusal) -> [Event] {
        guard var statement = statements[id] else { throw .unknown(thing: .statement, id: id.text) }
        if let retired = statement.retired, retired != Statement.leftNote { throw .withdrawn(id: id.text) }
        (statement.text, statement.length) = try placed(text, at: start, in: statement.interview)
        (statement.start, statement.retired, statement.byHand, statement.doubtful) = (start, nil, true, false)
        return [.statementRevised(statement: statement)]
    }

    /// Words that fit in the note where they are said to stand.
    private func placed(
        _ text: String,
        at start: Int,
        in interview: InterviewID
    ) throws(Refusal) -> (text: String, length: Int) {
        guard let note = interviews[interview] else { throw .unknown(thing: .interview, id: interview.text) }
        let text = try checked(text)
        let length = text.unicodeScalars.count
        guard start >= 0, start <= max(0, note.length - length) else {
            throw .outOfRange(value: start, lowest: 0, highest: max(0, note.length - length))
        }
        return (text, length)
    }

    /// Whoever builds on a statement says that it is one.
    func vouched(_ ids: [StatementID]) -> [Event] {
        ids.compactMap { statements[$0] }.filter(\.doubtful).map { statement in
            var sure = statement
            sure.doubtful = false
            return .statementRevised(statement: sure)
        }
    }

    private var nextStatement: StatementID { StatementID("U\(statements.made + 1)") }
}

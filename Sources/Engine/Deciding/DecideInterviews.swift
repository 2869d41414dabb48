/// Notes come in, are described, and come again when they have been corrected.
extension Session {
    func decideInterview(_ command: Command) throws(Refusal) -> [Event] {
        switch command {
        case .importInterview(let note): return try importInterview(note)
        case .describeInterview(let id, let sector, let municipalityType, let roleClass, let date, let status):
            guard let interview = interviews[id] else { throw .unknown(thing: .interview, id: id.text) }
            try known(sector)
            var described = interview
            described.sector = sector
            described.municipalityType = municipalityType
            described.roleClass = roleClass
            described.date = date
            described.status = status
            if described == interview { return [] }
            described.described = true
            return [.interviewDescribed(interview: described)]
        case .removeInterview(let id):
            if interviews[id] == nil { throw .unknown(thing: .interview, id: id.text) }
            let statements = statements.values.filter { $0.interview == id }.map(\.id)
            if let (statement, user) = firstUse(of: Set(statements)) {
                throw .statementUsed(statement: statement, by: user)
            }
            return [.interviewRemoved(id: id, statements: statements)]
        default: return []
        }
    }

    /// A card or a goal that names one of some statements, withdrawn and struck ones too: those may come back.
    private func firstUse(of ids: Set<StatementID>) -> (StatementID, String)? {
        func first(_ used: [StatementID], _ user: String) -> (StatementID, String)? {
            used.first(where: ids.contains).map { ($0, user) }
        }
        for card in contributions.values { if let use = first(card.statements, card.id.text) { return use } }
        for goal in goals.values { if let use = first(goal.links.statements, goal.id.text) { return use } }
        return nil
    }

    private func known(_ sector: SectorID?) throws(Refusal) {
        if let sector, process?.sectors.contains(where: { $0.id == sector }) != true {
            throw .unknown(thing: .sector, id: sector.text)
        }
    }

    /// Whether a statement is said to stand somewhere in the note; places come from outside, and are added up later.
    private func checkPlace(_ start: Int, _ length: Int, in note: NoteProposal) throws(Refusal) {
        guard note.length >= 0, 0...note.length ~= length, 0...(note.length - length) ~= start else {
            throw .outOfRange(value: start, lowest: 0, highest: max(0, note.length))
        }
    }

    /// A new note becomes an interview; a corrected one keeps the ids of the statements it still holds.
    private func importInterview(_ note: NoteProposal) throws(Refusal) -> [Event] {
        try known(note.sector)
        for statement in note.statements {
            if statement.text.isEmpty { throw .emptyText }
            try checkPlace(statement.start, statement.length, in: note)
            try known(statement.area)
            if let code = statement.category, process?.codes.contains(where: { $0.id == code }) != true {
                throw .unknown(thing: .code, id: code.text)
            }
        }
        for placement in note.placed {
            if placement.text.isEmpty { throw .emptyText }
            try checkPlace(placement.start, placement.length, in: note)
        }
        let earlier = interviews.values.first { $0.file == note.file }
        if let earlier, earlier.digest == note.digest { throw .noteUnchanged(file: note.file) }
        var interview = Interview(
            id: earlier?.id ?? InterviewID("I\(interviews.made + 1)"),
            file: note.file,
            digest: note.digest,
            sector: note.sector,
            date: note.date,
            status: note.status,
            roleClass: note.roleClass,
            municipalityType: note.municipalityType,
            described: note.described,
            length: note.length
        )
        if let earlier, earlier.described, !note.described {
            // What people have said of an interview stands until they say otherwise. Approval is the note's own news.
            interview.described = true
            interview.sector = earlier.sector
            interview.date = earlier.date
            interview.roleClass = earlier.roleClass
            interview.municipalityType = earlier.municipalityType
        }
        // Nothing can have been said before in an interview that is new; to look would take longer with each of many.
        let old = earlier.map { earlier in statements.values.filter { $0.interview == earlier.id } } ?? []
        return [.interviewImported(interview: interview)] + revisions(of: interview.id, from: old, to: note)
    }

    /// Pairs what is found in the note with the statements it gave before, so that links to them hold.
    private func revisions(of interview: InterviewID, from old: [Statement], to note: NoteProposal) -> [Event] {
        if old.isEmpty {
            return note.statements.enumerated().map { offset, found in
                let id = StatementID("U\(statements.made + 1 + offset)")
                return .statementNoted(statement: Statement(id: id, found, in: interview))
            }
        }
        let cited = citedStatements
        let pairing = NotePairing(note, old) { isWorkedOn($0, cited) }
        var next = statements.made
        var events: [Event] = []
        for pair in pairing.pairs {
            switch pair {
            case .new(let found):
                next += 1
                events.append(
                    .statementNoted(statement: Statement(id: StatementID("U\(next)"), found, in: interview))
                )
            case .kept(let known, let found):
                let revised = known.found(again: found, isCoded: isCoded(known.id))
                if revised != known { events.append(.statementRevised(statement: revised)) }
            case .placed(let known, let place):
                let revised = known.placed(place)
                if revised != known { events.append(.statementRevised(statement: revised)) }
            case .lost(var known):
                known.retired = Statement.leftNote
                events.append(.statementRevised(statement: known))
            }
        }
        return events
    }

    /// Statements that a card or a goal builds on.
    package var citedStatements: Set<StatementID> {
        var cited: Set<StatementID> = []
        for card in contributions.values where !card.withdrawn { cited.formUnion(card.statements) }
        for goal in goals.values { cited.formUnion(goal.links.statements) }
        return cited
    }

    /// Statements with people's work in them that a corrected note seems to have lost: to be placed by hand or let go.
    package var unplaced: [Statement] {
        let lost = statements.values.filter { $0.retired == Statement.leftNote }
        if lost.isEmpty { return [] }
        let cited = citedStatements
        return lost.filter { isWorkedOn($0, cited) }
    }

    package func unplaced(in interview: InterviewID) -> [Statement] { unplaced.filter { $0.interview == interview } }

    /// Whether people have coded, chosen, cut or built on a statement.
    package func isWorkedOn(_ statement: Statement) -> Bool { isWorkedOn(statement, citedStatements) }

    private func isWorkedOn(_ statement: Statement, _ cited: Set<StatementID>) -> Bool {
        statement.byHand || statement.chosen || cited.contains(statement.id) || isCoded(statement.id)
    }
}

extension Statement {
    fileprivate init(id: StatementID, _ found: NoteProposal.Statement, in interview: InterviewID) {
        self.init(
            id: id,
            interview: interview,
            category: found.category,
            area: found.area,
            text: found.text,
            start: found.start,
            length: found.length,
            quote: found.quote,
            doubtful: found.doubtful
        )
    }

    /// What people have coded stands; the reader's proposal only fills in where nobody has.
    fileprivate func found(again found: NoteProposal.Statement, isCoded: Bool) -> Statement {
        var revised = self
        if !isCoded { (revised.category, revised.area) = (found.category, found.area) }
        (revised.text, revised.start, revised.length, revised.quote) =
            (found.text, found.start, found.length, found.quote)
        // What has counted counts on: people may have said so, and have counted on it.
        revised.doubtful = doubtful && found.doubtful
        if retired == Statement.leftNote { revised.retired = nil }
        return revised
    }

    fileprivate func placed(_ place: NoteProposal.Placement) -> Statement {
        var revised = self
        (revised.text, revised.start, revised.length) = (place.text, place.start, place.length)
        if retired == Statement.leftNote { revised.retired = nil }
        return revised
    }
}

extension Session {
    func decideFrame(_ command: Command) throws(Refusal) -> [Event] {
        switch command {
        case .editArea(let area):
            _ = try checked(area.title)
            for id in area.nationalGoals { try known(.nationalGoal(id: id)) }
            for id in area.focusItems { try known(.focusItem(id: id)) }
            if process?.areas.contains(where: { $0.number == area.number && $0.id != area.id }) == true {
                throw .alreadyExists(thing: .area, id: String(area.number))
            }
            return [.areaEdited(area: area)]
        case .addOrganisation(let organisation):
            _ = try checked(organisation.name)
            if organisations.contains(organisation.id) {
                throw .alreadyExists(thing: .organisation, id: organisation.id.text)
            }
            guard process?.sectors.contains(where: { $0.id == organisation.sector }) == true else {
                throw .unknown(thing: .sector, id: organisation.sector.text)
            }
            if let county = organisation.county, process?.counties.contains(where: { $0.id == county }) != true {
                throw .unknown(thing: .county, id: county.text)
            }
            return [.organisationAdded(organisation: organisation)]
        case .register(let caseNumber):
            return process?.caseNumber == caseNumber ? [] : [.registered(caseNumber: caseNumber)]
        case .omit(let omission):
            try known(omission.subject)
            _ = try checkedReason(omission.reason)
            return [.omissionNoted(omission: omission)]
        case .includeAgain(let subject):
            guard omissions.contains(where: { $0.subject == subject }) else {
                throw .unknown(thing: .omission, id: subject.id)
            }
            return [.omissionLifted(subject: subject)]
        case .writeText(let section, let paragraphs):
            return [.textWritten(section: section, paragraphs: paragraphs)]
        default: return []
        }
    }

    func known(_ subject: Omission.Subject) throws(Refusal) {
        switch subject {
        case .nationalGoal(let id):
            if process?.nationalGoals.contains(where: { $0.id == id }) != true {
                throw .unknown(thing: .nationalGoal, id: id.text)
            }
        case .focusItem(let id):
            if process?.focusItems.contains(where: { $0.id == id }) != true {
                throw .unknown(thing: .focusItem, id: id.text)
            }
        }
    }

    /// A new note becomes an interview; a corrected one keeps the ids of the statements it still holds.
    func importInterview(_ note: NoteProposal) throws(Refusal) -> [Event] {
        if let sector = note.sector, process?.sectors.contains(where: { $0.id == sector }) != true {
            throw .unknown(thing: .sector, id: sector.text)
        }
        for statement in note.statements {
            try known(statement.area)
            if let code = statement.category, process?.codes.contains(where: { $0.id == code }) != true {
                throw .unknown(thing: .code, id: code.text)
            }
        }
        let earlier = interviews.values.first { $0.file == note.file }
        if let earlier, earlier.digest == note.digest { throw .noteUnchanged(file: note.file) }
        let interview = Interview(
            id: earlier?.id ?? InterviewID("I\(interviews.count + 1)"),
            file: note.file,
            digest: note.digest,
            sector: note.sector,
            date: note.date,
            status: note.status,
            length: note.length
        )
        return [.interviewImported(interview: interview)] + revisions(of: interview.id, to: note.statements)
    }

    /// Pairs new statements with old ones by their words, so that links to them hold.
    private func revisions(of interview: InterviewID, to found: [NoteProposal.Statement]) -> [Event] {
        let old = statements.values.filter { $0.interview == interview }
        var free: [String: [Statement]] = [:]
        for statement in old.reversed() { free[statement.text, default: []].append(statement) }
        var next = statements.count
        var events: [Event] = []
        let kept = found.map { free[$0.text]?.popLast() }
        var alike = Reanchoring.Pairing(free.values.joined().filter { $0.retired == nil })
        for (statement, same) in zip(found, kept) {
            // A statement that was only reworded keeps its id, and with it what was built on it.
            let known = same ?? alike.take(statement.text)
            if same == nil, let known { free[known.text]?.removeAll { $0.id == known.id } }
            if known == nil { next += 1 }
            // What people have coded stands; the reader's proposal only fills in where nobody has.
            let coded = known.flatMap { isCoded($0.id) ? $0 : nil }
            let revised = Statement(
                id: known?.id ?? StatementID("U\(next)"),
                interview: interview,
                category: coded != nil ? coded?.category : statement.category,
                area: coded != nil ? coded?.area : statement.area,
                text: statement.text,
                start: statement.start,
                length: statement.length,
                quote: statement.quote,
                retired: known.flatMap { $0.retired == Statement.leftNote ? nil : $0.retired },
                chosen: known?.chosen ?? false
            )
            if known == nil {
                events.append(.statementNoted(statement: revised))
            } else if known != revised {
                events.append(.statementRevised(statement: revised))
            }
        }
        let gone = Set(free.values.joined().map(\.id))
        for var statement in old where gone.contains(statement.id) && statement.retired == nil {
            statement.retired = Statement.leftNote
            events.append(.statementRevised(statement: statement))
        }
        return events
    }
}

extension Omission.Subject {
    package var id: String {
        switch self {
        case .nationalGoal(let id): id.text
        case .focusItem(let id): id.text
        }
    }
}

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
}

extension Omission.Subject {
    package var id: String {
        switch self {
        case .nationalGoal(let id): id.text
        case .focusItem(let id): id.text
        }
    }
}

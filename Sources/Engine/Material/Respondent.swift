/// Who was interviewed, in classes and never by name.
package struct Respondent: Hashable, Sendable {
    package var sector: SectorID?
    package var municipalityType: MunicipalityType?
    package var roleClass: RoleClass?
    /// When the interview was held: who knows the diary knows by it who was interviewed.
    package var date: Day?

    package init(
        sector: SectorID? = nil,
        municipalityType: MunicipalityType? = nil,
        roleClass: RoleClass? = nil,
        date: Day? = nil
    ) {
        self.sector = sector
        self.municipalityType = municipalityType
        self.roleClass = roleClass
        self.date = date
    }

    /// "chef, landsbygdskommun", as closely as it is known; nil when nothing is. Without the date.
    package func words(in process: Process?) -> String? {
        var place = sector.map { id in process?.sectors.first { $0.id == id }?.name ?? id.text }
        if let type = municipalityType?.rawValue {
            place = place.map { $0.hasSuffix("kommun") ? "\(type)s\($0)" : "\($0), \(type)" } ?? type
        }
        let parts = [roleClass?.rawValue, place].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}

extension Session {
    /// What may be told of each interviewee to those who do not hold the notes: sector, then kind of municipality, then
    /// class of post, then date, each only as far as at least three share all that is told.
    package var disclosed: [InterviewID: Respondent] {
        var traits: [InterviewID: [Trait]] = [:]
        for note in interviews.values {
            guard let sector = note.sector else {
                // Without a sector the rest has nothing to be a closer description of.
                traits[note.id] = []
                continue
            }
            traits[note.id] =
                [.sector(sector)]
                + [
                    note.municipalityType.map(Trait.municipality), note.roleClass.map(Trait.role),
                    note.date.map(Trait.date),
                ].compactMap(\.self)
        }
        let shown = Disclosure(traits).shown
        return traits.reduce(into: [:]) { result, note in
            var respondent = Respondent()
            for trait in shown[note.key] ?? [] { respondent.take(trait) }
            result[note.key] = respondent
        }
    }
}

private enum Trait: Hashable, Comparable {
    case sector(SectorID)
    case municipality(MunicipalityType)
    case role(RoleClass)
    case date(Day)

    static func < (left: Trait, right: Trait) -> Bool { left.key < right.key }

    private var key: String {
        switch self {
        case .sector(let id): "1 \(id)"
        case .municipality(let type): "2 \(type)"
        case .role(let role): "3 \(role)"
        case .date(let day): "4 \(day)"
        }
    }
}

extension Respondent {
    fileprivate mutating func take(_ trait: Trait) {
        switch trait {
        case .sector(let id): sector = id
        case .municipality(let type): municipalityType = type
        case .role(let role): roleClass = role
        case .date(let day): date = day
        }
    }
}

/// What kind of post an interviewee holds: told to readers in place of the title, which in a small municipality points
/// to one person.
package enum RoleClass: String, Hashable, Codable, Sendable, CaseIterable {
    /// Elected to a council, a board of it or a parliament.
    case politician = "politiker"
    /// Leads others: chefer, rektorer, direktörer.
    case manager = "chef"
    /// Plans, coordinates or follows up: strateger, samordnare, handläggare, utredare.
    case officer = "tjänsteperson"
    /// Meets those it is about: lärare, poliser, socialsekreterare, barnmorskor.
    case professional = "yrkesutövare"
    /// Speaks for an association, a congregation or a union.
    case civil = "föreningsföreträdare"
    case entrepreneur = "företagare"
    case researcher = "forskare"
}

/// What kind of municipality an interview is from: the three main groups of SKR's division of municipalities (2023).
package enum MunicipalityType: String, Hashable, Codable, Sendable, CaseIterable {
    /// Storstäder och storstadsnära kommuner.
    case metropolitan = "storstad"
    /// Större städer och kommuner nära större stad.
    case city = "stad"
    /// Mindre städer, tätorter och landsbygdskommuner.
    case rural = "landsbygd"
}

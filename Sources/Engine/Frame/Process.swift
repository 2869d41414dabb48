/// Everything a county decides before anybody sits down: areas, levels, organisations, texts and the workshops' steps.
///
/// Read from a process folder and kept as the first fact of a strategy file. Level names, areas, national goals and
/// perspectives are data, because counties name and choose them differently.
package struct Process: Hashable, Codable, Sendable {
    package var id: Identifier<Process>
    /// The strategy's title, for example "Ett jämställt Västernorrland".
    package var title: String
    /// What kind of document the title names, for example "Länsstrategi för jämställdhet 2024–2027".
    package var subtitle: String
    /// The subject in running text, for example "jämställdhet".
    package var theme: String
    package var counties: [County]
    package var period: Period
    /// Tag of the language the process speaks (BCP 47), for example "sv-SE".
    package var language: String
    /// The authority that publishes the strategy.
    package var publisher: String
    /// Registry number (diarienummer); nil until the case is registered.
    package var caseNumber: String?
    package var levels: Levels
    package var overallGoal: String
    package var areas: [Area]
    package var nationalGoals: [NationalGoal]
    package var focusItems: [FocusItem]
    package var perspectives: [Perspective]
    package var sectors: [Sector]
    package var organisations: [Organisation]
    package var codes: [Code]
    package var texts: Texts
    package var followUp: FollowUp?
    package var glossary: [Term]
    package var sources: [Source]
    package var omissions: [Omission]
    package var workshops: [WorkshopPlan]

    package init(
        id: Identifier<Process>,
        title: String,
        subtitle: String,
        theme: String,
        counties: [County],
        period: Period,
        language: String,
        publisher: String,
        caseNumber: String? = nil,
        levels: Levels,
        overallGoal: String,
        areas: [Area],
        nationalGoals: [NationalGoal] = [],
        focusItems: [FocusItem] = [],
        perspectives: [Perspective] = [],
        sectors: [Sector],
        organisations: [Organisation] = [],
        codes: [Code] = [],
        texts: Texts = Texts(),
        followUp: FollowUp? = nil,
        glossary: [Term] = [],
        sources: [Source] = [],
        omissions: [Omission] = [],
        workshops: [WorkshopPlan]
    ) {
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.theme = theme
        self.counties = counties
        self.period = period
        self.language = language
        self.publisher = publisher
        self.caseNumber = caseNumber
        self.levels = levels
        self.overallGoal = overallGoal
        self.areas = areas
        self.nationalGoals = nationalGoals
        self.focusItems = focusItems
        self.perspectives = perspectives
        self.sectors = sectors
        self.organisations = organisations
        self.codes = codes
        self.texts = texts
        self.followUp = followUp
        self.glossary = glossary
        self.sources = sources
        self.omissions = omissions
        self.workshops = workshops
    }
}

package struct County: Hashable, Codable, Sendable {
    package var id: Identifier<County>
    /// As in running text, for example "Västernorrlands län".
    package var name: String
    package init(id: Identifier<County>, name: String) {
        self.id = id
        self.name = name
    }
}

/// The calendar years a strategy covers, both included.
package struct Period: Hashable, Codable, Sendable {
    package var from: Int
    package var to: Int
    package init(from: Int, to: Int) {
        self.from = from
        self.to = to
    }
    package func contains(_ day: Day) -> Bool { day.year >= from && day.year <= to }
}

/// A noun of the county's own planning vocabulary, in the three forms running text needs.
package struct LevelName: Hashable, Codable, Sendable {
    /// "målbild"
    package var singular: String
    /// "målbilder"
    package var plural: String
    /// "målbilden"
    package var definite: String
    /// "målbilderna"
    package var definitePlural: String
    /// True for ett-words: "ett mål", "en målbild".
    package var neuter: Bool
    package init(
        singular: String,
        plural: String,
        definite: String,
        definitePlural: String,
        neuter: Bool = false
    ) {
        self.singular = singular
        self.plural = plural
        self.definite = definite
        self.definitePlural = definitePlural
        self.neuter = neuter
    }
}

/// What this county calls its levels: the same level is målbild, delmål, viljeinriktning or insatsområde elsewhere.
package struct Levels: Hashable, Codable, Sendable {
    package var area: LevelName
    /// A goal written in the present tense, as if already true.
    package var vision: LevelName
    /// A goal that names a measure and a date.
    package var smart: LevelName
    package var action: LevelName
    package init(area: LevelName, vision: LevelName, smart: LevelName, action: LevelName) {
        self.area = area
        self.vision = vision
        self.smart = smart
        self.action = action
    }
}

/// One of the national sub-goals (jämställdhetspolitiska delmål).
package struct NationalGoal: Hashable, Codable, Sendable {
    package var id: NationalGoalID
    package var number: Int
    package var title: String
    package init(id: NationalGoalID, number: Int, title: String) {
        self.id = id
        self.number = number
        self.title = title
    }
}

/// A subject the assignment says the strategy should touch.
package struct FocusItem: Hashable, Codable, Sendable {
    package var id: FocusItemID
    package var title: String
    package init(id: FocusItemID, title: String) {
        self.id = id
        self.title = title
    }
}

/// A lens that competes for room with the others: children's rights, disability rights, civil preparedness …
package struct Perspective: Hashable, Codable, Sendable {
    package var id: PerspectiveID
    package var title: String
    package init(id: PerspectiveID, title: String) {
        self.id = id
        self.title = title
    }
}

package struct Sector: Hashable, Codable, Sendable {
    package var id: SectorID
    /// "kommun"
    package var name: String
    /// "kommuner"
    package var plural: String
    package init(id: SectorID, name: String, plural: String) {
        self.id = id
        self.name = name
        self.plural = plural
    }
}

package struct Organisation: Hashable, Codable, Sendable {
    package var id: OrganisationID
    package var name: String
    package var sector: SectorID
    package var county: Identifier<County>?
    package init(id: OrganisationID, name: String, sector: SectorID, county: Identifier<County>? = nil) {
        self.id = id
        self.name = name
        self.sector = sector
        self.county = county
    }
}

/// A category of what interviewees say (nuläge, utmaning, prioritering …), with the headings that announce it.
package struct Code: Hashable, Codable, Sendable {
    package var id: CodeID
    /// The category's own word, as it stands in reports.
    package var name: String
    /// Headings and questions, in any wording, under which such statements stand.
    package var headings: [String]
    /// Words inside a sentence that point to the category.
    package var cues: [String]
    package init(id: CodeID, name: String, headings: [String] = [], cues: [String] = []) {
        self.id = id
        self.name = name
        self.headings = headings
        self.cues = cues
    }
}

/// A national goal or focus item consciously left without a goal of its own, and why.
package struct Omission: Hashable, Codable, Sendable {
    package enum Subject: Hashable, Codable, Sendable {
        case nationalGoal(id: NationalGoalID)
        case focusItem(id: FocusItemID)
    }
    package var subject: Subject
    package var reason: String
    package init(subject: Subject, reason: String) {
        self.subject = subject
        self.reason = reason
    }
}

/// A priority area: an input to workshop 1, and a chapter of the strategy.
package struct Area: Hashable, Codable, Sendable {
    package var id: AreaID
    /// 1, 2, 3 …: shown with a shape and a colour wherever the area appears.
    package var number: Int
    package var title: String
    /// A short form for places where the title does not fit.
    package var short: String
    /// What is wrong today; the text the area's goals answer.
    package var problem: String
    package var nationalGoals: [NationalGoalID]
    package var focusItems: [FocusItemID]
    /// Words that place an interview statement in this area.
    package var vocabulary: [String]
    package var figures: [Figure]
    package init(
        id: AreaID,
        number: Int,
        title: String,
        short: String,
        problem: String = "",
        nationalGoals: [NationalGoalID] = [],
        focusItems: [FocusItemID] = [],
        vocabulary: [String] = [],
        figures: [Figure] = []
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.short = short
        self.problem = problem
        self.nationalGoals = nationalGoals
        self.focusItems = focusItems
        self.vocabulary = vocabulary
        self.figures = figures
    }
}

/// A figure about the county. Individual-based figures are split by sex (förordning 2001:100, 14 §) or say why not.
package struct Figure: Hashable, Codable, Sendable {
    package var id: Identifier<Figure>
    /// What is counted, as a noun phrase without its value.
    package var label: String
    package var unit: String
    /// Values as they are to be printed, with decimal comma.
    package var women: String?
    package var men: String?
    package var total: String?
    package var year: Int?
    package var source: String
    /// True when the figure counts persons and so must be split by sex.
    package var individuals: Bool
    /// Why a figure on persons is not split by sex.
    package var reasonNotSplit: String?
    /// True for example figures that must be replaced before publication.
    package var constructed: Bool
    package init(
        id: Identifier<Figure>,
        label: String,
        unit: String,
        women: String? = nil,
        men: String? = nil,
        total: String? = nil,
        year: Int? = nil,
        source: String,
        individuals: Bool = false,
        reasonNotSplit: String? = nil,
        constructed: Bool = false
    ) {
        self.id = id
        self.label = label
        self.unit = unit
        self.women = women
        self.men = men
        self.total = total
        self.year = year
        self.source = source
        self.individuals = individuals
        self.reasonNotSplit = reasonNotSplit
        self.constructed = constructed
    }
}

package import Engine

/// What the county decided before anybody sat down, as ``StrategyJSON`` writes it.
package struct FrameJSON: Hashable, Codable, Sendable {
    package var id: String
    package var title: String
    package var subtitle: String
    package var theme: String
    package var counties: [County]
    package var period: Period
    package var language: String
    package var publisher: String
    package var caseNumber: String?
    /// What this county calls its levels, each noun in four forms.
    package var levels: Levels
    package var overallGoal: String
    package var areas: [Area]
    package var nationalGoals: [NationalGoal]
    package var focusItems: [FocusItem]
    package var perspectives: [Perspective]
    package var sectors: [Sector]
    /// Those invited from the start and those added later.
    package var organisations: [Organisation]
    /// Categories of what interviewees say.
    package var codes: [Code]
    /// Running text by section, in paragraphs.
    package var texts: Texts
    package var followUp: FollowUp?
    package var glossary: [Term]
    package var sources: [Source]

    package init(_ process: Process, _ session: Session) {
        id = process.id.text
        title = process.title
        subtitle = process.subtitle
        theme = process.theme
        counties = process.counties
        period = process.period
        language = process.language
        publisher = process.publisher
        caseNumber = process.caseNumber
        levels = process.levels
        overallGoal = process.overallGoal
        areas = process.areas
        nationalGoals = process.nationalGoals
        focusItems = process.focusItems
        perspectives = process.perspectives
        sectors = process.sectors
        organisations = session.organisations.values
        codes = process.codes.map { Code(id: $0.id, name: $0.name) }
        texts = process.texts
        followUp = process.followUp
        glossary = process.glossary
        sources = process.sources
    }

    package struct Code: Hashable, Codable, Sendable {
        package var id: CodeID
        package var name: String
    }
}

import Engine
import Formats

/// What every section is written from: the session, its process, the options and the index of who belongs to what.
struct DraftMaterial: Sendable {
    let session: Session
    let process: Process
    let options: DraftOptions
    let index: DraftIndex
    let date: Day?

    init(session: Session, process: Process, options: DraftOptions) {
        self.session = session
        self.process = process
        self.options = options
        date = options.date(of: session)
        index = DraftIndex(session, process, date: date)
    }

    var levels: Levels { process.levels }
    var goalWords: GoalWords { GoalWords(levels: levels, county: county) }
    var hasPlan: Bool { options.mode == .actionPlan }

    /// "Västernorrlands län", or several counties joined.
    var counties: String { Swedish.list(process.counties.map(\.name)) }

    /// "länet", or "länen" when the strategy has several.
    var county: String { process.counties.count > 1 ? "länen" : "länet" }

    /// Whose voice an interview is, so closely that nobody can be singled out.
    func voice(_ interview: InterviewID) -> String? { index.interviews.disclosed[interview]?.words(in: process) }

    /// "länets", or "länens".
    var countyOwn: String { county + "s" }

    func heading(_ section: CanonicalSection) -> Heading {
        Heading(.one, [.text(section.title(process))], number: section.number, anchor: section.anchor)
    }

    /// A subheading numbered within its section, such as 4.2; within an appendix A.2.
    func heading(_ section: CanonicalSection, _ number: Int, _ title: String, anchor: String? = nil) -> Block {
        let prefix = section.isAppendix ? String(section.number.suffix(1)) : section.number
        return .heading(
            .two,
            title,
            number: "\(prefix).\(number)",
            anchor: anchor ?? "\(section.anchor)-\(number)"
        )
    }

    /// "avsnitt 4" or "bilaga D", leading there.
    func reference(_ section: CanonicalSection) -> Inline {
        .link(section.reference, to: .anchor(section.anchor))
    }

    /// The county's own paragraphs.
    func text(_ paragraphs: [String]) -> [Block] {
        paragraphs.flatMap { Swedish.paragraphs($0) }.map { .paragraph($0) }
    }

    /// The county's own paragraphs, or an honest sentence in their place.
    func text(_ paragraphs: [String], orWrittenWhen waiting: String) -> [Block] {
        let blocks = text(paragraphs)
        return blocks.isEmpty ? [pending(waiting)] : blocks
    }

    /// A passage that somebody has yet to write.
    func pending(_ sentence: String) -> Block { .paragraph([.emphasis(sentence)], style: .note) }

    /// Words that mark example text as such.
    static let exampleText = "konstruerad exempeltext"
    static let exampleFigure = "konstruerad exempeluppgift"

    func sector(_ id: SectorID?) -> String {
        guard let id else { return "sektor saknas" }
        return index.sectors[id]?.name ?? id.text
    }

    func organisation(_ id: OrganisationID) -> String { session.organisations[id]?.name ?? id.text }

    func workshop(_ id: WorkshopID) -> String {
        index.workshops[id].map { "workshop \($0.number)" } ?? id.text
    }

    /// "workshop 1, bord 4", or the workshop alone for what the whole room said.
    func place(_ contribution: Contribution) -> String {
        let table = contribution.table.map { ", bord \($0.text)" } ?? ""
        return workshop(contribution.workshop) + table
    }

    func wording(_ claim: Claim) -> OwnershipWording {
        OwnershipWording(claim, organisation: organisation(claim.organisation), date: date)
    }
}

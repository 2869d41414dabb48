package import Engine
import Formats

/// A chapter or an appendix: material in, blocks out.
protocol DraftSection {
    static var place: CanonicalSection { get }
    var material: DraftMaterial { get }
    /// How its pages lie.
    var orientation: Orientation { get }
    /// What stands under the section's heading; never empty.
    var body: [Block] { get }
}

extension DraftSection {
    var orientation: Orientation { .portrait }
    var place: CanonicalSection { Self.place }
    /// The heading with the body under it.
    var blocks: [Block] { [.heading(material.heading(Self.place))] + body }
}

/// The order in which every strategy is told: omslag, chapters 1–14 and appendices A–D.
package enum CanonicalSection: Int, CaseIterable, Hashable, Sendable {
    case foreword = 1
    case summary, introduction, method, nationalGoals, perspectives, currentSituation, vision, areas
    case implementation, join, followUp, glossary, sources
    case indicators, actionPlan, organisations, trace

    /// "4" or "Bilaga D".
    package var number: String {
        switch self {
        case .indicators: "Bilaga A"
        case .actionPlan: "Bilaga B"
        case .organisations: "Bilaga C"
        case .trace: "Bilaga D"
        default: String(rawValue)
        }
    }

    /// How running text refers to it: "avsnitt 4" or "bilaga D".
    package var reference: String {
        isAppendix ? Swedish.lowercased(number) : "avsnitt " + number
    }

    package var isAppendix: Bool { rawValue >= Self.indicators.rawValue }

    /// Whether it is told on a page of its own.
    var startsPage: Bool { isAppendix || [.foreword, .summary, .introduction, .areas].contains(self) }

    package var anchor: String {
        switch self {
        case .foreword: "forord"
        case .summary: "sammanfattning"
        case .introduction: "inledning"
        case .method: "sa-togs-strategin-fram"
        case .nationalGoals: "nationella-mal"
        case .perspectives: "perspektiv"
        case .currentSituation: "nulage"
        case .vision: "vision"
        case .areas: "omraden"
        case .implementation: "genomforande"
        case .join: "anslut"
        case .followUp: "uppfoljning"
        case .glossary: "begrepp"
        case .sources: "kallor"
        case .indicators: "bilaga-a"
        case .actionPlan: "bilaga-b"
        case .organisations: "bilaga-c"
        case .trace: "bilaga-d"
        }
    }

    /// The section's title in this process, with as many counties as it has.
    package func title(_ process: Process) -> String {
        self == .currentSituation && process.counties.count > 1 ? "Nuläge i länen" : title(process.levels)
    }

    package func title(_ levels: Levels) -> String {
        switch self {
        case .foreword: "Förord"
        case .summary: "Sammanfattning"
        case .introduction: "Inledning"
        case .method: "Så togs strategin fram"
        case .nationalGoals: "Nationella och internationella mål"
        case .perspectives: "Perspektiv och utgångspunkter"
        case .currentSituation: "Nuläge i länet"
        case .vision: "Vision och gemensam bild"
        case .areas: Swedish.capitalised(levels.area.plural)
        case .implementation: "Genomförande, roller och samverkan"
        case .join: "Anslut er verksamhet"
        case .followUp: "Uppföljning och utvärdering"
        case .glossary: "Begrepp"
        case .sources: "Källor"
        case .indicators: "Indikatorer och nyckeltal"
        case .actionPlan: "Handlingsplan"
        case .organisations: "Deltagande organisationer"
        case .trace: "Spårbarhet och vad som lämnades utanför"
        }
    }
}

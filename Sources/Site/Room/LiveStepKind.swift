import Engine
import Formats

/// The kinds of step that can be put in from the console: with a title, minutes and a question, and where the step is
/// answered question by question, those questions.
enum LiveStepKind: String, CaseIterable {
    case plenary = "plenum"
    case groupDiscussion = "samtal"
    case silentWriting = "tyst"
    case round = "runda"
    case pause = "paus"
    case information
    case cluster = "kluster"
    case visions = "malbilder"
    case measurableGoals = "matbara-mal"
    case voteOnGoals = "rosta-mal"
    case voteOnCards = "rosta-kort"
    case voteOnAreas = "rosta-omraden"
    case rankGoals = "rangordna-mal"
    case rateGoals = "betygsatt-mal"
    case actions = "aktiviteter"
    case ownership = "agarskap"
    case tableRotation = "bordsbyte"
    case checklist = "checklista"
    case selfRating = "skattning"

    /// - Parameters:
    ///   - title: of the step, which is its checklist's as well.
    ///   - questions: what a checklist or self-rating asks, in order; nothing else asks any.
    func kind(title: String, asking questions: [String]) -> StepKind {
        let numbered = questions.enumerated()
        switch self {
        case .plenary: return .plenary
        case .groupDiscussion: return .groupDiscussion
        case .silentWriting: return .silentWriting
        case .round: return .round
        case .pause: return .pause
        case .information: return .information
        case .cluster: return .cluster
        case .visions: return .formulate(grammar: .vision)
        case .measurableGoals: return .formulate(grammar: .smart)
        case .voteOnGoals: return .prioritise(method: .dots(budget: 5, cap: 3), options: .goals)
        case .voteOnCards: return .prioritise(method: .dots(budget: 5, cap: 3), options: .contributions)
        case .actions: return .actions
        case .ownership: return .ownership
        case .voteOnAreas: return .prioritise(method: .dots(budget: 5, cap: 3), options: .areas)
        case .rankGoals: return .prioritise(method: .ranking, options: .goals)
        case .rateGoals: return .prioritise(method: .rating, options: .goals)
        case .tableRotation: return .tableRotation
        case .checklist:
            let items = numbered.map { ChecklistItem(id: Identifier("fraga-\($0 + 1)"), text: $1) }
            return .checklist(checklist: Checklist(title: title, items: items))
        case .selfRating:
            let factors = numbered.map { RatingFactor(id: Identifier("fraga-\($0 + 1)"), title: $1) }
            return .selfRating(factors: factors, highest: 5)
        }
    }

    var words: Sentence {
        switch self {
        case .plenary: Sentence("Samtal i hela rummet", "The whole room talks")
        case .groupDiscussion: Sentence("Gruppsamtal vid borden", "Talk at the tables")
        case .silentWriting: Sentence("Tyst skrivande", "Silent writing")
        case .round: Sentence("Runda, en i taget", "Round, one at a time")
        case .pause: Sentence("Paus", "Break")
        case .information: Sentence("Information", "Information")
        case .cluster: Sentence("Gruppera kort", "Group cards")
        case .visions: Sentence("Formulera målbilder", "Write visions")
        case .measurableGoals: Sentence("Formulera mätbara mål", "Write measurable goals")
        case .voteOnGoals: Sentence("Rösta om mål, fem prickar", "Vote on goals, five dots")
        case .voteOnCards: Sentence("Rösta om kort, fem prickar", "Vote on cards, five dots")
        case .voteOnAreas: Sentence("Rösta om områden, fem prickar", "Vote on areas, five dots")
        case .rankGoals: Sentence("Rangordna mål", "Rank goals")
        case .rateGoals: Sentence("Betygsätt mål: vikt och möjlighet", "Rate goals: weight and feasibility")
        case .actions: Sentence("Aktiviteter", "Actions")
        case .ownership: Sentence("Ägarskap", "Ownership")
        case .tableRotation: Sentence("Bordsbyte", "Table rotation")
        case .checklist: Sentence("Checklista per organisation", "Checklist for each organisation")
        case .selfRating: Sentence("Självskattning 1–5 per organisation", "Self-rating 1–5 for each organisation")
        }
    }
}

import Engine
import Formats

/// The kinds of step that can be put in from the console: those that need nothing but a title, minutes and a question.
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
    case actions = "aktiviteter"
    case ownership = "agarskap"
    case tableRotation = "bordsbyte"

    var kind: StepKind {
        switch self {
        case .plenary: .plenary
        case .groupDiscussion: .groupDiscussion
        case .silentWriting: .silentWriting
        case .round: .round
        case .pause: .pause
        case .information: .information
        case .cluster: .cluster
        case .visions: .formulate(grammar: .vision)
        case .measurableGoals: .formulate(grammar: .smart)
        case .voteOnGoals: .prioritise(method: .dots(budget: 5, cap: 3), options: .goals)
        case .voteOnCards: .prioritise(method: .dots(budget: 5, cap: 3), options: .contributions)
        case .actions: .actions
        case .ownership: .ownership
        case .tableRotation: .tableRotation
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
        case .actions: Sentence("Aktiviteter", "Actions")
        case .ownership: Sentence("Ägarskap", "Ownership")
        case .tableRotation: Sentence("Bordsbyte", "Table rotation")
        }
    }
}

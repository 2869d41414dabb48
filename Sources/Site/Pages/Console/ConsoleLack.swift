import Engine
import Formats

extension ConsoleModel {
    /// A step has nothing to work with, such as a vote with nothing to vote on.
    struct Lack: Hashable, Sendable {
        var thing: Thing
        /// The latest step before it in which that is made.
        var maker: Maker?

        enum Thing: Hashable, Sendable {
            /// Goals or cards to vote on.
            case goalsToVoteOn, cardsToVoteOn
            /// Goals that actions are to lead to.
            case goals
            /// Actions that somebody is to take on, or to follow up.
            case actions
        }

        struct Maker: Hashable, Sendable {
            var id: String
            var title: String
        }
    }
}

extension ConsoleModel.Lack {
    var sentence: Sentence {
        switch thing {
        case .goalsToVoteOn: Sentence("Det finns inga mål att rösta på.", "There are no goals to vote on.")
        case .cardsToVoteOn: Sentence("Det finns inga kort att rösta på.", "There are no cards to vote on.")
        case .goals:
            Sentence("Det finns inga mål att skriva aktiviteter för.", "There are no goals to write actions for.")
        case .actions: Sentence("Det finns inga aktiviteter att ta ansvar för.", "There are no actions to take on.")
        }
    }

    var whatToDo: Sentence {
        if maker == nil {
            return Sentence(
                "Gå vidare, eller lägg till ett steg där det skrivs.",
                "Go on, or add a step in which it is written."
            )
        }
        return Sentence(
            "Gå tillbaka dit det skrivs, eller gå vidare utan.",
            "Go back to where it is written, or go on without."
        )
    }
}

extension Session {
    /// What a step of a workshop has nothing of to work with, were it to begin now.
    func lack(in step: StepPlan, of workshop: WorkshopPlan) -> ConsoleModel.Lack? {
        let thing: ConsoleModel.Lack.Thing
        switch step.kind {
        case .prioritise(_, .goals) where liveGoals.isEmpty: thing = .goalsToVoteOn
        case .prioritise(_, .contributions) where liveContributions.isEmpty: thing = .cardsToVoteOn
        case .actions where !step.asksForSigns && liveGoals.isEmpty: thing = .goals
        case .ownership where liveActions.isEmpty: thing = .actions
        case .actions where step.asksForSigns && liveActions.isEmpty: thing = .actions
        default: return nil
        }
        let maker = workshop.steps.prefix { $0.id != step.id }.last { !$0.skipped && $0.makes(thing) }
        return ConsoleModel.Lack(thing: thing, maker: maker.map { .init(id: $0.id.text, title: $0.title) })
    }
}

extension StepPlan {
    fileprivate func makes(_ thing: ConsoleModel.Lack.Thing) -> Bool {
        switch thing {
        case .goals, .goalsToVoteOn: kind.invites(.formulate) && kind != .plenary
        case .cardsToVoteOn: kind.invites(.contribute) && kind != .information && kind != .plenary
        case .actions: kind == .actions && !asksForSigns
        }
    }
}

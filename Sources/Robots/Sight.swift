import Engine

/// What a robot reads of its table, of all that `/api/v1/table` answers.
struct Sight: Decodable, Sendable {
    var organisation: OrganisationID?
    var isSecretary: Bool
    var table: TableID?
    var areas: [AreaID]
    var workshop: Workshop?
    var step: Step?
    var statements: [Statement]
    var contributions: [Card]
    var goals: [Goal]
    var ballot: Paper?
    var actions: [Plan]
    var answers: [ChecklistAnswer]
    var ratings: [SelfRating]

    struct Workshop: Decodable, Sendable {
        var isOpen: Bool
        var hasTables: Bool
        var round: Int
    }

    struct Step: Decodable, Sendable {
        var id: StepID
        var kind: String
        var minutes: Int
        var collects: [ContributionKind]
        var deeds: [Refusal.Deed]
        var isPause: Bool
        var checklist: Checklist?
        var factors: [RatingFactor]
        var highest: Int?
    }

    struct Statement: Decodable, Sendable {
        var id: StatementID
        var text: String
    }

    struct Card: Decodable, Sendable {
        var id: ContributionID
        var kind: ContributionKind
        var area: AreaID?
    }

    struct Goal: Decodable, Sendable {
        var id: GoalID
        var area: AreaID
        var verdict: Verdict.Kind?
    }

    struct Paper: Decodable, Sendable {
        var method: VotingMethod
        var isOpen: Bool
        var options: [Option]
        var given: Ballot?

        struct Option: Decodable, Sendable { var id: OptionID }
    }

    struct Plan: Decodable, Sendable {
        var id: ActionID
        var indicators: [String]
        var claims: [Claim]

        struct Claim: Decodable, Sendable {
            var organisation: OrganisationID
            var part: Engine.Claim.Part
        }
    }
}

/// The words workshop files use for what people do in a step.
package enum StepType: String, Sendable, CaseIterable {
    case information
    case silentWriting = "silent-writing"
    case round
    case groupDiscussion = "group-discussion"
    case tableRotation = "table-rotation"
    case cluster
    case formulate
    case prioritise
    case actions
    case ownership
    case checklist
    case selfRating = "self-rating"
    case plenary
    case pause = "break"

    /// The keys a step of this type has beside those that all steps have.
    package var ownKeys: [String] {
        switch self {
        case .formulate: ["grammar"]
        case .prioritise: ["method", "options", "budget", "cap", "credits"]
        case .checklist: ["checklist"]
        case .selfRating: ["factors", "highest"]
        case .information, .silentWriting, .round, .groupDiscussion, .tableRotation, .cluster, .actions, .ownership,
            .plenary, .pause:
            []
        }
    }
}

/// The words for how a vote is held.
package enum MethodWord: String, Sendable, CaseIterable {
    case dots, rating, ranking, quadratic

    /// The keys a vote of this method has beside those that all votes have.
    package var ownKeys: [String] {
        switch self {
        case .dots: ["budget", "cap"]
        case .quadratic: ["credits"]
        case .rating, .ranking: []
        }
    }
}

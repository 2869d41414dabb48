package import Engine
package import Formats

/// What is said while somebody writes a goal: by the same rules, in the same words, as when the draft is checked.
package struct GoalWording: Hashable, Sendable {
    /// Empty for a good wording.
    package let remarks: [Sentence]
    /// For a good one.
    package let praise: Sentence

    package init(_ text: String, grammar: Grammar) {
        switch grammar {
        case .vision: (remarks, praise) = (GoalIsAVision().remarks(on: text), GoalIsAVision.praise)
        case .smart: (remarks, praise) = (GoalIsMeasurable().remarks(on: text), GoalIsMeasurable.praise)
        }
    }
}

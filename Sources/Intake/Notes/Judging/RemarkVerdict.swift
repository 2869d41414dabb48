/// What comes of a sentence.
enum RemarkVerdict {
    /// It says something of the subject.
    case said
    /// It may be a remark: kept, and put before people.
    case doubtful
    /// It is about the interview, and stays out.
    case remark
}

/// Where what was found in a sentence ends in a verdict.
struct RemarkVerdicts: Sendable {
    let trees: DecisionTrees
    /// In log odds: what is found to be less is said, what is found to be more is a remark, and between them is doubt.
    let doubt: ClosedRange<Float>

    init(_ weights: NoteWeights) {
        trees = DecisionTrees(weights.remarkTrees, names: RemarkView.names)
        doubt = weights.doubt
    }

    func verdict(_ score: Float) -> RemarkVerdict {
        score < doubt.lowerBound ? .said : score < doubt.upperBound ? .doubtful : .remark
    }
}

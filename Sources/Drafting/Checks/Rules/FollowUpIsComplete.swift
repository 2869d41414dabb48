import Engine

/// 20. The follow-up names its cadence, who answers for it, and both evaluations.
package struct FollowUpIsComplete: Rule {
    package static let number = 20
    package static let level = CheckLevel.stop
    package static let title = "Uppföljningen har takt, ansvarig och två utvärderingar"
    package static let explanation =
        "En strategi som inte säger när och av vem den följs upp blir sällan uppföljd. Fyll i det som saknas i "
        + "processens uppföljning."
    package static let basis = "Stockholms uppföljningsplan och Norrbottens statistik vartannat år."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        let followUp = input.process.followUp
        let parts = [
            ("takten", followUp?.cadence), ("ansvarigt organ", followUp?.responsible),
            ("halvtidsutvärdering", followUp?.midEvaluation), ("slututvärdering", followUp?.finalEvaluation),
        ]
        let lacks = parts.filter { !($0.1?.contains { !$0.isWhitespace } ?? false) }.map(\.0)
        if lacks.isEmpty { return [] }
        return [
            Finding(
                Self.self,
                place: "Uppföljning och utvärdering",
                text: "Avsnittet saknar uppgift om \(Swedish.list(lacks))."
            )
        ]
    }
}

import Engine

/// 15. Actions begin and end within the strategy's period.
package struct DatesLieInThePeriod: Rule {
    package static let number = 15
    package static let level = CheckLevel.warning
    package static let title = "Aktiviteternas tider ligger inom strategins period"
    package static let explanation =
        "Det som slutar efter periodens utgång följs inte upp i den här strategin. Flytta tiden, eller dela aktiviteten."
    package static let basis = "Egen regel."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        let period = input.process.period
        return input.lineage.liveActions.compactMap { action in
            var faults: [String] = []
            if let start = action.start, !period.contains(start) { faults.append("börjar \(start)") }
            if let end = action.end, !period.contains(end) { faults.append("slutar \(end)") }
            if faults.isEmpty { return nil }
            return Finding(
                Self.self,
                subject: action.id.text,
                place: input.place(of: action),
                text: "\(SwedishText.excerpt(action.text)) \(Swedish.list(faults)), utanför perioden "
                    + "\(period.from)–\(period.to)."
            )
        }
    }
}

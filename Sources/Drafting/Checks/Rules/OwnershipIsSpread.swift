import Engine

/// 13. No organisation is responsible for more than four actions in ten.
package struct OwnershipIsSpread: Rule {
    package static let number = 13
    package static let level = CheckLevel.warning
    package static let title = "Ingen organisation ansvarar för mer än fyra av tio aktiviteter"
    package static let explanation =
        "Lägger länet det mesta på en organisation, ofta Länsstyrelsen, är planen inte gemensam. Fråga vem som kan "
        + "leda i stället."
    package static let basis = "Egen regel; samverkan bygger på frivillighet enligt Jämställdhetsmyndigheten."

    /// The largest share that is still spread.
    package var share = 0.4
    /// With fewer actions than this a share says nothing.
    package var fewest = 5

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        let actions = input.lineage.liveActions
        guard actions.count >= fewest else { return [] }
        var led: [OrganisationID: Int] = [:]
        for action in actions {
            let leads = input.lineage.standingClaims(on: .action(id: action.id)).filter { $0.part == .lead }
            for organisation in Set(leads.map(\.organisation)) { led[organisation, default: 0] += 1 }
        }
        let noun = input.process.levels.action.noun
        return led.filter { Double($0.value) > share * Double(actions.count) }.sorted { $0.key < $1.key }.map {
            id,
            count in
            let name = input.session.organisations[id]?.name ?? id.text
            return Finding(
                Self.self,
                subject: id.text,
                place: name,
                text: "\(name) ansvarar för \(Swedish.share(count, of: actions.count, noun.gender)) \(noun.plural)."
            )
        }
    }
}

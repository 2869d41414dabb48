import Engine
import Formats

/// 12. In the action plan, an organisation that has not decided stands as proposed, offered or conditional.
package struct OwnershipIsWordedAsAClaim: Rule {
    package static let number = 12
    package static let level = CheckLevel.stop
    package static let title = "Den som inte har fattat beslut står som föreslagen"
    package static let explanation =
        "Ägarskap är ett anspråk tills organisationens ledning har beslutat. Texten får inte ge sken av något annat. "
        + "Skriv ”Föreslagen:”, ”Erbjuden:” eller ”Villkorad:” före organisationen, eller för in ledningsbeslutet."
    package static let basis =
        "Samverkan är frivillig (Jämställdhetsmyndigheten); varje organisation beslutar om sitt arbete."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        guard let plan = input.section(CanonicalSection.actionPlan.anchor) else { return [] }
        var linesByAction: [String: [PlanLine]] = [:]
        var current: String?
        for line in plan.blocks.flatMap({ PlanLine.all(in: $0) }) {
            current = line.action ?? current
            if let current { linesByAction[current, default: []].append(line) }
        }
        return input.lineage.liveActions.flatMap { action -> [Finding] in
            let claims = input.lineage.standingClaims(on: .action(id: action.id))
            func isDecided(_ claim: Claim) -> Bool { OwnershipStanding(claim.state, on: input.date) == .confirmed }
            let decided = Set(claims.filter(isDecided).map(\.organisation))
            let lines = (linesByAction[action.id.text] ?? []).filter { !$0.text.contains(action.text) }
            return claims.compactMap { early($0, action, input) }
                + claims.filter { !decided.contains($0.organisation) }.compactMap { claim in
                    fault(claim, in: lines, action, input)
                }
        }
    }

    /// A decision that is dated after the draft.
    private func early(_ claim: Claim, _ action: Action, _ input: CheckInput) -> Finding? {
        guard case .confirmed(let day, _) = claim.state, OwnershipStanding(claim.state, on: input.date) == .announced
        else { return nil }
        let name = input.session.organisations[claim.organisation]?.name ?? claim.organisation.text
        return Finding(
            Self.self,
            level: .warning,
            subject: claim.id.text,
            place: input.place(of: action),
            text:
                "\(Swedish.genitive(name)) beslut är daterat \(Swedish.onDate(day)), efter utkastets datum, och räknas "
                + "därför inte som fattat. Rätta datumet, eller för in beslutet när det är fattat."
        )
    }

    private func fault(_ claim: Claim, in lines: [PlanLine], _ action: Action, _ input: CheckInput) -> Finding? {
        guard let name = input.session.organisations[claim.organisation]?.name,
            let line = lines.first(where: { $0.holds(name) })
        else { return nil }
        return Finding(
            Self.self,
            subject: claim.id.text,
            place: input.place(of: action),
            text: "\(name) har inte fattat beslut, men står som \(SwedishText.excerpt(line.text)) utan ”Föreslagen:”, "
                + "”Erbjuden:” eller ”Villkorad:”."
        )
    }
}

/// A line of the plan: the action it speaks of, what it says and under which label.
private struct PlanLine {
    var action: String?
    /// The words before a colon, else the column's header.
    var label: String
    var text: String

    init(action: String?, header: String = "", text: Substring) {
        self.action = action
        let parts = text.split(separator: ":", maxSplits: 1)
        label = (parts.count == 2 ? String(parts[0]) : header).lowercased()
        self.text = Swedish.trimmed(String(parts.last ?? text))
    }

    /// True when the line gives the organisation a part without saying that it is only proposed.
    func holds(_ organisation: String) -> Bool {
        guard text.hasPrefix(organisation) else { return false }
        // "Region Norr" must not be taken for "Region Norrstrand".
        if let next = text.dropFirst(organisation.count).first, next.isLetter || next.isNumber { return false }
        let states = ["föreslag", "erbjud", "villkor", "bekräftas"]
        if states.contains(where: label.contains) { return false }
        let parts = ["ansvar", "bekräft", "ägar", "led", "medverk", "konsult", "rådfråg", "samverk", "roll"]
        return label.isEmpty || parts.contains(where: label.contains)
    }

    /// The lines of a block; all cells of a table row speak of the same action, and semicolons part organisations.
    static func all(in block: Block) -> [PlanLine] {
        switch block {
        case .heading(let heading): return [PlanLine(action: id(in: heading.plainText), text: "")]
        case .callout(let callout):
            let action = callout.id ?? id(in: callout.title.plainText)
            return [PlanLine(action: action, text: "")] + callout.blocks.flatMap { all(in: $0) }
        case .table(let table):
            return table.rows.flatMap { row in
                let action = id(in: row)
                return zip(table.columns, row).flatMap { column, cell in
                    cell.inlines.lines.flatMap { $0.split(separator: ";") }.map {
                        PlanLine(action: action, header: column.header.plainText, text: $0)
                    }
                }
            }
        default:
            return block.lines.flatMap { line in
                line.split(separator: ";").map { PlanLine(action: id(in: line), text: $0) }
            }
        }
    }

    /// The action a row speaks of: what is set as an id goes before a word that looks like one.
    private static func id(in row: [Table.Cell]) -> String? {
        let marked = row.flatMap(\.inlines).lazy.compactMap { inline -> String? in
            if case .id(let id) = inline { self.id(in: id) } else { nil }
        }
        return marked.first ?? row.lazy.compactMap { id(in: $0.inlines.plainText) }.first
    }

    /// The first word that is an action's id, such as A12.
    private static func id(in text: String) -> String? {
        let words = text.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
        let id = words.first { $0.first == "A" && $0.count > 1 && $0.dropFirst().allSatisfy(\.isNumber) }
        return id.map(String.init)
    }
}

import Engine
import Formats

// One step of a workshop, with what only its type has.

extension ObjectReader {
    mutating func step(_ taken: inout UniqueNames) -> StepPlan {
        let type: StepType? = required("type").flatMap { choice($0, "type") }
        var method: MethodWord?
        if type == .prioritise { method = required("method").flatMap { choice($0, "method") } }
        let step = StepPlan(
            id: id(.step, &taken),
            title: text("title"),
            minutes: integer("minutes", in: 1...1440),
            kind: kind(type, method),
            question: optionalText("question") ?? "",
            hint: optionalText("hint"),
            collects: kinds(),
            notes: optionalText("notes")
        )
        // Without a type nobody can say which keys belong.
        if type == nil { for name in StepType.allCases.flatMap(\.ownKeys) { _ = value(name) } }
        done { Self.misplaced($0, type, method) }
        return step
    }

    private mutating func kinds() -> [ContributionKind] {
        elements(value("collects"), "collects").enumerated().compactMap { choice($1, "collects[\($0)]") }
    }

    private mutating func kind(_ type: StepType?, _ method: MethodWord?) -> StepKind {
        switch type {
        case .information: .information
        case .silentWriting: .silentWriting
        case .round: .round
        case .groupDiscussion: .groupDiscussion
        case .tableRotation: .tableRotation
        case .cluster: .cluster
        case .formulate: .formulate(grammar: required("grammar").flatMap { choice($0, "grammar") } ?? .vision)
        case .prioritise:
            .prioritise(
                method: votingMethod(method),
                options: required("options").flatMap { choice($0, "options") } ?? .goals
            )
        case .actions: .actions
        case .ownership: .ownership
        case .checklist: .checklist(checklist: checklist())
        case .selfRating: .selfRating(factors: factors(), highest: integer("highest", in: 2...100))
        case .plenary: .plenary
        case .pause, nil: .pause
        }
    }

    private mutating func votingMethod(_ word: MethodWord?) -> VotingMethod {
        switch word {
        case .rating: return .rating
        case .ranking: return .ranking
        case .quadratic: return .quadratic(credits: integer("credits", in: 1...10_000))
        case .dots:
            let budget = integer("budget", in: 1...1000)
            let cap = optionalInteger("cap", in: 1...1000)
            if let cap, cap > budget, value("budget")?.integer == budget {
                note(.capOverBudget(cap: cap, budget: budget), at: value("cap"))
            }
            return .dots(budget: budget, cap: cap ?? budget)
        case nil:
            for name in MethodWord.allCases.flatMap(\.ownKeys) { _ = value(name) }
            return .rating
        }
    }

    private mutating func checklist() -> Checklist {
        object("checklist") { list in
            var taken = UniqueNames()
            let title = list.text("title")
            let items = list.list("items", required: true) { item in
                ChecklistItem(
                    id: item.id(.item, &taken),
                    text: item.text("text"),
                    onNo: item.value("onNo").flatMap { item.choice($0, "onNo") } ?? .goOn
                )
            }
            return Checklist(title: title, items: items)
        } ?? Checklist(title: "", items: [])
    }

    private mutating func factors() -> [RatingFactor] {
        var taken = UniqueNames()
        return list("factors", required: true) { factor in
            RatingFactor(id: factor.id(.factor, &taken), title: factor.text("title"))
        }
    }

    /// A key that steps of other types, or votes of other methods, have.
    private static func misplaced(_ name: String, _ type: StepType?, _ method: MethodWord?) -> ProcessFault? {
        let types = StepType.allCases.filter { $0.ownKeys.contains(name) }
        guard let type, !types.isEmpty else { return nil }
        if !types.contains(type) { return .misplacedKey(name, type: type.rawValue, owners: types.map(\.rawValue)) }
        let methods = MethodWord.allCases.filter { $0.ownKeys.contains(name) }
        guard let method, !methods.isEmpty else { return nil }
        return .misplacedKey(name, type: method.rawValue, owners: methods.map(\.rawValue))
    }
}

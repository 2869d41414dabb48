import Engine

/// What one robot wants, from what it sees. Pure: the same sights and the same seed give the same wishes.
struct Mind: Sendable {
    enum Wish: Sendable, Hashable {
        case command(Command)
        /// The table's word to the facilitator: whether it is done.
        case signal(StepID, isDone: Bool)
    }

    let number: Int
    let phrases: Phrasebook
    var chance: Chance
    /// How many cards it has written, by which lines are spread.
    private var written = 0
    /// What has been wished in each visit of a step, so that each is wished once.
    private var wished: Set<String> = []

    init(number: Int, phrases: Phrasebook, seed: UInt64) {
        self.number = number
        self.phrases = phrases
        chance = Chance(seed: seed &+ UInt64(number) &* 7_919)
    }

    /// What to do now, in order; the last of a table's device is a word to the facilitator.
    mutating func wishes(_ sight: Sight) -> [Wish] {
        guard let step = sight.step, sight.workshop?.isOpen == true, !step.isPause else { return [] }
        // Whoever is not invited to this workshop has no table, and only looks on.
        guard sight.table != nil || sight.workshop?.hasTables == false else { return [] }
        let visit = "\(step.id)-\(sight.workshop?.round ?? 0)"
        var wishes: [Command] = []
        if step.deeds.contains(.vote) { wishes += vote(sight, step) }
        if step.deeds.contains(.contribute), once(visit + "-cards") { wishes += cards(sight, step) }
        if sight.isSecretary {
            if step.deeds.contains(.merge), sight.contributions.count > 5, once(visit + "-merge") {
                wishes += merge(sight)
            }
            if step.deeds.contains(.formulate), step.kind == "formulate", once(visit + "-goals") {
                wishes += goals(sight)
            }
            if step.deeds.contains(.judge), !sight.goals.isEmpty, step.kind == "groupDiscussion", once(visit + "-judge")
            {
                wishes += judge(sight)
            }
            if step.deeds.contains(.act), step.kind == "actions" { wishes += plan(sight, step, visit) }
        } else {
            if step.deeds.contains(.claim), step.kind == "ownership", !sight.actions.isEmpty, once(visit + "-claim") {
                wishes += claim(sight)
            }
            if step.deeds.contains(.answerChecklist), once(visit + "-list") { wishes += answers(sight, step) }
            if step.deeds.contains(.rateSelf), once(visit + "-rate") { wishes += ratings(sight, step) }
        }
        var all = wishes.map(Wish.command)
        if sight.isSecretary, once(visit + "-signal") {
            all.append(.signal(step.id, isDone: chance.happens(0.8)))
        }
        return all
    }

    private mutating func once(_ deed: String) -> Bool { wished.insert(deed).inserted }

    private mutating func cards(_ sight: Sight, _ step: Sight.Step) -> [Command] {
        let kinds = step.collects.isEmpty ? [.comment, .question, .idea] : step.collects
        let most = step.kind == "silentWriting" ? 4 : step.kind == "information" || sight.isSecretary ? 1 : 2
        return (0..<Int.random(in: 1...most, using: &chance)).map { _ in
            let kind = kinds.randomElement(using: &chance) ?? .comment
            let area = sight.areas.randomElement(using: &chance)
            let statement = sight.statements.randomElement(using: &chance)
            let isReaction = [.agrees, .partly].contains(kind)
            let isComment = kind == .comment || kind == .gap
            defer { written += 1 }
            return .contribute(
                kind: kind,
                text: phrases.card(kind, area, statement?.text, turn: number / 3 + written * 7, by: &chance),
                area: area,
                step: step.id,
                table: nil,
                perspectives: [],
                statements: isReaction ? statement.map { [$0.id] } ?? [] : [],
                goal: isComment ? sight.goals.randomElement(using: &chance)?.id : nil,
                origin: nil
            )
        }
    }

    private mutating func merge(_ sight: Sight) -> [Command] {
        let groups = Dictionary(grouping: sight.contributions) { "\($0.kind)\($0.area?.text ?? "")" }
        let same = groups.sorted { $0.key < $1.key }.first { $0.value.count > 1 }?.value.map(\.id).sorted() ?? []
        guard let into = same.first else { return [] }
        return [.merge(subject: .contributions(into: into, from: [same[1]]), text: nil)]
    }

    private mutating func goals(_ sight: Sight) -> [Command] {
        sight.areas.map { area in
            let basis = sight.contributions.filter { $0.area == area }.map(\.id).shuffled(using: &chance).prefix(4)
            return .formulate(
                area: area,
                grammar: nil,
                text: phrases.goal(area, turn: number / 2, by: &chance),
                why: phrases.reason(by: &chance),
                contributions: basis.sorted(),
                statements: sight.statements.prefix(2).map(\.id),
                nationalGoals: [],
                focusItems: [],
                perspectives: [],
                constructed: true
            )
        }
    }

    private mutating func judge(_ sight: Sight) -> [Command] {
        sight.goals.prefix(3).filter { $0.verdict == nil }
            .map { goal in
                .judge(id: goal.id, verdict: .keep, reason: phrases.reason(by: &chance), text: nil)
            }
    }

    /// Actions first; in the step after them, what shows that they help.
    private mutating func plan(_ sight: Sight, _ step: Sight.Step, _ visit: String) -> [Command] {
        guard step.collects.contains(.action) else {
            guard once(visit + "-signs") else { return [] }
            return sight.actions.prefix(3).filter { $0.indicators.isEmpty }
                .map { action in
                    .setIndicator(
                        id: nil,
                        subject: .action(id: action.id),
                        text: phrases.indicator(by: &chance),
                        measures: chance.happens(0.5) ? .effect : .activity,
                        baseline: nil,
                        target: nil,
                        source: nil,
                        cadence: "varje år",
                        bySex: chance.happens(0.6),
                        reasonNotSplit: nil
                    )
                }
        }
        guard !sight.goals.isEmpty, once(visit + "-act") else { return [] }
        return sight.goals.prefix(2)
            .map { goal in
                let (start, end) = phrases.time(by: &chance)
                return .proposeAction(
                    goal: goal.id,
                    text: phrases.action(goal.area, turn: number, by: &chance),
                    kind: Action.Kind.allCases.randomElement(using: &chance),
                    start: start,
                    end: end,
                    resource: nil,
                    contributions: [],
                    perspectives: []
                )
            }
    }

    private mutating func claim(_ sight: Sight) -> [Command] {
        guard let organisation = sight.organisation, chance.happens(0.5) else { return [] }
        let free = sight.actions.filter { action in !action.claims.contains { $0.organisation == organisation } }
        guard let action = free.randomElement(using: &chance) else { return [] }
        let isLed = action.claims.contains { $0.part == .lead }
        let role = phrases.role(by: &chance)
        return [
            .claim(
                subject: .action(id: action.id),
                organisation: organisation,
                role: role,
                part: isLed ? .partner : .lead
            )
        ]
    }

    private mutating func answers(_ sight: Sight, _ step: Sight.Step) -> [Command] {
        guard sight.organisation != nil, sight.answers.isEmpty, let checklist = step.checklist else { return [] }
        var commands: [Command] = []
        for item in checklist.items {
            let answer: ChecklistAnswer.Answer = chance.happens(0.6) ? .yes : chance.happens(0.7) ? .partly : .no
            commands.append(
                .answerChecklist(step: step.id, item: item.id, answer: answer, comment: nil, organisation: nil)
            )
            if answer == .no, item.onNo == .end { break }
        }
        return commands
    }

    private mutating func ratings(_ sight: Sight, _ step: Sight.Step) -> [Command] {
        guard sight.organisation != nil, sight.ratings.isEmpty else { return [] }
        return step.factors.map { factor in
            let value = Int.random(in: 1...max(1, step.highest ?? 1), using: &chance)
            return .rateSelf(
                step: step.id,
                factor: factor.id,
                value: value,
                proof: phrases.proof(by: &chance),
                organisation: nil
            )
        }
    }

    private mutating func vote(_ sight: Sight, _ step: Sight.Step) -> [Command] {
        guard let paper = sight.ballot, paper.isOpen, paper.given == nil, !paper.options.isEmpty,
            once("\(step.id)-vote")
        else { return [] }
        let options = paper.options.map(\.id).shuffled(using: &chance)
        return [.vote(step: step.id, ballot: ballot(paper.method, options))]
    }

    private mutating func ballot(_ method: VotingMethod, _ options: [OptionID]) -> Ballot {
        switch method {
        case .dots(let budget, let cap):
            var (left, dots) = (budget, [OptionID: Int]())
            for option in options where left > 0 {
                dots[option] = Int.random(in: 1...max(1, min(cap, left)), using: &chance)
                left -= dots[option] ?? 0
            }
            return .dots(dots: dots)
        case .quadratic(let credits):
            var (left, votes) = (credits, [OptionID: Int]())
            for option in options {
                let count = Int.random(in: 1...3, using: &chance)
                if count * count <= left {
                    votes[option] = count
                    left -= count * count
                }
            }
            return .quadratic(votes: votes)
        case .rating:
            var ratings: [OptionID: Rating] = [:]
            for option in options {
                let (weight, chanceOf) = (
                    Int.random(in: 3...10, using: &chance), Int.random(in: 1...10, using: &chance)
                )
                ratings[option] = Rating(importance: weight, feasibility: chanceOf)
            }
            return .rating(ratings: ratings)
        case .ranking: return .ranking(order: options.prefix(5).map { [$0] })
        }
    }
}

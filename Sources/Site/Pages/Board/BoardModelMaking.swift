import Drafting
import Engine

extension BoardModel {
    /// How many proposals stand on the page at a time; more than that nobody reads through.
    static let mostProposals = 8
    /// How many may be proposed as one: a chain of likenesses that goes on and on ends in something else.
    static let mostInGroup = 8

    /// - Parameter asked: nil for the first area that has something.
    init(_ session: Session, at asked: BoardPlace?, wall: WallChoice?) {
        let view = BoardView(session)
        let tabs = view.tabs
        let place = asked ?? tabs.first { $0.count > 0 }?.place ?? tabs.first?.place ?? BoardPlace(.goals, area: 1)
        let items = view.items(place)
        let pairs = view.alike(items, place.subject)
        let groups = view.groups(of: pairs, items, place.subject)
        self.init(
            title: session.process?.title ?? "Framtidsdialog",
            place: place,
            tabs: tabs,
            area: session.label(of: view.area(place)?.id),
            proposals: Array(pairs.prefix(Self.mostProposals)),
            more: max(0, pairs.count - Self.mostProposals),
            groups: Array(groups.prefix(Self.mostProposals)),
            moreGroups: max(0, groups.count - Self.mostProposals),
            others: place.subject == .cards ? view.others(place) : nil,
            columns: view.columns(items),
            merges: view.merges(place),
            apart: view.apart(place),
            mayMerge: session.openRun?.step != nil,
            wall: wall,
            turn: session.turn(wall),
            hasAnswers: session.openRun?.step.flatMap { session.plan(of: $0) }
                .flatMap { session.organisationsAnswers(to: $0) } != nil
        )
    }
}

/// The facilitator's look at what all tables have come to. What is written in silence stays with its author until the
/// silence is over.
struct BoardView {
    let session: Session
    private let silent: StepID?
    /// How many went into each, counted once: asking for each card's lineage would walk all cards for every card.
    private let mergedCards: [ContributionID: Int]

    init(_ session: Session) {
        self.session = session
        var counts: [ContributionID: Int] = [:]
        for id in session.mergedInto.keys { counts[session.representative(of: id), default: 0] += 1 }
        mergedCards = counts
        let step = session.openRun?.step.flatMap { session.plan(of: $0) }
        silent = step.flatMap { $0.kind.isShared ? nil : $0.id }
    }

    func area(_ place: BoardPlace) -> Area? { session.process?.areas.first { $0.number == place.area } }

    var tabs: [BoardModel.Tab] {
        let goals = Dictionary(grouping: session.liveGoals, by: \.area).mapValues(\.count)
        let cards = Dictionary(grouping: cards, by: \.area).mapValues(\.count)
        var tabs: [BoardModel.Tab] = []
        for subject in BoardPlace.Subject.allCases {
            for (area, label) in zip(session.process?.areas ?? [], session.areaLabels) {
                let count = (subject == .goals ? goals[area.id] : cards[area.id]) ?? 0
                tabs.append(BoardModel.Tab(place: BoardPlace(subject, area: area.number), area: label, count: count))
            }
        }
        if let loose = cards[nil] { tabs.append(.init(place: BoardPlace(.cards, area: 0), area: nil, count: loose)) }
        return tabs
    }

    /// Cards of the workshop this is about that say something of their own, and about which nothing is decided.
    private var cards: [Contribution] {
        let workshop = session.currentWorkshop?.id
        return session.liveContributions.filter { card in
            card.workshop == workshop && card.step != silent && card.fate == nil && !card.kind.isReaction
        }
    }

    func items(_ place: BoardPlace) -> [BoardModel.Item] {
        let area = area(place)?.id
        return switch place.subject {
        case .goals: session.liveGoals.filter { $0.area == area }.sorted { $0.id < $1.id }.map(item)
        case .cards: cards.filter { $0.area == area }.map(item)
        }
    }

    private func item(_ goal: Goal) -> BoardModel.Item {
        let merged = session.goalMergedInto.isEmpty ? 0 : session.lineage(of: goal.id).count - 1
        let statements = session.links(of: goal.id).statements.count
        return .init(
            id: goal.id.text,
            text: goal.text,
            table: goal.table?.text,
            merged: merged,
            statements: statements
        )
    }

    private func item(_ card: Contribution) -> BoardModel.Item {
        .init(id: card.id.text, text: card.text, table: card.table?.text, merged: mergedCards[card.id] ?? 0)
    }

    /// The strongest likeness first; pairs that somebody has held apart are left out.
    func alike(_ items: [BoardModel.Item], _ subject: BoardPlace.Subject) -> [BoardModel.Proposal] {
        let stems = TellingWords.all(in: items.map(\.text))
        let apart = subject == .goals ? session.goalsApart : session.contributionsApart
        let pairs = Likeness.ofCards.pairs(in: stems).filter { pair in
            apart.isEmpty || !apart.contains(Self.pair(items[pair.first].id, items[pair.second].id, subject))
        }
        // Percent are shown, so what looks equal is in the order of the record.
        let order = pairs.sorted { left, right in
            let (a, b) = (Int(left.share * 100), Int(right.share * 100))
            return a != b ? a > b : (left.first, left.second) < (right.first, right.second)
        }
        return order.enumerated().map { place, pair in
            let shared =
                place < BoardModel.mostProposals ? stems[pair.first].filter { stems[pair.second][$0.key] != nil } : [:]
            return BoardModel.Proposal(
                one: items[pair.first],
                other: items[pair.second],
                words: shared.values.sorted(by: Swedish.precedes),
                percent: Int(pair.share * 100)
            )
        }
    }

    /// Pairs that hang together, the strongest first. No group holds two that somebody has found to be different.
    func groups(
        of pairs: [BoardModel.Proposal],
        _ items: [BoardModel.Item],
        _ subject: BoardPlace.Subject
    ) -> [BoardModel.Group] {
        let apart = subject == .goals ? session.goalsApart : session.contributionsApart
        func areHeldApart(_ some: [String], _ others: [String]) -> Bool {
            !apart.isEmpty && some.contains { one in others.contains { apart.contains(Self.pair(one, $0, subject)) } }
        }
        // The strongest pair comes first, so the group that was begun first has it.
        var groups: [(members: [String], percent: Int)] = []
        var home: [String: Int] = [:]
        for pair in pairs {
            let (one, other) = (home[pair.one.id], home[pair.other.id])
            if one != nil, one == other { continue }
            let left = one.map { groups[$0].members } ?? [pair.one.id]
            let right = other.map { groups[$0].members } ?? [pair.other.id]
            if left.count + right.count > BoardModel.mostInGroup || areHeldApart(left, right) { continue }
            let place = [one, other].compactMap { $0 }.min() ?? groups.count
            if place == groups.count { groups.append(([], pair.percent)) }
            for left in [one, other].compactMap({ $0 }) { groups[left].members = [] }
            groups[place].members = left + right
            for member in left + right { home[member] = place }
        }
        return groups.filter { !$0.members.isEmpty }.enumerated().map { place, group in
            let members = Set(group.members)
            return Self.group(
                items.filter { members.contains($0.id) },
                group.percent,
                isShown: place < BoardModel.mostProposals
            )
        }
    }

    /// - Parameter isShown: the words are looked for only where somebody reads them.
    private static func group(_ items: [BoardModel.Item], _ percent: Int, isShown: Bool) -> BoardModel.Group {
        let stems = isShown ? items.map { TellingWords.all(in: [$0.text])[0] } : []
        var first: [String: String] = [:]
        var counts: [String: Int] = [:]
        for words in stems {
            for (stem, word) in words {
                counts[stem, default: 0] += 1
                if first[stem] == nil { first[stem] = word }
            }
        }
        func words(_ wanted: (Int) -> Bool) -> [String] {
            counts.filter { wanted($0.value) }.compactMap { first[$0.key] }.sorted(by: Swedish.precedes)
        }
        return BoardModel.Group(
            items: items,
            common: words { $0 == items.count },
            some: words { $0 > 1 && $0 < items.count },
            stems: Set(counts.filter { $0.value > 1 }.keys),
            hasSameWords: !counts.isEmpty && counts.allSatisfy { $0.value == items.count },
            percent: percent
        )
    }

    /// What the console counts in the area and the board leaves out.
    func others(_ place: BoardPlace) -> BoardModel.Others {
        let (area, workshop) = (area(place)?.id, session.currentWorkshop?.id)
        var others = BoardModel.Others()
        for card in session.liveContributions where card.workshop == workshop && card.area == area {
            if card.step == silent {
                others.silent += 1
            } else if card.fate != nil {
                others.settled += 1
            } else if card.kind.isReaction {
                others.reactions += 1
            }
        }
        return others
    }

    static func pair(_ one: String, _ other: String, _ subject: BoardPlace.Subject) -> Apart {
        switch subject {
        case .goals: Apart.goals(one: GoalID(one), other: GoalID(other)).ordered
        case .cards: Apart.contributions(one: ContributionID(one), other: ContributionID(other)).ordered
        }
    }

    /// One for each table, in order; last what the plenary made.
    func columns(_ items: [BoardModel.Item]) -> [BoardModel.Column] {
        let tables = Dictionary(grouping: items, by: \.table)
        return tables.keys.sorted { left, right in
            guard let left else { return false }
            return right.map { TableID(left) < TableID($0) } ?? true
        }
        .map { BoardModel.Column(table: $0, items: tables[$0] ?? []) }
    }

    /// The latest first.
    func merges(_ place: BoardPlace) -> [BoardModel.Merged] {
        let area = area(place)?.id
        return session.merges.values.filter { !$0.undone }.reversed()
            .compactMap { merge in
                let parts: (into: BoardModel.Item, from: [BoardModel.Item])
                switch (place.subject, merge.subject) {
                case (.goals, .goals(let into, let from)):
                    guard let whole = session.goals[into], whole.area == area else { return nil }
                    parts = (item(whole), from.compactMap { session.goals[$0].map(item) })
                case (.cards, .contributions(let into, let from)):
                    guard let whole = session.contributions[into], whole.area == area,
                        whole.workshop == session.currentWorkshop?.id
                    else { return nil }
                    parts = (item(whole), from.compactMap { session.contributions[$0] }.filter(isShown).map(item))
                default: return nil
                }
                return BoardModel.Merged(
                    id: merge.id.text,
                    into: parts.into,
                    from: parts.from,
                    clock: StockholmTime.local(merge.at).clock,
                    later: session.later(than: merge)?.id.text
                )
            }
    }

    private func isShown(_ card: Contribution) -> Bool { !card.withdrawn && !card.hidden && card.step != silent }

    func apart(_ place: BoardPlace) -> [BoardModel.Kept] {
        let area = area(place)?.id
        return session.apart.compactMap { pair -> BoardModel.Kept? in
            switch (place.subject, pair) {
            case (.goals, .goals(let one, let other)):
                guard let one = session.goals[one], let other = session.goals[other], one.area == area else {
                    return nil
                }
                return .init(one: item(one), other: item(other))
            case (.cards, .contributions(let one, let other)):
                guard let one = session.contributions[one], let other = session.contributions[other],
                    one.area == area, isShown(one), isShown(other)
                else { return nil }
                return .init(one: item(one), other: item(other))
            default: return nil
            }
        }
        .sorted { ($0.one.id, $0.other.id) < ($1.one.id, $1.other.id) }
    }
}

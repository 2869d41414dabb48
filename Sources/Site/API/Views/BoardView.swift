import Engine
import Formats

extension API {
    /// What all tables have come to in one area, and what looks like the same thing said twice.
    struct Board: Hashable, Codable, Sendable {
        var of: Subject
        /// Nil for cards that have no area.
        var area: AreaID?
        /// Merging belongs to an open workshop.
        var mayMerge: Bool
        /// Where there is something to look at, and how much.
        var places: [Place]
        /// The strongest first.
        var proposals: [Proposal]
        /// Proposals that wait until those here are dealt with.
        var more: Int
        var items: [Item]
        /// The latest first.
        var merges: [Merged]
        /// Pairs that look alike and are not the same.
        var apart: [Pair]

        enum Subject: String, Hashable, Codable, Sendable, CaseIterable { case goals, cards }

        struct Place: Hashable, Codable, Sendable {
            var of: Subject
            var area: AreaID?
            var count: Int
        }

        struct Item: Hashable, Codable, Sendable {
            var id: String
            var text: String
            /// Nil for what the plenary has made.
            var table: TableID?
            /// How many it is made of beside itself.
            var merged: Int
            /// Statements of the interviews that a goal rests on.
            var statements: Int
        }

        /// Two that may be the same: `merge` takes it, `holdApart` leaves it.
        struct Proposal: Hashable, Codable, Sendable {
            var one: Item
            var other: Item
            /// The words both have, as the first has them.
            var words: [String]
            /// How alike, 30–100.
            var percent: Int
        }

        struct Merged: Hashable, Codable, Sendable {
            var id: MergeID
            var into: Item
            var from: [Item]
            /// Local clock time.
            var clock: String
            /// The merge that has to be parted first.
            var later: MergeID?
        }

        struct Pair: Hashable, Codable, Sendable {
            var one: Item
            var other: Item
        }
    }
}

extension API.Board {
    init(_ model: BoardModel) {
        self.init(
            of: Subject(model.place.subject),
            area: model.area?.id,
            mayMerge: model.mayMerge,
            places: model.tabs.map { Place(of: Subject($0.place.subject), area: $0.area?.id, count: $0.count) },
            proposals: model.proposals.map { proposal in
                Proposal(
                    one: Item(proposal.one),
                    other: Item(proposal.other),
                    words: proposal.words,
                    percent: proposal.percent
                )
            },
            more: model.more,
            items: model.columns.flatMap(\.items).map(Item.init),
            merges: model.merges.map { merge in
                Merged(
                    id: MergeID(merge.id),
                    into: Item(merge.into),
                    from: merge.from.map(Item.init),
                    clock: merge.clock,
                    later: merge.later.map { MergeID($0) }
                )
            },
            apart: model.apart.map { Pair(one: Item($0.one), other: Item($0.other)) }
        )
    }
}

extension API.Board.Item {
    init(_ item: BoardModel.Item) {
        self.init(
            id: item.id,
            text: item.text,
            table: item.table.map { TableID($0) },
            merged: item.merged,
            statements: item.statements
        )
    }
}

extension API.Board.Subject {
    init(_ subject: BoardPlace.Subject) {
        self =
            switch subject {
            case .goals: .goals
            case .cards: .cards
            }
    }

    var place: BoardPlace.Subject {
        switch self {
        case .goals: .goals
        case .cards: .cards
        }
    }
}

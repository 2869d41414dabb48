import Engine
import Formats

/// What all tables have come to in one area, side by side, and what looks like the same thing said twice.
struct BoardModel: Hashable, Sendable {
    var title: String
    var place: BoardPlace
    var tabs: [Tab]
    var area: AreaLabel?
    /// Pairs that look alike, the strongest first, as programs are told of them.
    var proposals: [Proposal]
    /// Pairs that wait until those told of are dealt with.
    var more: Int
    /// The same pairs put together to groups, as the page proposes them: where A is like B and B like C, all three.
    var groups: [Group]
    /// Groups that wait until those shown are dealt with.
    var moreGroups: Int
    /// Cards of the area that the console counts and the board leaves out; nil where goals are shown.
    var others: Others?
    var columns: [Column]
    var merges: [Merged]
    var apart: [Kept]
    /// Merging belongs to an open workshop.
    var mayMerge: Bool
    /// What the wall shows at the facilitator's wish.
    var wall: WallChoice?
    var turn: ProjectorModel.Turn?
    /// Whether organisations are being asked something whose answers the wall can show.
    var hasAnswers: Bool
    var problem: Sentence?
    /// A wording that was typed when the form was refused.
    var kept: String?

    struct Tab: Hashable, Sendable {
        var place: BoardPlace
        var area: AreaLabel?
        var count: Int
    }

    struct Item: Hashable, Sendable {
        var id: String
        var text: String
        /// Nil for what the plenary has made.
        var table: String?
        /// How many it is made of beside itself.
        var merged: Int
        /// Statements of the interviews that a goal rests on.
        var statements = 0
    }

    struct Column: Hashable, Sendable {
        var table: String?
        var items: [Item]
    }

    struct Proposal: Hashable, Sendable {
        var one: Item
        var other: Item
        /// The words both have, as the first has them.
        var words: [String]
        /// 30–100.
        var percent: Int
    }

    /// Two or more that may be the same, in the order of the record.
    struct Group: Hashable, Sendable {
        var items: [Item]
        /// The words that all of them have, and those that only some have, as the first of them has them.
        var common: [String]
        var some: [String]
        /// What the words of both lists are known by.
        var stems: Set<String>
        /// They have all telling words in common, though the order or a small word may differ.
        var hasSameWords: Bool
        /// Of the strongest pair among them, 30–100.
        var percent: Int
        var name: String { items.map(\.id).joined(separator: "-") }
    }

    /// Cards that are not up for merging, so that the board shows fewer than the console counts.
    struct Others: Hashable, Sendable {
        /// Said of another card or goal: agrees, partly, missing.
        var reactions = 0
        /// Parked, or left out with a reason.
        var settled = 0
        /// Still with their authors, in a silence that goes on.
        var silent = 0
        var all: Int { reactions + settled + silent }
    }

    struct Merged: Hashable, Sendable {
        var id: String
        var into: Item
        var from: [Item]
        var clock: String
        /// The merge that has to be parted first.
        var later: String?
    }

    struct Kept: Hashable, Sendable {
        var one: Item
        var other: Item
    }
}

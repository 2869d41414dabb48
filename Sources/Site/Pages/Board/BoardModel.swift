import Engine
import Formats

/// What all tables have come to in one area, side by side, and what looks like the same thing said twice.
struct BoardModel: Hashable, Sendable {
    var title: String
    var place: BoardPlace
    var tabs: [Tab]
    var area: AreaLabel?
    /// The strongest first.
    var proposals: [Proposal]
    /// Proposals that wait until those shown are dealt with.
    var more: Int
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
        /// What both words are known by.
        var stems: Set<String>
        /// 30–100.
        var percent: Int
        var name: String { "\(one.id)-\(other.id)" }
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

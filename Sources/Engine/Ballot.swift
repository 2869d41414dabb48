/// Something that can be voted on: a goal, a card or an area, by its id.
package typealias OptionID = Identifier<Ballot>

/// One seat's vote in one step. The last one before closing counts.
package enum Ballot: Hashable, Codable, Sendable {
    case dots(dots: [OptionID: Int])
    case rating(ratings: [OptionID: Rating])
    /// Best first; options in one inner list are equal.
    case ranking(order: [[OptionID]])
    case quadratic(votes: [OptionID: Int])
}

/// A short, stable name for one thing, typed by what it names so that a goal's id never stands where an action's should.
package struct Identifier<Of>: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    package let text: String

    package init(_ text: String) { self.text = text }
    package init(stringLiteral text: String) { self.text = text }
    package var description: String { text }
}

package typealias AreaID = Identifier<Area>
package typealias NationalGoalID = Identifier<NationalGoal>
package typealias FocusItemID = Identifier<FocusItem>
package typealias PerspectiveID = Identifier<Perspective>
package typealias SectorID = Identifier<Sector>
package typealias OrganisationID = Identifier<Organisation>
package typealias CodeID = Identifier<Code>
package typealias WorkshopID = Identifier<WorkshopPlan>
package typealias StepID = Identifier<StepPlan>
package typealias TableID = Identifier<TablePlan>
package typealias SeatID = Identifier<Seat>
package typealias InterviewID = Identifier<Interview>
package typealias StatementID = Identifier<Statement>
package typealias ContributionID = Identifier<Contribution>
package typealias MergeID = Identifier<Merge>
package typealias GoalID = Identifier<Goal>
package typealias ActionID = Identifier<Action>
package typealias IndicatorID = Identifier<Indicator>
package typealias ClaimID = Identifier<Claim>
package typealias DecisionID = Identifier<Decision>

extension Identifier: Comparable {
    /// Natural order: K9 comes before K10.
    package static func < (left: Self, right: Self) -> Bool {
        var left = left.text.utf8[...]
        var right = right.text.utf8[...]
        while let a = left.first, let b = right.first {
            if isDigit(a), isDigit(b) {
                let x = left.prefix(while: isDigit)
                let y = right.prefix(while: isDigit)
                left = left.dropFirst(x.count)
                right = right.dropFirst(y.count)
                let p = x.drop { $0 == zero }
                let q = y.drop { $0 == zero }
                if p.count != q.count { return p.count < q.count }
                if !p.elementsEqual(q) { return p.lexicographicallyPrecedes(q) }
                if x.count != y.count { return x.count < y.count }
            } else {
                if a != b { return a < b }
                left = left.dropFirst()
                right = right.dropFirst()
            }
        }
        return left.isEmpty && !right.isEmpty
    }

    private static var zero: UInt8 { 0x30 }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

extension Identifier: Codable, CodingKeyRepresentable {
    package init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    package var codingKey: any CodingKey { IdentifierKey(stringValue: text) }
    package init?<Key: CodingKey>(codingKey: Key) { self.init(codingKey.stringValue) }
}

/// Lets identifiers be the keys of a JSON object.
private struct IdentifierKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

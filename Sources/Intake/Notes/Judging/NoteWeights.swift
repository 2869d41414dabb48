/// The tables of weights that the reader judges by.
package struct NoteWeights: Sendable {
    package var remark: String
    /// What the remarks' weights mean together; see `RemarkView` and `DecisionTrees`.
    package var remarkTrees: String
    /// What is found of a sentence between these, in log odds for a remark, leaves doubt.
    package var doubt: ClosedRange<Float>
    package var point: String
    package var area: String
    /// By code; under "" what is alike for all.
    package var category: [String: String]
    /// For going from one answer to the next, by how what they are about stands to each other.
    package var step: [String: String]

    package init(
        remark: String,
        remarkTrees: String,
        doubt: ClosedRange<Float> = usualDoubt,
        point: String,
        area: String,
        category: [String: String],
        step: [String: String]
    ) {
        self.remark = remark
        self.remarkTrees = remarkTrees
        self.doubt = doubt
        self.point = point
        self.area = area
        self.category = category
        self.step = step
    }

    /// What stands between blanks and line ends in a table.
    static func parts(of table: String) -> [Substring] {
        // By bytes: to find where characters end takes ten times as long, and the tables are long.
        table.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { Substring($0) }
    }

    /// The names in a table, each with the weight behind it.
    static func entries(of table: String) -> [(name: Substring, weight: Substring)] {
        let parts = parts(of: table)
        return stride(from: 0, to: parts.count - 1, by: 2).map { (parts[$0], parts[$0 + 1]) }
    }

    /// With which, in notes never seen, some two of a hundred remarks are taken for something said, three of a hundred
    /// statements for remarks, and six of a hundred statements are put before people in doubt.
    package static let usualDoubt: ClosedRange<Float> = -2.75 ... -0.5

    /// How what stands in a row may stand to each other: the names of the tables of steps.
    package static var steps: [String] { PassageStep.allCases.map { "\($0)" } }

    /// Those that stand in the source.
    package static let learnt = NoteWeights(
        remark: RemarkWeights.table,
        remarkTrees: RemarkTrees.table,
        point: PointWeights.table,
        area: AreaWeights.table,
        category: CategoryWeights.tables,
        step: StepWeights.tables
    )
}

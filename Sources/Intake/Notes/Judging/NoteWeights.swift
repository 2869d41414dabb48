/// The tables of weights that the reader judges by.
package struct NoteWeights: Sendable {
    package var remark: String
    package var point: String
    package var area: String
    /// By code; under "" what is alike for all.
    package var category: [String: String]
    /// For going from one answer to the next, by how what they are about stands to each other.
    package var step: [String: String]

    package init(
        remark: String,
        point: String,
        area: String,
        category: [String: String],
        step: [String: String]
    ) {
        self.remark = remark
        self.point = point
        self.area = area
        self.category = category
        self.step = step
    }

    /// How what stands in a row may stand to each other: the names of the tables of steps.
    package static var steps: [String] { PassageStep.allCases.map { "\($0)" } }

    /// Those that stand in the source.
    package static let learnt = NoteWeights(
        remark: RemarkWeights.table,
        point: PointWeights.table,
        area: AreaWeights.table,
        category: CategoryWeights.tables,
        step: StepWeights.tables
    )
}

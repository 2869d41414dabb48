/// The tables of weights that the reader judges by.
package struct NoteWeights: Sendable {
    package var remark: String
    package var point: String
    package var area: String
    /// By code; under "" what is alike for all.
    package var category: [String: String]

    package init(remark: String, point: String, area: String, category: [String: String]) {
        self.remark = remark
        self.point = point
        self.area = area
        self.category = category
    }

    /// Those that stand in the source.
    package static let learnt = NoteWeights(
        remark: RemarkWeights.table,
        point: PointWeights.table,
        area: AreaWeights.table,
        category: CategoryWeights.tables
    )
}

/// How alike two coders have coded what both have seen, each by themselves: where the areas and where the categories.
package struct CodingAgreement: Hashable, Sendable {
    package let coders: [SeatID]
    package let areas: CoderAgreement
    package let categories: CoderAgreement
    /// The same for each area and category by itself: given or not.
    package let byArea: [AreaID: CoderAgreement]
    package let byCategory: [CodeID: CoderAgreement]
}

extension Session {
    /// Between the two coders who have coded most; nil until both have coded the same statement.
    package var agreement: CodingAgreement? {
        let given = codings.values.filter { !$0.withdrawn && seats[$0.coder]?.role == .coder }
        let two = Dictionary(grouping: given, by: \.coder)
            .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(2)
        guard two.count == 2, let first = two.first, let second = two.last else { return nil }
        func measure<Code: Hashable>(_ code: (Coding) -> Code?) -> CoderAgreement {
            func table(_ codings: [Coding]) -> [StatementID: Code?] {
                Dictionary(codings.map { ($0.statement, code($0)) }) { _, last in last }
            }
            return CoderAgreement(table(first.value), table(second.value))
        }
        let areas = measure(\.area)
        guard areas.items > 0 else { return nil }
        let used = first.value + second.value
        return CodingAgreement(
            coders: [first.key, second.key],
            areas: areas,
            categories: measure(\.category),
            byArea: Set(used.compactMap(\.area)).reduce(into: [:]) { result, area in
                result[area] = measure { $0.area == area }
            },
            byCategory: Set(used.compactMap(\.category)).reduce(into: [:]) { result, category in
                result[category] = measure { $0.category == category }
            }
        )
    }
}

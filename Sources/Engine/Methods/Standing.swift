/// Where something stands in a result: alone, or together with others that the vote could not tell from it.
package struct Standing: Hashable, Sendable {
    /// The place as in sports: 1, 2, 2, 4.
    package let place: Int
    /// How many stand there.
    package let count: Int

    package init(_ place: Int, sharedBy count: Int = 1) {
        self.place = place
        self.count = max(1, count)
    }

    package var isShared: Bool { count > 1 }

    /// "3", and "1–3" for three that share the first three places: never three times "1", as if one counted wrongly.
    package var figures: String { isShared ? "\(place)–\(place + count - 1)" : "\(place)" }
}

extension ResultOrder {
    /// All items in one row, tied ones in item order, with where each stands.
    package var standings: [(item: Item, standing: Standing)] {
        var place = 1
        return groups.flatMap { group in
            defer { place += group.count }
            return group.map { ($0, Standing(place, sharedBy: group.count)) }
        }
    }
}

/// Shows where things said come from only so closely that nobody can be pointed out.
///
/// Each source has descriptions from the widest to the closest, such as sector, kind of municipality and role. A
/// description that fewer than three sources share is widened to the one above. So that nobody can be found by taking
/// the shown ones away from their sum, a rest of fewer than three is widened together with the smallest group beside it.
package struct Disclosure<Source: Hashable & Sendable, Trait: Hashable & Comparable & Sendable>: Sendable, Hashable {
    /// As many descriptions of each source as may be shown, the widest first: empty for "one of all". A source is
    /// missing when all sources together are too few.
    package let shown: [Source: [Trait]]

    package init(_ descriptions: [Source: [Trait]], fewest: Int = Session.smallestShownSector) {
        guard descriptions.count >= fewest else {
            shown = [:]
            return
        }
        var shown: [Source: [Trait]] = [:]
        Disclosure.show(descriptions, level: 0, above: [], fewest: fewest, &shown)
        self.shown = shown
    }

    private static func show(
        _ sources: [Source: [Trait]],
        level: Int,
        above: [Trait],
        fewest: Int,
        _ shown: inout [Source: [Trait]]
    ) {
        var groups: [Trait: [Source: [Trait]]] = [:]
        var rest = 0
        for (source, path) in sources {
            if path.count > level {
                groups[path[level], default: [:]][source] = path
            } else {
                shown[source] = above
                rest += 1
            }
        }
        func widen(_ name: Trait) {
            for source in groups[name, default: [:]].keys { shown[source] = above }
            rest += groups[name, default: [:]].count
            groups[name] = nil
        }
        for name in groups.filter({ $0.value.count < fewest }).keys { widen(name) }
        while rest > 0, rest < fewest,
            let smallest = groups.min(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) })?.key
        { widen(smallest) }
        for (name, group) in groups { show(group, level: level + 1, above: above + [name], fewest: fewest, &shown) }
    }
}

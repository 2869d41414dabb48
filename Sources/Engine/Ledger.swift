/// Values in the order they came, found by id in constant time.
package struct Ledger<ID: Hashable & Sendable, Value: Sendable>: Sendable {
    private var positions: [ID: Int] = [:]
    package private(set) var values: [Value] = []
    /// How many there have been, those taken out included: the next id is counted from it, so that none is given twice.
    package private(set) var made = 0

    package init() {}

    package var count: Int { values.count }
    package var isEmpty: Bool { values.isEmpty }

    /// Setting a new id appends; setting a known one replaces in place. Setting nil is not a way to remove.
    package subscript(id: ID) -> Value? {
        get { positions[id].map { values[$0] } }
        set {
            guard let newValue else { return }
            // Taken for new first, as most are, so that the id is hashed once.
            if let position = positions.updateValue(values.count, forKey: id) {
                positions[id] = position
                values[position] = newValue
            } else {
                // By half and not by double, as an array would grow: there may be hundreds of thousands, and the old and the
                // new lie side by side for a moment.
                if values.count == values.capacity { values.reserveCapacity(values.count + values.count / 2 + 8) }
                values.append(newValue)
                made += 1
            }
        }
    }

    /// Changes the value in place, without copying it out; does nothing for an unknown id.
    package mutating func change(_ id: ID, _ body: (inout Value) -> Void) {
        guard let position = positions[id] else { return }
        body(&values[position])
    }

    /// Takes out values. Seldom done, so all positions are found anew.
    mutating func remove(where isGone: (Value) -> Bool) {
        let kept = positions.filter { !isGone(values[$0.value]) }.sorted { $0.value < $1.value }
        values = kept.map { values[$0.value] }
        positions = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1.key, $0) })
    }

    package func contains(_ id: ID) -> Bool { positions[id] != nil }
}

extension Ledger: Equatable where Value: Equatable {}

/// Which of a note's earlier statements are which of those it holds when it comes again, corrected.
///
/// What stands word for word is the same. Then places decide: the reader's statement that covers where an earlier one
/// now stands takes its id. Then likeness. What people have cut or joined themselves keeps its place though the reader
/// would cut otherwise.
struct NotePairing {
    enum Pair {
        case new(NoteProposal.Statement)
        case kept(Statement, NoteProposal.Statement)
        case placed(Statement, NoteProposal.Placement)
        case lost(Statement)
    }

    let pairs: [Pair]

    /// - Parameter isWorkedOn: whether people's work hangs on a statement, so that it is not dropped for a new reading.
    init(_ note: NoteProposal, _ old: [Statement], isWorkedOn: (Statement) -> Bool) {
        let found = note.statements
        var known = [Statement?](repeating: nil, count: found.count)
        var free: [String: [Statement]] = [:]
        for statement in old.reversed() { free[statement.text, default: []].append(statement) }
        for index in found.indices { known[index] = free[found[index].text]?.popLast() }
        var waiting = free.values.joined().sorted { $0.id < $1.id }
        var pairs: [Pair] = []

        let places = Dictionary(note.placed.map { ($0.statement, $0) }) { first, _ in first }
        func take(_ index: Int, _ statement: Statement) {
            known[index] = statement
            waiting.removeAll { $0.id == statement.id }
        }
        for statement in waiting where !statement.byHand {
            guard let place = places[statement.id], statement.retired == nil || statement.retired == Statement.leftNote,
                let index = found.indices.first(where: { known[$0] == nil && found[$0].isSame(as: place) })
            else { continue }
            take(index, statement)
        }
        // People's own cuts, before the reader's others are taken for rewordings of them.
        var kept: [Range<Int>] = []
        for statement in waiting {
            guard let place = places[statement.id], isWorkedOn(statement),
                statement.retired == nil || statement.retired == Statement.leftNote
            else { continue }
            pairs.append(.placed(statement, place))
            kept.append(place.range)
            waiting.removeAll { $0.id == statement.id }
        }
        var alike = Reanchoring.Pairing(waiting.filter { $0.retired == nil })
        for index in found.indices where known[index] == nil {
            if kept.contains(where: { found[index].isMostly(within: $0) || $0.isMostly(within: found[index].range) }) {
                continue
            }
            if let statement = alike.take(found[index].text) {
                take(index, statement)
            } else {
                pairs.append(.new(found[index]))
            }
        }
        for (statement, one) in zip(known, found) { if let statement { pairs.append(.kept(statement, one)) } }
        pairs += waiting.filter { $0.retired == nil }.map { .lost($0) }
        self.pairs = pairs.sorted { ($0.start, $0.rank) < ($1.start, $1.rank) }
    }
}

extension NotePairing.Pair {
    /// In order of the note, so that new statements are numbered as they are read; the lost ones last.
    fileprivate var start: Int {
        switch self {
        case .new(let found), .kept(_, let found): found.start
        case .placed(_, let place): place.start
        case .lost: .max
        }
    }

    fileprivate var rank: Int {
        switch self {
        case .kept: 0
        case .placed: 1
        case .new: 2
        case .lost: 3
        }
    }
}

extension NoteProposal.Placement {
    fileprivate var range: Range<Int> { start..<(start + length) }
}

extension NoteProposal.Statement {
    fileprivate var range: Range<Int> { start..<(start + length) }

    /// Whether each covers most of the other.
    fileprivate func isSame(as place: NoteProposal.Placement) -> Bool {
        range.isMostly(within: place.range) && place.range.isMostly(within: range)
    }

    fileprivate func isMostly(within other: Range<Int>) -> Bool { range.isMostly(within: other) }
}

extension Range<Int> {
    /// Whether more than half of it lies in another.
    fileprivate func isMostly(within other: Range<Int>) -> Bool { clamped(to: other).count * 2 > count }
}

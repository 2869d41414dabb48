import Engine
import Formats
import Foundation
import Intake

/// How well readings agree with what a careful reader took from the same notes.
struct NoteMeasure: CustomStringConvertible, Sendable {
    private(set) var wanted = 0
    /// Those that one proposal holds, and not much else.
    private(set) var found = 0
    /// Those and what is taken in but cut otherwise: into two proposals, or in one with what stands beside it.
    private(set) var taken = 0
    private(set) var categories = 0
    private(set) var areas = 0
    private(set) var proposed = 0
    private(set) var matched = 0
    private(set) var out = 0
    private(set) var leaked = 0
    /// Those of what is taken in, and of what stays out, that are put before people in doubt.
    private(set) var takenInDoubt = 0
    private(set) var outInDoubt = 0
    /// What went wrong, for whoever improves the reader.
    private(set) var misses: [String] = []

    mutating func add(_ note: MarkedNote, _ reading: NoteReading, areas numbers: [AreaID: Int]) {
        let proposals = reading.proposal?.statements ?? []
        let bags = proposals.map { bag($0.text) }
        let sure = zip(bags, proposals).filter { !$0.1.doubtful }.map(\.0)
        var used = Set<Int>()
        for statement in note.statements {
            wanted += 1
            guard let best = best(for: statement.text, in: bags, marking: &used) else {
                if isTaken(statement.text, in: bags) {
                    taken += 1
                    if !isTaken(statement.text, in: sure) { takenInDoubt += 1 }
                }
                let out = reading.leftOut.filter { flat(statement.text).contains(flat($0.text)) }.map(\.reason.rawValue)
                misses.append("\(note.file) LOST [\(statement.category)] \(out) \(statement.text)")
                continue
            }
            found += 1
            taken += 1
            let proposal = proposals[best]
            if proposal.doubtful { takenInDoubt += 1 }
            if proposal.category?.text == statement.category {
                categories += 1
            } else {
                let why = reading.judgements.first { $0.start == proposal.start }?.why.words(in: .english) ?? ""
                misses.append(
                    "\(note.file) CODE \(proposal.category?.text ?? "nil") for \(statement.category): \(statement.text) (\(why))"
                )
            }
            if proposal.area.flatMap({ numbers[$0] }) == statement.area {
                areas += 1
            } else {
                misses.append(
                    "\(note.file) AREA \(proposal.area?.text ?? "nil") for \(statement.area ?? 0): \(statement.text)"
                )
            }
        }
        for (index, proposal) in proposals.enumerated() where !used.contains(index) {
            misses.append("\(note.file) EXTRA \(proposal.text)")
        }
        for (text, place) in zip(note.out, note.places.filter { $0.category == nil }.map(\.range)) {
            // By place and not by words: "Nej." stands in many a statement.
            func covered(by proposals: [NoteProposal.Statement]) -> Int {
                proposals.reduce(0) { sum, proposal in
                    sum + place.clamped(to: proposal.start..<proposal.start + proposal.length).count
                }
            }
            let words = flat(text)
            // In a text that was taken apart for its turns places are others, and words have to do.
            let isMoved = reading.proposal?.length != note.text.unicodeScalars.count
            func leaks(into proposals: [NoteProposal.Statement]) -> Bool {
                isMoved
                    ? proposals.contains { flat($0.text).contains(words) } : covered(by: proposals) * 2 > place.count
            }
            guard !words.isEmpty, leaks(into: proposals) else { continue }
            guard leaks(into: proposals.filter { !$0.doubtful }) else {
                outInDoubt += 1
                continue
            }
            leaked += 1
            misses.append("\(note.file) LEAK \(text)")
        }
        proposed += proposals.count
        matched += used.count
        out += note.out.count
    }

    /// Adds what another has counted.
    mutating func add(_ other: NoteMeasure) {
        wanted += other.wanted
        found += other.found
        taken += other.taken
        categories += other.categories
        areas += other.areas
        proposed += other.proposed
        matched += other.matched
        out += other.out
        leaked += other.leaked
        takenInDoubt += other.takenInDoubt
        outInDoubt += other.outInDoubt
        misses += other.misses
    }

    /// The proposal that holds most of the words and not much else.
    private func best(for text: String, in bags: [[String: Int]], marking used: inout Set<Int>) -> Int? {
        let wanted = bag(text)
        let size = wanted.values.reduce(0, +)
        var best: (score: Double, index: Int)?
        for (index, other) in bags.enumerated() {
            let count = other.values.reduce(0, +)
            let common = wanted.reduce(0) { $0 + min($1.value, other[$1.key] ?? 0) }
            guard count > 0, common * 10 >= size * 7, common * 20 >= count * 11 else { continue }
            used.insert(index)
            let score = Double(2 * common) / Double(size + count)
            if score > best?.score ?? 0 { best = (score, index) }
        }
        return best?.index
    }

    /// Whether proposals that lie mostly inside a text, or one that holds most of it, have most of its words.
    private func isTaken(_ text: String, in bags: [[String: Int]]) -> Bool {
        let wanted = bag(text)
        let size = wanted.values.reduce(0, +)
        var inside = 0
        for other in bags {
            let count = other.values.reduce(0, +)
            let common = wanted.reduce(0) { $0 + min($1.value, other[$1.key] ?? 0) }
            if common * 10 >= size * 7 { return true }
            if common * 20 >= count * 11 { inside += common }
        }
        return inside * 10 >= size * 7
    }

    private func words(_ text: String) -> [String] {
        text.replacing("-\n", with: "").lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private func bag(_ text: String) -> [String: Int] {
        words(text).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    private func flat(_ text: String) -> String {
        let words = words(text)
        return words.isEmpty ? "" : " " + words.joined(separator: " ") + " "
    }

    var description: String {
        func share(_ part: Int, _ whole: Int) -> String {
            whole == 0 ? "–" : "\(part)/\(whole) \(String(format: "%.1f", Double(part) * 100 / Double(whole))) %"
        }
        return
            "taken in \(share(taken, wanted)) (in doubt \(share(takenInDoubt, wanted))), found \(share(found, wanted)), category \(share(categories, found)), precision \(share(matched, proposed)), leaked \(share(leaked, out)) (in doubt \(share(outInDoubt, out))), area \(share(areas, found))"
    }
}

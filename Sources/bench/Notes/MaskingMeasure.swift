import Engine
import Foundation
import Intake

/// How well what points to persons is found in marked notes.
struct MaskingMeasure: CustomStringConvertible {
    private var names = (marked: 0, found: 0, proposed: 0, right: 0)
    private var contacts = (marked: 0, found: 0, proposed: 0, right: 0)
    private(set) var misses: [String] = []

    mutating func add(_ note: MarkedNote, _ reading: NoteReading) {
        // A recording's turns are taken apart, so that its places are others than those marked.
        guard reading.proposal?.length == note.text.unicodeScalars.count else { return }
        let scalars = Array(note.text.unicodeScalars)
        // Whose turn it is stands before it; some mark that and some do not, and no label comes into a statement.
        func isLabel(_ place: Range<Int>) -> Bool {
            place.upperBound < scalars.count && scalars[place.upperBound] == ":"
        }
        let proposals = reading.masked.map(\.proposal)
        func covered(_ place: Range<Int>) -> Int {
            proposals.reduce(0) { $0 + ($1.start..<$1.start + $1.length).clamped(to: place).count }
        }
        for (text, place) in zip(note.personal, note.personalPlaces) {
            if isLabel(place) { continue }
            let isContact = text.contains { $0.isNumber || $0 == "@" }
            // Nearly all of it, so that a surname left standing is a miss.
            let isFound = covered(place) * 10 >= place.count * 8
            if isContact { contacts.marked += 1 } else { names.marked += 1 }
            if isFound, isContact { contacts.found += 1 }
            if isFound, !isContact { names.found += 1 }
            if !isFound { misses.append("\(note.file) SEEN \(text)") }
        }
        // Posts are not marked: whether one points to a person depends on where it is held.
        for proposal in proposals where proposal.kind != .post {
            let place = proposal.start..<proposal.start + proposal.length
            if isLabel(place) { continue }
            let isRight = note.personalPlaces.contains { $0.overlaps(place) }
            if proposal.kind == .name {
                names.proposed += 1
                if isRight { names.right += 1 }
            } else {
                contacts.proposed += 1
                if isRight { contacts.right += 1 }
            }
            if !isRight { misses.append("\(note.file) HIDDEN \(proposal.kind) \(proposal.reason) \(proposal.text)") }
        }
    }

    var nameRecall: Double { Double(names.found) / Double(max(1, names.marked)) }
    var contactRecall: Double { Double(contacts.found) / Double(max(1, contacts.marked)) }
    var namePrecision: Double { Double(names.right) / Double(max(1, names.proposed)) }

    var description: String {
        func share(_ part: Int, _ whole: Int) -> String {
            "\(part)/\(whole) \(String(format: "%.1f", Double(part) * 100 / Double(max(1, whole)))) %"
        }
        return
            "names found \(share(names.found, names.marked)), rightly \(share(names.right, names.proposed)); contact details found \(share(contacts.found, contacts.marked)), rightly \(share(contacts.right, contacts.proposed))"
    }
}

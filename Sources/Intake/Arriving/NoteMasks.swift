import Engine

/// The pieces of one note that point to persons, each to be covered or not.
struct NoteMasks {
    struct Mask {
        var proposal: MaskingProposal
        var isOn: Bool
        var range: Range<Int> { proposal.start..<(proposal.start + proposal.length) }
    }

    /// In order, those that are on without overlaps.
    let masks: [Mask]

    init(_ proposals: [MaskingProposal], by corrections: NoteCorrections, in text: [Unicode.Scalar]) {
        var masks = proposals.map { Mask(proposal: $0, isOn: corrections.masks($0)) }
        for words in corrections.words {
            for place in WordPlaces.all(words, in: text) {
                if masks.contains(where: { $0.isOn && $0.range.overlaps(place) }) { continue }
                let proposal = MaskingProposal(
                    text: String(text[place]),
                    start: place.lowerBound,
                    length: place.count,
                    kind: .own,
                    reason: .chosen
                )
                masks.append(Mask(proposal: proposal, isOn: true))
            }
        }
        self.masks = masks.sorted { ($0.proposal.start, $0.isOn ? 0 : 1) < ($1.proposal.start, $1.isOn ? 0 : 1) }
    }

    /// A statement's words with its pieces replaced. They are found by their words and order, as a statement's text need
    /// not stand letter for letter in the note.
    func masked(_ text: String, within range: Range<Int>) -> String {
        if masks.isEmpty { return text }
        var scalars = Array(text.unicodeScalars)
        var at = 0
        for mask in masks where range.contains(mask.proposal.start) {
            guard let place = WordPlaces.all(mask.proposal.text, in: scalars, from: at).first else { continue }
            at = place.upperBound
            guard mask.isOn else { continue }
            let replacement = Array(mask.proposal.replacement.unicodeScalars)
            scalars.replaceSubrange(place, with: replacement)
            at = place.lowerBound + replacement.count
        }
        // What is covered everywhere in the note is covered in words that a table lent a statement too.
        let kept = Set(masks.filter { !$0.isOn }.map(\.proposal.text))
        for mask in masks where mask.isOn && mask.proposal.length >= 4 && !kept.contains(mask.proposal.text) {
            for place in WordPlaces.all(mask.proposal.text, in: scalars).reversed() {
                scalars.replaceSubrange(place, with: mask.proposal.replacement.unicodeScalars)
            }
        }
        return String(scalars)
    }

    /// The note with its pieces covered and everything else at its place, so that places in the one are places in the
    /// other.
    func covered(_ text: [Unicode.Scalar], _ more: [Range<Int>]) -> String {
        var scalars = text
        for mask in masks where mask.isOn {
            let cover = Array(mask.proposal.replacement.unicodeScalars)
            let fits = cover.count <= mask.proposal.length
            for offset in 0..<mask.proposal.length {
                scalars[mask.proposal.start + offset] = fits && offset < cover.count ? cover[offset] : "·"
            }
        }
        let covered = masks.filter(\.isOn).map(\.range)
        for range in more where !covered.contains(range) {
            for place in range where !scalars[place].properties.isWhitespace { scalars[place] = "·" }
        }
        return String(scalars)
    }
}

extension NoteReading {
    /// Where pieces begin that people may say are statements: left out, or doubted.
    package var questioned: Set<Int> {
        Set(leftOut.map(\.start) + (proposal?.statements ?? []).filter(\.doubtful).map(\.start))
    }

    /// The reading as it is to be kept.
    ///
    /// - Precondition: it was read with nothing masked.
    package func corrected(by corrections: NoteCorrections) -> NoteReading {
        guard var proposal, let text else { return self }
        let scalars = Array(text.unicodeScalars)
        let masks = NoteMasks(masked.map(\.proposal), by: corrections, in: scalars)
        var reading = self
        proposal.digest = corrections.digest(of: proposal.digest)
        if let facts = corrections.facts { proposal.facts = facts }
        for piece in leftOut where corrections.takenIn.contains(piece.start) {
            let words = piece.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            proposal.statements.append(.init(text: words, start: piece.start, length: piece.length))
        }
        reading.leftOut.removeAll { corrections.takenIn.contains($0.start) }
        proposal.statements.sort { $0.start < $1.start }
        for index in proposal.statements.indices {
            if corrections.takenIn.contains(proposal.statements[index].start) {
                proposal.statements[index].doubtful = false
            }
            let statement = proposal.statements[index]
            proposal.statements[index].text = masks.masked(statement.text, within: statement.range)
        }
        let ranges = proposal.statements.map(\.range)
        reading.proposal = proposal
        reading.masked = masks.masks.map { mask in
            let isKept = ranges.contains { $0.contains(mask.proposal.start) }
            return Masked(proposal: mask.proposal, fate: !isKept ? .outside : mask.isOn ? .masked : .proposed)
        }
        // Nobody decides about persons who are named in no statement: they are not kept.
        let outside = zip(masks.masks, reading.masked).filter { $0.1.fate == .outside }.map(\.0.range)
        reading.kept = masks.covered(scalars, told(in: scalars, outside: ranges) + outside)
        return reading
    }

    /// Where the note's head tells whom it is with, and when. What is kept of a note does not: the original stays with
    /// whoever wrote it, and what may be told is known of the interview.
    private func told(in text: [Unicode.Scalar], outside statements: [Range<Int>]) -> [Range<Int>] {
        let heads = (metadata + headings).map { $0.start..<($0.start + $0.length) }
        let named = [details.organisation, details.role, details.name, interviewer].compactMap(\.self)
            .flatMap { WordPlaces.all($0, in: text) }.filter { place in heads.contains { $0.overlaps(place) } }
        // "Sektor: akademi": the label stays.
        let values = metadata.compactMap { piece -> Range<Int>? in
            let range = (piece.start..<(piece.start + piece.length)).clamped(to: text.indices)
            if let colon = text[range].firstIndex(of: ":") { return (colon + 1)..<range.upperBound }
            return range.upperBound < text.count && text[range.upperBound] == ":" ? nil : range
        }
        return (named + values + identifying).filter { place in !statements.contains { $0.overlaps(place) } }
    }
}

extension NoteReading.LeftOut {
    var range: Range<Int> { start..<(start + length) }
}

extension NoteProposal.Statement {
    var range: Range<Int> { start..<(start + length) }
}

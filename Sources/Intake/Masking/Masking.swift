/// Finds what points to persons in a note, and takes it away.
package struct Masking: Sendable {
    private let names: PersonFinder
    /// What was found in the note itself.
    let found: [MaskingProposal]

    /// - Parameters:
    ///   - note: the whole note: who is named in full once is known by one name afterwards.
    ///   - notPersons: words of names of organisations and places that look like names of persons.
    init(_ note: [Unicode.Scalar], notPersons: WordSet) {
        var names = PersonFinder(notPersons: notPersons)
        let text = NameText(note)
        let persons = names.learn(from: text)
        self.names = names
        found = Self.proposals(in: text, persons)
    }

    /// What to mask in a text of the note, in order and without overlaps.
    package func proposals(in text: String) -> [MaskingProposal] {
        let text = NameText(Array(text.unicodeScalars))
        return Self.proposals(in: text, names.names(in: text))
    }

    /// - Parameter persons: the names of persons in the text.
    private static func proposals(in note: NameText, _ persons: [PersonFinder.Found]) -> [MaskingProposal] {
        let (text, words) = (note.scalars, note.words)
        var result: [MaskingProposal] = []
        func take(_ range: Range<Int>, _ kind: MaskingProposal.Kind, _ reason: MaskingProposal.Reason) {
            let isFree = result.allSatisfy { $0.start + $0.length <= range.lowerBound || range.upperBound <= $0.start }
            guard isFree else { return }
            result.append(
                MaskingProposal(
                    text: String(text[range]),
                    start: range.lowerBound,
                    length: range.count,
                    kind: kind,
                    reason: reason
                )
            )
        }
        for range in ContactForms.emails(in: text) { take(range, .email, .form) }
        let digits = ContactForms.figures(in: text)
        for range in ContactForms.personalNumbers(in: text, digits) { take(range, .personalNumber, .form) }
        for range in ContactForms.phones(in: text, digits) { take(range, .phone, .form) }
        for range in ContactForms.addresses(in: note) { take(range, .address, .form) }
        for name in persons {
            take(
                words[name.words.lowerBound].range.lowerBound..<words[name.words.upperBound - 1].range.upperBound,
                .name,
                name.reason
            )
        }
        for range in PersonPosts.posts(in: note) { take(range, .post, .post) }
        return result.sorted { $0.start < $1.start }
    }

    /// The note with pieces of the given kinds covered and everything else at its place, so that places in the one are
    /// places in the other.
    func covered(_ note: [Unicode.Scalar], _ kinds: Set<MaskingProposal.Kind>) -> String {
        var scalars = note
        for proposal in found where kinds.contains(proposal.kind) {
            let cover = Array(proposal.replacement.unicodeScalars)
            let fits = cover.count <= proposal.length
            for offset in 0..<proposal.length {
                scalars[proposal.start + offset] = fits && offset < cover.count ? cover[offset] : "·"
            }
        }
        return String(scalars)
    }

    /// A piece of the note with what was found there replaced.
    ///
    /// - Parameters:
    ///   - text: the words of the piece, with their places in the note.
    func masked(_ text: ArraySlice<Unicode.Scalar>, at places: ArraySlice<Int>, _ kinds: Set<MaskingProposal.Kind>)
        -> String?
    {
        guard let first = places.first, let last = places.last else { return nil }
        let inside = found.filter { $0.start <= last && first < $0.start + $0.length && kinds.contains($0.kind) }
        guard !inside.isEmpty else { return nil }
        var result: [Unicode.Scalar] = []
        var covering: Int?
        for (scalar, place) in zip(text, places) {
            guard let index = inside.firstIndex(where: { $0.start <= place && place < $0.start + $0.length }) else {
                result.append(scalar)
                covering = nil
                continue
            }
            if covering != index { result += inside[index].replacement.unicodeScalars }
            covering = index
        }
        return String(result)
    }

    /// A text with pieces of the given kinds replaced.
    package func masked(_ text: String, _ kinds: Set<MaskingProposal.Kind>) -> String {
        guard !kinds.isEmpty else { return text }
        let proposals = proposals(in: text).filter { kinds.contains($0.kind) }
        guard !proposals.isEmpty else { return text }
        var scalars = Array(text.unicodeScalars)
        for proposal in proposals.reversed() {
            scalars.replaceSubrange(
                proposal.start..<proposal.start + proposal.length,
                with: Array(proposal.replacement.unicodeScalars)
            )
        }
        return String(scalars)
    }
}

/// Finds what points to persons in a note, and takes it away.
package struct Masking: Sendable {
    private let names: PersonFinder

    /// - Parameters:
    ///   - note: the whole note: who is named in full once is known by one name afterwards.
    ///   - notPersons: names of organisations and places that look like names of persons.
    package init(note: String, notPersons: [String] = []) {
        let kept = Set(notPersons.flatMap { SwedishWords($0).words })
        var names = PersonFinder(notPersons: kept)
        names.learn(from: Array(note.unicodeScalars))
        self.names = names
    }

    /// What to mask in a text of the note, in order and without overlaps.
    package func proposals(in text: String) -> [MaskingProposal] {
        let scalars = Array(text.unicodeScalars)
        var taken = [Bool](repeating: false, count: scalars.count)
        var result: [MaskingProposal] = []
        func take(_ found: [(range: Range<Int>, kind: MaskingProposal.Kind, reason: MaskingProposal.Reason)]) {
            for (range, kind, reason) in found where !range.contains(where: { taken[$0] }) {
                for place in range { taken[place] = true }
                result.append(
                    MaskingProposal(
                        text: String(scalars[range]),
                        start: range.lowerBound,
                        length: range.count,
                        kind: kind,
                        reason: reason
                    )
                )
            }
        }
        take(ContactForms.emails(in: scalars).map { ($0, .email, .form) })
        take(ContactForms.personalNumbers(in: scalars).map { ($0, .personalNumber, .form) })
        take(ContactForms.phones(in: scalars).map { ($0, .phone, .form) })
        take(ContactForms.addresses(in: scalars).map { ($0, .address, .form) })
        take(names.names(in: scalars).map { ($0.range, .name, $0.reason) })
        return result.sorted { $0.start < $1.start }
    }

    /// A text with pieces of the given kinds covered and everything else at its place, so that places in the one are
    /// places in the other.
    package func covered(_ text: String, _ kinds: Set<MaskingProposal.Kind>) -> String {
        var scalars = Array(text.unicodeScalars)
        for proposal in proposals(in: text) where kinds.contains(proposal.kind) {
            let cover = Array(proposal.replacement.unicodeScalars)
            let fits = cover.count <= proposal.length
            for offset in 0..<proposal.length {
                scalars[proposal.start + offset] = fits && offset < cover.count ? cover[offset] : "·"
            }
        }
        return String(String.UnicodeScalarView(scalars))
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

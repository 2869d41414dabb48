import Engine
import Formats

/// Lines before a note's first statement and after its last that tell whom it is with, without saying so by a label:
/// "verkstadsföretag i Örnsköldsvik, HR-chef", "HR-strateg, Region Västernorrland".
struct IdentifyingLines {
    /// Where they stand, in code points of the note.
    private(set) var ranges: [Range<Int>] = []
    private let organisations: WordSet

    /// - Parameters:
    ///   - statements: in order.
    ///   - remarks: sentences that were left out; each is looked at as a line is.
    ///   - readable: headings that announce a part of the interview, and questions: of these only a place or a school is covered.
    ///   - organisations: the process's own.
    init(
        in text: [Unicode.Scalar],
        outside statements: [Range<Int>],
        remarks: [Range<Int>],
        readable: [Range<Int>],
        organisations: WordSet
    ) {
        self.organisations = organisations
        let head = 0..<(statements.first?.lowerBound ?? text.count)
        let tail = (statements.map(\.upperBound).max() ?? text.count)..<text.count
        for part in [head, tail] where !part.isEmpty {
            let words = NameText(Array(text[part]))
            let lines = text[part].split(separator: "\n").map { $0.startIndex..<$0.endIndex }
            let inside = remarks.filter { part.lowerBound <= $0.lowerBound && $0.upperBound <= part.upperBound }
            for line in lines + inside {
                look(at: line, words, from: part.lowerBound, isReadable: readable.contains { $0.overlaps(line) })
            }
        }
    }

    private mutating func look(at line: Range<Int>, _ text: NameText, from start: Int, isReadable: Bool) {
        let place = (line.lowerBound - start)..<(line.upperBound - start)
        let words = text.words.filter { place.contains($0.range.lowerBound) && !$0.isNumber }
        guard !words.isEmpty, words.count <= Self.few else { return }
        let towns = words.filter { isTown($0, text) }
        if isReadable {
            let named = words.filter { $0.isCapitalised && !$0.opens && NameLists.isPlace(text.letters($0)) }
            ranges += (towns + named).map { ($0.range.lowerBound + start)..<($0.range.upperBound + start) }
        } else if !towns.isEmpty || RoleWords.roleClass(of: String(scalars: text.scalars[place])) != nil
            || words.contains(where: { isOrganisation($0, text) })
        {
            ranges.append(line)
        }
    }

    /// More words than these say something else besides.
    private static let few = 16

    private func isTown(_ word: NameWord, _ text: NameText) -> Bool {
        if (NameLists.classes[text.base(word)] ?? []).contains(.town) { return true }
        return word.isCapitalised && MunicipalityWords.isName(String(scalars: text.letters(word)))
    }

    private func isOrganisation(_ word: NameWord, _ text: NameText) -> Bool {
        let letters = text.letters(word)
        if Self.bodies.contains(where: { letters.ends(with: $0) }) { return true }
        return word.isCapitalised && !word.opens && organisations.contains(word.key) && word.count > 5
    }

    private static let bodies = [
        "företag", "företaget", "förvaltning", "förvaltningen", "myndigheten", "kassan", "förmedlingen", "förbundet",
        "förening", "föreningen", "jouren", "skola", "skolan", "gymnasium", "gymnasiet", "gymnasieskola", "sjukhuset",
        "lasarettet", "biblioteket", "centralen", "mottagningen", "kommun", "församling", "församlingen",
        "universitetet", "högskolan", "bolaget", "verket",
    ].map { Array($0.unicodeScalars) }
}

import Engine

/// 24. Each section reads easily: LIX, few sentences of more than 25 words, somebody who acts, and no term or
/// abbreviation that nobody explains.
package struct TextIsReadable: Rule {
    package static let number = 24
    package static let level = CheckLevel.notice
    package static let title = "Texten är lätt att läsa"
    package static let explanation =
        "Myndighetstexter ska vara vårdade, enkla och begripliga. LIX är ett trubbigt mått som sammansatta ord drar upp, "
        + "så siffran är en fingervisning. Dela långa meningar, välj kortare ord där det går, skriv vem som gör vad, och "
        + "förklara förkortningar och facktermer där de först står eller bland begreppen."
    package static let basis =
        "11 § språklagen (2009:600). Gränserna 50 och 60 följer den vanliga LIX-skalan; de är egna som krav."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        let explained = Explained(input)
        return input.sections.flatMap { section in
            let measure = Readability(of: section.prose)
            var findings: [Finding] = []
            if let lix = measure.lix, lix > 50 {
                findings.append(
                    Finding(
                        Self.self,
                        level: lix > 60 ? .warning : .notice,
                        subject: section.anchor,
                        place: section.title,
                        text: "LIX är \(lix); över 60 är mycket svårt och 50–60 är typiskt för tunga myndighetstexter."
                    )
                )
            }
            if let longest = measure.longSentences.first {
                let count = measure.longSentences.count
                findings.append(
                    Finding(
                        Self.self,
                        subject: section.anchor,
                        place: section.title,
                        text: "\(Swedish.capitalised(Noun.sentence.counted(count))) har fler än 25 ord. "
                            + "\(count == 1 ? "Den" : "Den första") börjar \(SwedishText.excerpt(longest, upTo: 40))."
                    )
                )
            }
            return findings + passive(section) + unexplained(section, explained)
        }
    }
}

extension TextIsReadable {
    /// A section in which a third of the sentences, and at least three, have nobody who acts.
    private func passive(_ section: DocumentSection) -> [Finding] {
        let sentences = section.prose.flatMap { SwedishText.sentences(in: $0) }
        let passive = sentences.filter { PassiveVoice.isIn(SwedishText.words(in: $0)) }
        guard passive.count >= 3, passive.count * 3 >= sentences.count, let first = passive.first else { return [] }
        return [
            Finding(
                Self.self,
                subject: section.anchor,
                place: section.title,
                text:
                    "\(Swedish.capitalised(Swedish.number(passive.count))) av \(Swedish.number(sentences.count)) meningar "
                    + "säger inte vem som gör något. Den första börjar \(SwedishText.excerpt(first, upTo: 40))."
            )
        ]
    }

    private func unexplained(_ section: DocumentSection, _ explained: Explained) -> [Finding] {
        let text = section.prose.joined(separator: "\n")
        let cut = Shortenings.cut(in: text)
        let unknown = (Shortenings.capitals(in: text) + Shortenings.terms(in: text)).filter { !explained.knows($0) }
        var findings: [Finding] = []
        if !cut.isEmpty {
            let words = Swedish.list(cut.map { "”\($0)”" })
            findings.append(
                Finding(Self.self, subject: section.anchor, place: section.title, text: "Skriv ut \(words).")
            )
        }
        if !unknown.isEmpty {
            let words = Swedish.list(unknown.map { "”\($0)”" })
            findings.append(
                Finding(
                    Self.self,
                    subject: section.anchor,
                    place: section.title,
                    text: "Ingenstans förklaras \(words)."
                )
            )
        }
        return findings
    }
}

/// Words that the strategy explains: among its terms, or within parentheses where they stand.
private struct Explained {
    private let terms: [String]
    private let text: String

    init(_ input: CheckInput) {
        terms = input.process.glossary.map { $0.term.lowercased() }
        text = input.sections.flatMap(\.prose).joined(separator: "\n")
    }

    func knows(_ word: String) -> Bool {
        let stem = word.lowercased().prefix(max(3, word.count - 3))
        if terms.contains(where: { $0.hasPrefix(stem) || $0.contains("(\(word.lowercased()))") }) { return true }
        return text.contains("(\(word))") || text.contains("\(word) (")
    }
}

/// Läsbarhetsindex (C.-H. Björnsson, 1968): words per sentence plus the share of words with more than six letters.
private struct Readability {
    var longSentences: [String] = []
    private var words = 0
    private var long = 0
    private var sentences = 0

    init(of paragraphs: [String]) {
        for sentence in paragraphs.flatMap({ SwedishText.sentences(in: $0) }) {
            let found = SwedishText.runs(in: sentence)
            if found.isEmpty { continue }
            sentences += 1
            words += found.count
            long += found.count { $0.unicodeScalars.count > 6 }
            if found.count > 25 { longSentences.append(sentence) }
        }
    }

    /// Nil for a text too short to say anything of.
    var lix: Int? {
        guard words >= 100, sentences > 0 else { return nil }
        return Int((Double(words) / Double(sentences) + 100 * Double(long) / Double(words)).rounded())
    }
}

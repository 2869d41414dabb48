/// 24. Each section reads easily: LIX, and few sentences of more than 25 words.
package struct TextIsReadable: Rule {
    package static let number = 24
    package static let level = CheckLevel.notice
    package static let title = "Texten är lätt att läsa"
    package static let explanation =
        "Myndighetstexter ska vara vårdade, enkla och begripliga. LIX är ett trubbigt mått som sammansatta ord drar upp, "
        + "så siffran är en fingervisning. Dela långa meningar och välj kortare ord där det går."
    package static let basis =
        "11 § språklagen (2009:600). Gränserna 50 och 60 följer den vanliga LIX-skalan; de är egna som krav."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        input.sections.flatMap { section in
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
            return findings
        }
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

import Engine
import Formats

/// What the process calls its categories and areas, for words that name one and say nothing else: a comment in the
/// margin, a cell in a column of categories.
struct CodeNames: Sendable {
    private struct Name<ID: Sendable & Hashable>: Sendable {
        var id: ID
        /// Its names and titles, without endings.
        var stems: [[String]]
        /// The words of its id, which is a name without dots and rings: "Våld" is "vald".
        var identifier: [String]

        func isNamed(by words: [String]) -> Bool {
            stems.contains(words.map(SwedishStem.of)) || identifier == words.map(folded)
        }

        private func folded(_ word: String) -> String {
            String(word.map { letter in ["å": "a", "ä": "a", "ö": "o", "é": "e"][letter] ?? letter })
        }
    }

    private let codes: [Name<CodeID>]
    private let headings: [Name<CodeID>]
    private let areas: [Name<AreaID>]

    init(_ process: Process) {
        func stems(_ name: String) -> [String] { Self.words(name).map(SwedishStem.of) }
        codes = process.codes.map { code in
            Name(id: code.id, stems: [stems(code.name)], identifier: Self.words(code.id.text))
        }
        headings = process.codes.map { code in
            Name(id: code.id, stems: code.headings.map(stems), identifier: [])
        }
        areas = process.areas.map { area in
            Name(
                id: area.id,
                stems: [area.title, area.short].map(stems),
                identifier: Self.words(area.id.text)
            )
        }
    }

    /// The code or the area that words name, as a code list or as somebody writing in a margin would: "#utmaning",
    /// "Kod: utmaning", "Utmaning / Våld".
    func named(_ text: String) -> (code: CodeID?, area: AreaID?) {
        var (code, area): (CodeID?, AreaID?) = (nil, nil)
        for part in Self.parts(text) {
            if code == nil { code = codes.first { $0.isNamed(by: part) }?.id }
            if area == nil { area = areas.first { $0.isNamed(by: part) }?.id }
        }
        return (code, area)
    }

    /// The one category that a cell names, by its name or by a heading of it; nil when it names none or several.
    func code(in cell: String) -> CodeID? {
        func code(_ words: [String]) -> CodeID? {
            words.isEmpty ? nil : (codes + headings).first { $0.isNamed(by: words) }?.id
        }
        if let code = code(Self.words(cell)) { return code }
        let named = Set(Self.parts(cell).compactMap(code))
        return named.count == 1 ? named.first : nil
    }

    private static func words(_ text: String) -> [String] { SwedishWords(text.replacing("-", with: " ")).words }

    private static func parts(_ text: String) -> [[String]] {
        text.split(whereSeparator: { "\n/,;|>#".contains($0) }).compactMap { part in
            var words = words(String(part))
            if let first = words.first, ["kod", "kategori", "område", "tema"].contains(first), words.count > 1 {
                words.removeFirst()
            }
            return words.isEmpty ? nil : words
        }
    }
}

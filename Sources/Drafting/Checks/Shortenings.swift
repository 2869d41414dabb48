/// Words that a reader from outside may not know: abbreviations, and terms of the trade.
enum Shortenings {
    /// Abbreviations that take no more room written out.
    static func cut(in text: String) -> [String] {
        let words = text.split(whereSeparator: \.isWhitespace).map {
            $0.lowercased().drop { !$0.isLetter }.trimmingSuffix { ",;:)".contains($0) }
        }
        return Self.cut.filter { known in words.contains { $0 == known || $0 == known + "." } }
    }

    /// Names of capitals alone, each once; those that everybody reads as words pass.
    static func capitals(in text: String) -> [String] {
        unique(
            SwedishText.runs(in: text).map { String($0.prefix { $0 != "-" }) }.filter { word in
                word.count > 1 && word.allSatisfy(\.isUppercase) && !common.contains(word)
                    && !word.allSatisfy { "IVXLC".contains($0) }
            }
        )
    }

    /// Terms of the trade, as they stand first.
    static func terms(in text: String) -> [String] {
        unique(
            SwedishText.words(in: text).compactMap { word in trade.first { word.hasPrefix($0.beginning) }?.term }
        )
    }

    private static func unique(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0).inserted }
    }

    private static let cut = [
        "t.ex", "t ex", "bl.a", "bl a", "m.m", "m.fl", "o.s.v", "osv", "d.v.s", "dvs", "etc", "fr.o.m", "t.o.m",
        "p.g.a",
        "pga", "ev", "resp", "ang", "f.n", "s.k",
    ]
    private static let common: Set<String> = ["EU", "FN", "UTKAST", "TV", "IT", "SCB", "SMART", "OK"]
    private static let trade: [(beginning: String, term: String)] = [
        ("jämställdhetsintegrer", "jämställdhetsintegrering"), ("intersektion", "intersektionalitet"),
        ("normkriti", "normkritik"), ("jämställdhetsbudget", "jämställdhetsbudgetering"),
        ("könskonsekvens", "könskonsekvensbeskrivning"), ("hedersrelater", "hedersrelaterat våld och förtryck"),
        ("universell", "universell prevention"), ("hbtq", "hbtqi"),
        ("diskrimineringsgrund", "diskrimineringsgrund"), ("evidensbaser", "evidensbaserad"),
    ]
}

extension Substring {
    fileprivate func trimmingSuffix(_ isCut: (Character) -> Bool) -> String {
        var rest = self
        while let last = rest.last, isCut(last) { rest = rest.dropLast() }
        return String(rest)
    }
}

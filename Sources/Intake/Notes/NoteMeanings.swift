import Engine
import Formats

/// Understands headings and questions by likeness to the process's lists of headings, and to the usual ones.
struct NoteMeanings: Sendable {
    private struct Phrase: Sendable {
        var stems: [String]
        var text: String
        var weight: Double
        var code: Int?
        var part: NoteMeaning.Part
    }

    private let codes: [CodeID]
    private let areas: NoteAreas
    private let areaNumbers: [Int: AreaID]
    private var phrases: [Phrase] = []
    /// How many categories use a stem; rare ones tell most.
    private var spread: [String: Set<Int>] = [:]
    private let telling: NotePhrases<(code: Int, weight: Double)>

    init(_ process: Process, areas: NoteAreas) {
        codes = process.codes.map(\.id)
        self.areas = areas
        areaNumbers = Dictionary(process.areas.map { ($0.number, $0.id) }, uniquingKeysWith: { first, _ in first })
        var words: [(String, (code: Int, weight: Double))] = []
        for (index, code) in process.codes.enumerated() {
            for word in HeadingWords.byCode[code.id.text] ?? [] { 
                let stem = SwedishWords.stem(word)
                words.append((stem.count >= 5 && !word.contains(" ") ? stem + "*" : word, (index, word.hasPrefix("länsstyrels") ? 4 : word.contains(" ") ? 1.8 : 1)))
            }
        }
        telling = NotePhrases(words)
        for (index, code) in process.codes.enumerated() {
            for heading in [code.name] + code.headings { add(heading, code: index, part: .content, trust: 1) }
            for heading in DefaultHeadings.byCode[code.id.text] ?? [] { add(heading, code: index, part: .content, trust: 0.98) }
        }
        for heading in DefaultHeadings.practical { add(heading, code: nil, part: .practical, trust: 0.99) }
        for heading in DefaultHeadings.mixed { add(heading, code: nil, part: .mixed, trust: 0.97) }
    }

    private mutating func add(_ heading: String, code: Int?, part: NoteMeaning.Part, trust: Double) {
        let words = SwedishWords(heading)
        guard !words.isEmpty else { return }
        phrases.append(Phrase(stems: words.stems, text: words.words.joined(separator: " "), weight: trust, code: code, part: part))
        for stem in words.stems { spread[stem, default: []].insert(code ?? (part == .practical ? -1 : -2)) }
    }

    func isKnown(_ text: String) -> Bool {
        let meaning = meaning(of: text)
        return meaning.isSure || meaning.part != .content
    }

    func meaning(of text: String) -> NoteMeaning {
        let words = NoteMeanings.core(of: text)
        guard !words.isEmpty, words.count <= 30 else { return NoteMeaning() }
        let joined = words.words.joined(separator: " ")
        var best: [Int: Double] = [:]
        for phrase in phrases {
            let score = phrase.text == joined ? phrase.weight : 0.95 * phrase.weight * likeness(words, phrase)
            let key = phrase.code ?? (phrase.part == .practical ? -1 : -2)
            if score > best[key, default: 0.2] { best[key] = score }
        }
        for (code, score) in told(words) {
            let likeness = best[code] ?? 0
            best[code] = max(likeness, min(0.9, max(likeness, score) + 0.2 * min(likeness, score)))
        }
        var meaning = NoteMeaning()
        meaning.codes = best.filter { $0.key >= 0 }.map { NoteMeaning.Fit(code: codes[$0.key], score: $0.value) }
            .sorted { ($1.score, $0.code) < ($0.score, $1.code) }
        let top = meaning.codes.first?.score ?? 0
        let practical = max(best[-1] ?? 0, best[-2] ?? 0)
        if practical > top, practical >= 0.6 { meaning.part = best[-1] ?? 0 >= best[-2] ?? 0 ? .practical : .mixed }
        if meaning.part != .content { meaning.codes = [] }
        meaning.area = area(named: words) ?? areas.area(of: words, heading: true)
        return meaning
    }

    /// A heading without its number, "Tema 2:" and what stands in brackets.
    private static func core(of text: String) -> SwedishWords {
        var text = text
        if let open = text.firstIndex(of: "("), open > text.startIndex, text.contains(")") { text = String(text[..<open]) }
        var words = SwedishWords(text).words[...]
        func isNumber(_ word: String) -> Bool { word.allSatisfy(\.isNumber) || word.count == 1 || ["ii", "iii", "iv", "vi", "vii"].contains(word) }
        if words.count > 2, parts.contains(words[words.startIndex]), isNumber(words[words.startIndex + 1]) { words = words.dropFirst(2) }
        while words.count > 1, let first = words.first, first.allSatisfy(\.isNumber) || (first.count == 1 && first != "i" && first != "å") { words = words.dropFirst() }
        return SwedishWords(words.joined(separator: " "))
    }

    private static let parts: Set<String> = ["tema", "del", "block", "fråga", "frågeområde", "avsnitt", "kapitel", "punkt", "rubrik", "steg", "frågor", "f", "frågeblock"]

    /// "Område 2", "prioriterat område 3: …".
    private func area(named words: SwedishWords) -> AreaID? {
        for (word, next) in zip(words.words, words.words.dropFirst()) where word.hasSuffix("område") || word.hasSuffix("mål") {
            if let number = Int(next), let area = areaNumbers[number] { return area }
        }
        return nil
    }

    /// What single words of the heading point to, shared between the categories that they name.
    private func told(_ words: SwedishWords) -> [Int: Double] {
        var weights: [Int: Double] = [:]
        for match in telling.matches(in: words.words) { weights[match.value.code, default: 0] += match.value.weight }
        let all = weights.values.reduce(0, +)
        return weights.mapValues { 0.7 * $0 / all }
    }

    /// Weight of the common stems over the weight of all, where a stem that one category alone uses weighs most and
    /// words nobody lists weigh little.
    private func likeness(_ words: SwedishWords, _ phrase: Phrase) -> Double {
        var matched = 0.0
        var missing = 0.0
        var used = Set<Int>()
        for stem in phrase.stems {
            if let at = words.stems.indices.first(where: { !used.contains($0) && alike(words.stems[$0], stem) }) {
                used.insert(at)
                matched += weight(stem)
            } else {
                missing += weight(stem)
            }
        }
        guard matched > 0.5 else { return 0 }
        var extra = 0.0
        for (at, stem) in words.stems.enumerated() where !used.contains(at) { extra += spread[stem] == nil ? 0.12 : weight(stem) * 0.3 }
        return matched / (matched + missing + extra)
    }

    private func weight(_ stem: String) -> Double {
        let users = Double(spread[stem]?.count ?? 1)
        let common = SwedishWords.common.contains(stem) || NoteMeanings.frame.contains(stem)
        return common ? 0.15 : 1.6 / (0.6 + users)
    }

    private func alike(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        let shorter = min(left.count, right.count)
        guard shorter >= 4 else { return false }
        if left.hasPrefix(right) || right.hasPrefix(left) { return abs(left.count - right.count) <= 4 }
        return shorter >= 6 && abs(left.count - right.count) <= 1 && EditDistance.between(left, right) == 1
    }

    /// Words of any question, in their stems.
    private static let frame: Set<String> = [
        "ser", "se", "gör", "göra", "tyck", "finn", "någon", "något", "sak", "fråg", "frågor", "själv", "lång", "län", "länet", "era", "ert", "beskriv",
        "berätt", "all", "ens", "bara", "just", "kommand", "skull", "vill", "få", "får", "går", "kom", "ge", "ger", "ha", "tre", "två", "en", "vilk",
        "tror", "ani", "arbet", "jobb", "dag", "inom", "ditt", "jämställd", "jämställdhet", "arbetet", "strategi", "strategin", "enligt", "den", "intervjuad",
    ]
}

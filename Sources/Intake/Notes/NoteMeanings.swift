import Engine
import Formats

/// Understands headings and questions by likeness to the process's lists of headings, and to the usual ones.
struct NoteMeanings: Sendable {
    private struct Phrase: Sendable {
        var stems: [Int]
        var text: String
        var weight: Double
        var code: Int?
        var part: NoteMeaning.Part
    }

    private let codes: [CodeID]
    private let areas: NoteAreas
    private let areaNumbers: [Int: AreaID]
    private var phrases: [Phrase] = []
    /// The stems of all phrases, and which categories use each; rare ones tell most.
    private var vocabulary: [String] = []
    private var numbers: [String: Int] = [:]
    private var users: [Set<Int>] = []
    private var weights: [Double] = []
    /// Phrases that hold a stem, and stems that begin with the same two letters.
    private var holders: [[Int]] = []
    private var neighbours: [String: [Int]] = [:]
    private var exact: [String: [Int]] = [:]
    private let telling: NotePhrases<(code: Int, weight: Double)>

    init(_ process: Process, areas: NoteAreas) {
        codes = process.codes.map(\.id)
        self.areas = areas
        areaNumbers = Dictionary(process.areas.map { ($0.number, $0.id) }, uniquingKeysWith: { first, _ in first })
        var words: [(String, (code: Int, weight: Double))] = []
        for (index, code) in process.codes.enumerated() {
            for word in HeadingWords.byCode[code.id.text] ?? [] {
                let stem = SwedishStem.of(word)
                words.append(
                    (
                        stem.count >= 5 && !word.contains(" ") ? stem + "*" : word,
                        (index, word.hasPrefix("länsstyrels") ? 4 : word.contains(" ") ? 1.8 : 1)
                    )
                )
            }
        }
        telling = NotePhrases(words)
        for (index, code) in process.codes.enumerated() {
            for heading in [code.name] + code.headings { add(heading, code: index, part: .content, trust: 1) }
            for heading in DefaultHeadings.byCode[code.id.text] ?? [] {
                add(heading, code: index, part: .content, trust: 0.98)
            }
        }
        for heading in DefaultHeadings.practical { add(heading, code: nil, part: .practical, trust: 0.99) }
        for heading in DefaultHeadings.mixed { add(heading, code: nil, part: .mixed, trust: 0.97) }
        weights = vocabulary.indices.map { weight(of: $0) }
    }

    private mutating func add(_ heading: String, code: Int?, part: NoteMeaning.Part, trust: Double) {
        let words = SwedishWords(heading)
        guard !words.isEmpty else { return }
        let text = words.words.joined(separator: " ")
        let stems = words.stems.map { number(of: $0) }
        exact[text, default: []].append(phrases.count)
        for stem in Set(stems) {
            users[stem].insert(code ?? (part == .practical ? -1 : -2))
            holders[stem].append(phrases.count)
        }
        phrases.append(Phrase(stems: stems, text: text, weight: trust, code: code, part: part))
    }

    private mutating func number(of stem: String) -> Int {
        if let number = numbers[stem] { return number }
        let number = vocabulary.count
        numbers[stem] = number
        vocabulary.append(stem)
        users.append([])
        holders.append([])
        neighbours[String(stem.prefix(2)), default: []].append(number)
        return number
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
        let alike = words.stems.map { Set(likes(of: $0)) }
        let extras = words.stems.map { stem in numbers[stem].map { weights[$0] * 0.3 } ?? 0.12 }
        var candidates = Set(exact[joined] ?? [])
        for stem in alike.joined() where weights[stem] > 0.5 { candidates.formUnion(holders[stem]) }
        if alike.allSatisfy({ $0.allSatisfy { weights[$0] <= 0.5 } }) {
            for stem in alike.joined() { candidates.formUnion(holders[stem]) }
        }
        for index in candidates {
            let phrase = phrases[index]
            let score = phrase.text == joined ? phrase.weight : 0.95 * phrase.weight * likeness(alike, extras, phrase)
            let key = phrase.code ?? (phrase.part == .practical ? -1 : -2)
            if score > best[key, default: 0.2] { best[key] = score }
        }
        for (code, score) in told(words) {
            let likeness = best[code] ?? 0
            best[code] = max(likeness, min(0.9, max(likeness, score) + 0.2 * min(likeness, score)))
        }
        // A heading word for word leaves what merely resembles another aside.
        let exactly = Set((exact[joined] ?? []).compactMap { phrases[$0].code })
        if !exactly.isEmpty { for code in best.keys where code >= 0 && !exactly.contains(code) { best[code]? *= 0.6 } }
        var meaning = NoteMeaning()
        meaning.title = text
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
        if let open = text.firstIndex(of: "("), open > text.startIndex, text.contains(")") {
            text = String(text[..<open])
        }
        var words = SwedishWords(text).words[...]
        func isNumber(_ word: String) -> Bool {
            word.allSatisfy(\.isNumber) || word.count == 1 || ["ii", "iii", "iv", "vi", "vii"].contains(word)
        }
        if words.count > 2, parts.contains(words[words.startIndex]), isNumber(words[words.startIndex + 1]) {
            words = words.dropFirst(2)
        }
        // "Vi börjar väl med hur läget är": what is asked comes after.
        if let ask = words.prefix(9).firstIndex(where: asking.contains), ask > words.startIndex,
            words[..<ask].allSatisfy({ leads.contains($0) })
        {
            words = words[ask...]
        }
        while words.count > 1, let first = words.first,
            first.allSatisfy(\.isNumber) || (first.count == 1 && first != "i" && first != "å")
        { words = words.dropFirst() }
        return SwedishWords(words.joined(separator: " "))
    }

    private static let asking: Set<String> = ["hur", "vad", "vilka", "vilken", "vilket", "varför", "vem"]
    private static let leads: Set<String> = [
        "vi", "börjar", "börja", "väl", "med", "då", "jag", "undrar", "om", "kan", "du", "ni", "berätta", "lite", "men",
        "och", "så", "okej", "tänkte", "fråga", "först", "sen", "sedan", "ja", "att", "skulle", "vill", "få", "höra",
        "ska", "gärna", "säga", "något", "kort", "nu", "går", "över", "till", "frågade", "frågan", "ta", "tar",
    ]

    private static let parts: Set<String> = [
        "tema", "del", "block", "fråga", "frågeområde", "avsnitt", "kapitel", "punkt", "rubrik", "steg", "frågor", "f",
        "frågeblock",
    ]

    /// "Område 2", "prioriterat område 3: …".
    private func area(named words: SwedishWords) -> AreaID? {
        for (word, next) in zip(words.words, words.words.dropFirst())
        where word.hasSuffix("område") || word.hasSuffix("mål") {
            if let number = Int(next), let area = areaNumbers[number] { return area }
        }
        return nil
    }

    /// What the beginning of a sentence announces, as a heading would: "Det som ändå driver på är …".
    func announced(in words: SwedishWords) -> [CodeID: Double] {
        let lead = Array(words.words.prefix(7))
        var weights: [Int: Double] = [:]
        for match in telling.matches(in: lead) {
            weights[match.value.code] = max(weights[match.value.code] ?? 0, match.value.weight)
        }
        let frames = [
            "det som", "vad som", "det jag", "det vi", "det är", "om jag", "om vi", "om hon", "om han", "den största",
            "det största", "det stora", "det svåra", "en sak", "på frågan", "när det", "det finns",
        ]
        let isFrame = lead.count > 1 && frames.contains(lead[0] + " " + lead[1])
        return Dictionary(
            uniqueKeysWithValues: weights.map { (codes[$0.key], isFrame ? $0.value * 1.5 : $0.value * 0.5) }
        )
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
    private func likeness(_ words: [Set<Int>], _ extras: [Double], _ phrase: Phrase) -> Double {
        var matched = 0.0
        var missing = 0.0
        var used = Set<Int>()
        for stem in phrase.stems {
            if let at = words.indices.first(where: { !used.contains($0) && words[$0].contains(stem) }) {
                used.insert(at)
                matched += weights[stem]
            } else {
                missing += weights[stem]
            }
        }
        guard matched > 0.5 else { return 0 }
        let extra = words.indices.reduce(0) { used.contains($1) ? $0 : $0 + extras[$1] }
        return matched / (matched + missing + extra)
    }

    /// Stems of the vocabulary that a word's stem equals, begins, carries on, or misspells by a letter.
    private func likes(of stem: String) -> [Int] {
        (neighbours[String(stem.prefix(2))] ?? []).filter { alike(stem, vocabulary[$0]) }
    }

    private func weight(of stem: Int) -> Double {
        let common = SwedishWords.common.contains(vocabulary[stem]) || NoteMeanings.frame.contains(vocabulary[stem])
        return common ? 0.15 : 1.6 / (0.6 + Double(users[stem].count))
    }

    private func alike(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        let (long, short) = left.utf8.count > right.utf8.count ? (left, right) : (right, left)
        guard short.utf8.count >= 4 else { return false }
        if long.hasPrefix(short) { return long.utf8.count - short.utf8.count <= (short.utf8.count == 4 ? 1 : 4) }
        return short.utf8.count >= 6 && long.utf8.count - short.utf8.count <= 2
            && EditDistance.between(left, right) == 1
    }

    /// Words of any question, in their stems.
    private static let frame: Set<String> = [
        "ser", "se", "gör", "göra", "tyck", "finn", "någon", "något", "sak", "fråg", "frågor", "själv", "lång", "län",
        "länet", "era", "ert", "beskriv",
        "berätt", "all", "ens", "bara", "just", "kommand", "skull", "vill", "få", "får", "går", "kom", "ge", "ger",
        "ha", "tre", "två", "en", "vilk",
        "tror", "ani", "arbet", "jobb", "dag", "inom", "ditt", "jämställd", "jämställdhet", "arbetet", "strategi",
        "strategin", "enligt", "den", "intervjuad",
    ]
}

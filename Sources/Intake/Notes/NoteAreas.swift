import Engine
import Formats

/// Places a statement in one of the process's areas by the words it uses.
struct NoteAreas: Sendable {
    private struct Entry: Sendable {
        /// UTF-8, since only equality of parts matters.
        var word: [UInt8]
        var length: Int
        var area: Int
        var weight: Double
    }

    private let areas: [AreaID]
    private var entries: [Entry] = []
    private let phrases: NotePhrases<Int>
    private var titles: [String: Int] = [:]

    init(_ process: Process) {
        areas = process.areas.map(\.id)
        var users: [String: Set<Int>] = [:]
        var found: [(word: String, area: Int, weight: Double)] = []
        var several: [(String, Int)] = []
        for (index, area) in process.areas.enumerated() {
            for term in area.vocabulary {
                let words = SwedishWords(term).words
                if words.count == 1 {
                    found.append((words[0], index, 1))
                } else {
                    several.append((words.map { SwedishStem.of($0) + "*" }.joined(separator: " "), index))
                }
            }
            for word in SwedishWords(area.short).words where !SwedishWords.common.contains(word) && word.count > 3 {
                if !found.contains(where: { $0.word == word && $0.area == index }) { found.append((word, index, 0.5)) }
            }
            titles[SwedishWords(area.title).words.joined(separator: " ")] = index
            titles[SwedishWords(area.short).words.joined(separator: " ")] = index
        }
        // What the whole process is about tells no area from another.
        let theme = SwedishWords(process.theme).stems.filter { $0.count > 4 }
        // Of the titles, words that no area has among its own.
        for (index, area) in process.areas.enumerated() {
            for word in SwedishWords(area.title).words
            where word.count > 6 && !theme.contains(where: { word.hasPrefix($0) || $0.hasPrefix(word) })
                && !ContinuationWords.everywhere.contains(word)
                && !found.contains(where: { SwedishStem.of($0.word) == SwedishStem.of(word) })
                && !process.areas.contains(where: { $0.id != area.id && SwedishWords($0.title).words.contains(word) })
            { found.append((word, index, 0.5)) }
        }
        for theme in AreaThemes.all {
            guard let area = NoteAreas.area(of: theme, in: process) else { continue }
            for word in theme.words where !found.contains(where: { $0.word == word }) && !word.contains(" ") {
                found.append((word, area, 0.6))
            }
        }
        for entry in found { users[entry.word, default: []].insert(entry.area) }
        phrases = NotePhrases(several)
        entries = found.filter { !$0.word.isEmpty }.map { entry in
            let own = Double(users[entry.word]?.count ?? 1)
            let stem = SwedishStem.of(entry.word)
            let form = stem.count > 5 ? stem : entry.word
            return Entry(
                word: Array(form.utf8),
                length: form.count,
                area: entry.area,
                weight: entry.weight * AreaThemes.sharpness(of: entry.word) / (own * own)
            )
        }
    }

    /// The one area whose own words name a theme most, and at least twice.
    private static func area(of theme: AreaThemes.Theme, in process: Process) -> Int? {
        let named = process.areas.map { area in
            Set((area.vocabulary + [area.title, area.short]).flatMap { SwedishWords($0).words })
                .intersection(theme.anchors).count
        }
        guard let most = named.max(), most >= 2, named.filter({ $0 == most }).count == 1 else { return nil }
        return named.firstIndex(of: most)
    }

    /// Weight of each area in a text; `cache` remembers words already looked up.
    func weights(_ words: SwedishWords, cache: inout [String: [Double]]) -> [Double] {
        var result = [Double](repeating: 0, count: areas.count)
        var seen = Set<String>()
        for (word, stem) in zip(words.words, words.stems) where word.count > 2 && seen.insert(stem).inserted {
            let hit: [Double]
            if let known = cache[word] {
                hit = known
            } else {
                hit = weights(of: word)
                cache[word] = hit
            }
            for index in hit.indices { result[index] += hit[index] }
        }
        for match in phrases.matches(in: words.words) { result[match.value] += 1.5 }
        return result
    }

    private func weights(of word: String) -> [Double] {
        var result = [Double](repeating: 0, count: areas.count)
        let bytes = Array(word.utf8)
        // "Länsstyrelsen" speaks of no board.
        if word.hasPrefix("länsstyrels") || word.hasPrefix("lst") { return result }
        for entry in entries where entry.weight > result[entry.area] && matches(bytes, entry) {
            result[entry.area] = entry.weight
        }
        return result
    }

    /// The word itself, inflected, or as a part of a compound.
    private func matches(_ word: [UInt8], _ entry: Entry) -> Bool {
        let rest = word.count - entry.word.count
        guard rest >= 0 else { return false }
        if has(word, entry.word, at: 0) { return rest == 0 || entry.length >= 4 || rest <= 3 }
        if entry.length >= 4, rest >= 3, has(word, entry.word, at: rest) { return true }
        guard entry.length >= 6, rest > 0 else { return false }
        return (1..<max(1, rest)).contains { has(word, entry.word, at: $0) }
    }

    private func has(_ word: [UInt8], _ part: [UInt8], at start: Int) -> Bool {
        guard word[start] == part[0] else { return false }
        for index in part.indices where word[start + index] != part[index] { return false }
        return true
    }

    /// The area that clearly weighs most; nil when none or several do.
    func area(of words: SwedishWords, heading: Bool = false) -> AreaID? {
        if heading, let index = titles[words.words.joined(separator: " ")] { return areas[index] }
        var cache: [String: [Double]] = [:]
        return clear(weights(words, cache: &cache), least: heading ? 1 : 0.5)
    }

    func clear(_ weights: [Double], least: Double = 0.5) -> AreaID? {
        guard let best = weights.indices.max(by: { weights[$0] < weights[$1] }), weights[best] >= least else {
            return nil
        }
        let rival = weights.indices.filter { $0 != best }.map { weights[$0] }.max() ?? 0
        return weights[best] > rival * 1.2 ? areas[best] : nil
    }

    /// How much must speak for an area before a statement is placed there: what hinders, how to cooperate and what the
    /// county board should do are mostly said of the work as a whole.
    static func least(for category: CodeID?) -> Double {
        switch category?.text {
        case "lansstyrelsens-roll": 1.2
        case "samverkansform", "hindrande", "central-aktor": 0.9
        default: 0.5
        }
    }

    /// The areas a text may belong to, the likeliest first, each with its share of all that speaks for any.
    func candidates(_ weights: [Double]) -> [NoteReading.Candidate<AreaID>] {
        let all = weights.reduce(0, +)
        guard all > 0 else { return [] }
        // The more is said, the surer: one faint word leaves half of the doubt.
        let belief = all / (all + 0.5)
        return weights.indices.filter { weights[$0] > 0 }
            .map { NoteReading.Candidate(id: areas[$0], confidence: weights[$0] / all * belief) }
            .sorted { ($1.confidence, $0.id) < ($0.confidence, $1.id) }
    }

    func index(of area: AreaID) -> Int? { areas.firstIndex(of: area) }
}

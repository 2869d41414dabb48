import Engine
import Formats

/// Places a statement in one of the process's areas by the words it uses.
struct NoteAreas: Sendable {
    let ids: [AreaID]
    private var words: AreaWords
    /// Vocabulary of several words, as phrases, each with its area.
    private(set) var phrases: [(String, Int)] = []
    private var titles: [WordKey: Int] = [:]

    init(_ process: Process) {
        ids = process.areas.map(\.id)
        words = AreaWords(count: ids.count)
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
            titles[WordKey(phrase: SwedishWords(area.title).words)] = index
            titles[WordKey(phrase: SwedishWords(area.short).words)] = index
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
        phrases = several
        for entry in found where !entry.word.isEmpty {
            let own = Double(users[entry.word]?.count ?? 1)
            let stem = SwedishStem.of(entry.word)
            words.add(
                stem.count > 5 ? stem : entry.word,
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

    var count: Int { ids.count }

    /// Adds what a word weighs for each area to a row of weights; false when it weighs nothing.
    func weigh(_ letters: [Unicode.Scalar], into row: inout [Float], at start: Int) -> Bool {
        words.weigh(letters, into: &row, at: start)
    }

    /// Weight of each area in a row of words; each word counts once, in whatever form.
    func weights(_ words: ArraySlice<NoteWord>, _ matches: [PhraseMatch], of note: NoteWords) -> [Double] {
        var result = ids.map { _ in 0.0 }
        var seen: [WordKey] = []
        for word in words {
            let form = note.forms[Int(word.form)]
            guard form.areas >= 0, !seen.contains(form.stem) else { continue }
            seen.append(form.stem)
            for index in result.indices { result[index] += Double(note.weights[Int(form.areas) + index]) }
        }
        for match in matches where match.list == .area { result[match.value] += 1.5 }
        return result
    }

    /// The area that clearly weighs most; nil when none or several do.
    func area(heading words: ArraySlice<NoteWord>, _ matches: [PhraseMatch], of note: NoteWords) -> AreaID? {
        if let index = titles[WordKey(phrase: words.map { note.form($0).key })] { return ids[index] }
        return clear(weights(words, matches, of: note), least: 1).map { ids[$0] }
    }

    func clear(_ weights: [Double], least: Double) -> Int? {
        guard let best = weights.indices.max(by: { weights[$0] < weights[$1] }), weights[best] >= least else {
            return nil
        }
        return weights[best] > weights.most(except: best) * 1.2 ? best : nil
    }
}

extension [Double] {
    /// The most of all weights but one; 0 where there is no other.
    func most(except index: Int) -> Double {
        var most = 0.0
        for other in indices where other != index && self[other] > most { most = self[other] }
        return most
    }
}

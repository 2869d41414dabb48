/// Phrases to look for in a text, each with what it means. A word that ends with `*` stands for all words that begin
/// with it, `_` for any one word; `^` first in a phrase ties it to the beginning of the sentence.
struct NotePhrases<Value: Sendable>: Sendable {
    struct Match {
        var value: Value
        /// Index of the phrase's first word.
        var at: Int
        var length: Int
    }

    private struct Word: Sendable {
        var text: String
        var isPrefix: Bool
        func matches(_ word: String) -> Bool { isPrefix ? word.hasPrefix(text) : text == "_" || word == text }
    }

    private struct Phrase: Sendable {
        var words: [Word]
        var first: Bool
        var value: Value
    }

    /// By the first two letters of the first word, so that a text is gone through once.
    private var phrases: [String: [Phrase]] = [:]

    init(_ pairs: [(String, Value)]) { for (phrase, value) in pairs { add(phrase, value) } }

    mutating func add(_ phrase: String, _ value: Value) {
        var parts = phrase.lowercased().split(separator: " ").map(String.init)
        let first = parts.first == "^"
        if first { parts.removeFirst() }
        let words = parts.map {
            $0.hasSuffix("*") ? Word(text: String($0.dropLast()), isPrefix: true) : Word(text: $0, isPrefix: false)
        }
        guard let key = words.first.map({ String($0.text.prefix(2)) }) else { return }
        phrases[key, default: []].append(Phrase(words: words, first: first, value: value))
    }

    func matches(in words: [String]) -> [Match] {
        var result: [Match] = []
        for (at, word) in words.enumerated() {
            for phrase in phrases[String(word.prefix(2))] ?? [] where at + phrase.words.count <= words.count {
                if phrase.first, at > 0 { continue }
                if zip(phrase.words, words[at...]).allSatisfy({ $0.matches($1) }) {
                    result.append(Match(value: phrase.value, at: at, length: phrase.words.count))
                }
            }
        }
        return result
    }

    func hasMatch(in words: [String]) -> Bool { !matches(in: words).isEmpty }
}

/// The same words in both languages of the program: Swedish for the room, English for whoever asks for it.
package struct Sentence: Hashable, Sendable {
    package var swedish: String
    package var english: String

    package init(_ swedish: String, _ english: String) {
        self.swedish = swedish
        self.english = english
    }

    /// Words that are nobody's to translate: what people wrote, names, ids, numbers.
    package init(same words: String) { self.init(words, words) }

    package func text(in language: Language) -> String { language == .swedish ? swedish : english }

    package static func + (left: Sentence, right: Sentence) -> Sentence {
        Sentence(left.swedish + right.swedish, left.english + right.english)
    }
}

import Formats

/// The same words in both languages of the program.
struct Sentence: Hashable, Sendable {
    let swedish: String
    let english: String

    init(_ swedish: String, _ english: String) {
        self.swedish = swedish
        self.english = english
    }

    func text(in language: Language) -> String { language == .swedish ? swedish : english }
}

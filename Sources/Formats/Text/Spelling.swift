/// How a value that is written as a text must be spelled, in words for the person who wrote it.
package struct Spelling: Hashable, Sendable {
    /// One language's words: "is no date" and "write YYYY-MM-DD".
    package struct Words: Hashable, Sendable {
        let isNot: String
        let remedy: String

        package init(isNot: String, remedy: String) {
            self.isNot = isNot
            self.remedy = remedy
        }
    }

    let swedish: Words
    let english: Words

    package init(swedish: Words, english: Words) {
        self.swedish = swedish
        self.english = english
    }
}

/// A type read from a text that can tell people how the text is written.
package protocol Spelled {
    static var spelling: Spelling { get }
}

/// Why a text is not well-formed XML (https://www.w3.org/TR/xml/), or is XML that is refused.
package struct XMLFault: Error, Hashable {
    package enum Reason: Hashable, Sendable {
        /// The text ends inside a tag or before every element is closed.
        case truncated
        case noElement
        case mismatchedTag(String)
        case badMarkup
        case badCharacter
        case duplicateAttribute(String)
        /// Anything but the five that XML knows and character numbers: others need a DOCTYPE.
        case unknownEntity(String)
        case unknownPrefix(String)
        /// A document type can define entities that grow without end or read other files.
        case doctype
        case tooDeep
        case tooManyAttributes
        case badEncoding
    }
    package let reason: Reason
    /// Counts from 1.
    package let line: Int

    package func message(in language: Language) -> String {
        let words: (swedish: String, english: String) =
            switch reason {
            case .truncated: ("är avklippt", "is cut off")
            case .noElement: ("har inget innehåll", "has no content")
            case .mismatchedTag(let name):
                ("’\(name)’ avslutas inte där det ska", "‘\(name)’ is not closed in its place")
            case .badMarkup: ("är inte välformad", "is not well-formed")
            case .badCharacter: ("har tecken som inte får finnas", "has characters that are not allowed")
            case .duplicateAttribute(let name): ("anger ’\(name)’ två gånger", "gives ‘\(name)’ twice")
            case .unknownEntity(let name): ("har det okända tecknet ’&\(name);’", "has the unknown entity ‘&\(name);’")
            case .unknownPrefix(let name): ("använder ’\(name)’ utan att förklara det", "uses ‘\(name)’ undeclared")
            case .doctype:
                ("har en DOCTYPE, som kan dölja skadligt innehåll", "has a DOCTYPE, which can hide harmful content")
            case .tooDeep: ("är nästlad orimligt djupt", "is nested beyond reason")
            case .tooManyAttributes: ("har orimligt många attribut", "has attributes beyond reason")
            case .badEncoding: ("har fel teckenkodning", "is in the wrong encoding")
            }
        return language == .swedish ? "\(words.swedish) (rad \(line))" : "\(words.english) (line \(line))"
    }
}

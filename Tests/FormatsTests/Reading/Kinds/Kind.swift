import Formats
import Testing

/// One thing that documents hold, in a text of our own, and the words that stand there, in their order.
///
/// The kinds are those that the test suites of pandoc (docx, odt, rtf) and striprtf have files for, and some more.
struct Kind: Sendable, CustomTestStringConvertible {
    let name: String
    /// How its file is called: its kind is told by the end.
    let file: String
    let bytes: [UInt8]
    let words: [String]
    /// The words of the same document when LibreOffice has saved it, by the end of the new file, in any order, where it
    /// changes them itself; nil for what it cannot open.
    let resaved: [String: [String]]?

    init(_ name: String, _ end: String, _ bytes: [UInt8], _ words: String, resaved: [String: String]? = [:]) {
        self.name = name
        file = name.replacing("/", with: "-").replacing(" ", with: "-") + "." + end
        self.bytes = bytes
        self.words = Self.words(of: words)
        self.resaved = resaved?.mapValues(Self.words)
    }

    var testDescription: String { name }

    static func words(of text: String) -> [String] {
        text.split { $0.isWhitespace || $0 == "\u{200B}" }.map(String.init)
    }

    /// How many of the words were found, and how many of those found are there, as parts of one; whatever their order.
    static func shares(_ found: [String], of words: [String]) -> (recall: Double, precision: Double) {
        var left: [String: Int] = [:]
        for word in words { left[word, default: 0] += 1 }
        var both = 0
        for word in found where left[word, default: 0] > 0 {
            left[word, default: 0] -= 1
            both += 1
        }
        func share(_ all: Int) -> Double { all == 0 ? 1 : Double(both) / Double(all) }
        return (share(words.count), share(found.count))
    }
}

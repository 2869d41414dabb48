import Engine
import Foundation

/// A constructed note with what a careful reader does with it written into its text.
///
/// `⟦U2 …⟧` is a statement with the letter of its category and the number of its area, 0 for none; `⟦- …⟧` must stay
/// out; `⟪…⟫`, also inside either, points to a person and is to be masked.
struct MarkedNote {
    struct Wanted {
        var text: String
        var category: String
        var area: Int?
    }

    let file: String
    /// The note as somebody would hand it in.
    private(set) var text = ""
    private(set) var statements: [Wanted] = []
    private(set) var out: [String] = []
    /// Places of all marks in code points of the text; nil for a category that stays out.
    private(set) var places: [(range: Range<Int>, category: String?, area: Int?)] = []
    private(set) var personal: [String] = []
    private(set) var personalPlaces: [Range<Int>] = []

    static let categories: [Character: String] = [
        "N": "nulage", "U": "utmaning", "H": "hindrande", "D": "padrivande", "P": "prioritering",
        "V": "utvecklingsomrade", "S": "samverkansform", "A": "central-aktor", "L": "lansstyrelsens-roll",
    ]

    init(file: String, marked: String) {
        self.file = file
        var passage: String?
        var (start, personStart) = (0, 0)
        var person: String?
        var head = ""
        for character in marked {
            switch character {
            case "⟦":
                passage = ""
                start = text.unicodeScalars.count
                head = ""
            case "⟧":
                add(passage ?? "", head, start..<text.unicodeScalars.count)
                passage = nil
            case "⟪":
                person = ""
                personStart = text.unicodeScalars.count
            case "⟫":
                personal.append(person ?? "")
                personalPlaces.append(personStart..<text.unicodeScalars.count)
                person = nil
            default:
                if let begun = passage, begun.isEmpty, !head.hasSuffix(" ") {
                    head.append(character)
                    continue
                }
                text.append(character)
                passage?.append(character)
                person?.append(character)
            }
        }
    }

    private mutating func add(_ text: String, _ head: String, _ range: Range<Int>) {
        if let letter = head.first, let category = MarkedNote.categories[letter] {
            let area = head.dropFirst().first.flatMap { $0.wholeNumberValue }
            statements.append(Wanted(text: text, category: category, area: area == 0 ? nil : area))
            places.append((range, category, area == 0 ? nil : area))
        } else {
            out.append(text)
            places.append((range, nil, nil))
        }
    }

    /// The notes of one folder, in order of name.
    static func all(in place: URL) throws -> [MarkedNote] {
        try FileManager.default.contentsOfDirectory(atPath: place.path).sorted().map {
            MarkedNote(file: $0, marked: try String(contentsOf: place.appendingPathComponent($0), encoding: .utf8))
        }
    }
}

import Engine
import Formats

// Ids, numbers, references, dates and words from a fixed list.

extension ObjectReader {
    /// The object's own id, noted when it is badly written or already taken.
    mutating func id<Of>(_ thing: NamedThing, _ taken: inout UniqueNames) -> Identifier<Of> {
        guard let json = required("id") else { return "" }
        let id = words(json, "id")
        guard !id.isEmpty else { return "" }
        if !Self.isWellFormed(id) { note(.badID(id), at: json) }
        if let first = taken.earlier(id: id, here: json, in: file) {
            note(.doubleID(thing, id, first: first), at: json)
        }
        return Identifier(id)
    }

    /// The object's own number, from 1 and not taken.
    mutating func number(_ thing: NamedThing, _ taken: inout UniqueNames) -> Int {
        let number = integer("number", in: 1...999)
        guard let json = value("number"), json.integer == number else { return number }
        if let first = taken.earlier(number: number, here: json, in: file) {
            note(.doubleNumber(thing, number, first: first), at: json)
        }
        return number
    }

    /// Lower-case ASCII letters, digits, hyphen, underscore and full stop: safe in addresses, file names and scripts.
    static func isWellFormed(_ id: String) -> Bool {
        !id.isEmpty
            && id.utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
                case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
                default: false
                }
            }
    }

    /// An id of something else. Without `known`, because its own file could not be read, any id will do.
    mutating func reference<Of>(_ name: String, _ thing: NamedThing, _ known: [String]?) -> Identifier<Of> {
        required(name).map { target($0, name, thing, known) } ?? ""
    }

    mutating func optionalReference<Of>(_ name: String, _ thing: NamedThing, _ known: [String]?) -> Identifier<Of>? {
        value(name).map { target($0, name, thing, known) }
    }

    mutating func references<Of>(_ name: String, _ thing: NamedThing, _ known: [String]?) -> [Identifier<Of>] {
        var seen = Set<String>()
        return elements(value(name), name).enumerated().map { index, json in
            let id: Identifier<Of> = target(json, "\(name)[\(index)]", thing, known)
            if !seen.insert(id.text).inserted { note(.listedTwice(id.text), at: json) }
            return id
        }
    }

    private mutating func target<Of>(
        _ json: JSON,
        _ name: String,
        _ thing: NamedThing,
        _ known: [String]?
    ) -> Identifier<Of> {
        let id = words(json, name)
        if let known, !id.isEmpty, !known.contains(id) {
            note(.unknownReference(thing, id, suggestion: EditDistance.nearest(to: id, among: known)), at: json)
        }
        return Identifier(id)
    }

    mutating func date(_ name: String) -> Day? {
        guard let json = value(name) else { return nil }
        let text = words(json, name)
        let day = Day(text)
        if day == nil, !text.isEmpty { note(.badDate(text), at: json) }
        return day
    }

    /// A time of day, "13.00".
    mutating func clock(_ name: String) -> String {
        guard let json = required(name) else { return "" }
        let text = words(json, name)
        let digits = text.utf8.map { (0x30...0x39).contains($0) ? "0" : $0 == 0x2E ? "." : "x" }.joined()
        let parts = text.split(separator: ".").compactMap { Int($0) }
        if !text.isEmpty, digits != "00.00" || parts[0] > 23 || parts[1] > 59 { note(.badClock(text), at: json) }
        return text
    }

    /// One of a type's words; all of them are listed when it is none.
    mutating func choice<Word: RawRepresentable & CaseIterable>(_ json: JSON, _ name: String) -> Word?
    where Word.RawValue == String {
        let text = words(json, name)
        if let word = Word(rawValue: text) { return word }
        guard !text.isEmpty else { return nil }
        let known = Word.allCases.map(\.rawValue)
        note(.unknownValue(text, known: known, suggestion: EditDistance.nearest(to: text, among: known)), at: json)
        return nil
    }
}

import Formats
import Foundation

/// Reads one JSON object key by key and collects everything wrong with it instead of stopping at the first fault.
///
/// Where a value is missing or wrong, a stand-in is returned and a fault noted; a process with errors is thrown away, so
/// no stand-in is ever used. `done` reports what nobody asked for.
struct ObjectReader {
    let file: ReadFile
    let json: JSON
    /// The way to the object, such as `areas[0].figures[2]`; empty for the whole file.
    let path: String
    private let members: [(name: String, value: JSON)]
    /// The keys the object could have had.
    private var asked: [String] = []
    private var missing: [String] = []
    private var isDone = false
    private(set) var diagnostics: [Diagnostic] = []

    init(_ json: JSON, path: String = "", in file: ReadFile) {
        self.file = file
        self.json = json
        self.path = path
        members = json.members
    }

    mutating func note(_ fault: ProcessFault, at json: JSON? = nil) {
        diagnostics.append(file.diagnostic(fault, path: path, at: (json ?? self.json).place))
    }

    mutating func note(_ fault: ScriptFault, at json: JSON?) {
        diagnostics.append(file.diagnostic(fault, path: path, at: (json ?? self.json).place))
    }

    mutating func note(_ others: [Diagnostic]) { diagnostics += others }

    /// The value of a key that may be left out or null.
    mutating func value(_ name: String) -> JSON? {
        asked.append(name)
        return members.first { $0.name == name }.flatMap { $0.value.isNull ? nil : $0.value }
    }

    /// The value of a key that must be there.
    mutating func required(_ name: String) -> JSON? {
        let found = value(name)
        if found == nil { missing.append(name) }
        return found
    }

    /// True when the value is of the kind wanted; otherwise a fault is noted.
    mutating func expect(_ kind: JSON.Kind, _ json: JSON, _ name: String) -> Bool {
        if json.kind == kind { return true }
        let place = json.place
        diagnostics.append(
            file.diagnostic(.wrongKind(expected: kind, found: json.kind), path: way(to: name), at: place)
        )
        return false
    }

    func way(to name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

    /// Reports missing and unknown keys. A missing key that an unknown one resembles is reported once, as the slip.
    ///
    /// - Parameter owners: what else a key may belong to, for keys that are known but not here.
    mutating func done(_ owners: (String) -> ProcessFault? = { _ in nil }) {
        if isDone { return }
        isDone = true
        let present = Set(members.map(\.name))
        let absent = asked.filter { !present.contains($0) }
        for (name, value) in members where !asked.contains(name) {
            let suggestion = EditDistance.nearest(to: name, among: absent)
            let fault = owners(name) ?? .unknownKey(name, suggestion: suggestion)
            if let suggestion, case .unknownKey = fault { missing.removeAll { $0 == suggestion } }
            diagnostics.append(file.diagnostic(fault, path: path, at: file.place(ofNameBefore: value)))
        }
        for name in missing { note(.missingKey(name)) }
    }
}

// Texts, numbers and truth values

extension ObjectReader {
    mutating func text(_ name: String) -> String { required(name).map { words($0, name) } ?? "" }

    mutating func optionalText(_ name: String) -> String? { value(name).map { words($0, name) } }

    mutating func texts(_ name: String) -> [String] {
        elements(value(name), name).enumerated().map { words($1, "\(name)[\($0)]") }
    }

    /// A text in canonical composition, noted when it holds nothing but white space.
    mutating func words(_ json: JSON, _ name: String) -> String {
        guard expect(.string, json, name), let text = json.string else { return "" }
        if text.allSatisfy(\.isWhitespace) {
            diagnostics.append(file.diagnostic(.emptyText, path: way(to: name), at: json.place))
        }
        return text.precomposedStringWithCanonicalMapping
    }

    mutating func integer(_ name: String, in range: ClosedRange<Int>) -> Int {
        required(name).flatMap { number($0, name, range) } ?? range.lowerBound
    }

    mutating func optionalInteger(_ name: String, in range: ClosedRange<Int>) -> Int? {
        value(name).flatMap { number($0, name, range) }
    }

    private mutating func number(_ json: JSON, _ name: String, _ range: ClosedRange<Int>) -> Int? {
        guard expect(.number, json, name) else { return nil }
        guard let number = json.integer else {
            diagnostics.append(file.diagnostic(.notWholeNumber, path: way(to: name), at: json.place))
            return nil
        }
        guard range.contains(number) else {
            let fault = ProcessFault.outOfRange(number: number, lowest: range.lowerBound, highest: range.upperBound)
            diagnostics.append(file.diagnostic(fault, path: way(to: name), at: json.place))
            return nil
        }
        return number
    }

    mutating func flag(_ name: String) -> Bool {
        guard let json = value(name), expect(.bool, json, name) else { return false }
        return json.bool ?? false
    }
}

// Lists and objects

extension ObjectReader {
    mutating func elements(_ json: JSON?, _ name: String) -> [JSON] {
        guard let json, expect(.array, json, name) else { return [] }
        return json.elements
    }

    /// A list of objects; with `required` it must be there and hold at least one.
    mutating func list<T>(_ name: String, required: Bool = false, _ read: (inout ObjectReader) -> T) -> [T] {
        let json = required ? self.required(name) : value(name)
        let elements = elements(json, name)
        if required, let json, json.kind == .array, elements.isEmpty {
            diagnostics.append(file.diagnostic(.emptyList, path: way(to: name), at: json.place))
        }
        return elements.enumerated().compactMap { object($1, "\(name)[\($0)]", read) }
    }

    mutating func object<T>(_ name: String, _ read: (inout ObjectReader) -> T) -> T? {
        required(name).flatMap { object($0, name, read) }
    }

    mutating func optionalObject<T>(_ name: String, _ read: (inout ObjectReader) -> T) -> T? {
        value(name).flatMap { object($0, name, read) }
    }

    private mutating func object<T>(_ json: JSON, _ name: String, _ read: (inout ObjectReader) -> T) -> T? {
        guard expect(.object, json, name) else { return nil }
        var reader = ObjectReader(json, path: way(to: name), in: file)
        let value = read(&reader)
        reader.done()
        diagnostics += reader.diagnostics
        return value
    }
}

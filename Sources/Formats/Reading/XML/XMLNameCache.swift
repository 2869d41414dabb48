/// Names as written to names as known, with the namespaces that are in force.
struct XMLNameCache<Name: XMLVocabulary> {
    enum Answer {
        case known(Name?)
        case unknownPrefix
    }

    private struct Entry {
        var written: Range<Int>
        /// 0 for an empty place.
        var scope: Int
        var isAttribute: Bool
        var name: Name?
    }

    private var entries = [Entry](
        repeating: Entry(written: 0..<0, scope: 0, isAttribute: false, name: nil),
        count: 257
    )
    /// Prefixes in force with their namespaces, innermost last; each with the scope that declared it.
    private var declared: [(prefix: String, space: String, scope: Int)] = [
        ("xml", "http://www.w3.org/XML/1998/namespace", 1), ("", "", 1),
    ]
    /// The scope in force; a number never used before is given to each new one.
    private(set) var scope = 1
    private var latest = 1

    /// The prefix that an attribute declares: `xmlns:w` gives `w`, `xmlns` an empty one; nil for other attributes.
    func declared(by written: Range<Int>, in bytes: [UInt8]) -> String? {
        guard written.count >= 5, bytes[written.prefix(5)].elementsEqual("xmlns".utf8) else { return nil }
        if written.count == 5 { return "" }
        guard bytes[written.lowerBound + 5] == UInt8(ascii: ":") else { return nil }
        return String(decoding: bytes[written.dropFirst(6)], as: UTF8.self)
    }

    mutating func beginScope() {
        latest += 1
        scope = latest
    }

    mutating func declare(_ prefix: String, as space: String) { declared.append((prefix, space, scope)) }

    mutating func endScopes(after outer: Int) {
        guard scope != outer else { return }
        while let last = declared.last, last.scope > outer { declared.removeLast() }
        scope = outer
    }

    mutating func name(_ written: Range<Int>, of bytes: [UInt8], _ cursor: XMLCursor, isAttribute: Bool) -> Answer {
        // Two places for each name: some forty names in use together seldom want one place thrice.
        let slot = cursor.hash(written) & 255
        if holds(written, at: slot, cursor, isAttribute) { return .known(entries[slot].name) }
        if holds(written, at: slot + 1, cursor, isAttribute) { return .known(entries[slot + 1].name) }
        guard let space = space(of: bytes[written], isAttribute: isAttribute) else { return .unknownPrefix }
        let local = bytes[written].lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? written.lowerBound
        let name = Name.known.name(
            String(decoding: bytes[local..<written.upperBound], as: UTF8.self),
            in: space.isEmpty ? nil : space
        )
        entries[slot + 1] = entries[slot]
        entries[slot] = Entry(written: written, scope: scope, isAttribute: isAttribute, name: name)
        return .known(name)
    }

    @inline(__always)
    private func holds(_ written: Range<Int>, at place: Int, _ cursor: XMLCursor, _ isAttribute: Bool) -> Bool {
        entries[place].scope == scope && entries[place].isAttribute == isAttribute
            && cursor.areSame(entries[place].written, written)
    }

    /// The namespace of a name, empty for none; nil when its prefix was never declared.
    private func space(of written: ArraySlice<UInt8>, isAttribute: Bool) -> String? {
        guard let colon = written.firstIndex(of: UInt8(ascii: ":")) else {
            // The default namespace is for elements only (Namespaces in XML, section 6.2).
            return isAttribute ? "" : declared.last { $0.prefix.isEmpty }?.space ?? ""
        }
        let prefix = String(decoding: written[..<colon], as: UTF8.self)
        if prefix == "xmlns" { return isAttribute ? "http://www.w3.org/2000/xmlns/" : nil }
        guard colon + 1 < written.endIndex, !prefix.isEmpty else { return nil }
        return declared.last { $0.prefix == prefix }.flatMap { $0.space.isEmpty ? nil : $0.space }
    }
}

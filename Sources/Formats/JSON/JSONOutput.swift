/// The text being written, and the arrays and objects in it that are not closed yet.
///
/// A class because `Encoder` hands out several containers that write into one text; it lives as long as one call.
/// A container closes by itself: writing to one closes all that were begun inside it.
final class JSONOutput {
    /// An array or object that is still open.
    struct Level {
        /// Where its bracket stands; with its depth this tells a container whether its level is still the open one.
        let start: Int
        let bracket: UInt8
        /// Whether it is a Swift dictionary: all members are kept, and sorted by name when it closes.
        let isDictionary: Bool
        var count = 0
        /// Whether it holds plain values only.
        var isFlat = true
    }

    enum Layout {
        /// Nothing between the values.
        case compact
        /// One member or element per line, indented by two spaces; arrays of plain values that fit on one line.
        case lines
    }

    var bytes: [UInt8] = []
    var open: [Level] = []
    /// The members of each open dictionary: name, and where it starts.
    var dictionaries: [[(name: String, start: Int)]] = []
    /// Whether a type asked for containers in a way no text can follow.
    var isMisused = false
    /// The private key type by which the standard library writes dictionaries; nil while it is being found.
    private let knownDictionaryKey: ObjectIdentifier?
    /// Whether members are written that say nothing.
    let keepsAll: Bool
    let layout: Layout
    private var lastKey: ObjectIdentifier?

    init(dictionaryKey: ObjectIdentifier?, keepsAll: Bool = false, layout: Layout = .compact) {
        knownDictionaryKey = dictionaryKey
        self.keepsAll = keepsAll
        self.layout = layout
        bytes.reserveCapacity(256)
    }

    /// The key type of dictionaries, found by letting one write itself.
    static let dictionaryKey: ObjectIdentifier? = {
        let probe = JSONOutput(dictionaryKey: nil)
        do { try probe.encode(["": 0]) } catch { return nil }
        return probe.lastKey
    }()

    /// Writes a whole value and closes what it opened.
    func encode<T: Encodable>(_ value: T) throws {
        let start = bytes.count
        let depth = open.count
        try value.encode(to: JSONNodeEncoder(output: self, depth: depth, start: start))
        close(to: depth)
        if bytes.count == start { bytes.append(contentsOf: [UInt8(ascii: "{"), UInt8(ascii: "}")]) }
    }

    /// Begins an object whose members have names of this type.
    func openObject<Key: CodingKey>(_ type: Key.Type) {
        let key = ObjectIdentifier(type)
        if knownDictionaryKey == nil { lastKey = key }
        let isDictionary = key == knownDictionaryKey
        if isDictionary { dictionaries.append([]) }
        begin(Level(start: bytes.count, bracket: UInt8(ascii: "}"), isDictionary: isDictionary), UInt8(ascii: "{"))
    }

    func openArray() {
        begin(Level(start: bytes.count, bracket: UInt8(ascii: "]"), isDictionary: false), UInt8(ascii: "["))
    }

    private func begin(_ level: Level, _ bracket: UInt8) {
        if let around = open.indices.last { open[around].isFlat = false }
        open.append(level)
        bytes.append(bracket)
    }

    /// Closes levels until only so many are open.
    func close(to depth: Int) {
        while open.count > depth, let level = open.popLast() {
            if level.isDictionary, let members = dictionaries.popLast(), members.count > 1 { sort(members) }
            if level.count > 0 { bytes += lineBreak }
            bytes.append(level.bracket)
            if layout == .lines, level.isFlat, level.bracket == UInt8(ascii: "]") { joinLines(of: level) }
        }
    }

    /// What stands before a member or element of the innermost level, or before the bracket of the one just closed.
    private var lineBreak: [UInt8] {
        layout == .compact ? [] : [UInt8(ascii: "\n")] + repeatElement(UInt8(ascii: " "), count: 2 * open.count)
    }

    /// Longest line on which an array of plain values is kept together, in characters.
    private static let lineLength = 100

    /// Puts an array on one line when it fits there. A line feed within a text is written otherwise, so each one here is
    /// a line break of ours.
    private func joinLines(of array: Level) {
        let room = Self.lineLength - 2 * open.count
        var line: [UInt8] = []
        var isIndent = false
        for index in array.start..<bytes.count {
            let octet = bytes[index]
            if octet == UInt8(ascii: "\n") {
                isIndent = true
                if line.last == UInt8(ascii: ",") { line.append(UInt8(ascii: " ")) }
            } else if !isIndent || octet != UInt8(ascii: " ") {
                isIndent = false
                line.append(octet)
            }
            // No character has more than four bytes in UTF-8.
            if line.count > 4 * room { return }
        }
        if line.count <= room || String(decoding: line, as: UTF8.self).count <= room {
            bytes.replaceSubrange(array.start..., with: line)
        }
    }

    /// Puts the members of the dictionary at the end of the text in the order of their names' bytes.
    private func sort(_ members: [(name: String, start: Int)]) {
        let end = bytes.count
        let indent = layout == .compact ? [] : lineBreak + [UInt8(ascii: " "), UInt8(ascii: " ")]
        let separator = [UInt8(ascii: ",")] + indent
        let spans = members.indices.map { index in
            let next = index + 1 < members.count ? members[index + 1].start - separator.count : end
            return (name: members[index].name, span: members[index].start..<next)
        }
        let sorted = spans.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        let rewritten = sorted.map { bytes[$0.span] }.joined(separator: separator)
        bytes.replaceSubrange(members[0].start..<end, with: Array(rewritten))
    }

    /// Makes a container's level the innermost one and puts a comma where one is needed.
    func beginElement(depth: Int, start: Int) throws {
        guard open.count >= depth, open[depth - 1].start == start else { throw JSONEncodingError.outOfOrder }
        close(to: depth)
        if open[depth - 1].count > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes += lineBreak
        open[depth - 1].count += 1
    }
}

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
    private var lastKey: ObjectIdentifier?

    init(dictionaryKey: ObjectIdentifier?, keepsAll: Bool = false) {
        knownDictionaryKey = dictionaryKey
        self.keepsAll = keepsAll
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
        open.append(Level(start: bytes.count, bracket: UInt8(ascii: "}"), isDictionary: isDictionary))
        bytes.append(UInt8(ascii: "{"))
    }

    func openArray() {
        open.append(Level(start: bytes.count, bracket: UInt8(ascii: "]"), isDictionary: false))
        bytes.append(UInt8(ascii: "["))
    }

    /// Closes levels until only so many are open.
    func close(to depth: Int) {
        while open.count > depth, let level = open.popLast() {
            if level.isDictionary, let members = dictionaries.popLast(), members.count > 1 { sort(members) }
            bytes.append(level.bracket)
        }
    }

    /// Puts the members of the dictionary at the end of the text in the order of their names' bytes.
    private func sort(_ members: [(name: String, start: Int)]) {
        let end = bytes.count
        let spans = members.indices.map { index in
            let next = index + 1 < members.count ? members[index + 1].start - 1 : end
            return (name: members[index].name, span: members[index].start..<next)
        }
        let sorted = spans.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        let rewritten = sorted.map { bytes[$0.span] }.joined(separator: [UInt8(ascii: ",")])
        bytes.replaceSubrange(members[0].start..<end, with: Array(rewritten))
    }

    /// Makes a container's level the innermost one and puts a comma where one is needed.
    func beginElement(depth: Int, start: Int) throws {
        guard open.count >= depth, open[depth - 1].start == start else { throw JSONEncodingError.outOfOrder }
        close(to: depth)
        if open[depth - 1].count > 0 { bytes.append(UInt8(ascii: ",")) }
        open[depth - 1].count += 1
    }
}

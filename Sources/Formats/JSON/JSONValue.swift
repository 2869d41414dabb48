/// A value in a JSON text (RFC 8259) that knows where it stands, so an error can point at it.
///
/// The text is parsed once into a flat list of nodes; a `JSON` is a place in that list. Strings and numbers are read
/// when asked for. A text is refused as a whole when any part is wrong, see `JSONSyntaxError.Reason`.
package struct JSON: Sendable {
    /// The six kinds of RFC 8259 section 3.
    package enum Kind: UInt8, Sendable, Hashable, CaseIterable { case null, bool, number, string, array, object }

    /// One value, or one member name (a string directly before its value).
    struct Node: Sendable {
        /// Offset of the first byte; of a string the first after its quotation mark.
        var start: UInt32
        /// Bytes of a string or number; elements of an array; members of an object; 1 for true, 0 for false.
        var extent: UInt32
        /// The index of the node after this one and everything in it.
        var next: UInt32
        var kind: Kind
        /// Whether a string holds escapes and so must be rewritten to be read.
        var escaped: Bool
    }

    let bytes: [UInt8]
    let nodes: [Node]
    /// The index of this value in `nodes`.
    let node: Int

    init(bytes: [UInt8], nodes: [Node], node: Int) {
        self.bytes = bytes
        self.nodes = nodes
        self.node = node
    }

    /// Reads a whole text. A UTF-8 byte order mark at its start is skipped, as RFC 8259 section 8.1 allows.
    package init(_ bytes: [UInt8]) throws(JSONSyntaxError) {
        var parser = JSONParser(bytes)
        try parser.document()
        self.init(bytes: bytes, nodes: parser.nodes, node: 0)
    }

    package init(_ text: String) throws(JSONSyntaxError) { try self.init(Array(text.utf8)) }

    package var kind: Kind { nodes[node].kind }

    /// Offset in bytes of the value's first byte in the whole text.
    package var offset: Int {
        let start = Int(nodes[node].start)
        return kind == .string ? start - 1 : start
    }

    /// Line and column of the value's first byte.
    package var place: Diagnostic.Place { .line(at: offset, in: bytes) }
}

extension JSON {
    package var isNull: Bool { kind == .null }

    package var bool: Bool? { kind == .bool ? nodes[node].extent == 1 : nil }

    package var string: String? { kind == .string ? nodes[node].text(in: bytes) : nil }

    /// The number when it is written without fraction and exponent and fits; nil otherwise.
    package var integer: Int? { kind == .number ? nodes[node].integer(Int.self, in: bytes) : nil }

    /// The elements of an array; empty for every other kind.
    package var elements: [JSON] {
        guard kind == .array else { return [] }
        var found: [JSON] = []
        var child = node + 1
        while child < nodes[node].next {
            found.append(JSON(bytes: bytes, nodes: nodes, node: child))
            child = Int(nodes[child].next)
        }
        return found
    }

    /// The members of an object in the order they are written; empty for every other kind.
    package var members: [(name: String, value: JSON)] {
        guard kind == .object else { return [] }
        var found: [(name: String, value: JSON)] = []
        var name = node + 1
        while name < nodes[node].next {
            found.append((nodes[name].text(in: bytes), JSON(bytes: bytes, nodes: nodes, node: name + 1)))
            name = Int(nodes[name + 1].next)
        }
        return found
    }

    /// The value of a member of an object; nil when it is missing or this is no object.
    package subscript(name: String) -> JSON? { members.first { $0.name == name }?.value }
}

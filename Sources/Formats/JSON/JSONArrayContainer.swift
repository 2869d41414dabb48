/// The elements of an array, read from first to last.
struct JSONArrayContainer: UnkeyedDecodingContainer {
    let run: JSONRun
    let array: Int
    /// The node of the next element; the array's end after the last.
    var node: Int
    var currentIndex = 0

    init(run: JSONRun, array: Int) throws {
        guard run.nodes[array].kind == .array else { throw run.mismatch(.array, at: array) }
        self.run = run
        self.array = array
        node = array + 1
    }

    var codingPath: [any CodingKey] { [] }
    var count: Int? { Int(run.nodes[array].extent) }
    var isAtEnd: Bool { node >= run.nodes[array].next }

    /// Steps over the next element and gives its node.
    private mutating func step() throws -> Int {
        guard !isAtEnd else { throw run.failure(.tooFewElements, at: array) }
        defer {
            node = Int(run.nodes[node].next)
            currentIndex += 1
        }
        return node
    }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd else { throw run.failure(.tooFewElements, at: array) }
        guard run.nodes[node].kind == .null else { return false }
        _ = try step()
        return true
    }

    mutating func decode(_ type: Bool.Type) throws -> Bool { try run.bool(at: step()) }
    mutating func decode(_ type: String.Type) throws -> String { try run.string(at: step()) }

    mutating func decode<F: BinaryFloatingPoint & Decodable>(_ type: F.Type) throws -> F {
        try run.double(type, at: step())
    }

    mutating func decode<I: FixedWidthInteger & Decodable>(_ type: I.Type) throws -> I {
        try run.integer(type, at: step())
    }

    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try run.decode(type, at: step()) }

    mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(try JSONObjectContainer<Key>(run: run, object: step()))
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try JSONArrayContainer(run: run, array: step())
    }

    mutating func superDecoder() throws -> any Decoder { JSONNodeDecoder(run: run, node: try step()) }
}

/// The members of an object, as a type's coding keys ask for them.
struct JSONObjectContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let run: JSONRun
    let object: Int

    init(run: JSONRun, object: Int) throws {
        guard run.nodes[object].kind == .object else { throw run.mismatch(.object, at: object) }
        self.run = run
        self.object = object
        if !run.asked.isEmpty { run.asked[object] = true }
        if run.expected != nil { run.expected?[object, default: []] += KnownCases.keys(of: Key.self) }
    }

    var codingPath: [any CodingKey] { [] }

    /// The names that are keys of this type. Enums with values ask for them to see which case they are.
    var allKeys: [Key] {
        var keys: [Key] = []
        var name = object + 1
        while name < run.nodes[object].next {
            if let key = Key(stringValue: run.nodes[name].text(in: run.bytes)) { keys.append(key) }
            name = Int(run.nodes[name + 1].next)
        }
        if keys.count != 1 { run.unmatched = (object, KnownCases.keys(of: Key.self)) }
        return keys
    }

    func contains(_ key: Key) -> Bool { run.member(key.stringValue, of: object) != nil }

    func decodeNil(forKey key: Key) throws -> Bool { run.nodes[try run.required(key, of: object)].kind == .null }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
        guard let node = run.member(key.stringValue, of: object) else { return false }
        return try run.bool(at: node)
    }

    func decode(_ type: String.Type, forKey key: Key) throws -> String {
        try run.string(at: try run.required(key, of: object))
    }

    func decode<F: BinaryFloatingPoint & Decodable>(_ type: F.Type, forKey key: Key) throws -> F {
        try run.double(type, at: try run.required(key, of: object))
    }

    func decode<I: FixedWidthInteger & Decodable>(_ type: I.Type, forKey key: Key) throws -> I {
        try run.integer(type, at: try run.required(key, of: object))
    }

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
        guard let node = run.member(key.stringValue, of: object) else {
            if let empty = (type as? any EmptyWhenMissing.Type)?.empty as? T { return empty }
            throw run.missing(key, of: object)
        }
        return try run.decode(type, at: node)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        let node = try run.required(key, of: object)
        return KeyedDecodingContainer(try JSONObjectContainer<Nested>(run: run, object: node))
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try JSONArrayContainer(run: run, array: try run.required(key, of: object))
    }

    func superDecoder() throws -> any Decoder {
        guard let node = run.member("super", of: object) else { throw run.failure(.missing("super"), at: object) }
        return JSONNodeDecoder(run: run, node: node)
    }

    func superDecoder(forKey key: Key) throws -> any Decoder {
        JSONNodeDecoder(run: run, node: try run.required(key, of: object))
    }
}

/// What may be left out of a file because its absence says it all.
protocol EmptyWhenMissing {
    static var empty: Self { get }
}

extension Array: EmptyWhenMissing {
    static var empty: [Element] { [] }
}

extension Dictionary: EmptyWhenMissing {
    static var empty: [Key: Value] { [:] }
}

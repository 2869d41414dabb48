/// The members of an object being written.
struct JSONObjectOutput<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let output: JSONOutput
    /// Open levels up to and with this object.
    let depth: Int
    private let start: Int
    private let isDictionary: Bool

    init(output: JSONOutput, depth: Int) {
        self.output = output
        self.depth = depth
        start = output.open[depth - 1].start
        isDictionary = output.open[depth - 1].isDictionary
    }

    var codingPath: [any CodingKey] { [] }

    func begin(_ key: some CodingKey) throws {
        try output.beginElement(depth: depth, start: start)
        let name = key.stringValue
        if isDictionary { output.dictionaries[output.dictionaries.count - 1].append((name, output.bytes.count)) }
        try output.bytes.appendJSON(name)
        output.bytes.append(UInt8(ascii: ":"))
        if output.layout == .lines { output.bytes.append(UInt8(ascii: " ")) }
    }

    /// Nil is left out of an object, but a dictionary's member is there even when it holds nothing.
    func encodeNil(forKey key: Key) throws {
        guard isDictionary || output.keepsAll else { return }
        try begin(key)
        try output.null()
    }

    func encode(_ value: Bool, forKey key: Key) throws {
        if value || isDictionary || output.keepsAll { try encodeIfPresent(value, forKey: key) }
    }

    func encode(_ value: String, forKey key: Key) throws {
        try begin(key)
        try output.scalar(value)
    }

    func encode(_ value: Double, forKey key: Key) throws {
        try begin(key)
        try output.scalar(value)
    }

    func encode(_ value: Float, forKey key: Key) throws {
        try begin(key)
        try output.scalar(value)
    }

    func encode<I: FixedWidthInteger & Encodable>(_ value: I, forKey key: Key) throws {
        try begin(key)
        try output.scalar(value)
    }

    func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
        let before = output.bytes.count
        try begin(key)
        let start = output.bytes.count
        try output.encode(value)
        if !isDictionary, !output.keepsAll, output.bytes.count == start + 2, T.self is any EmptyWhenMissing.Type {
            output.bytes.removeSubrange(before...)
            output.open[depth - 1].count -= 1
        }
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        nested(key) { output.openObject(type) }
        return KeyedEncodingContainer(JSONObjectOutput<Nested>(output: output, depth: output.open.count))
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        nested(key) { output.openArray() }
        return JSONArrayOutput(output: output, depth: output.open.count)
    }

    /// Begins a member that is itself a container. These calls cannot throw, so a fault is kept for the end.
    private func nested(_ key: some CodingKey, open: () -> Void) {
        do { try begin(key) } catch { output.isMisused = true }
        open()
    }

    func superEncoder() -> any Encoder { encoder(for: SuperKey()) }
    func superEncoder(forKey key: Key) -> any Encoder { encoder(for: key) }

    private func encoder(for key: some CodingKey) -> JSONNodeEncoder {
        do { try begin(key) } catch { output.isMisused = true }
        return JSONNodeEncoder(output: output, depth: output.open.count, start: output.bytes.count)
    }
}

/// The name under which a class writes what its superclass holds.
struct SuperKey: CodingKey {
    var stringValue: String { "super" }
    var intValue: Int? { nil }
    init() {}
    init?(stringValue: String) {}
    init?(intValue: Int) { return nil }
}

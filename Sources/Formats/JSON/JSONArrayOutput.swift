/// The elements of an array being written. Every element is written, also nil, false and empty ones.
struct JSONArrayOutput: UnkeyedEncodingContainer {
    let output: JSONOutput
    /// Open levels up to and with this array.
    let depth: Int
    private let start: Int

    init(output: JSONOutput, depth: Int) {
        self.output = output
        self.depth = depth
        start = output.open[depth - 1].start
    }

    var codingPath: [any CodingKey] { [] }
    var count: Int { output.open.count >= depth ? output.open[depth - 1].count : 0 }

    private func begin() throws { try output.beginElement(depth: depth, start: start) }

    func encodeNil() throws {
        try begin()
        try output.null()
    }

    func encode(_ value: Bool) throws {
        try begin()
        try output.scalar(value)
    }

    func encode(_ value: String) throws {
        try begin()
        try output.scalar(value)
    }

    func encode(_ value: Double) throws {
        try begin()
        try output.scalar(value)
    }

    func encode(_ value: Float) throws {
        try begin()
        try output.scalar(value)
    }

    func encode<I: FixedWidthInteger & Encodable>(_ value: I) throws {
        try begin()
        try output.scalar(value)
    }

    func encode<T: Encodable>(_ value: T) throws {
        try begin()
        try output.encode(value)
    }

    func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        do { try begin() } catch { output.isMisused = true }
        output.openObject(type)
        return KeyedEncodingContainer(JSONObjectOutput<Key>(output: output, depth: output.open.count))
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        do { try begin() } catch { output.isMisused = true }
        output.openArray()
        return JSONArrayOutput(output: output, depth: output.open.count)
    }

    func superEncoder() -> any Encoder {
        do { try begin() } catch { output.isMisused = true }
        return JSONNodeEncoder(output: output, depth: output.open.count, start: output.bytes.count)
    }
}

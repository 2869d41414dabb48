/// What `encode(to:)` is given: the place in the text where the value goes.
struct JSONNodeEncoder: Encoder {
    let output: JSONOutput
    /// Open levels around the value.
    let depth: Int
    /// Where in the text the value begins.
    let start: Int

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    /// Whether the value is already begun with this bracket, so that a second container goes on with the first.
    private func isBegun(with bracket: UInt8) -> Bool {
        if output.open.count > depth, output.open[depth].start == start, output.open[depth].bracket == bracket {
            return true
        }
        if output.bytes.count != start { output.isMisused = true }
        return false
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        if !isBegun(with: UInt8(ascii: "}")) { output.openObject(type) }
        return KeyedEncodingContainer(JSONObjectOutput<Key>(output: output, depth: depth + 1))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        if !isBegun(with: UInt8(ascii: "]")) { output.openArray() }
        return JSONArrayOutput(output: output, depth: depth + 1)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension JSONNodeEncoder: SingleValueEncodingContainer {
    func encodeNil() throws { try output.null() }
    func encode(_ value: Bool) throws { try output.scalar(value) }
    func encode(_ value: String) throws { try output.scalar(value) }
    func encode(_ value: Double) throws { try output.scalar(value) }
    func encode(_ value: Float) throws { try output.scalar(value) }
    func encode<I: FixedWidthInteger & Encodable>(_ value: I) throws { try output.scalar(value) }
    func encode<T: Encodable>(_ value: T) throws { try output.encode(value) }
}

extension JSONOutput {
    func null() throws { bytes.append(contentsOf: [0x6E, 0x75, 0x6C, 0x6C]) }

    func scalar(_ value: Bool) throws {
        bytes.append(contentsOf: value ? [0x74, 0x72, 0x75, 0x65] : [0x66, 0x61, 0x6C, 0x73, 0x65])
    }

    func scalar(_ value: String) throws { try bytes.appendJSON(value) }
    func scalar(_ value: Double) throws { try bytes.appendJSON(value) }
    func scalar(_ value: Float) throws { try bytes.appendJSON(value) }

    func scalar<I: FixedWidthInteger>(_ value: I) throws {
        guard let magnitude = UInt64(exactly: value.magnitude) else {
            throw JSONEncodingError.custom("an integer of more than 64 bits")
        }
        bytes.appendJSON(isNegative: value < 0, magnitude: magnitude)
    }
}

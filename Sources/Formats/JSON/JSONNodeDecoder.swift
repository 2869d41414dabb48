/// What `init(from:)` is given: a place in the text, which turns into the container the type asks for.
struct JSONNodeDecoder: Decoder {
    let run: JSONRun
    let node: Int

    /// Always empty: errors are placed by node, which is both cheaper and more exact.
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(try JSONObjectContainer<Key>(run: run, object: node))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { try JSONArrayContainer(run: run, array: node) }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }
}

extension JSONNodeDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool { run.nodes[node].kind == .null }
    func decode(_ type: Bool.Type) throws -> Bool { try run.bool(at: node) }
    func decode(_ type: String.Type) throws -> String { try run.string(at: node) }
    func decode<F: BinaryFloatingPoint & Decodable>(_ type: F.Type) throws -> F { try run.double(type, at: node) }
    func decode<I: FixedWidthInteger & Decodable>(_ type: I.Type) throws -> I { try run.integer(type, at: node) }
    func decode<T: Decodable>(_ type: T.Type) throws -> T { try run.decode(type, at: node) }
}

extension JSONRun {
    func bool(at node: Int) throws -> Bool {
        guard nodes[node].kind == .bool else { throw mismatch(.bool, at: node) }
        return nodes[node].extent == 1
    }

    func string(at node: Int) throws -> String {
        guard nodes[node].kind == .string else { throw mismatch(.string, at: node) }
        return nodes[node].text(in: bytes)
    }

    func integer<I: FixedWidthInteger>(_ type: I.Type, at node: Int) throws -> I {
        guard nodes[node].kind == .number else { throw mismatch(.number, at: node) }
        guard let value = nodes[node].integer(type, in: bytes) else {
            throw failure(.unfitNumber(String(decoding: bytes[nodes[node].range], as: UTF8.self)), at: node)
        }
        return value
    }

    func double<F: BinaryFloatingPoint>(_ type: F.Type, at node: Int) throws -> F {
        guard nodes[node].kind == .number else { throw mismatch(.number, at: node) }
        guard let value = nodes[node].double(in: bytes).map(F.init), value.isFinite else {
            throw failure(.unfitNumber(String(decoding: bytes[nodes[node].range], as: UTF8.self)), at: node)
        }
        return value
    }
}

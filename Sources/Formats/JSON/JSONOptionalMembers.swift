/// Members that may be missing or null, found with one search where the standard library's default needs three.
extension JSONObjectContainer {
    private func present(_ key: Key) -> Int? {
        guard let node = run.member(key.stringValue, of: object), run.nodes[node].kind != .null else { return nil }
        return node
    }

    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
        guard let node = present(key) else { return nil }
        return try run.bool(at: node)
    }

    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
        guard let node = present(key) else { return nil }
        return try run.string(at: node)
    }

    func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? {
        guard let node = present(key) else { return nil }
        return try run.double(type, at: node)
    }

    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
        guard let node = present(key) else { return nil }
        return try run.integer(type, at: node)
    }

    func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
        guard let node = present(key) else { return nil }
        return try run.decode(type, at: node)
    }
}

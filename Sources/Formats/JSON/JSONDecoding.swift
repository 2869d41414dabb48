/// Turns a JSON text into any `Decodable` value by the rules of our files, which differ from Foundation's:
///
/// - A missing name reads as empty for arrays and dictionaries, as false for `Bool`, as nil for optionals;
///   any other missing name is an error.
/// - In strict mode, a name that the type never asked for is an error too, so that a slip in a workshop file is not
///   silently ignored. Stored events are read without it: a newer program may have written more.
/// - Enum cases with values read as `{"case":{"label":…}}` (Swift evolution SE-0295), cases without as `{"case":{}}`.
/// - Integers must be written as integers and fit; `1.0` is none.
/// - Every error says where it is: line, column and path.
package enum JSONDecoding {
    package static func decode<T: Decodable>(
        _ type: T.Type = T.self,
        from json: JSON,
        strict: Bool = false
    ) throws(JSONDecodingError) -> T {
        let run = JSONRun(json, strict: strict)
        do {
            let value = try run.decode(type, at: json.node)
            if strict { try run.refuseUnknownNames(in: type, from: json.node) }
            return value
        } catch let error as JSONDecodingError {
            throw error
        } catch {
            throw run.failure(.custom(String(describing: error)), at: json.node)
        }
    }
}

/// One reading of one text: what the containers of all its values share.
///
/// A class because `Decoder` hands out containers that cannot change themselves; it lives as long as one call.
final class JSONRun {
    let bytes: [UInt8]
    let nodes: [JSON.Node]
    /// For each node, whether it was asked for: a member name by its key, an object as a keyed container.
    /// Empty when nobody will look.
    var asked: [Bool]
    /// The names each object could have had. Filled only in a second reading, made to explain an unknown name.
    var expected: [Int: [String]]?
    /// The object whose only member matched no case of an enum, with the cases there are.
    var unmatched: (object: Int, cases: [String])?
    /// Where the last member was found, so that large objects are not searched from the start for every member.
    var hint = (object: -1, name: 0)

    init(_ json: JSON, strict: Bool) {
        bytes = json.bytes
        nodes = json.nodes
        asked = strict ? Array(repeating: false, count: json.nodes.count) : []
    }

    /// Reads a value; an error from its own `init(from:)` comes back with the place of the value.
    func decode<T: Decodable>(_ type: T.Type, at node: Int) throws -> T {
        let hint = hint
        defer { self.hint = hint }
        do {
            return try T(from: JSONNodeDecoder(run: self, node: node))
        } catch let error as JSONDecodingError {
            throw error
        } catch {
            throw foreign(error, from: type, at: node)
        }
    }

    /// The value of a member. Marks the name as known.
    func member(_ name: String, of object: Int) -> Int? {
        guard let index = find(name, of: object) else { return nil }
        if !asked.isEmpty { asked[index] = true }
        return index + 1
    }

    private func find(_ name: String, of object: Int) -> Int? {
        var name = name
        let end = Int(nodes[object].next)
        let start = hint.object == object ? hint.name : object + 1
        return name.withUTF8 { wanted in
            var index = start
            for _ in 0..<nodes[object].extent {
                if index >= end { index = object + 1 }
                if nodes[index].isNamed(wanted, in: bytes) {
                    hint = (object, index)
                    return index
                }
                index = Int(nodes[index + 1].next)
            }
            return nil
        }
    }

    /// The value of a member that must be there.
    func required(_ key: some CodingKey, of object: Int) throws -> Int {
        if let node = member(key.stringValue, of: object) { return node }
        throw missing(key, of: object)
    }
}

extension JSON.Node {
    /// Whether a member name is exactly these bytes.
    @inline(__always)
    fileprivate func isNamed(_ wanted: UnsafeBufferPointer<UInt8>, in bytes: [UInt8]) -> Bool {
        if escaped { return wanted.elementsEqual(JSON.unescaped(bytes[range])) }
        guard Int(extent) == wanted.count else { return false }
        var index = 0
        while index < wanted.count {
            guard bytes[Int(start) + index] == wanted[index] else { return false }
            index += 1
        }
        return true
    }
}

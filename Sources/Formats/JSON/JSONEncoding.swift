/// Turns any `Encodable` value into JSON, the counterpart of `JSONDecoding`.
///
/// Names stand in the order they are declared, dictionaries sorted by name, so one value always gives the same bytes.
/// What reading supplies by itself is left out: nil, false, empty arrays and empty dictionaries as members of an object.
/// (A member declared optional is written whenever it has a value, also false or empty. Members of a dictionary are
/// always written.) A dictionary whose keys are neither texts nor integers has no stable order: do not encode one.
package enum JSONEncoding {
    /// Which members of an object are written.
    package enum Members: Sendable {
        /// Those that reading would not supply by itself.
        case telling
        /// All: nil as null, false, and what is empty; for readers other than ours.
        case all
    }

    package static func encode(
        _ value: some Encodable,
        _ members: Members = .telling
    ) throws(JSONEncodingError) -> [UInt8] { try write(value, members, .compact) }

    package static func text(_ value: some Encodable) throws(JSONEncodingError) -> String {
        String(decoding: try encode(value), as: UTF8.self)
    }

    /// The value with one member or element per line, indented by two spaces, ended by a line feed. Lists of plain values
    /// that fit stay on one line.
    package static func pretty(
        _ value: some Encodable,
        _ members: Members = .telling
    ) throws(JSONEncodingError) -> [UInt8] {
        var bytes = try write(value, members, .lines)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    private static func write(
        _ value: some Encodable,
        _ members: Members,
        _ layout: JSONOutput.Layout
    ) throws(JSONEncodingError) -> [UInt8] {
        let output = JSONOutput(dictionaryKey: JSONOutput.dictionaryKey, keepsAll: members == .all, layout: layout)
        do { try output.encode(value) } catch let error as JSONEncodingError { throw error } catch {
            throw .custom(String(describing: error))
        }
        if output.isMisused { throw .outOfOrder }
        return output.bytes
    }
}

/// Why a value cannot be written; each is a fault in the program, not in its input.
package enum JSONEncodingError: Error, Hashable {
    /// A text holds U+0000, which our own reading would refuse.
    case nul
    /// Infinity or not-a-number, for which JSON has no word.
    case notFinite
    /// A type wrote to a container after it had begun another one beside it.
    case outOfOrder
    /// What the type itself said.
    case custom(String)
}

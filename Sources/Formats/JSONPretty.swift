extension JSON {
    /// Longest line on which a list of plain values is kept together, in characters.
    private static var lineLength: Int { 100 }

    /// The value with one member or element per line, indented by two spaces, ended by a line feed. Lists of plain
    /// values that fit stay on one line. Numbers stand as they were written.
    package var pretty: String {
        var text = ""
        write(to: &text, indent: "")
        return text + "\n"
    }

    private func write(to text: inout String, indent: String) {
        let inner = indent + "  "
        switch kind {
        case .object where nodes[node].extent > 0:
            let lines = members.map { member in
                var line = inner + Self.quoted(member.name) + ": "
                member.value.write(to: &line, indent: inner)
                return line
            }
            text += "{\n" + lines.joined(separator: ",\n") + "\n" + indent + "}"
        case .array where nodes[node].extent > 0:
            let elements = elements
            let words = elements.map { element in
                var word = ""
                element.write(to: &word, indent: inner)
                return word
            }
            let plain = elements.allSatisfy { $0.kind != .object && $0.kind != .array }
            let line = "[" + words.joined(separator: ", ") + "]"
            if plain, indent.count + line.count <= Self.lineLength {
                text += line
            } else {
                text += "[\n" + words.map { inner + $0 }.joined(separator: ",\n") + "\n" + indent + "]"
            }
        case .object: text += "{}"
        case .array: text += "[]"
        case .string: text += Self.quoted(nodes[node].text(in: bytes))
        case .number: text += String(decoding: bytes[nodes[node].range], as: UTF8.self)
        case .bool: text += nodes[node].extent == 1 ? "true" : "false"
        case .null: text += "null"
        }
    }

    private static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        // Only U+0000 makes this throw, and no parsed text holds one; the bytes so far are then simply kept.
        do { try bytes.appendJSON(text) } catch { bytes.append(UInt8(ascii: "\"")) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

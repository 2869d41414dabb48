extension JSON {
    /// Longest line on which a list of plain values is kept together, in characters.
    private static var lineLength: Int { 100 }

    /// The value with one member or element per line, indented by two spaces, ended by a line feed. Lists of plain
    /// values that fit stay on one line. Numbers stand as they were written.
    package var pretty: String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2)
        write(to: &text, indent: 0)
        text.append(UInt8(ascii: "\n"))
        return String(decoding: text, as: UTF8.self)
    }

    private func write(to text: inout [UInt8], indent: Int) {
        switch kind {
        case .object:
            let members = members
            if members.isEmpty { return text.append(contentsOf: "{}".utf8) }
            for (index, member) in members.enumerated() {
                text.append(contentsOf: index == 0 ? "{".utf8 : ",".utf8)
                text.newLine(indent + 2)
                text.append(quoted: member.name)
                text.append(contentsOf: ": ".utf8)
                member.value.write(to: &text, indent: indent + 2)
            }
            text.newLine(indent)
            text.append(UInt8(ascii: "}"))
        case .array:
            let elements = elements
            if elements.isEmpty { return text.append(contentsOf: "[]".utf8) }
            if elements.allSatisfy({ $0.kind != .object && $0.kind != .array }) {
                let start = text.count
                for (index, element) in elements.enumerated() {
                    text.append(contentsOf: index == 0 ? "[".utf8 : ", ".utf8)
                    element.write(to: &text, indent: indent)
                }
                text.append(UInt8(ascii: "]"))
                if Self.fits(text[start...], Self.lineLength - indent) { return }
                text.removeSubrange(start...)
            }
            for (index, element) in elements.enumerated() {
                text.append(contentsOf: index == 0 ? "[".utf8 : ",".utf8)
                text.newLine(indent + 2)
                element.write(to: &text, indent: indent + 2)
            }
            text.newLine(indent)
            text.append(UInt8(ascii: "]"))
        case .string: text.append(quoted: nodes[node].text(in: bytes))
        case .number: text.append(contentsOf: bytes[nodes[node].range])
        case .bool: text.append(contentsOf: nodes[node].extent == 1 ? "true".utf8 : "false".utf8)
        case .null: text.append(contentsOf: "null".utf8)
        }
    }

    /// Whether a line has at most so many characters, counted only where there are more bytes than that.
    private static func fits(_ line: ArraySlice<UInt8>, _ limit: Int) -> Bool {
        line.count <= limit || String(decoding: line, as: UTF8.self).count <= limit
    }
}

extension [UInt8] {
    fileprivate mutating func newLine(_ indent: Int) {
        append(UInt8(ascii: "\n"))
        append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
    }

    fileprivate mutating func append(quoted text: String) {
        // Only U+0000 makes this throw, and no parsed text holds one; the bytes so far are then simply kept.
        do { try appendJSON(text) } catch { append(UInt8(ascii: "\"")) }
    }
}

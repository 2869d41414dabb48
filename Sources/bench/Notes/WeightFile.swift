import Foundation

/// Weights as a Swift source, in lines that show in a comparison of versions what a lesson more has changed.
struct WeightFile {
    private let type: String
    private let body: [String]

    init(_ type: String, table: String) {
        self.type = type
        body = ["    static let table = \"\"\""] + Self.lines(table, indent: 8) + ["        \"\"\""]
    }

    init(_ type: String, tables: [String: String]) {
        self.type = type
        body =
            ["    static let tables = ["]
            + tables.sorted { $0.key < $1.key }.flatMap { key, table in
                ["        \"\(key)\": \"\"\""] + Self.lines(table, indent: 8) + ["        \"\"\","]
            } + ["    ]"]
    }

    private static func lines(_ table: String, indent: Int) -> [String] {
        var lines: [String] = []
        // A line for each sign; words side by side, as many as a line holds.
        for entry in table.split(separator: "\n") {
            if entry.hasPrefix("~"), let last = lines.last, last.hasPrefix("~"), last.count + entry.count + indent < 118
            {
                lines[lines.count - 1] += " " + entry
            } else {
                lines += broken(entry, indent)
            }
        }
        return lines.map { String(repeating: " ", count: indent) + $0 }
    }

    /// An entry in as many lines as it needs.
    private static func broken(_ entry: Substring, _ indent: Int) -> [String] {
        entry.split(separator: " ").reduce(into: [""]) { lines, part in
            let last = lines[lines.count - 1]
            if last.isEmpty {
                lines[lines.count - 1] = String(part)
            } else if last.count + part.count + indent < 118 {
                lines[lines.count - 1] += " " + part
            } else {
                lines.append("    " + part)
            }
        }
    }

    func write(to folder: URL) throws {
        let head = [
            "/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.", "enum \(type) {",
        ]
        let text = (head + body + ["}", ""]).joined(separator: "\n")
        try Data(text.utf8).write(to: folder.appendingPathComponent("\(type).swift"), options: .atomic)
    }
}

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

    /// A line for each sign and each tree, or as many as it needs; words side by side, as many as a line holds.
    private static func lines(_ table: String, indent: Int) -> [String] {
        var lines: [String] = []
        for entry in table.split(separator: "\n") {
            let isWord = entry.hasPrefix("~")
            var goesOn = isWord && lines.last?.hasPrefix("~") == true
            for part in isWord ? [entry] : entry.split(separator: " ") {
                if goesOn, let last = lines.last, last.count + part.count + indent < 118 {
                    lines[lines.count - 1] += " " + part
                } else {
                    lines.append(goesOn && !isWord ? "    " + part : String(part))
                }
                goesOn = true
            }
        }
        return lines.map { String(repeating: " ", count: indent) + $0 }
    }

    func write(to folder: URL) throws {
        let head = [
            "/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.", "enum \(type) {",
        ]
        let text = (head + body + ["}", ""]).joined(separator: "\n")
        try Data(text.utf8).write(to: folder.appendingPathComponent("\(type).swift"), options: .atomic)
    }
}

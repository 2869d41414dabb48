import Foundation

// Writes one Swift file in which each file named after it stands as a raw string literal. So style sheets and scripts
// stay real files, and the finished program can be moved anywhere.
let paths = Array(CommandLine.arguments.dropFirst())
guard let output = paths.first else {
    FileHandle.standardError.write(Data("webfiles: no output named\n".utf8))
    exit(64)
}

/// A literal delimiter with one number sign more than any run of them in the text.
func delimiter(for text: String) -> String {
    let longest = text.split { $0 != "#" }.map(\.count).max() ?? 0
    return String(repeating: "#", count: longest + 1)
}

var lines = ["extension WebFile {", "    static let all: [WebFile] = ["]
do {
    for path in paths.dropFirst() {
        let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
        let (name, signs) = (URL(fileURLWithPath: path).lastPathComponent, delimiter(for: text))
        lines.append("        WebFile(name: \"\(name)\", text: \(signs)\"\"\"\n\(text)\n\"\"\"\(signs)),")
    }
    lines += ["    ]", "}", ""]
    try lines.joined(separator: "\n").write(toFile: output, atomically: true, encoding: .utf8)
} catch {
    FileHandle.standardError.write(Data("webfiles: \(error)\n".utf8))
    exit(74)
}

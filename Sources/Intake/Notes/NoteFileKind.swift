/// How a note is laid out, told by its file name.
enum NoteFileKind: Sendable {
    case prose, table

    init?(file: String) {
        let name = file.lowercased()
        guard let dot = name.lastIndex(of: ".") else { return nil }
        switch name[name.index(after: dot)...] {
        case "md", "markdown", "mdown", "txt", "text": self = .prose
        case "csv", "tsv": self = .table
        default: return nil
        }
    }
}

import Formats

/// A note as its file gave it: the text, and as much of its layout as the format knows.
struct NoteSource {
    enum Layout {
        /// Lines whose layout is told by their looks.
        case lines
        /// A file of nothing but cells.
        case cells
        case document(ReadDocument)
    }

    let text: NoteText
    let layout: Layout
    let format: ReadFormat
    let encoding: String
    /// Whether another encoding is as likely.
    let doubt: Bool

    /// Text that tells nothing but its characters.
    init(_ bytes: [UInt8], isTable: Bool) throws(TextDecoding.Failure) {
        let decoded = try TextDecoding(bytes)
        text = NoteText(decoded.text)
        layout = isTable ? .cells : .lines
        format = isTable ? .delimited : .plainText
        encoding = decoded.encoding.rawValue
        doubt = decoded.doubt && !SwedishWords(text.string).readsAsSwedish
    }

    init(_ document: ReadDocument) {
        text = NoteText(scalars: document.scalars)
        layout = document.blocks.isEmpty ? .lines : .document(document)
        format = document.format
        let doubtful = document.remarks.lazy.compactMap { if case .encoding(let name) = $0 { name } else { nil } }.first
        encoding = doubtful ?? document.encoding
        doubt = doubtful != nil && !SwedishWords(text.string).readsAsSwedish
        comments = document.comments
        marginal = document.marginal
        remarks = document.remarks
    }

    private(set) var comments: [ReadDocument.Comment] = []
    private(set) var marginal: [String] = []
    private(set) var remarks: [ReadDocument.Remark] = []

    var document: ReadDocument? { if case .document(let document) = layout { document } else { nil } }

    /// Whether quotation marks are written twice, as within the cells of a CSV file.
    var doublesQuotes: Bool { format == .delimited }

    /// What two readings of the same note have in common: its words, and the codes that somebody set in it.
    ///
    /// - Parameter text: the note's, as a string.
    func digest(of text: String) -> String {
        var bytes = Array(text.utf8)
        for comment in comments {
            bytes += Array("\u{1F}\(comment.range.lowerBound)-\(comment.range.upperBound) \(comment.text)".utf8)
        }
        return SHA256.hex(bytes)
    }
}

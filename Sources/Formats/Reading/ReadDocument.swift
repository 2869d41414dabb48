/// A document from outside, whatever it was written in: its plain text, what each stretch of it is, and what others
/// wrote in the margin. Readers make it; nothing in it refers back to the file.
package struct ReadDocument: Sendable, Hashable {
    /// What a stretch of text is in the layout.
    package enum Kind: Sendable, Hashable {
        /// 1 is the highest.
        case heading(level: Int)
        case paragraph
        /// 0 is the outermost.
        case item(depth: Int, numbered: Bool)
        /// A row of a table; the cells stand in `cells`.
        case row(table: Int)
        /// What somebody said, or nobody knows who; the name stands before the words in the text.
        case turn(speaker: String?)
        /// A footnote or an endnote, after the paragraph that refers to it.
        case note
    }

    package struct Cell: Sendable, Hashable {
        package var range: Range<Int>
        /// Its paragraphs, for cells that hold several points.
        package var paragraphs: [Range<Int>]
    }

    package struct Block: Sendable, Hashable {
        package var kind: Kind
        /// Code points of the text, blanks at the edges left out.
        package var range: Range<Int>
        package var cells: [Cell] = []
        /// The first row of a table, where the document marks it as the header.
        package var isHeader = false
        /// Where the words begin, after a speaker's name.
        package var words: Int?
        /// "00:12:31", for turns.
        package var time: String?
        /// Told from its looks and not from the document's own marks.
        package var isByLook = false
    }

    /// A comment in the margin, or a code that somebody set on a stretch of text.
    package struct Comment: Sendable, Hashable {
        package var text: String
        package var range: Range<Int>
        package var author: String?
    }

    /// Something a person should know about how the document was read.
    package enum Remark: Sendable, Hashable {
        case encoding(String)
        case onlyFirstSheet(String)
        case unknownSymbols(Int)
        /// Letters in an encoding that nobody here knows; U+FFFD stands for each.
        case unreadLetters(Int, encoding: String)
        /// Documents and diagrams that stand in this one and could not be read.
        case unreadParts(Int)
        case trackedChanges
        case otherFormatThanName(ReadFormat)
    }

    package var format: ReadFormat
    /// In NFC, with line ends as LF; a blank line between paragraphs, a tab between cells.
    package var scalars: [Unicode.Scalar] = []
    package var blocks: [Block] = []
    package var comments: [Comment] = []
    /// Headers and footers: about the document, not in its text.
    package var marginal: [String] = []
    package var remarks: [Remark] = []
    /// The encoding it was read in.
    package var encoding = "UTF-8"

    package var text: String { self[0..<scalars.count] }

    package subscript(range: Range<Int>) -> String { String(scalars: scalars[range]) }
}

/// What a file is written in.
package enum ReadFormat: String, Sendable, Hashable, CaseIterable {
    case plainText = "text"
    case delimited = "csv"
    case word = "docx"
    case openDocument = "odt"
    case flatOpenDocument = "fodt"
    case richText = "rtf"
    case webPage = "html"
    case workbook = "xlsx"
    case subtitles = "vtt"
    case codebook = "qdc"
    case codedProject = "qdpx"
    case archive = "zip"
}

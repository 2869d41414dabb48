/// What a group of an RTF file inherits and gives back when it ends.
struct RichTextState {
    enum Destination: Sendable, Hashable {
        case text
        case skipped
        /// Text for readers without Unicode, which follows once more in Unicode.
        case twice
        case fontTable, styleSheet
        /// The text of a list mark, which tells bullets from numbers.
        case listMark
        case note, annotation, margin, textBox
        case annotationStart, annotationEnd, annotationReference, annotationAuthor
        case style
    }

    var destination = Destination.text
    var isBold = false
    var isUnderlined = false
    var isHidden = false
    var isDeleted = false
    var font: Int?
    /// Passed over as the rest of what is skipped, but tells what the field is.
    var isInstruction = false
    /// How many plain characters follow `\uN` for readers without Unicode.
    var fallback = 1
}

/// The properties of the paragraph that is being read.
struct RichTextParagraph {
    var style: Int?
    var outline: Int?
    var isInTable = false
    var level = 0
    /// "1.", "•": what stands before an item; nil for running text.
    var mark: String?
    var isInList = false
}

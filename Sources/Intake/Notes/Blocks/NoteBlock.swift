/// A piece of a note's layout, before anybody asks what it says.
struct NoteBlock: Sendable {
    enum Kind: Sendable, Equatable {
        /// 1 is the highest; layouts without levels get 2, labels before running text 7.
        case heading(level: Int)
        case paragraph
        /// 0 is the outermost.
        case item(depth: Int, numbered: Bool)
        /// What somebody said, in a note that names its speakers.
        case turn(speaker: String)
        case metadata(key: NoteKey?, label: String)
        /// A row of a table; the cells stand in `cells`.
        case row(table: Int)
        case separator
        /// Page numbers, note references and other things that belong to the paper.
        case furniture
    }
    var kind: Kind
    var run: NoteRun
    var cells: [NoteRun] = []
    /// Behind `>`.
    var quoted = false
    /// Counts from 1.
    var line: Int
    /// The speaker's label or another mark that belongs to the block but is not said.
    var label: Range<Int>?

    init(_ kind: Kind, _ run: NoteRun = NoteRun(), line: Int) {
        self.kind = kind
        self.run = run
        self.line = line
    }

    var isHeading: Bool { if case .heading = kind { true } else { false } }
    var isItem: Bool { if case .item = kind { true } else { false } }
}

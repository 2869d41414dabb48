import Engine

/// A stretch of text from one voice, with the headings and the question it stands under.
struct NotePassage: Sendable {
    enum Layout: Sendable, Equatable { case prose, item, turn, cell }
    var run: NoteRun
    var layout: Layout
    var frame: NoteFrame
    /// How many passages stand between it and its question, where nobody marks who asks and who answers.
    var sinceQuestion = 0
    /// Counts the headings, labels and questions above, so that passages under the same one are known.
    var section = 0
    var zone: NoteZone
    var line: Int
    /// Whether the passage answers in a note that marks its turns.
    var isAnswer = false
    /// Marked as a quotation by the layout.
    var isQuote = false

    var heading: NoteMeaning? { frame.heading }
    var question: NoteMeaning? { frame.question }
    var isNamed: Bool { frame.isNamed }

    /// Whether another passage stands under the same heading and question.
    func shares(_ other: NoteFrame) -> Bool {
        frame === other || frame.heading == other.heading && frame.question == other.question
    }
}

/// The headings and the question that a text stands under. A class for the reason `NoteBody` is one.
final class NoteFrame: Sendable {
    let heading: NoteMeaning?
    /// Area named by an outer heading, when the inner one names none.
    let area: String?
    let question: NoteMeaning?
    /// What a table says the text is, where a cell beside it names a category or an area and nothing else.
    let decided: Decision?
    /// Whether the question or the heading surely means one category.
    let isNamed: Bool

    struct Decision: Sendable {
        var code: CodeID?
        var area: AreaID?
        /// The words that name the category.
        var title: String
    }

    init(heading: NoteMeaning?, area: String?, question: NoteMeaning?, decided: Decision? = nil) {
        self.decided = decided
        self.heading = heading
        self.area = area
        self.question = question
        isNamed = decided?.code != nil || question?.isNamed == true || heading?.isNamed == true
    }
}

/// What becomes of a note's blocks: passages to look for statements in, and everything that is none.
struct NotePassages: Sendable {
    var passages: [NotePassage] = []
    var headings: [NoteRun] = []
    var metadata: [NoteRun] = []
    /// Labels in the note itself that belong to no text: "Datum", "R".
    var labels: [Range<Int>] = []
    var facts: [(key: NoteKey, value: String)] = []
    var leftOut: [(run: NoteRun, reason: NoteReading.Reason)] = []
}

/// Where in a note a sentence stands.
enum NoteZone: Sendable, Equatable {
    /// Before the first heading or question: usually where and how the interview was held.
    case prelude
    case body
    /// Under "Övrigt" and the like.
    case mixed
    /// The last lines of the note, after its statements.
    case tail
}

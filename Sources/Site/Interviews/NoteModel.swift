import Engine
import Formats
import Intake

/// One interview note with its statements in place, as one who codes sees it.
struct NoteModel: Sendable {
    var interview: String
    var file: String
    /// "Kommun · 12 mars 2023 · utkast"
    var about: Sentence
    var pieces: [Piece]
    var items: [Item]
    /// Left out by people, to be taken back.
    var left: [Item]
    /// Worked on by people, and lost by the corrected note: to be placed or let go.
    var unplaced: [Item]
    var facts: NoteProposal.Facts
    var sectors: [(value: String, words: Sentence)]
    var current: Item?
    var areas: [AreaLabel]
    var categories: [Category]
    var coded: Int
    /// How many there are to check, without those in doubt.
    var counted: Int
    /// The next not checked: in this note, else in another; nil when all are.
    var next: Place?
    /// The statements before and after the one in hand, from note to note.
    var earlier: Place?
    var later: Place?
    /// The next statement that is doubted, in this note or another.
    var nextDoubtful: Place?
    /// How many are doubted, in all notes.
    var doubtful: Int
    /// Goals the statement in hand can be pinned to, and those it is; empty for those who may not.
    var goals: [Goal]
    var problem: Sentence?
    /// False when the note was imported without being kept, or has been forgotten.
    var hasText: Bool
    /// Whether the visitor may take the note out again.
    var mayRemove: Bool

    enum Piece: Hashable, Sendable {
        case text(String)
        case statement(id: String, text: String)
    }

    struct Item: Hashable, Sendable {
        var id: String
        var text: String
        var area: AreaLabel?
        var category: String?
        var isOwn: Bool
        var isQuote: Bool
        var isChosen: Bool
        var isDisputed: Bool
        /// It may be no statement, and waits for somebody's word.
        var isDoubtful: Bool
        var reason: String?
        /// The next of the note, with which it can be joined.
        var after: String?
    }

    /// A statement in its note.
    struct Place: Hashable, Sendable {
        var interview: String
        var id: String

        init(_ statement: Statement) { (interview, id) = (statement.interview.text, statement.id.text) }
    }

    struct Goal: Hashable, Sendable {
        var id: String
        var text: String
        var isPinned: Bool
    }

    struct Category: Hashable, Sendable {
        var id: String
        var name: String
        /// The letter that chooses it.
        var key: String
    }
}

extension NoteModel {
    /// - Parameters:
    ///   - seat: who codes.
    ///   - at: the statement to work on; the first not coded when nil.
    init?(
        _ session: Session,
        interview id: InterviewID,
        note: String?,
        seat: SeatID,
        at wanted: StatementID?
    ) {
        guard let interview = session.interviews[id], let process = session.process else { return nil }
        let all = session.statements.values.filter { $0.interview == id }.sorted {
            ($0.start, $0.id) < ($1.start, $1.id)
        }
        let live = all.filter { $0.retired == nil }
        let settles = session.seats[seat]?.role != .coder
        let checked = session.checked(by: seat)
        func item(_ statement: Statement) -> Item {
            Item(session, statement, seat: seat, isChecked: checked.contains(statement.id), settles: settles)
        }
        let items = live.indices.map { index in
            var item = item(live[index])
            item.after = index + 1 < live.count ? live[index + 1].id.text : nil
            return item
        }
        let chosen = wanted.flatMap { id in items.first { $0.id == id.text } }
        let current = chosen ?? items.first { !$0.isOwn } ?? items.first
        let inHand = live.first { $0.id.text == current?.id }
        let standing = session.standing
        let unchecked = standing.filter { !checked.contains($0.id) && $0.id != inHand?.id }
        let uncheckedHere = unchecked.filter { $0.interview == id }
        let doubtful = session.doubtful(for: seat)
        self.init(
            interview: id.text,
            file: interview.file,
            about: NoteModel.about(interview, session),
            pieces: note.map { NoteModel.pieces(of: $0, live) } ?? [],
            items: items,
            left: all.filter { $0.retired != nil && $0.retired != Statement.leftNote }
                .map(item),
            unplaced: session.unplaced(in: id).map(item),
            facts: interview.facts,
            sectors: process.sectors.map { ($0.id.text, Sentence(same: $0.name)) },
            current: current,
            areas: session.areaLabels,
            categories: NoteModel.categories(process.codes),
            coded: items.count { $0.isOwn && !$0.isDoubtful },
            counted: items.count { !$0.isDoubtful },
            // A note is done before one goes on to the next.
            next: NoteModel.next(of: uncheckedHere.isEmpty ? unchecked : uncheckedHere, after: inHand),
            earlier: standing.filter { inHand.map($0.stands(before:)) ?? ($0.interview < id) }
                .max { $0.stands(before: $1) }.map { Place($0) },
            later: standing.filter { inHand?.stands(before: $0) ?? (id < $0.interview) }
                .min { $0.stands(before: $1) }.map { Place($0) },
            nextDoubtful: NoteModel.next(of: doubtful, after: inHand),
            doubtful: doubtful.count,
            goals: session.seats[seat]?.role == .facilitator
                ? current.map { session.pins(of: StatementID($0.id)) } ?? [] : [],
            problem: nil,
            hasText: note != nil,
            mayRemove: settles
        )
    }

    /// The next in the order of the notes, then from the first again; nil when there is no other.
    private static func next(of statements: [Statement], after current: Statement?) -> Place? {
        let others = statements.filter { $0.id != current?.id }
        let later = others.filter { other in current?.stands(before: other) ?? true }
        return (later.isEmpty ? others : later).min { $0.stands(before: $1) }.map { Place($0) }
    }

    private static func about(_ interview: Interview, _ session: Session) -> Sentence {
        let status =
            interview.status == .adjusted ? Sentence("justerad", "approved") : Sentence("utkast", "draft")
        let who = Respondent(
            sector: interview.sector,
            municipalityType: interview.municipalityType,
            roleClass: interview.roleClass
        ).words(in: session.process)
        let parts = [who, interview.date.map(\.description)].compactMap { $0 }.map { $0 + " · " }.joined()
        return Sentence(same: parts) + status
    }

    /// Statements in place. Where two overlap the first stands; the other is reached from the list.
    private static func pieces(of note: String, _ statements: [Statement]) -> [Piece] {
        let text = Array(note.unicodeScalars)
        func string(_ range: Range<Int>) -> String {
            var string = ""
            string.unicodeScalars.append(contentsOf: text[range])
            return string
        }
        var pieces: [Piece] = []
        var at = 0
        for statement in statements
        where statement.start >= at && statement.length > 0 && statement.start + statement.length <= text.count {
            if statement.start > at { pieces.append(.text(string(at..<statement.start))) }
            at = statement.start + statement.length
            pieces.append(.statement(id: statement.id.text, text: string(statement.start..<at)))
        }
        if at < text.count { pieces.append(.text(string(at..<text.count))) }
        return pieces
    }

    /// Each category by a letter of its own name that nothing else is called by.
    static func categories(_ codes: [Code]) -> [Category] {
        // J, K, S, M, N, U and the others that the page itself listens to.
        var taken: Set<Character> = Set("jksmnubxqhd")
        return codes.map { code in
            let letters = code.name.lowercased().filter { $0.isLetter } + "abcdefghijklmnopqrstuvwxyzåäö"
            let key = letters.first { !taken.contains($0) } ?? "0"
            taken.insert(key)
            return Category(id: code.id.text, name: code.name, key: String(key))
        }
    }
}

extension Statement {
    /// In the order of the notes, each from the top.
    func stands(before other: Statement) -> Bool {
        (interview, start, id) < (other.interview, other.start, other.id)
    }
}

extension NoteModel.Item {
    init(_ session: Session, _ statement: Statement, seat: SeatID, isChecked: Bool, settles: Bool) {
        let shown = session.codingShown(of: statement.id, to: seat)
        self.init(
            id: statement.id.text,
            text: statement.text,
            area: session.label(of: shown.area),
            category: shown.category?.text,
            isOwn: isChecked,
            isQuote: statement.quote,
            isChosen: statement.chosen,
            isDisputed: settles && session.isDisputed(statement.id),
            isDoubtful: session.seen(statement, by: seat).doubtful,
            reason: statement.retired
        )
    }
}

extension Session {
    /// What is in the notes, also what waits for somebody to say whether it is a statement.
    var standing: [Statement] { statements.values.filter { $0.retired == nil } }

    /// What waits for somebody to say whether it is a statement.
    func doubtful(for seat: SeatID) -> [Statement] { standing.filter { seen($0, by: seat).doubtful } }

    /// Goals that stand, those of the statement's own area first.
    fileprivate func pins(of id: StatementID) -> [NoteModel.Goal] {
        let area = statements[id]?.area
        return liveGoals.sorted { ($0.area == area ? 0 : 1, $0.id) < ($1.area == area ? 0 : 1, $1.id) }
            .map { NoteModel.Goal(id: $0.id.text, text: $0.text, isPinned: $0.links.statements.contains(id)) }
    }
}

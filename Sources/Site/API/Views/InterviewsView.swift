import Engine
import Formats
import Intake

extension API {
    /// The notes taken in, and how far the coding has come. One who codes sees what is common and the own work.
    struct Interviews: Hashable, Codable, Sendable {
        /// The same as the command `interviews --json` tells.
        var overview: InterviewOverview
        /// Those of the page asked for.
        var notes: [Note]
        var page: Int
        var pages: Int
        /// The first note with something left to check.
        var next: InterviewID?
        /// What a statement can be about.
        var areas: [Name]
        var categories: [Name]
        /// Empty for those who code.
        var coders: [Coder]

        struct Note: Hashable, Codable, Sendable {
            var id: InterviewID
            var file: String
            var statements: Int
            var coded: Int
            /// Beside these, what may be no statement.
            var doubtful: Int
            /// Statements that a corrected note has lost and somebody must place or let go.
            var unplaced: Int
        }

        struct Name: Hashable, Codable, Sendable {
            var id: String
            var name: String
        }

        struct Coder: Hashable, Codable, Sendable {
            var seat: SeatID
            var coded: Int
        }
    }

    /// One note with its statements in place.
    struct Note: Hashable, Codable, Sendable {
        var id: InterviewID
        var file: String
        var facts: NoteProposal.Facts
        /// As it is kept, persons covered; nil when the note was imported without being kept, or has been forgotten.
        var text: String?
        var statements: [Statement]
        /// Left out by people, to be taken back.
        var left: [Statement]
        /// Worked on by people, and lost by the corrected note: to be placed or let go.
        var unplaced: [Statement]
        var coded: Int

        struct Statement: Hashable, Codable, Sendable {
            var id: StatementID
            /// As it is read, which may be other than how it stands in the note.
            var text: String
            /// Its place in the note, in Unicode code points.
            var start: Int
            var length: Int
            /// As the caller sees it: one who codes sees the own code, else what the reader of the note proposes.
            var area: AreaID?
            var category: CodeID?
            /// Whether the code is the caller's own, or for whoever leads, agreed upon.
            var isCoded: Bool
            var isQuote: Bool
            /// Chosen by people as one that speaks for many.
            var isChosen: Bool
            /// Whether coders differ; told to whoever settles.
            var isDisputed: Bool
            /// It may be no statement: it counts nowhere until it is coded, chosen, parted, joined, placed, taken back or
            /// built on. `leaveStatement` leaves it out.
            var isDoubtful: Bool
            /// Why it is left out.
            var reason: String?
            /// Goals built on it, for the facilitator.
            var goals: [GoalID]
        }
    }
}

extension API.Interviews {
    init(_ session: Engine.Session, _ seat: SeatID, page: Int) {
        let model = InterviewsModel(session, seat: seat, page: page)
        self.init(
            overview: InterviewOverview(session, for: model.leads ? nil : seat),
            notes: model.notes.map {
                Note(
                    id: InterviewID($0.id),
                    file: $0.file,
                    statements: $0.statements,
                    coded: $0.coded,
                    doubtful: $0.doubtful,
                    unplaced: $0.unplaced
                )
            },
            page: model.page,
            pages: model.pages,
            next: model.next.map { InterviewID($0) },
            areas: session.areaLabels.map { Name(id: $0.id.text, name: $0.name) },
            categories: (session.process?.codes ?? []).map { Name(id: $0.id.text, name: $0.name) },
            coders: model.coders.map { Coder(seat: SeatID($0.id), coded: $0.coded) }
        )
    }
}

extension API.Note {
    /// Nil for a note that is not there.
    init?(_ session: Engine.Session, interview: InterviewID, note: String?, seat: SeatID) {
        guard let model = NoteModel(session, interview: interview, note: note, seat: seat, at: nil) else { return nil }
        let pins = session.seats[seat]?.role == .facilitator ? session.liveGoals : []
        func statement(_ item: NoteModel.Item) -> Statement? {
            let id = StatementID(item.id)
            guard let fact = session.statements[id] else { return nil }
            return Statement(
                id: id,
                text: item.text,
                start: fact.start,
                length: fact.length,
                area: item.area?.id,
                category: item.category.map { CodeID($0) },
                isCoded: item.isOwn,
                isQuote: item.isQuote,
                isChosen: item.isChosen,
                isDisputed: item.isDisputed,
                isDoubtful: item.isDoubtful,
                reason: item.reason,
                goals: pins.filter { $0.links.statements.contains(id) }.map(\.id)
            )
        }
        self.init(
            id: interview,
            file: model.file,
            facts: model.facts,
            text: note,
            statements: model.items.compactMap(statement),
            left: model.left.compactMap(statement),
            unplaced: model.unplaced.compactMap(statement),
            coded: model.coded
        )
    }
}

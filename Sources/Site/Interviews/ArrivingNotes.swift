import Engine
import Formats
import Intake

/// Notes that have been read and are not yet taken in. They wait in memory, for the one who sent them; what is lost
/// with the server is sent again.
struct ArrivingNotes: Sendable {
    var notes: [Note]

    struct Note: Sendable {
        var file: String
        var reading: NoteReading
        var preview: NotePreview
    }

    func status(of note: Note, in session: Session) -> Status {
        guard let proposal = note.reading.proposal else { return note.reading.isNote ? .failed : .codebook }
        guard let known = session.interviews.values.first(where: { $0.file == proposal.file }) else { return .new }
        if known.digest == proposal.digest { return .unchanged }
        return keepsNothing(of: known.id, proposal, in: session) ? .stranger : .changed
    }

    /// A file that shares its name with an imported note and nothing else is another note, and must not replace it.
    private func keepsNothing(of interview: InterviewID, _ proposal: NoteProposal, in session: Session) -> Bool {
        let before = session.statements.values.filter { $0.interview == interview && $0.retired == nil }
        guard before.count > 2 else { return false }
        let events: [Event]
        do {
            events = try session.decide(
                .importInterview(note: proposal),
                by: Seat.facilitator.id,
                at: Moment(milliseconds: 0)
            )
        } catch {
            // What cannot be taken in is refused, with its reason, when it is tried.
            return false
        }
        let gone = events.reduce(into: Set<StatementID>()) { gone, event in
            if case .statementRevised(let statement) = event, statement.retired != nil { gone.insert(statement.id) }
        }
        return before.allSatisfy { gone.contains($0.id) }
    }

    enum Status: Hashable {
        case new, changed, stranger, unchanged, failed, codebook

        var words: Sentence {
            switch self {
            case .new: Sentence("ny", "new")
            case .changed: Sentence("rättad: ersätter den förra", "corrected: replaces the former")
            case .unchanged: Sentence("redan inläst, oförändrad", "already taken in, unchanged")
            case .stranger:
                Sentence(
                    "heter som en inläst anteckning men säger något helt annat: byt namn på filen",
                    "is called as a note already taken in but says something quite different: rename the file"
                )
            case .codebook: Sentence("kodbok, ingen anteckning", "codebook, no note")
            case .failed: Sentence("kan inte läsas", "cannot be read")
            }
        }
    }
}

/// What was understood, file by file, before anything is kept.
struct ArrivingPage {
    let arriving: ArrivingNotes
    let session: Session
    let key: String
    let language: Language
    let seed: String

    var html: HTML {
        Frame(
            title: Sentence("Granska anteckningarna", "Look through the notes"),
            kind: "interviews",
            header:
                "<p class=\"brand\"><a href=\"\(Route.interviews.path)\">\(Sentence("Intervjuer", "Interviews"))</a></p>",
            main: main,
            script: "coding.js"
        ).html
    }

    private var main: HTML {
        let ready = arriving.notes.filter { [.new, .changed].contains(arriving.status(of: $0, in: session)) }
        let found = ready.reduce(0) { $0 + $1.preview.found.count }
        return """
            <h1>\(Sentence("Så här har anteckningarna förståtts", "This is how the notes were understood"))</h1>
            <p class="lead">\(Sentence(
                "\(found) utsagor i \(ready.count) anteckningar. Ingenting är sparat ännu.",
                "\(found) statements in \(ready.count) notes. Nothing is kept yet."
            ))</p>
            \(arriving.notes.html(note))
            <form method="post" action="\(Route.takeInNotes.path)" class="stack">
            \(FormPart.identity(seed, key))\(FormPart.hidden("nyckel", key))
            \("<button class=\"main\">\(Sentence("Ta in \(ready.count) anteckningar", "Take in \(ready.count) notes"))</button>",
                if: !ready.isEmpty)
            <p><a href="\(Route.interviews.path)">\(Sentence("Avbryt, ingenting sparas", "Cancel, nothing is kept"))</a></p>
            </form>
            """
    }

    private func note(_ note: ArrivingNotes.Note) -> HTML {
        let status = arriving.status(of: note, in: session)
        let preview = note.preview
        return """
            <article class="arriving"><h2>\(note.file)</h2>
            <p class="meta">\(status.words)\(status == .failed ? HTML.empty : counts(preview))</p>
            \(note.reading.diagnostics.html { "<p class=\"remark\">\($0.what)\($0.remedy.map { " – " + $0 } ?? "")</p>" })
            \(list(Sentence("Hittade", "Found"), preview.found.map(found), isOpen: arriving.notes.count == 1))
            \(list(Sentence("Utelämnade", "Left out"), preview.leftOut.map { "\($0.text) <span class=\"source\">\($0.why)</span>" }))
            \(list(Sentence("Maskerade", "Masked"), preview.masked.map {
                "\($0.text) → \($0.replacement) <span class=\"source\">\($0.kind), \($0.why)</span>"
            }))</article>
            """
    }

    private func counts(_ preview: NotePreview) -> HTML {
        """
         · \(Sentence("\(preview.found.count) utsagor", "\(preview.found.count) statements")), \
        \(Sentence("\(preview.unsure) osäkra", "\(preview.unsure) unsure")), \
        \(Sentence("\(preview.leftOut.count) utelämnade", "\(preview.leftOut.count) left out")), \
        \(Sentence("\(preview.masked.count) maskerade", "\(preview.masked.count) masked"))
        """
    }

    private func found(_ found: NotePreview.Found) -> HTML {
        let area = session.areaLabels.first { $0.id.text == found.area }
        let code = session.process?.codes.first { $0.id.text == found.category }?.name
        return """
            \(area.html { "<span class=\"sign tone-\($0.tone)\">\($0.sign)</span> " })\(found.text) \
            <span class="source">\([code, found.why].compactMap { $0 }.joined(separator: ", "))\
            \(HTML.text(Sentence(" – osäker", " – unsure")), if: found.unsure)</span>
            """
    }

    private func list(_ title: Sentence, _ items: [HTML], isOpen: Bool = false) -> HTML {
        guard !items.isEmpty else { return .empty }
        return """
            <details class="more"\(" open", if: isOpen)><summary>\(title) (\(items.count))</summary>
            <ul class="note-list">\(items.html { "<li>\($0)</li>" })</ul></details>
            """
    }
}

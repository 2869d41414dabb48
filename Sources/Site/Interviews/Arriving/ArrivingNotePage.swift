import Engine
import Formats
import Intake

/// One note on its way in: what was understood, to be corrected before it is kept.
struct ArrivingNotePage {
    let model: ArrivingNoteModel

    var html: HTML {
        Frame(
            title: Sentence("\(model.file) – granska", "\(model.file) – look through"),
            kind: "interviews",
            header: """
                <p class="brand"><a href="\(Route.interviews.path)">\(Sentence("Intervjuer", "Interviews"))</a></p>
                \(all, if: model.count > 1)
                """,
            main: main,
            script: "coding.js"
        ).html
    }

    private var all: HTML {
        "<p><a href=\"\(list)\">\(Sentence("Alla \(model.count) filer", "All \(model.count) files"))</a></p>"
    }

    private var list: String { Route.interview(.arriving(key: model.key)).path }
    private func place(_ number: Int) -> String {
        Route.interview(.arrivingNote(key: model.key, number: number)).path
    }

    private var main: HTML {
        """
        \(FormPart.problem(model.problem))
        <h1>\(model.file)</h1>
        <p class="lead">\(model.arrival)\(model.isSaved ? saved : .empty)</p>
        \(model.remarks.html { "<p class=\"remark\">\($0)</p>" })
        \(changes, if: model.changes != nil)
        <div class="coding-panels">
        <section class="reading" aria-label="\(Sentence("Anteckningen", "The note"))">
        <div class="note-text" id="text" tabindex="0" role="document" aria-label="\(Sentence(
            "Anteckningens text: piltangenterna väljer ord, skift och pil fler",
            "The note's text: arrow keys select words, shift and arrow more"
        ))">\(pieces)</div></section>
        <form method="post" action="\(place(model.number))" class="hand stack" id="rattelser">
        \(FactsView(facts: model.facts, sectors: model.sectors).html)\(masks)\
        \(doubtful, if: !model.doubtful.isEmpty)\(leftOut, if: !model.leftOut.isEmpty)\(found)
        <p class="deeds"><button class="main" name="gor" value="spara">\(Sentence("Spara ändringarna", "Save the changes"))</button>
        \(turn(model.number - 1, Sentence("Förra filen", "Previous file")), if: model.number > 0)
        \(turn(model.number + 1, Sentence("Nästa fil", "Next file")), if: model.number + 1 < model.count)</p>
        \(taking, if: model.count == 1 && model.mayComeIn)</form>
        </div>
        """
    }

    private var saved: HTML {
        " <strong role=\"status\">\(Sentence("Ändringarna gäller.", "The changes hold."))</strong>"
    }

    private var pieces: HTML {
        let text = NoteText(file: model.file)
        var startsLine = true
        return model.pieces.html { piece in
            defer { startsLine = piece.text.unicodeScalars.last == "\n" }
            return self.piece(piece, in: text, startsLine: startsLine)
        }
    }

    private func piece(_ piece: ArrivingNoteModel.Piece, in text: NoteText, startsLine: Bool) -> HTML {
        switch piece.kind {
        case .plain: text.html(piece.text, startsLine: startsLine)
        case .found: "<span class=\"statement coded\">\(piece.text)</span>"
        case .doubtful: "<span class=\"statement doubtful\">\(piece.text)</span>"
        case .leftOut: "<span class=\"left-out\">\(piece.text)</span>"
        case .masked: "<mark class=\"covered\">\(piece.text)</mark>"
        }
    }

    private func turn(_ number: Int, _ words: Sentence) -> HTML {
        "<button name=\"till\" value=\"\(number)\">\(words)</button>"
    }

    private var taking: HTML {
        """
        <p class="deeds"><button name="gor" value="ta-in">\(Sentence("Ta in anteckningen", "Take in the note"))</button>
        <button class="quiet" name="gor" value="avbryt">\(Sentence("Avbryt, ingenting sparas", "Cancel, nothing is kept"))\
        </button></p>
        """
    }

    // MARK: Masking

    private var masks: HTML {
        """
        <fieldset><legend>\(Sentence("Maskera", "Mask")) (\(model.masks.count))</legend>
        <p class="hint">\(Sentence(
            "Det ikryssade byts ut innan något sparas. Originalet blir kvar hos dig.",
            "What is ticked is replaced before anything is kept. The original stays with you."
        ))</p>
        <div class="ticks">\(model.masks.html { mask in
            """
            <div><input type="checkbox" name="mask" value="\(mask.start)" id="mask-\(mask.start)"\
            \(" checked", if: mask.isOn)><label for="mask-\(mask.start)">\(mask.text) → \(mask.replacement) \
            <span class="source">\(mask.kind), \(mask.why)\(outside, if: mask.isOutside)</span></label></div>
            """
        })</div>
        \(FormPart.area(
            "ord",
            label: Sentence("Maskera också de här orden", "Mask these words too"),
            hint: Sentence(
                "Ett per rad; de maskeras överallt i anteckningen. Eller markera dem i texten och tryck på knappen.",
                "One to a line; they are masked everywhere in the note. Or select them in the text and press the button."
            ),
            value: model.words.joined(separator: "\n"),
            rows: 2,
            required: false,
            id: "egna-ord"
        ))
        <p><button type="button" id="maskera" hidden>\(Sentence("Maskera det markerade", "Mask what is selected"))</button></p>
        </fieldset>
        """
    }

    private var outside: HTML { HTML.text(Sentence(" – i ingen utsaga", " – in no statement")) }

    // MARK: Statements

    private var leftOut: HTML {
        FormPart.folded(
            Sentence("Utelämnade (\(model.leftOut.count))", "Left out (\(model.leftOut.count))"),
            id: "utelamnade",
            """
            <p class="hint">\(Sentence("Kryssa för det som ska tas med ändå.", "Tick what is to be taken along all the same."))</p>
            <div class="ticks">\(model.leftOut.html { tick($0.start, $0.text, $0.why, $0.isTakenIn) })</div>
            """
        )
    }

    private func tick(_ start: Int, _ text: String, _ about: String, _ isTakenIn: Bool) -> HTML {
        """
        <div><input type="checkbox" name="ta-med" value="\(start)" id="ta-med-\(start)"\
        \(" checked", if: isTakenIn)><label for="ta-med-\(start)">\(text) \
        <span class="source">\(about)</span></label></div>
        """
    }

    private var doubtful: HTML {
        FormPart.folded(
            Sentence("Tveksamma (\(model.doubtful.count))", "Doubtful (\(model.doubtful.count))"),
            id: "tveksamma",
            isOpen: true,
            """
            <p class="hint">\(Sentence(
                "Kanske småprat eller något om intervjun. Kryssa för det som säger något om ämnet. Det andra följer med, men räknas inte förrän någon har tagit med det på anteckningens sida.",
                "Perhaps small talk or something about the interview. Tick what says something of the subject. The rest comes along but does not count until somebody has taken it along on the note's page."
            ))</p>
            <div class="ticks">\(model.doubtful.html { tick($0.start, $0.text, $0.about, $0.doubt == .settled) })</div>
            """
        )
    }

    private var found: HTML {
        FormPart.folded(
            Sentence(
                "Hittade (\(model.sure.count)), varav osäkra \(model.unsure)",
                "Found (\(model.sure.count)), unsure \(model.unsure)"
            ),
            id: "hittade",
            isOpen: true,
            """
            <ul class="note-list">\(model.sure.html { found in
                """
                <li\(" class=\"unsure\"", if: found.unsure)>\
                \(found.area.html { "<span class=\"sign tone-\($0.tone)\">\($0.sign)</span> " })\(found.text) \
                <span class="source">\(found.about)\(HTML.text(Sentence(" – osäker", " – unsure")), if: found.unsure)</span></li>
                """
            })</ul>
            """
        )
    }

    /// What a corrected note does to the one taken in before.
    private var changes: HTML {
        guard let changes = model.changes else { return .empty }
        return """
            <section class="changes"><h2>\(Sentence("Mot den förra", "Against the former"))</h2>
            <p>\(Sentence(
                "Som förut: \(changes.kept), omformulerade: \(changes.reworded.count), nya: \(changes.added.count), borta: \(changes.retired.count).",
                "As before: \(changes.kept), reworded: \(changes.reworded.count), new: \(changes.added.count), gone: \(changes.retired.count)."
            ))</p>
            \(lost(changes.unplaced), if: !changes.unplaced.isEmpty)
            \(FormPart.folded(Sentence("Omformulerade", "Reworded"), id: "omformulerade", list(changes.reworded.map {
                "<s>\($0.before)</s><br>\($0.after) <span class=\"id\">\($0.id)</span>"
            })), if: !changes.reworded.isEmpty)
            \(FormPart.folded(Sentence("Borta", "Gone"), id: "borta", list(changes.retired.map {
                "\($0.text) <span class=\"id\">\($0.id)</span>"
            })), if: !changes.retired.isEmpty)</section>
            """
    }

    private func lost(_ lost: [NoteChanges.Lost]) -> HTML {
        """
        <p><strong>\(Sentence(
            "\(lost.count) \(lost.count == 1 ? "utsaga" : "utsagor") som någon har arbetat med kunde inte placeras.",
            "\(lost.count) \(lost.count == 1 ? "statement" : "statements") that somebody has worked on could not be placed."
        ))</strong> \(lost.count == 1
            ? Sentence(
                "Den finns kvar. På anteckningens sida placeras den för hand eller tas bort.",
                "It is kept. On the note's page it is placed by hand or removed."
            )
            : Sentence(
                "De finns kvar. På anteckningens sida placeras de för hand eller tas bort.",
                "They are kept. On the note's page they are placed by hand or removed."
            ))</p>\(list(lost.map { "\($0.text) <span class=\"id\">\($0.id)</span>" }))
        """
    }

    private func list(_ items: [HTML]) -> HTML { "<ul class=\"note-list\">\(items.html { "<li>\($0)</li>" })</ul>" }
}

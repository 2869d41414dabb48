import Engine
import Formats

/// The note on one side, the statement in hand on the other. Every key is a button that can be seen and pressed.
struct NotePage {
    let model: NoteModel

    var html: HTML {
        Frame(
            title: Sentence("\(model.file) – intervjuer", "\(model.file) – interviews"),
            kind: "interviews",
            header: """
                <p class="brand"><a href="\(Route.interviews.path)">\(Sentence("Intervjuer", "Interviews"))</a></p>
                <p>\(Sentence("\(model.coded) av \(model.counted) kontrollerade", "\(model.coded) of \(model.counted) checked"))</p>
                """,
            main: main,
            script: "coding.js"
        ).html
    }

    private var main: HTML {
        """
        \(FormPart.problem(model.problem))
        <div class="coding-panels">
        <section class="reading" aria-label="\(Sentence("Anteckningen", "The note"))"><h1>\(model.file)</h1>
        <p class="meta">\(model.about)</p>\(describing)
        \(model.hasText ? text : list)
        </section>
        <section class="hand" id="handen" aria-label="\(Sentence("Utsagan", "The statement"))">\
        \(model.current.map(hand) ?? none)\(others)</section>
        </div>
        """
    }

    private var none: HTML {
        """
        <p>\(Sentence(
            "Anteckningen har inga utsagor ännu. Markera text och välj Ny utsaga.",
            "The note has no statements yet. Select text and choose New statement."
        ))</p>\(steps)
        """
    }

    private var text: HTML {
        """
        <div class="note-text" id="text" tabindex="0" role="document" aria-label="\(Sentence(
            "Anteckningens text: piltangenterna väljer ord, skift och pil fler",
            "The note's text: arrow keys select words, shift and arrow more"
        ))">\(pieces)</div>
        """
    }

    private var pieces: HTML {
        let text = NoteText(file: model.file)
        var startsLine = true
        return model.pieces.html { piece in
            switch piece {
            case .text(let words):
                let html = text.html(words, startsLine: startsLine)
                startsLine = words.unicodeScalars.last == "\n"
                return html
            case .statement(let id, let words):
                startsLine = words.unicodeScalars.last == "\n"
                return mark(id, words)
            }
        }
    }

    private func mark(_ id: String, _ words: String) -> HTML {
        let item = model.items.first { $0.id == id }
        return """
            <a class="statement tone-\(item?.area?.tone ?? "none")\(item?.isOwn == true ? " coded" : "")\(item?.isDoubtful == true ? " doubtful" : "")" id="m-\(id)" \
            href="\(Route.note(model.interview, statement: id).path)"\
            \(" aria-current=\"true\"", if: id == model.current?.id)>\
            \(item?.area.html { "<span class=\"sign\">\($0.sign)</span>" } ?? .empty)<span>\(words)</span></a>
            """
    }

    /// Where the note itself is not kept, its statements in their order.
    private var list: HTML {
        """
        <p class="muted">\(Sentence(
            "Anteckningens text finns inte i strategifilen. Utsagorna står i ordning.",
            "The text of the note is not in the strategy file. Its statements stand in order."
        ))</p><ul class="note-list">\(model.items.html { "<li>\(mark($0.id, $0.text))</li>" })</ul>
        """
    }

    private func hand(_ item: NoteModel.Item) -> HTML {
        """
        <p class="kicker" role="status">\(Sentence("Utsaga \(item.id)", "Statement \(item.id)")) · \
        \(item.isOwn ? Sentence("kontrollerad", "checked") : Sentence("inte kontrollerad", "not checked"))\
        \(" · \(Sentence("citat", "quote"))", if: item.isQuote)\
        \(" · <strong>\(Sentence("kodarna är oense", "the coders differ"))</strong>", if: item.isDisputed)</p>
        <blockquote class="words" lang="sv">\(item.text)</blockquote>
        \(doubt, if: item.isDoubtful)\
        \(suggestion(item), if: !item.isOwn)\(form(.code, item, confirm(item)))
        \(steps)
        \(form(.code, item, areas(item)))
        \(form(.code, item, categories(item)))
        <div class="tools">\(form(.choose, item, choose(item)))\(joining(item))\(undo)</div>
        \(splitting(item))\(leaving(item))\(pinning(item), if: !model.goals.isEmpty)
        """
    }

    private var doubt: HTML {
        """
        <p class="suggestion doubt"><strong>\(Sentence("Tveksam.", "Doubtful."))</strong> \(Sentence(
            "Kanske småprat eller något om intervjun. Räknas inte förrän någon har tagit med den; annars utelämna den.",
            "Perhaps small talk or something about the interview. Does not count until somebody has taken it along; else leave it out."
        ))</p>
        """
    }

    /// What the program has read out of the words: proposed, until somebody has said that it is right.
    private func suggestion(_ item: NoteModel.Item) -> HTML {
        let category = model.categories.first { $0.id == item.category }?.name
        guard item.area != nil || category != nil else { return .empty }
        return """
            <p class="suggestion">\(Sentence("Förslag:", "Proposed:")) \(item.area.html { $0.html })\
            \(" · ", if: item.area != nil && category != nil)\(category ?? "")</p>
            """
    }

    /// From statement to statement, and from note to note.
    private var steps: HTML {
        let back = model.earlier.map { place in
            let words = isHere(place) ? Sentence("Förra", "Previous") : Sentence("Förra anteckningen", "Previous note")
            return link(place, "k", words)
        }
        let onwards = model.later.map { place in
            link(place, "j", isHere(place) ? Sentence("Nästa", "Next") : Sentence("Nästa anteckning", "Next note"))
        }
        return """
            <p class="steps">\(back ?? end("k", Sentence("Ingen utsaga står före den här.", "No statement stands before this.")))\
            \(onwards ?? end("j", Sentence("Ingen utsaga står efter den här.", "No statement stands after this.")))\
            \(model.nextDoubtful.html(nextDoubtful))</p>
            """
    }

    private func isHere(_ place: NoteModel.Place) -> Bool { place.interview == model.interview }

    private func link(_ place: NoteModel.Place, _ key: String, _ words: Sentence) -> HTML {
        """
        <a class="key" data-key="\(key)" href="\(Route.note(place.interview, statement: place.id).path)">\(words) \(cap(key))</a>
        """
    }

    /// Where a key leads no further: said when it is pressed.
    private func end(_ key: String, _ words: Sentence) -> HTML {
        "<span class=\"unseen\" data-key=\"\(key)\">\(words)</span>"
    }

    private func nextDoubtful(_ next: NoteModel.Place) -> HTML {
        link(
            next,
            "d",
            model.doubtful == 1
                ? Sentence("Den enda tveksamma", "The only doubtful one")
                : Sentence("Nästa av \(model.doubtful) tveksamma", "Next of \(model.doubtful) doubtful")
        )
    }

    func cap(_ key: String) -> HTML { "<kbd>\(key.uppercased())</kbd>" }

    private func areas(_ item: NoteModel.Item) -> HTML {
        """
        <fieldset class="keys"><legend>\(Sentence("Område", "Area"))</legend>\
        \(model.areas.enumerated().html { index, area in
            button("omrade", area.id.text, "\(index + 1)", item.area?.id == area.id, item, area.html)
        })\(button("omrade", "", "0", item.area == nil && item.isOwn, item, HTML.text(Sentence("Inget", "None"))))</fieldset>
        """
    }

    private func categories(_ item: NoteModel.Item) -> HTML {
        """
        <fieldset class="keys"><legend>\(Sentence("Kategori", "Category"))</legend>\
        \(model.categories.html { button("kategori", $0.id, $0.key, item.category == $0.id, item, HTML.text($0.name)) })</fieldset>
        """
    }

    /// Chosen only by people: what is proposed is marked as that.
    private func button(
        _ name: String,
        _ value: String,
        _ key: String,
        _ isOn: Bool,
        _ item: NoteModel.Item,
        _ words: HTML
    ) -> HTML {
        let isProposed = isOn && !item.isOwn
        return """
            <button name="\(name)" value="\(value)" data-key="\(key)" aria-pressed="\(isOn && item.isOwn ? "true" : "false")"\
            \(" class=\"proposed\"", if: isProposed)>\(words)\
            \("<span class=\"unseen\"> (\(Sentence("förslag", "proposed")))</span>", if: isProposed) \(cap(key))</button>
            """
    }

    private func confirm(_ item: NoteModel.Item) -> HTML {
        if item.isOwn, model.next == nil {
            return """
                <p class="decided" data-key="b">\(Sentence(
                    "Allt är kontrollerat, i alla anteckningar.",
                    "All is checked, in all the notes."
                ))</p>
                """
        }
        let goesOn = model.next != nil
        let words =
            item.isOwn
            ? model.next.map(isHere) == false
                ? Sentence("Till nästa okontrollerade, i en annan anteckning", "To the next unchecked, in another note")
                : Sentence("Till nästa okontrollerade", "To the next unchecked")
            : item.isDoubtful ? Sentence("Ta med den", "Take it along") : Sentence("Det stämmer", "That is right")
        return """
            \(model.next.html { FormPart.hidden("vidare", $0.id) })
            <button class="main" data-key="b">\(words)\(Sentence(", nästa", ", next"), if: goesOn && !item.isOwn) \(cap("b"))</button>
            """
    }

    private func choose(_ item: NoteModel.Item) -> HTML {
        """
        \(FormPart.hidden("vald", item.isChosen ? "nej" : "ja"))<button data-key="q" \
        aria-pressed="\(item.isChosen ? "true" : "false")">\(Sentence("Talande citat", "Telling quote")) \(cap("q"))</button>
        """
    }

    private func joining(_ item: NoteModel.Item) -> HTML {
        item.after.html { next in
            form(
                .join,
                item,
                """
                \(FormPart.hidden("med", next))<button data-key="m">\
                \(Sentence("Slå ihop med nästa", "Join with next")) \(cap("m"))</button>
                """
            )
        }
    }

    private var undo: HTML {
        """
        <form method="post" action="\(Route.codingDeed(.undo).path)" data-coding>\
        \(FormPart.identity("angra"))\(FormPart.hidden("intervju", model.interview))\
        \(model.current.html { FormPart.hidden("utsaga", $0.id) })\
        <button class="quiet" data-key="u">\(Sentence("Ångra", "Undo")) \(cap("u"))</button></form>
        """
    }

    private func splitting(_ item: NoteModel.Item) -> HTML {
        let cuts = NotePlaces.cuts(in: item.text)
        guard !cuts.isEmpty else { return .empty }
        let text = Array(item.text.unicodeScalars)
        return """
            <details class="more" id="dela"><summary data-key="s">\(Sentence("Dela", "Split")) \(cap("s"))</summary>
            <p class="hint">\(Sentence("Den andra utsagan börjar med:", "The second statement begins with:"))</p>
            \(form(.split, item, cuts.html { at in
                "<button name=\"vid\" value=\"\(at)\">\(words(text, at))</button>"
            }))</details>
            """
    }

    private func words(_ text: [Unicode.Scalar], _ at: Int) -> String {
        let part = String(String.UnicodeScalarView(text[at..<min(text.count, at + 40)]))
        return "… " + part + (at + 40 < text.count ? " …" : "")
    }

    private func leaving(_ item: NoteModel.Item) -> HTML {
        let reasons = [
            Sentence("Intervjuarens ord", "The interviewer's words"), Sentence("Småprat", "Small talk"),
            Sentence("Hör inte till ämnet", "Not on the subject"), Sentence("Pekar ut en person", "Points to a person"),
            Sentence("Står redan i en annan utsaga", "Already in another statement"),
        ]
        return """
            <details class="more" id="utelamna"><summary data-key="x">\(Sentence("Utelämna", "Leave out")) \(cap("x"))\
            </summary>\(form(.leave, item, reasons.html {
                "<button name=\"skal\" value=\"\($0.swedish)\">\($0)</button>"
            }))</details>
            """
    }

    /// What the statement became.
    private func pinning(_ item: NoteModel.Item) -> HTML {
        let pinned = model.goals.filter(\.isPinned)
        let others = model.goals.filter { !$0.isPinned }
        let chosen = Sentence("Fäst vid mål (\(pinned.count))", "Pinned to goals (\(pinned.count))")
        return """
            <details class="more" id="fast"><summary>\(chosen)</summary>
            \(pinned.html { goal in
                form(.unpin, item, """
                    \(FormPart.hidden("mal", goal.id))<p>\(goal.text) <span class="id">\(goal.id)</span></p>\
                    <button class="quiet">\(Sentence("Lossa från \(goal.id)", "Unpin from \(goal.id)"))</button>
                    """)
            })
            \(others.isEmpty ? .empty : form(.pin, item, """
                \(FormPart.select(
                    "mal",
                    label: Sentence("Mål", "Goal"),
                    options: others.map { ($0.id, Sentence(same: "\($0.id) \($0.text)")) },
                    chosen: nil,
                    id: "fast-mal"
                ))<button>\(Sentence("Fäst vid målet", "Pin to the goal"))</button>
                """))</details>
            """
    }

    func form(_ deed: CodingDeed, _ item: NoteModel.Item, _ inside: HTML) -> HTML {
        """
        <form method="post" action="\(Route.codingDeed(deed).path)" data-coding>\
        \(FormPart.identity("\(deed.rawValue)-\(item.id)"))\
        \(FormPart.hidden("intervju", model.interview))\(FormPart.hidden("utsaga", item.id))\(inside)</form>
        """
    }
}

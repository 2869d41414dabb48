import Engine
import Formats

/// Sheets to print: a card for each table with the way in, and a form for each step in which something is written down.
struct PaperPage {
    let model: PaperModel

    func html(_ paper: Paper?) -> HTML {
        Frame(
            title: Sentence("Skriv ut – \(model.title)", "Print – \(model.title)"),
            kind: "paper",
            header: """
                <p class="brand">\(model.title)</p>\
                <p><a href="\((paper == nil ? Route.console : Route.paper(nil)).path)">\(Sentence("Tillbaka", "Back"))</a></p>
                """,
            main: main(paper),
            script: "print.js"
        ).html
    }

    private func main(_ paper: Paper?) -> HTML {
        switch paper {
        case nil: list
        case .tableCards: title(Sentence("Bordskort", "Table cards")) + model.tables.html(tableCard)
        case .forms: title(Sentence("Blanketter", "Paper forms")) + model.steps.html(form)
        case .preflight: title(Paper.preflight.name) + CareSheet.preflight(model).html
        case .standby: title(Paper.standby.name) + CareSheet.standby(model).html
        }
    }

    /// Says on the screen what the sheets are, and prints them; it is not printed.
    private func title(_ words: Sentence) -> HTML { "<h1 class=\"on-screen\">\(words)</h1>" + PrintButton.html }

    private var list: HTML {
        """
        <h1>\(Sentence("Skriv ut inför \(model.workshop)", "Print for \(model.workshop)"))</h1>
        <p class="lead">\(Sentence(
            "Öppna ett blad och skriv ut det från webbläsaren.", "Open a sheet and print it from the browser."
        ))</p>
        <ul class="sheets-list">
        \(tableCards, if: !model.tables.isEmpty)
        <li><a href="\(Route.paper(.forms).path)">\(Sentence("Blanketter", "Paper forms"))</a> \
        <span class="muted">\(Sentence(
            "\(model.sheets) blad i A4 för \(model.steps.count) steg, om nätet faller eller någon saknar telefon. De skrivs in efteråt",
            "\(model.sheets) sheets in A4 for \(model.steps.count) steps, should the network fail or somebody have no phone. They are typed in afterwards"
        ))</span></li>
        \(care(.preflight, Sentence("1 blad i A4: nätet, skärmarna och papperet, en halvtimme före", "1 sheet in A4: network, screens and paper, half an hour before")))
        \(care(.standby, Sentence("1 blad i A4 att ha vid reservdatorn, om ledarens dator dör", "1 sheet in A4 to have beside the standby, should the facilitator's computer die")))
        <li><a href="\(Route.results.path)">\(Sentence("Resultat", "Results"))</a> \
        <span class="muted">\(Sentence("Det som är bestämt, med vad det bygger på", "What is decided, with what it rests on"))</span></li>
        </ul>
        """
    }

    private var tableCards: HTML {
        """
        <li><a href="\(Route.paper(.tableCards).path)">\(Sentence("Bordskort", "Table cards"))</a> \
        <span class="muted">\(Sentence(
            "\(model.tables.count) blad i A5: bordets nummer, QR-kod och kod",
            "\(model.tables.count) sheets in A5: the table's number, QR code and code"
        ))</span></li>
        """
    }

    private func care(_ paper: Paper, _ words: Sentence) -> HTML {
        "<li><a href=\"\(Route.paper(paper).path)\">\(paper.name)</a> <span class=\"muted\">\(words)</span></li>"
    }

    private func tableCard(_ table: PaperModel.Table) -> HTML {
        """
        <section class="sheet table-card"><div>
        <p class="kicker">\(model.workshop)</p>
        <h2>\(Sentence("Bord \(table.id)", "Table \(table.id)"))</h2>
        <p class="areas">\(table.areas.html { $0.html })</p>
        <ol class="steps-in">\(model.network.html(networkStep))<li>\(Sentence("Rikta mobilens kamera mot rutan,", "Point your phone's camera at the square,"))<br>\
        \(Sentence("eller skriv", "or type")) <strong>\(model.address)</strong></li>
        <li>\(Sentence("Kod", "Code")): <strong class="code">\(Secret.spaced(code: model.way.code))</strong></li>
        <li>\(Sentence(
            "Välj din organisation. Med rutan är bord \(table.id) ifyllt; annars väljer du bord sedan.",
            "Choose your organisation. With the square table \(table.id) is filled in; otherwise you choose a table then."
        ))</li></ol>
        </div><div class="symbols">\(model.network.html(networkSymbol))\
        \(HTML.joinSymbol(address: model.address, way: model.way, table: TableID(table.id)))</div></section>
        """
    }

    private func networkStep(_ network: WirelessNetwork) -> HTML {
        let password: HTML = "\(Sentence("lösenord", "password")) <strong>\(network.password)</strong>"
        return """
            <li>\(Sentence("Anslut till Wi-Fi", "Join the Wi-Fi")) <strong>\(network.name)</strong>\
            \(", " + password, if: !network.password.isEmpty) \(Sentence("(den lilla rutan)", "(the small square)")).</li>
            """
    }

    private func networkSymbol(_ network: WirelessNetwork) -> HTML {
        do {
            return """
                <div class="qr small">\(HTML.markup(try QRCode(network.symbol).svg(title: "Wi-Fi: \(network.name)")))\
                <p>Wi-Fi</p></div>
                """
        } catch {
            // A name too long for any symbol; it still stands in words.
            return .empty
        }
    }

    private func form(_ step: PaperModel.Step) -> HTML {
        switch step.sheet {
        case .cards(let kinds): sheet(step, cards(kinds))
        case .ballot(let method, let options): sheet(step, ballot(method, options))
        case .actions: sheet(step, actions)
        case .judging(let judging): judging.parts.html { sheet(step, of: $0.area, judged($0, judging)) }
        }
    }

    private func sheet(_ step: PaperModel.Step, of area: AreaLabel? = nil, _ inside: HTML) -> HTML {
        """
        <section class="sheet paper-form">\
        <p class="paper-table">\(Sentence("Bord", "Table")) <span class="blank short"></span></p><p class="kicker">\(Sentence(
            "\(model.workshop) · steg \(step.number), \(step.title), \(step.minutes)\u{a0}min",
            "\(model.workshop) · step \(step.number), \(step.title), \(step.minutes)\u{a0}min"
        ))</p>
        <h2>\(step.question)</h2>
        \(area.html { "<p class=\"areas\">\($0.html)</p>" })\(step.hint.html { "<p class=\"hint\">\($0)</p>" })
        \(inside)</section>
        """
    }

    /// What is judged, with its boxes beside it, and room for what is missing where that can be said.
    private func judged(_ part: PaperModel.Judging.Part, _ judging: PaperModel.Judging) -> HTML {
        let boxes: HTML = "<p class=\"boxes\">\(judging.answers.html(box))</p>"
        return """
            <ol class="paper-cards judged">\(part.options.html { option in
                """
                <li><p>\(option.text)\(option.id.html { " <span class=\"id\">\($0)</span>" })</p>\(boxes)\
                \(judging.reason.html { "<p class=\"paper-line\">\($0)<span class=\"blank\"></span></p>" })</li>
                """
            })</ol>
            \(more(part.rest), if: part.rest > 0)
            \("<p class=\"paper-line\">\(missing)<span class=\"blank\"></span><span class=\"blank\"></span></p>", if: judging.reason == nil)
            <p class="note">\(Sentence(
                "Ett kryss för varje. Skriv inga namn. Lämna bladet till bordets sekreterare, som skriver in det.",
                "One cross for each. Write no names. Give the sheet to the table's secretary, who writes it in."
            ))</p>
            """
    }

    private var missing: Sentence {
        Sentence("Saknas det något helt? Skriv vad.", "Is something missing altogether? Write what.")
    }

    private func more(_ count: Int) -> HTML {
        "<p class=\"hint\">\(Sentence("\(count) till står på bordets sida.", "\(count) more stand on the table's page."))</p>"
    }

    private func box(_ words: Sentence) -> HTML { "<span><span class=\"box\"></span> \(words)</span>" }

    private func cards(_ kinds: [Sentence]) -> HTML {
        """
        <ol class="paper-cards">\((1...4).html { _ in card(kinds) })</ol>
        <p class="note">\(Sentence(
            "Ett kort, en tanke. Skriv inga namn. Lämna bladet till bordets sekreterare.",
            "One card, one thought. Write no names. Give the sheet to the table's secretary."
        ))</p>
        """
    }

    private var actions: HTML {
        """
        <ol class="paper-cards">\((1...3).html { _ in action })</ol>
        <p class="note">\(Sentence(
            "En aktivitet per ruta. Ange organisation, inte namn. Lämna bladet till bordets sekreterare.",
            "One action in each box. State the organisation, not names. Give the sheet to the table's secretary."
        ))</p>
        """
    }

    /// One for each voter. What is voted on may not be written when it is printed: then there is room to write it.
    private func ballot(_ method: VotingMethod, _ options: [PaperModel.Option]) -> HTML {
        let rows: HTML =
            options.isEmpty
            ? (1...8).html { _ in "<li><span class=\"blank\"></span>\(marks(method))</li>" }
            : options.html { "<li><p>\($0.text) <span class=\"id\">\($0.id ?? "")</span></p>\(marks(method))</li>" }
        return """
            <p class="hint">\(method.onPaper)</p>
            <ol class="paper-cards">\(rows)</ol>
            <p class="note">\(Sentence(
                "En valsedel per person. Skriv organisation men inget namn: ",
                "One ballot for each person. Write the organisation but no name: "
            ))<span class="blank short"></span><br>\(Sentence(
                "Lämna den till processledaren, som skriver in den. Den som har röstat på papper röstar inte också på en telefon.",
                "Give it to the facilitator, who writes it in. Whoever votes on paper does not vote on a phone too."
            ))</p>
            """
    }

    private func marks(_ method: VotingMethod) -> HTML {
        func blank(_ words: Sentence) -> HTML { "<span>\(words) <span class=\"blank short\"></span></span>" }
        let inside: HTML =
            switch method {
            case .dots(_, let cap): (0..<max(1, min(cap, 10))).html { _ in "<span class=\"box\"></span>" }
            case .rating:
                blank(Sentence("Vikt, 1–10", "Importance, 1–10"))
                    + blank(Sentence("Möjlighet, 1–10", "Feasibility, 1–10"))
            case .ranking: blank(Sentence("Plats", "Place"))
            case .quadratic: blank(Sentence("Röster", "Votes"))
            }
        return "<p class=\"boxes\">\(inside)</p>"
    }

    private var action: HTML {
        func line(_ words: Sentence) -> HTML { "<p class=\"paper-line\">\(words)<span class=\"blank\"></span></p>" }
        return """
            <li>\(line(Sentence("Mål", "Goal")))\(line(Sentence("Vad ska göras?", "What is to be done?")))<span class="blank"></span>\
            \(line(Sentence("Organisation som kan leda, och roll", "Organisation that can lead, and role")))\
            \(line(Sentence("Från och till", "From and to")))\(line(Sentence("Vad det kräver", "What it takes")))</li>
            """
    }

    private func card(_ kinds: [Sentence]) -> HTML {
        """
        <li><p class="boxes">\(model.areas.html { area in
            "<span class=\"tone-\(area.tone)\"><span class=\"box\"></span> <span class=\"sign\">\(area.sign)</span> \(area.name)</span>"
        })</p>
        \("<p class=\"boxes\">\(kinds.html(box))</p>", if: kinds.count > 1)
        <span class="blank"></span><span class="blank"></span><span class="blank"></span></li>
        """
    }
}

extension VotingMethod {
    /// The rule, for whoever fills in a ballot by hand.
    fileprivate var onPaper: Sentence {
        guard case .dots(let budget, let cap) = self else { return rule }
        return Sentence(
            "Du har \(budget) kryss att fördela, högst \(cap) på samma.",
            "You have \(budget) crosses to give, at most \(cap) to the same."
        )
    }
}

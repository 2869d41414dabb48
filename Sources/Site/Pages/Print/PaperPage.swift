import Formats

/// Sheets to print: a card for each table with the way in, and a form for each step that collects cards.
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
            main: main(paper)
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

    /// Says on the screen what the sheets are; it is not printed.
    private func title(_ words: Sentence) -> HTML { "<h1 class=\"on-screen\">\(words)</h1>" }

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
            "\(model.steps.count) blad i A4, ett per steg, om nätet faller. Sekreteraren skriver in dem efteråt",
            "\(model.steps.count) sheets in A4, one for each step, should the network fail. The secretary types them in afterwards"
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
        <li>\(Sentence("Välj din organisation. Inget konto behövs.", "Choose your organisation. No account is needed."))</li></ol>
        </div><div class="symbols">\(model.network.html(networkSymbol))\(HTML.joinSymbol(address: model.address, way: model.way))</div></section>
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
        """
        <section class="sheet paper-form">\
        <p class="paper-table">\(Sentence("Bord", "Table")) <span class="blank short"></span></p><p class="kicker">\(Sentence(
            "\(model.workshop) · steg \(step.number), \(step.title), \(step.minutes) min",
            "\(model.workshop) · step \(step.number), \(step.title), \(step.minutes) min"
        ))</p>
        <h2>\(step.question)</h2>
        \(step.hint.html { "<p class=\"hint\">\($0)</p>" })
        <ol class="paper-cards">\((1...4).html { _ in card(step) })</ol>
        <p class="note">\(Sentence(
            "Ett kort, en tanke. Skriv inga namn. Lämna bladet till bordets sekreterare.",
            "One card, one thought. Write no names. Give the sheet to the table's secretary."
        ))</p></section>
        """
    }

    private func card(_ step: PaperModel.Step) -> HTML {
        """
        <li><p class="boxes">\(model.areas.html { area in
            "<span class=\"tone-\(area.tone)\"><span class=\"box\"></span> <span class=\"sign\">\(area.sign)</span> \(area.name)</span>"
        })</p>
        \("<p class=\"boxes\">\(step.kinds.html { "<span><span class=\"box\"></span> \($0)</span>" })</p>", if: step.kinds.count > 1)
        <span class="blank"></span><span class="blank"></span><span class="blank"></span></li>
        """
    }
}

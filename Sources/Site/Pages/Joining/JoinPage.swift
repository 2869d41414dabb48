import Formats

enum JoinPage {
    static func html(_ model: JoinModel) -> HTML {
        Frame(
            title: Sentence("Anslut – \(model.title)", "Join – \(model.title)"),
            kind: "join",
            header: header(model),
            main: model.isOver ? over(model) : main(model)
        ).html
    }

    private static func header(_ model: JoinModel) -> HTML { "<p class=\"brand\">\(model.title)</p>" }

    /// The way in after all has been held: to read, for whoever was there.
    private static func over(_ model: JoinModel) -> HTML {
        """
        \(FormPart.problem(model.problem, field: model.faulty?.rawValue))
        <h1>\(Sentence("Workshoparna är slut", "The workshops are over"))</h1>
        <p>\(Sentence(
            "Länken och koden gäller inte längre, så ingen ny kan ansluta. Allt som skrevs är sparat.",
            "The link and the code are no longer good, so nobody new can join. All that was written is saved."
        ))</p>
        \(results, if: model.mayRead)
        \(returning(model))
        """
    }

    private static let results: HTML = """
        <p><a class="button" href="\(Route.results.path)">\(Sentence(
            "Läs vad som beslutades", "Read what was decided"
        ))</a></p>
        """

    private static func main(_ model: JoinModel) -> HTML {
        """
        \(FormPart.problem(model.problem, field: model.faulty?.rawValue))
        \(model.workshop.html { "<p class=\"kicker\">\($0)</p>" })
        <h1>\(model.tables.isEmpty
            ? Sentence("Anslut till mötet", "Join the meeting") : Sentence("Anslut till ditt bord", "Join your table"))</h1>
        <form method="post" action="\(Route.enter.path)" class="stack">
        \(FormPart.identity("anslut"))
        \(code(model, id: "kod"))
        \(FormPart.line(
            "organisation",
            label: Sentence("Vilken organisation kommer du från?", "Which organisation do you come from?"),
            hint: Sentence("Börja skriva och välj i listan.", "Begin to write and choose in the list."),
            value: model.organisation,
            required: true,
            id: "organisation",
            list: "organisationer",
            fault: model.faulty == .organisation ? model.problem : nil
        ))
        <datalist id="organisationer">\(model.organisations.html { "<option value=\"\($0)\">" })</datalist>
        \(suggestions(model), if: !model.suggestions.isEmpty)
        \(model.table.html { place(model, scanned: $0) })
        \(sector(model), if: model.asksSector)
        \(county(model), if: model.asksSector && model.counties.count > 1)
        <button class="main">\(Sentence("Anslut", "Join"))</button>
        <p class="note">\(Sentence(
            "Inget konto behövs, och inget namn. Ett namn kan du ange sedan, om du vill: det stannar på din enhet.",
            "No account is needed, and no name. You may give one later, if you like: it stays on your device."
        ))</p>
        </form>
        \(returning(model))
        \(device(model), if: !model.tables.isEmpty)
        """
    }

    /// The table whose card was scanned is proposed; others can be chosen, or none.
    private static func place(_ model: JoinModel, scanned: String) -> HTML {
        let tables = model.tables.map { ($0, Sentence("Bord \($0)", "Table \($0)")) }
        return FormPart.hidden("skannat", scanned)
            + FormPart.select(
                "plats",
                label: Sentence("Vid vilket bord sitter du?", "At which table do you sit?"),
                options: tables + [("", Sentence("Jag har inget bord än", "I have no table yet"))],
                chosen: model.sitsAt ?? scanned,
                id: "plats",
                hint: Sentence(
                    "Du har öppnat kortet på bord \(scanned). Sitter du vid ett annat: välj det.",
                    "You have opened the card of table \(scanned). If you sit at another, choose that."
                )
            )
    }

    private static func device(_ model: JoinModel) -> HTML {
        """
        <details class="more" id="bordsenhet"\(" open", if: model.faulty == .table)>\
        <summary>\(Sentence("Det här är bordets gemensamma enhet", "This is the table's shared device"))</summary>
        <form method="post" action="\(Route.enter.path)" class="stack">
        \(FormPart.identity("bord"))
        \(code(model, id: "kod-bord"))
        \(FormPart.select(
            "bord",
            label: Sentence("Vilket bord?", "Which table?"),
            options: model.tables.map { ($0, Sentence("Bord \($0)", "Table \($0)")) },
            chosen: model.table,
            id: "bord",
            hint: Sentence(
                "Sekreteraren skriver det bordet säger tillsammans.",
                "The secretary writes what the table says together."
            )
        ))
        <button>\(Sentence("Anslut bordet", "Join the table"))</button>
        </form></details>
        """
    }

    /// Back to a seat one already has, from another device.
    private static func returning(_ model: JoinModel) -> HTML {
        FormPart.folded(
            Sentence("Jag har varit här förut, på en annan enhet", "I have been here before, on another device"),
            id: "tillbaka",
            isOpen: model.faulty == .returning || model.isOver && !model.mayRead,
            """
            <form method="post" action="\(Route.enter.path)" class="stack">
            \(FormPart.identity("tillbaka"))
            \(code(model, id: "kod-tillbaka"), if: !model.isOver)
            \(FormPart.line(
                "aterkomst",
                label: Sentence("Din återkomstkod", "Your return code"),
                hint: Sentence(
                    "Sex tecken, står under Byt enhet på din förra sida.",
                    "Six characters, shown under Change device on your earlier page."
                ),
                required: true,
                id: "aterkomst",
                fault: model.faulty == .returning ? model.problem : nil
            ))
            <button>\(Sentence("Ta tillbaka min plats", "Take back my seat"))</button>
            </form>
            """
        )
    }

    /// What was typed is not in the list, but something like it is.
    private static func suggestions(_ model: JoinModel) -> HTML {
        """
        <div class="suggestions" role="group" aria-labelledby="menade"><p id="menade">\
        <strong>\(Sentence("Menade du någon av dessa?", "Did you mean one of these?"))</strong></p>\
        \(model.suggestions.html { "<button name=\"menad\" value=\"\($0)\" formnovalidate>\($0)</button>" })
        <p class="note">\(Sentence(
            "Annars: välj sektor här under, så läggs organisationen till.",
            "Otherwise choose its sector below, and the organisation is added."
        ))</p></div>
        """
    }

    private static func code(_ model: JoinModel, id: String) -> HTML {
        let isFaulty = model.faulty == .code
        return """
            \(model.token.html { FormPart.hidden("nyckel", $0) })\
            <div class="field"><label for="\(id)">\(Sentence("Kod", "Code"))</label>\
            <p class="hint" id="\(id)-tips">\
            \(Sentence("Åtta tecken, står på duken i rummet.", "Eight characters, shown on the projector."))</p>\
            \(isFaulty ? model.problem.html { "<p class=\"fault\" id=\"\(id)-fel\">\($0)</p>" } : .empty)\
            <input id="\(id)" name="kod" value="\(model.code)" class="code" autocomplete="off" autocapitalize="characters" \
            spellcheck="false" maxlength="20" required\(" aria-invalid=\"true\"", if: isFaulty) \
            aria-describedby="\(isFaulty ? "\(id)-fel " : "")\(id)-tips"></div>
            """
    }

    private static func sector(_ model: JoinModel) -> HTML {
        FormPart.select(
            "sektor",
            label: Sentence("Vad är det för slags organisation?", "What kind of organisation is it?"),
            options: model.sectors.map { ($0.id, Sentence(same: $0.name)) },
            chosen: nil,
            id: "sektor",
            hint: Sentence(
                "Organisationen finns inte i listan. Sektorn behövs för att blanda borden.",
                "The organisation is not in the list. With its sector the tables are mixed well."
            ),
            mustBeChosen: true
        )
    }

    private static func county(_ model: JoinModel) -> HTML {
        FormPart.select(
            "lan",
            label: Sentence("Vilket län hör den till?", "Which county does it belong to?"),
            options: model.counties.map { ($0.id, Sentence(same: $0.name)) }
                + [("", Sentence("Inget av dem", "None of them"))],
            chosen: nil,
            id: "lan",
            hint: Sentence("Det behövs för att blanda borden.", "At the tables the counties are mixed.")
        )
    }
}

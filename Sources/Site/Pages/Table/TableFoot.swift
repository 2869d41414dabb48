import Formats

/// Who this device is, and the ways to change that: another table, another device, a name of one's own.
struct TableFoot {
    let model: TableModel

    var html: HTML {
        """
        <footer class="who"><p>\(HTML.slot(.seat))</p>
        \(model.company.html { "<p id=\"sallskap\">\(words($0))</p>" })
        <p><a href="\(Route.results.path)">\(Sentence("Vad vi har kommit fram till hittills", "What we have arrived at so far"))</a></p>
        \(move, if: model.tables.count > 1 && !model.isUnseated)
        \(HTML.slot(.returnCode), if: !model.isSecretary)
        \(name, if: !model.isSecretary)
        </footer>
        """
    }

    private func words(_ company: TableModel.Company) -> Sentence {
        let place = model.hasTables ? Sentence("Vid bordet", "At the table") : Sentence("I mötet", "In the meeting")
        let joined = place + Sentence(": \(company.seats) har anslutit", ": \(company.seats) have joined")
        // Who reads this has the page open; before its stream is there, nothing is better than a nought.
        if company.present == 0 { return joined + Sentence(same: ".") }
        return company.present == company.seats
            ? joined + Sentence(", alla är här nu.", ", all are here now.")
            : joined
                + Sentence(
                    ", \(company.present) har sidan uppe nu.",
                    ", \(company.present) have the page open now."
                )
    }

    private var move: HTML {
        FormPart.folded(
            Sentence("Byt bord", "Change table"),
            id: "byt-bord",
            """
            <form method="post" action="\(Route.tableDeed(.move).path)" class="stack">
            \(FormPart.identity("byt-bord"))
            \(FormPart.select(
                "bord",
                label: Sentence("Vid vilket bord sitter du?", "At which table do you sit?"),
                options: model.tables.map { ($0, Sentence("Bord \($0)", "Table \($0)")) },
                chosen: model.table,
                id: "nytt-bord",
                hint: Sentence(
                    "Bordet är föreslaget så att organisationer, sektorer och län blandas.",
                    "The table was proposed so that organisations, sectors and counties mix."
                )
            ))
            <button>\(Sentence("Byt bord", "Change table"))</button></form>
            """
        )
    }

    static func device(_ code: String) -> HTML {
        FormPart.folded(
            Sentence("Byt enhet", "Change device"),
            id: "byt-enhet",
            """
            <p>\(Sentence(
                "Din återkomstkod. Skriv den på startsidan på en annan enhet, så fortsätter du där du var, med dina kort.",
                "Your return code. Type it on the first page on another device to go on where you were, with your cards."
            ))</p>
            <p class="code return-code">\(code)</p>
            """
        )
    }

    /// Kept on the device by script and never sent: it has no name and stands in no form.
    private var name: HTML {
        """
        <details class="more needs-script" id="eget-namn" data-own>\
        <summary>\(Sentence("Ditt namn på den här enheten", "Your name on this device"))</summary>
        <div class="field"><label for="namn-har">\(Sentence("Namn", "Name"))</label>\
        <p class="hint" id="namn-har-tips">\(Sentence(
            "Om du vill. Det står högst upp på din egen skärm, sparas bara här och skickas aldrig.",
            "If you like. It stands at the top of your own screen, is kept only here and is never sent."
        ))</p><input id="namn-har" type="text" maxlength="60" autocomplete="name" aria-describedby="namn-har-tips"></div>
        </details>
        """
    }
}

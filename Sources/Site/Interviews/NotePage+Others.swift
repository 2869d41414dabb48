import Engine
import Formats

/// What can be done with the note beside the statement in hand.
extension NotePage {
    var others: HTML {
        """
        \(adding, if: model.hasText)
        \(unplaced, if: !model.unplaced.isEmpty)
        \(left, if: !model.left.isEmpty)
        \(help)
        \(removing, if: model.mayRemove)
        """
    }

    private var adding: HTML {
        """
        <details class="more" id="ny"><summary data-key="n">\(Sentence("Ny utsaga", "New statement")) \(cap("n"))</summary>
        <form method="post" action="\(Route.codingDeed(.add).path)" class="stack" data-coding>
        \(FormPart.identity("ny"))\(FormPart.hidden("intervju", model.interview))
        <input type="hidden" name="start" id="ny-start" value="">
        \(FormPart.area(
            "text",
            label: Sentence("Orden, som de står i anteckningen", "The words, as they stand in the note"),
            hint: Sentence("Markera dem i texten och välj Ny utsaga.", "Select them in the text and choose New statement."),
            id: "ny-text"
        ))
        <button>\(Sentence("Lägg till", "Add"))</button></form></details>
        """
    }

    /// What a corrected note has lost is placed by selecting where it now stands, or removed.
    private var unplaced: HTML {
        FormPart.folded(
            Sentence("Kunde inte placeras (\(model.unplaced.count))", "Could not be placed (\(model.unplaced.count))"),
            id: "oplacerade",
            isOpen: true,
            """
            <p class="hint">\(Sentence(
                "Stod i anteckningen före rättelsen. Markera orden i texten där utsagan nu hör hemma, eller skriv dem.",
                "Stood in the note before it was corrected. Select the words in the text where the statement now belongs, or type them."
            ))</p><ul class="note-list">\(model.unplaced.html { item in
                """
                <li><p>\(item.text) <span class="id">\(item.id)</span></p>\
                \(form(.place, item, """
                    <input type="hidden" name="start" value="">\(FormPart.line(
                        "text",
                        label: Sentence("Orden, som de nu står", "The words, as they now stand"),
                        id: "placera-\(item.id)"
                    ))<button data-placing>\(Sentence("Placera här", "Place here"))</button>
                    """))\
                \(form(.leave, item, """
                    <button class="quiet" name="skal" value="borta ur den rättade anteckningen">\
                    \(Sentence("Ta bort utsagan", "Remove the statement"))</button>
                    """))</li>
                """
            })</ul>
            """
        )
    }

    /// For a file that should never have come in. Sent without script, since the page goes with it.
    private var removing: HTML {
        FormPart.folded(
            Sentence("Ta bort anteckningen", "Remove the note"),
            id: "ta-bort",
            """
            <p class="hint">\(Sentence(
                "För en fil som togs in av misstag. Alla utsagor ur den försvinner, också dem någon har kontrollerat, och anteckningens text och uppgifter om den intervjuade raderas. Det kan inte ångras. Bygger ett kort eller ett mål på en utsaga ur den går den inte att ta bort.",
                "For a file taken in by mistake. All its statements go, those somebody has checked too, and the note's text and details of the interviewee are erased. It cannot be undone. While a card or a goal builds on a statement of it, it cannot be removed."
            ))</p>
            <form method="post" action="\(Route.codingDeed(.remove).path)" class="stack">\
            \(FormPart.identity("ta-bort-\(model.interview)"))\(FormPart.hidden("intervju", model.interview))
            <div class="ticks"><div><input type="checkbox" name="saker" value="ja" id="saker" required>\
            <label for="saker">\(Sentence(
                "Ja, ta bort \(model.file) och dess \(model.items.count) \(model.items.count == 1 ? "utsaga" : "utsagor")",
                "Yes, remove \(model.file) and its \(model.items.count) \(model.items.count == 1 ? "statement" : "statements")"
            ))</label></div></div>
            <button>\(Sentence("Ta bort", "Remove"))</button></form>
            """
        )
    }

    var describing: HTML {
        FormPart.folded(
            Sentence("Ändra vem och när", "Change who and when"),
            id: "om",
            """
            <form method="post" action="\(Route.codingDeed(.describe).path)" class="stack" data-coding>\
            \(FormPart.identity("om"))\(FormPart.hidden("intervju", model.interview))\
            \(FactsView(facts: model.facts, sectors: model.sectors).html)\
            <button>\(Sentence("Spara", "Save"))</button></form>
            """
        )
    }

    private var help: HTML {
        let keys: [(String, Sentence)] =
            [
                ("J", Sentence("nästa utsaga, sedan nästa anteckning", "next statement, then next note")),
                ("K", Sentence("förra utsagan, sedan förra anteckningen", "previous statement, then previous note")),
                ("1–\(max(1, model.areas.count))", Sentence("område; 0 för inget", "area; 0 for none")),
            ]
            + model.categories.map { ($0.key.uppercased(), Sentence(same: $0.name)) }
            + [
                ("B", Sentence("det stämmer, nästa okontrollerade", "that is right, next unchecked")),
                ("D", Sentence("nästa tveksamma", "next doubtful")),
                ("Q", Sentence("talande citat", "telling quote")), ("S", Sentence("dela", "split")),
                ("M", Sentence("slå ihop med nästa", "join with the next")),
                ("N", Sentence("ny utsaga av markerade ord", "new statement of the selected words")),
                ("X", Sentence("utelämna", "leave out")), ("U", Sentence("ångra", "undo")),
                ("H", Sentence("den här hjälpen", "this help")),
                ("Esc", Sentence("lämna fältet; tangenterna gäller igen", "leave the field; the keys hold again")),
                (
                    "← → ↑ ↓",
                    Sentence(
                        "i texten: välj ord och rad; med skift fler (gå till texten med tabb)",
                        "in the text: select word and line; with shift more (go to the text by tab)"
                    )
                ),
            ]
        return """
            <details class="more" id="hjalp"><summary data-key="h">\(Sentence("Tangenter", "Keys")) \(cap("h"))</summary>
            <dl class="key-help">\(keys.html { "<div><dt><kbd>\($0.0)</kbd></dt><dd>\($0.1)</dd></div>" })</dl></details>
            """
    }

    private var left: HTML {
        """
        <details class="more" id="utelamnade"><summary>\(Sentence("Utelämnade", "Left out")) (\(model.left.count))</summary>
        <ul class="note-list">\(model.left.html { item in
            """
            <li><p>\(item.text)</p><p class="meta">\(item.reason ?? "")</p>\
            \(form(.takeBack, item, "<button>\(Sentence("Ta tillbaka", "Take back"))</button>"))</li>
            """
        })</ul></details>
        """
    }
}

import Formats

/// For somebody who sits at no table yet: the table where organisations mix best, or another. Until then nothing is
/// asked that belongs to a table.
struct SeatChoice {
    let model: TableModel

    var html: HTML {
        """
        <section class="seat-choice" id="valj-bord"><h2>\(Sentence("Vid vilket bord sitter du?", "At which table do you sit?"))</h2>
        <p class="hint">\(Sentence(
            "Du har ingen plats vid ett bord än. Sitter du redan, välj det bordet.",
            "You have no place at a table yet. If you sit already, choose that table."
        ))</p>
        <form method="post" action="\(Route.tableDeed(.move).path)" class="stack">
        \(FormPart.identity("valj-bord"))
        \(model.proposed.html(proposed))
        <div class="keys">\(model.tables.filter { $0 != model.proposed }.html(other))</div></form></section>
        """
    }

    private func proposed(_ table: String) -> HTML {
        """
        <button class="main" name="bord" value="\(table)">\(Sentence("Sätt dig vid bord \(table)", "Sit down at table \(table)"))</button>
        <p class="hint">\(Sentence(
            "Bord \(table) är föreslaget så att organisationer, sektorer och län blandas.",
            "Table \(table) is proposed so that organisations, sectors and counties mix."
        ))</p>
        """
    }

    private func other(_ table: String) -> HTML {
        "<button name=\"bord\" value=\"\(table)\">\(Sentence("Bord \(table)", "Table \(table)"))</button> "
    }
}

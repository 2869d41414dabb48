import Formats

/// A list of cards with their state, and what may be done with them. Merging is by ticking, nothing is dragged.
struct CardView {
    let step: TableModel.StepModel
    let seed: String

    var list: HTML {
        guard step.write != nil || !step.cards.isEmpty else { return .empty }
        return """
            <section class="cards" id="kort"><h2>\(step.cardsTitle) (\(step.cards.count))</h2>
            \(empty, if: step.cards.isEmpty)
            <ul>\(step.cards.html(item))</ul>
            \(merge, if: step.mayMerge && step.cards.count > 1)
            </section>
            """
    }

    /// An empty list teaches what goes here.
    private var empty: HTML {
        "<p class=\"muted\">Här samlas korten när de är sparade. Det första brukar vara det viktigaste – skriv det.</p>"
    }

    private func item(_ card: TableModel.Card) -> HTML {
        """
        <li id="\(card.id)" class="card tone-\(card.area?.tone ?? "none")">
        \(tick(card), if: step.mayMerge)
        <p class="meta">\(card.area.html { "<span class=\"sign\">\($0.sign)</span> " })\(card.kind)\
        \(card.merged > 0 ? " · \(card.merged + 1) kort i ett" : "")</p>
        <p class="words">\(card.text)</p>
        <p class="meta"><span class="saved">sparat \(card.clock)</span> <span class="id">\(card.id)</span>\(card.origin.html { " · <strong>\($0)</strong>" })</p>
        \(change(card), if: card.mayChange)
        \(card.undoMerge.html(unmerge))
        </li>
        """
    }

    private func tick(_ card: TableModel.Card) -> HTML {
        """
        <span class="tick"><input type="checkbox" form="sammanfoga" name="kort" value="\(card.id)" id="s-\(card.id)">\
        <label for="s-\(card.id)"><span class="unseen">Lägg ihop \(card.id)</span></label></span>
        """
    }

    private var merge: HTML {
        """
        <form method="post" action="\(Route.tableDeed(.merge).path)" id="sammanfoga" class="merge" \
        data-outbox="sammanfogning">
        \(FormPart.identity(seed, "sammanfoga"))
        <p class="hint">Säger två kort samma sak? Kryssa för dem och lägg ihop dem. Det äldsta får bära texten, och de \
        andra följer med.</p>
        <button>Lägg ihop de förkryssade</button></form>
        """
    }

    private func change(_ card: TableModel.Card) -> HTML {
        """
        <details class="change" id="andra-\(card.id)"><summary>Ändra \(card.id)</summary>
        <form method="post" action="\(Route.tableDeed(.edit).path)" class="stack" data-outbox="ändring" \
        data-draft="\(card.id)">
        \(FormPart.identity(seed, card.id))\(FormPart.hidden("kort", card.id))
        \(FormPart.area("text", label: "Ny text", value: card.text, id: "text-\(card.id)"))
        <button>Spara ändringen</button></form>
        <form method="post" action="\(Route.tableDeed(.withdraw).path)" data-outbox="borttagning">
        \(FormPart.identity(seed, "bort-\(card.id)"))\(FormPart.hidden("kort", card.id))
        <button class="quiet">Ta bort kortet</button></form></details>
        """
    }

    private func unmerge(_ merge: String) -> HTML {
        """
        <form method="post" action="\(Route.tableDeed(.unmerge).path)" data-outbox="isärtagning">
        \(FormPart.identity(seed, merge))\(FormPart.hidden("sammanfogning", merge))
        <button class="quiet">Ta isär igen</button></form>
        """
    }
}

import Engine
import Formats

/// A list of cards with their state, and what may be done with them. Gathering is by ticking; whoever wants to may drag
/// one card onto another, which sends the same form.
struct CardView {
    let list: TableModel.CardList
    var refused: Refused?

    var html: HTML {
        guard list.isAwaited || !list.cards.isEmpty else { return .empty }
        let hasTicks = list.hasTicks
        return """
            <section class="cards" id="kort"><h2>\(list.title) (\(list.cards.count))</h2>
            \(empty, if: list.cards.isEmpty)
            \(gatherHint, if: hasTicks)
            <ul>\(list.cards.html { item($0, hasTick: hasTicks) })</ul>
            \(gather, if: hasTicks)
            </section>
            """
    }

    /// An empty list teaches what goes here, shows one, and says how long there is.
    private var empty: HTML {
        let left = list.minutesLeft
        return """
            <div class="empty"><p>\(Sentence(
                "Här samlas korten när de är sparade. Ett kort kan se ut så här:",
                "Cards gather here once they are saved. A card may look like this:"
            ))</p>
            <p class="example">\(list.example)</p>
            \(left > 0 ? Sentence(
                "Det är \(left) \(left == 1 ? "minut" : "minuter") kvar. Det första kortet brukar vara det viktigaste.",
                "\(left) \(left == 1 ? "minute" : "minutes") left. The first card is often the one that matters most."
            ).html : .empty)</div>
            """
    }

    private var gatherHint: HTML {
        """
        <p class="hint" id="lagg-ihop-tips">\(Sentence(
            "Säger flera kort samma sak? Kryssa för dem och tryck på Slå ihop de ikryssade.",
            "Do several cards say the same? Tick them and press Merge those ticked."
        ))</p>
        """
    }

    private func item(_ card: TableModel.Card, hasTick: Bool) -> HTML {
        """
        <li id="\(card.id)" class="card tone-\(card.area?.tone ?? "none")"\(" data-card", if: hasTick)>
        \(tick(card), if: hasTick)
        <p class="meta">\(card.area.html { "<span class=\"sign\" title=\"\($0.name)\">\($0.sign)</span> " })\(card.kind)</p>
        <p class="words" lang="sv">\(card.text)</p>
        \(tags(card), if: !card.perspectives.isEmpty)
        \(card.statements.html { "<p class=\"comment\">\(Sentence("Bygger på", "Builds on")): \($0)</p>" })
        <p class="meta"><span class="saved">\(Sentence("sparat", "saved")) \(card.clock)</span> \
        <span class="id">\(card.id)</span>\(card.origin.html { " · <strong>\($0)</strong>" })\
        \(HTML.slot(.card(id: card.id, author: card.author)))</p>
        \(members(card), if: !card.members.isEmpty)
        \(change(card), if: list.changing == card.id)
        </li>
        """
    }

    private func tags(_ card: TableModel.Card) -> HTML {
        "<ul class=\"tags\">\(card.perspectives.html { "<li>\($0.name)</li>" })</ul>"
    }

    private func tick(_ card: TableModel.Card) -> HTML {
        """
        <span class="tick"><input type="checkbox" form="sammanfoga" name="kort" value="\(card.id)" id="s-\(card.id)">\
        <label for="s-\(card.id)"><span class="unseen">\(Sentence("Slå ihop", "Merge")) \(card.id)</span></label></span>
        """
    }

    /// What was put together is still there, and comes apart again.
    private func members(_ card: TableModel.Card) -> HTML {
        let count = card.members.count + 1
        return """
            <details class="change" id="delar-\(card.id)">\
            <summary>\(Sentence("\(count) kort i ett", "\(count) cards in one"))</summary>
            <ul class="members">\(card.members.html { "<li>\($0)</li>" })</ul>
            </details>\(card.merge.html { HTML.slot(.merge(id: $0.id, author: $0.author)) })
            """
    }

    private var gather: HTML {
        """
        <form method="post" action="\(Route.tableDeed(.merge).path)" id="sammanfoga" class="merge stack" \
        data-outbox="\(Sentence("sammanslagning", "merge"))">
        \(FormPart.identity("sammanfoga"))\(FormPart.hidden("steg", list.step))
        \(FormPart.line(
            "namn",
            label: Sentence("Gemensam rubrik, om ni vill", "A common heading, if you like"),
            hint: Sentence(
                "Skriver ni ingen gäller orden i en grupp som redan finns, annars i det äldsta kortet. Inget försvinner.",
                "If you write none, the words of a group that is already there stand, or else those of the oldest card. Nothing is lost."
            ),
            value: refused?.value("namn", in: .merge) ?? "",
            id: "samlingsnamn"
        ))
        <button>\(Sentence("Slå ihop de ikryssade", "Merge those ticked"))</button></form>
        """
    }

    private func change(_ card: TableModel.Card) -> HTML {
        let text = refused?.value("text", in: .edit, of: card.id)
        return """
            <div class="change" id="andra-\(card.id)">
            <form method="post" action="\(Route.tableDeed(.edit).path)" class="stack" \
            data-outbox="\(Sentence("ändring", "change"))" data-draft="\(card.id)">
            \(FormPart.identity(card.id))\(FormPart.hidden("kort", card.id))\(FormPart.basis(card.text))
            \(FormPart.area(
                "text",
                label: Sentence("Ny text", "New text"),
                value: text ?? card.text,
                id: "text-\(card.id)",
                fault: text == nil ? nil : refused?.sentence
            ))
            \(areas(card), if: list.areas.count > 1)\(perspectives(card), if: !list.perspectives.isEmpty)
            <div class="keys"><button>\(Sentence("Spara ändringen", "Save the change"))</button> \
            <a class="button quiet" href="\(Route.table.path)#\(card.id)" data-here>\(Sentence("Låt stå", "Leave as it is"))</a></div></form>
            <form method="post" action="\(Route.tableDeed(.withdraw).path)" \
            data-outbox="\(Sentence("borttagning", "removal"))">
            \(FormPart.identity("bort-\(card.id)"))\(FormPart.hidden("kort", card.id))
            <button class="quiet">\(Sentence("Ta bort kortet", "Remove the card"))</button></form></div>
            """
    }

    private func areas(_ card: TableModel.Card) -> HTML {
        FormPart.select(
            "omrade",
            label: Sentence("Område", "Area"),
            options: list.areas.map(\.option),
            chosen: card.area?.id.text,
            id: "omrade-\(card.id)"
        )
    }

    private func perspectives(_ card: TableModel.Card) -> HTML {
        FormPart.hidden("perspektiv", "")
            + FormPart.chips(
                "perspektiv",
                label: Sentence("Perspektiv", "Perspectives"),
                options: list.perspectives,
                chosen: Set(card.perspectives.map(\.id)),
                id: "perspektiv-\(card.id)"
            )
    }

    static func unmerge(_ merge: String) -> HTML {
        """
        <form method="post" action="\(Route.tableDeed(.unmerge).path)" \
        data-outbox="\(Sentence("isärtagning", "taking apart"))">
        \(FormPart.identity(merge))\(FormPart.hidden("sammanfogning", merge))
        <button class="quiet">\(Sentence("Ta isär igen", "Take apart again"))</button></form>
        """
    }
}

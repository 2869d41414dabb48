import Engine
import Formats

/// The facilitator reads, hides and writes in cards: what stands on paper or was said aloud is as good as what was typed.
enum ConsoleCardsPage {
    static func html(_ model: ConsoleCardsModel) -> HTML {
        Frame(
            title: Sentence("Kort – \(model.title)", "Cards – \(model.title)"),
            kind: "console-cards",
            header: """
                \(HTML.toConsole)
                <p>\(HTML.connection)</p>
                """,
            main: main(model),
            isLive: true
        ).html
    }

    private static func main(_ model: ConsoleCardsModel) -> HTML {
        guard let step = model.step else {
            return """
                <h1>\(Sentence("Kort", "Cards"))</h1>
                <p>\(Sentence("Korten syns här när ett steg pågår.", "Cards are shown here when a step is going on."))</p>
                """
        }
        let all = model.tables.reduce(0) { $0 + $1.cards.count }
        return """
            \(FormPart.problem(model.problem))
            <p class="kicker">\(Sentence("Kort i steget", "Cards in the step"))</p><h1 lang="sv">\(step.title)</h1>
            <div class="card-room"><section class="panel" id="skriv-in">\(model.vote.html(paperVote))\(entry(model, step), if: step.takesCards)\
            \(KeptWords.html(on: KeptWords.cards))</section>
            <section id="alla-kort"><p class="muted">\(Sentence.cards(all))\(atTables(model))</p>
            <div class="by-table">\(model.tables.html { table($0, model) })</div></section></div>
            """
    }

    private static func atTables(_ model: ConsoleCardsModel) -> Sentence {
        let count = model.tables.count { $0.id != nil }
        return count == 0 ? Sentence(same: "") : Sentence(" vid \(count) bord", " at \(count) tables")
    }

    private static func entry(_ model: ConsoleCardsModel, _ step: ConsoleCardsModel.Step) -> HTML {
        let tables = model.tables.compactMap(\.id).map { id in
            (value: id, words: Sentence("Bord \(id)", "Table \(id)"))
        }
        let none = (value: "", words: Sentence("inget område", "no area"))
        // What a table writes is mostly about what it works with.
        let own = (value: ConsoleDeed.areaOfTable, words: Sentence("bordets område", "the table's area"))
        let areas = (tables.isEmpty ? [] : [own]) + model.areas.map(\.option) + [none]
        let someMustChoose = model.tables.contains { $0.id != nil && $0.areas.count != 1 }
        let kinds = model.kinds.map { (value: $0.rawValue, words: $0.choice) }
        let origins = [
            (value: Contribution.Origin.paper.rawValue, words: Sentence("Från papper", "From paper")),
            (value: Contribution.Origin.spoken.rawValue, words: Sentence("Sagt högt", "Said aloud")),
        ]
        let inside: HTML = """
            <h2>\(tables.isEmpty
                ? Sentence("Skriv in ett kort", "Write in a card") : Sentence("Skriv in för ett bord", "Write in for a table"))</h2>\(FormPart.hidden("steg", step.id))\
            \(FormPart.choice("kalla", label: Sentence("Varifrån", "Where from"), options: origins, chosen: origins[0].value, id: "kalla"))\
            \(FormPart.select("bord", label: Sentence("Bord", "Table"), options: tables, chosen: model.table, id: "in-bord"), if: !tables.isEmpty)\
            \(FormPart.select(
                "omrade",
                label: Sentence("Område", "Area"),
                options: areas,
                chosen: tables.isEmpty ? none.value : own.value,
                id: "in-omrade",
                hint: someMustChoose && !tables.isEmpty
                    ? Sentence(
                        "Välj själv för bord som har flera områden eller inget.",
                        "Choose for tables that have several areas or none."
                    ) : nil
            ))\
            \(FormPart.select("slag", label: Sentence("Slag", "Kind"), options: kinds, chosen: kinds.first?.value, id: "in-slag"))\
            \(FormPart.area("text", label: Sentence("Text, som den står", "Text, as it stands"), value: model.kept, id: "in-text"))\
            <button class="main">\(Sentence("Lägg till kortet", "Add the card"))</button>
            """
        return ConsoleForm.html(.contribute, "skriv-in-kort", sends: Sentence("kort", "card"), inside)
    }

    /// For whoever has no phone, or whose phone has died: one seat, one ballot.
    private static func paperVote(_ vote: ConsoleCardsModel.PaperVote) -> HTML {
        if vote.seats.isEmpty {
            return
                "<p class=\"note\">\(Sentence("Alla har röstat själva.", "Everybody has voted on their own."))</p>"
        }
        let inside: HTML = """
            <h2>\(Sentence("Skriv in en pappersröst", "Write in a paper vote"))</h2>\(FormPart.hidden("steg", vote.step))\
            \(FormPart.select(
                "plats",
                label: Sentence("Vems", "Whose"),
                options: vote.seats.map { ($0.id, name($0)) },
                chosen: nil,
                id: "rost-plats",
                hint: Sentence(
                    "Här står de som inte har röstat själva. Den som har fått en pappersröst inskriven kan inte rösta en gång till. En tom valsedel tar tillbaka den.",
                    "Those who have not voted on their own. Whoever has had a paper vote written in cannot vote once more. An empty ballot takes it back."
                )
            ))\
            \(VoteView(form: vote.form, step: vote.step).ballot)
            <button class="main">\(Sentence("Lägg till rösten", "Add the vote"))</button>
            """
        return ConsoleForm.html(
            .voteOnPaper,
            "pappersrost",
            sends: Sentence("pappersröst", "paper vote"),
            inside
        )
    }

    private static func name(_ voter: ConsoleCardsModel.Voter) -> Sentence {
        let place = voter.table.map { Sentence(", bord \($0)", ", table \($0)") } ?? Sentence(same: "")
        let written = voter.isWritten ? Sentence(" – inskriven", " – written in") : Sentence(same: "")
        return Sentence(same: "\(voter.organisation) (\(voter.id))") + place + written
    }

    private static func table(_ table: ConsoleCardsModel.Table, _ model: ConsoleCardsModel) -> HTML {
        let name = table.id.map { Sentence("Bord \($0)", "Table \($0)") } ?? Sentence("Hela rummet", "The whole room")
        return """
            <section class="panel" id="bord-\(table.id ?? "alla")"><h2>\(name) \
            \(table.areas.html { "<span class=\"sign tone-\($0.tone)\">\($0.sign)</span> " })\
            <span class="number">\(Sentence.cards(table.cards.count))</span></h2>
            \("<p class=\"muted\">\(Sentence("Inga kort än.", "No cards yet."))</p>", if: table.cards.isEmpty)
            <ul>\(table.cards.html { card($0, model) })</ul></section>
            """
    }

    private static func card(_ card: ConsoleCardsModel.Card, _ model: ConsoleCardsModel) -> HTML {
        let deed = card.isHidden ? ConsoleDeed.showCard : .hideCard
        let words = card.isHidden ? Sentence("Visa igen", "Show again") : Sentence("Dölj", "Hide")
        let inside: HTML = """
            \(FormPart.hidden("kort", card.id))<button class="quiet">\(words)\
            <span class="unseen"> \(card.id)</span></button>
            """
        return """
            <li id="\(card.id)" class="card tone-\(card.area?.tone ?? "none")\(card.isHidden ? " is-hidden" : "")">
            <p class="words" lang="sv">\(card.text)</p>
            <p class="meta">\(card.area.html { "<span class=\"sign\">\($0.sign)</span> " })\(card.kind.choice) · \(card.clock) \
            <span class="id">\(card.id)</span>\(card.origin.mark.html { " · <strong>\($0)</strong>" })\
            \(" · <strong>\(Sentence("dolt för rummet", "hidden from the room"))</strong>", if: card.isHidden)\
            \(" · \(Sentence("ihopslaget", "merged"))", if: card.isMerged)</p>
            \(ConsoleForm.html(deed, "\(deed.rawValue)-\(card.id)", class: "inline", inside))</li>
            """
    }
}

extension Contribution.Origin {
    /// Stands on a card that was not typed where it was thought.
    var mark: Sentence? {
        switch self {
        case .device: nil
        case .paper: Sentence("från papper", "from paper")
        case .spoken: Sentence("sagt högt", "said aloud")
        }
    }
}

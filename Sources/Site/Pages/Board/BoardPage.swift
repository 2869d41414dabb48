import Drafting
import Formats

/// Where plenary puts together what tables have said. By buttons and ticks; nothing is dragged.
struct BoardPage {
    let model: BoardModel

    static func html(_ model: BoardModel) -> HTML { BoardPage(model: model).html }

    private var html: HTML {
        Frame(
            title: Sentence("Sammanfoga – \(model.title)", "Merge – \(model.title)"),
            kind: "board",
            header: """
                <p class="brand">\(model.title)</p>\
                <p><a href="\(Route.console.path)">\(Sentence("Till ledarvyn", "To the console"))</a></p>\
                <p>\(HTML.connection)</p>
                """,
            main: main,
            isLive: true
        ).html
    }

    private var isGoals: Bool { model.place.subject == .goals }

    private var main: HTML {
        """
        \(FormPart.problem(model.problem))
        \(model.kept.html { words in
            """
            <p class="kept-words">\(Sentence("Din lydelse, att kopiera:", "Your wording, to copy:")) \
            <q>\(words)</q></p>
            """
        })
        <h1>\(Sentence("Sammanfoga det som säger samma sak", "Merge what says the same thing"))</h1>
        \(tabs)
        \("<p class=\"note\">\(Sentence("Öppna workshopen för att sammanfoga. Här kan du läsa.", "Open the workshop to merge. Here you can read."))</p>",
            if: !model.mayMerge)
        \(KeptWords.html(on: KeptWords.board))
        <section id="forslag" class="proposals">\(proposals)</section>
        <section id="borden" class="all-tables">\(columns)</section>
        <section id="sammanfogat" class="merged">\(merges)</section>
        \(apart, if: !model.apart.isEmpty)
        \(WallControl(choice: model.wall, turn: model.turn, place: model.place, hasAnswers: model.hasAnswers).html)
        """
    }

    private var tabs: HTML {
        BoardPlace.Subject.allCases.html { subject in
            let name = subject == .goals ? Sentence("Mål", "Goals") : Sentence("Kort", "Cards")
            return """
                <nav class="tabs" aria-label="\(name)"><span class="tabs-name">\(name)</span> \
                \(model.tabs.filter { $0.place.subject == subject }.html(tab))</nav>
                """
        }
    }

    private func tab(_ tab: BoardModel.Tab) -> HTML {
        let current: HTML = tab.place == model.place ? " aria-current=\"page\"" : ""
        let name: HTML =
            tab.area.map { "<span class=\"sign\">\($0.sign)</span> \($0.name)" }
            ?? .text(Sentence("Utan område", "Without area"))
        return """
            <a href="\(Route.board(tab.place).path)" class="tab tone-\(tab.area?.tone ?? "none")"\(current)>\(name) \
            <span class="number">(\(tab.count))</span></a>
            """
    }

    // MARK: Proposals

    private var proposals: HTML {
        let title = Sentence("Kanske samma sak", "Perhaps the same thing")
        guard !model.proposals.isEmpty else {
            let words =
                model.columns.isEmpty
                ? Sentence(
                    "Inget har kommit in för det här området än. Här läggs det som borden skriver sida vid sida.",
                    "Nothing has come in for this area yet. What the tables write is laid side by side here."
                )
                : Sentence(
                    "Inga två liknar varandra så mycket att de föreslås. Kryssa själv bland borden nedanför.",
                    "No two are alike enough to be proposed. Tick among the tables below yourself."
                )
            return "<h2>\(title)</h2><p class=\"muted\">\(words)</p>"
        }
        return """
            <h2>\(title) (\(model.proposals.count + model.more))</h2>
            <p class="hint">\(Self.rule)</p>
            <ul class="pairs">\(model.proposals.html(proposal))</ul>
            \("<p class=\"note\">\(Sentence("… och \(model.more) förslag till, när de här är klara.", "… and \(model.more) more proposals, when these are done."))</p>",
                if: model.more > 0)
            """
    }

    /// Why these and not others, in words the room can check.
    private static let rule: Sentence = {
        let likeness = Likeness.ofCards
        let percent = Int((likeness.threshold * 100).rounded())
        return Sentence(
            "Förslag när minst \(likeness.fewest) ord är gemensamma och väger minst \(percent) % av alla ord i de två; "
                + "ovanliga ord väger mer. Gemensamma ord är understrukna. Rummet avgör.",
            "Proposed when at least \(likeness.fewest) words are shared and weigh at least \(percent)% of all words in the "
                + "two; rare words weigh more. Shared words are underlined. The room decides."
        )
    }()

    private func proposal(_ pair: BoardModel.Proposal) -> HTML {
        let listed = pair.words.joined(separator: ", ")
        return """
            <li id="par-\(pair.name)" class="pair-card tone-\(model.area?.tone ?? "none")">
            <div class="two">\(side(pair.one, pair.stems))\(side(pair.other, pair.stems))</div>
            <p class="meta">\(Sentence(
                "\(pair.percent) % lika. Gemensamt: \(listed).", "\(pair.percent)% alike. Shared: \(listed)."
            ))</p>
            \(decide(pair), if: model.mayMerge)</li>
            """
    }

    private func side(_ item: BoardModel.Item, _ stems: Set<String>) -> HTML {
        """
        <div class="side"><p class="meta">\(whence(item)) <span class="id">\(item.id)</span>\(made(item))</p>\
        <p class="words" lang="sv">\(SwedishText.parts(of: item.text, marking: stems).html { words, isMarked in
            isMarked ? "<mark>\(words)</mark>" : HTML.text(words)
        })</p></div>
        """
    }

    private func whence(_ item: BoardModel.Item) -> Sentence {
        item.table.map { Sentence("Bord \($0)", "Table \($0)") } ?? Sentence("Plenum", "Plenary")
    }

    private func made(_ item: BoardModel.Item) -> HTML {
        let count = item.statements
        let merged: HTML =
            item.merged == 0
            ? .empty : " · \(Sentence("\(item.merged + 1) i ett", "\(item.merged + 1) in one"))"
        return count == 0
            ? merged
            : merged
                + " · \(Sentence.statements(count))"
    }

    private func decide(_ pair: BoardModel.Proposal) -> HTML {
        let (one, other, name) = (pair.one.id, pair.other.id, pair.name)
        return """
            <div class="pair-deeds">
            <form method="post" action="\(Route.consoleDeed(.merge).path)" data-send>\(identity("ihop-\(name)"))\
            \(FormPart.hidden("del", one))\(FormPart.hidden("del", other))\
            <button name="bar" value="\(one)">\(Sentence("Lägg ihop med orden i \(one)", "Merge with the words of \(one)"))</button> \
            <button name="bar" value="\(other)">\(Sentence("Lägg ihop med orden i \(other)", "Merge with the words of \(other)"))</button>\
            </form>
            <form method="post" action="\(Route.consoleDeed(.holdApart).path)" data-send>\(identity("olika-\(name)"))\
            \(FormPart.hidden("del", one))\(FormPart.hidden("del", other))\(FormPart.hidden("olika", "ja"))\
            <button class="quiet">\(Sentence("Olika saker – föreslå inte igen", "Different things – do not propose again"))\
            </button></form>
            </div>
            <details class="change" id="ny-\(name)"><summary>\(Sentence("Ny gemensam lydelse", "A new common wording"))</summary>
            <form method="post" action="\(Route.consoleDeed(.merge).path)" class="stack" data-send data-draft="\(KeptWords.board)/ny-\(name)">\
            \(identity("ny-\(name)"))\(FormPart.hidden("del", one))\(FormPart.hidden("del", other))\
            \(FormPart.area("text", label: Sentence("Gemensam lydelse", "Common wording"), value: pair.one.text, rows: 2, id: "text-\(name)"))
            <button>\(Sentence("Lägg ihop med den här lydelsen", "Merge with this wording"))</button></form></details>
            """
    }

    /// What every form here carries: its id, and where one is.
    private func identity(_ name: String) -> HTML {
        FormPart.identity(name) + FormPart.hidden("vy", model.place.name)
    }

    // MARK: All tables

    private var columns: HTML {
        guard !model.columns.isEmpty else { return .empty }
        let title =
            isGoals ? Sentence("Alla bords mål", "All tables' goals") : Sentence("Alla bords kort", "All tables' cards")
        return """
            <h2>\(title)</h2>
            <div class="columns">\(model.columns.html(column))</div>
            \(byHand, if: model.mayMerge)
            """
    }

    private func column(_ column: BoardModel.Column) -> HTML {
        let name = column.table.map { Sentence("Bord \($0)", "Table \($0)") } ?? Sentence("Plenum", "Plenary")
        return """
            <section class="column" id="kol-\(column.table ?? "plenum")"><h3>\(name) <span class="number">(\(column.items.count))</span></h3>
            <ul>\(column.items.html { item in
                """
                <li id="\(item.id)" class="card tone-\(model.area?.tone ?? "none")">\(tick(item), if: model.mayMerge)\
                <p class="words" lang="sv">\(item.text)</p><p class="meta"><span class="id">\(item.id)</span>\(made(item))</p></li>
                """
            })</ul></section>
            """
    }

    private func tick(_ item: BoardModel.Item) -> HTML {
        """
        <span class="tick"><input type="checkbox" form="for-hand" name="del" value="\(item.id)" id="s-\(item.id)">\
        <label for="s-\(item.id)"><span class="unseen">\(Sentence("Lägg ihop \(item.id)", "Merge \(item.id)"))</span>\
        </label></span>
        """
    }

    private var byHand: HTML {
        """
        <form method="post" action="\(Route.consoleDeed(.merge).path)" id="for-hand" class="stack by-hand" data-send \
        data-draft="\(KeptWords.board)/for-hand-\(model.place.name)">\(identity("for-hand"))
        \(FormPart.area(
            "text",
            label: Sentence("Gemensam lydelse", "Common wording"),
            hint: Sentence(
                "Frivilligt. Skriver du ingen gäller orden i det som skrevs först.",
                "Optional. If you write none, the words of what was written first stand."
            ),
            rows: 2,
            required: false,
            id: "text-for-hand"
        ))
        <button>\(Sentence("Lägg ihop de förkryssade", "Merge those ticked"))</button></form>
        """
    }

    // MARK: What has been done

    private var merges: HTML {
        let title = Sentence("Sammanfogat", "Merged")
        guard !model.merges.isEmpty else {
            return
                "<h2>\(title)</h2><p class=\"muted\">\(Sentence("Inget än. Allt som läggs ihop kan tas isär här.", "Nothing yet. Whatever is merged can be parted here."))</p>"
        }
        return "<h2>\(title) (\(model.merges.count))</h2><ul>\(model.merges.html(merged))</ul>"
    }

    private func merged(_ merge: BoardModel.Merged) -> HTML {
        """
        <li id="\(merge.id)" class="card tone-\(model.area?.tone ?? "none")">\
        <p class="words" lang="sv">\(merge.into.text) <span class="id">\(merge.into.id)</span></p>
        <ul class="members">\(merge.from.html { item in
            "<li>\(item.text) <span class=\"meta\">\(whence(item)) <span class=\"id\">\(item.id)</span></span></li>"
        })</ul><p class="meta">\(Sentence("Sammanfogat \(merge.clock)", "Merged \(merge.clock)")) \
        <span class="id">\(merge.id)</span></p>
        \(merge.later.html { later in
            """
            <p class="note">\(Sentence("Ingår i \(later). Ta isär den först.", "Part of \(later). Part that one first."))\
            </p>
            """
        })
        \(part(merge), if: merge.later == nil && model.mayMerge)</li>
        """
    }

    private func part(_ merge: BoardModel.Merged) -> HTML {
        """
        <form method="post" action="\(Route.consoleDeed(.unmerge).path)" data-send>\(identity("isar-\(merge.id)"))\
        \(FormPart.hidden("sammanfogning", merge.id))\
        <button class="quiet">\(Sentence("Ta isär \(merge.id)", "Part \(merge.id)"))</button></form>
        """
    }

    private var apart: HTML {
        """
        <section id="olika"><details class="more"><summary>\(Sentence("Hålls isär", "Held apart")) \
        (\(model.apart.count))</summary><ul>\(model.apart.html { pair in
            """
            <li class="card"><p class="words" lang="sv">\(pair.one.text) <span class="id">\(pair.one.id)</span></p>\
            <p class="words" lang="sv">\(pair.other.text) <span class="id">\(pair.other.id)</span></p>
            <form method="post" action="\(Route.consoleDeed(.holdApart).path)" data-send>\
            \(identity("lika-\(pair.one.id)-\(pair.other.id)"))\(FormPart.hidden("del", pair.one.id))\
            \(FormPart.hidden("del", pair.other.id))\(FormPart.hidden("olika", "nej"))\
            <button class="quiet">\(Sentence("Föreslå dem igen", "Propose them again"))</button></form></li>
            """
        })</ul></details></section>
        """
    }
}

import Drafting
import Formats

/// Where plenary puts together what tables have said. By buttons and ticks; nothing is dragged.
struct BoardPage {
    let model: BoardModel

    static func html(_ model: BoardModel) -> HTML { BoardPage(model: model).html }

    private var html: HTML {
        Frame(
            title: Sentence("Slå ihop – \(model.title)", "Merge – \(model.title)"),
            kind: "board",
            header: """
                <p class="brand">\(model.title)</p>\
                \(HTML.toConsole)\
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
        <h1>\(Sentence("Slå ihop det som säger samma sak", "Merge what says the same thing"))</h1>
        \(tabs)
        \("<p class=\"note\">\(Sentence("Öppna workshopen för att slå ihop. Här kan du läsa.", "Open the workshop to merge. Here you can read."))</p>",
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
        guard !model.groups.isEmpty else {
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
            <h2>\(title) (\(model.groups.count + model.moreGroups))</h2>
            <p class="hint">\(Self.rule)</p>
            <ul class="pairs">\(model.groups.html(proposal))</ul>
            \("<p class=\"note\">\(Sentence("… och \(model.moreGroups) förslag till, när de här är klara.", "… and \(model.moreGroups) more proposals, when these are done."))</p>",
                if: model.moreGroups > 0)
            """
    }

    /// Why these and not others, in words the room can check.
    private static let rule: Sentence = {
        let likeness = Likeness.ofCards
        let percent = Int((likeness.threshold * 100).rounded())
        return Sentence(
            "Förslag när minst \(likeness.fewest) ord är gemensamma och väger minst \(percent) % av alla ord i de två; "
                + "ovanliga ord väger mer. Liknar en av dem en tredje föreslås alla tre. Gemensamma ord är understrukna. Rummet avgör.",
            "Proposed when at least \(likeness.fewest) words are shared and weigh at least \(percent)% of all words in the "
                + "two; rare words weigh more. If one of them is like a third, all three are proposed. Shared words are underlined. The room decides."
        )
    }()

    /// One form for all that can be done with them: whose words are to stand is said by the button.
    private func proposal(_ group: BoardModel.Group) -> HTML {
        """
        <li id="par-\(group.name)" class="pair-card tone-\(model.area?.tone ?? "none")">
        <form method="post" action="\(Route.consoleDeed(.merge).path)" data-send data-draft="\(KeptWords.board)/ny-\(group.name)">\
        \(identity("ihop-\(group.name)"))
        <div class="two">\(group.items.html { side($0, group) })</div>
        <p class="meta">\(likeness(group))</p>
        \(decide(group), if: model.mayMerge)</form></li>
        """
    }

    /// What they have in common, as the words themselves show it.
    private func likeness(_ group: BoardModel.Group) -> Sentence {
        let common = group.common.joined(separator: ", ")
        if group.hasSameWords {
            return Sentence(
                "Samma ord, bortsett från småord och ändelser: \(common).",
                "The same words, but for small words and endings: \(common)."
            )
        }
        if group.items.count == 2 {
            return Sentence(
                "\(group.percent) % av orden gemensamma: \(common).",
                "\(group.percent)% of the words shared: \(common)."
            )
        }
        let some = group.some.joined(separator: ", ")
        let all =
            group.common.isEmpty
            ? Sentence(same: "") : Sentence("Gemensamt för alla: \(common). ", "Shared by all: \(common). ")
        return all + (some.isEmpty ? Sentence(same: "") : Sentence("För några: \(some).", "By some: \(some)."))
    }

    private func side(_ item: BoardModel.Item, _ group: BoardModel.Group) -> HTML {
        let words = SwedishText.parts(of: item.text, marking: group.stems).html { words, isMarked in
            isMarked ? "<mark>\(words)</mark>" : HTML.text(words)
        }
        return """
            <div class="side">\(heading(item, group))<p class="words" lang="sv">\(words)</p>\
            \(carry(item), if: model.mayMerge)</div>
            """
    }

    /// Of three or more each can be left out.
    private func heading(_ item: BoardModel.Item, _ group: BoardModel.Group) -> HTML {
        let about: HTML = "\(whence(item)) <span class=\"id\">\(item.id)</span>\(made(item))"
        if !model.mayMerge { return "<p class=\"meta\">\(about)</p>" }
        if group.items.count == 2 { return FormPart.hidden("del", item.id) + "<p class=\"meta\">\(about)</p>" }
        let id = "med-\(group.name)-\(item.id)"
        return """
            <div class="tick-line"><input type="checkbox" name="del" value="\(item.id)" id="\(id)" checked>\
            <label for="\(id)"><span class="unseen">\(Sentence("Ta med", "Include")) </span>\(about)</label></div>
            """
    }

    private func carry(_ item: BoardModel.Item) -> HTML {
        """
        <button name="bar" value="\(item.id)">\(Sentence("Slå ihop med orden i \(item.id)", "Merge with the words of \(item.id)"))</button>
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

    private func decide(_ group: BoardModel.Group) -> HTML {
        let name = group.name
        let different =
            group.items.count == 2
            ? Sentence("Olika saker – föreslå inte igen", "Different things – do not propose again")
            : Sentence(
                "De ikryssade är olika saker – föreslå inte igen",
                "Those ticked are different things – do not propose again"
            )
        return """
            <div class="pair-deeds"><button class="quiet" name="olika" value="ja" \
            formaction="\(Route.consoleDeed(.holdApart).path)">\(different)</button></div>
            <details class="change" id="ny-\(name)"><summary>\(Sentence("Ny gemensam lydelse", "A new common wording"))</summary>
            <div class="stack">\(FormPart.area(
                "text",
                label: Sentence("Gemensam lydelse", "Common wording"),
                value: group.items.first?.text ?? "",
                rows: 2,
                required: false,
                id: "text-\(name)"
            ))
            <button>\(Sentence("Slå ihop med den här lydelsen", "Merge with this wording"))</button></div></details>
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
            <h2>\(title)</h2>\(model.others.html(others))
            <div class="columns">\(model.columns.html(column))</div>
            \(byHand, if: model.mayMerge)
            """
    }

    /// Why the console counts more cards than stand here.
    private func others(_ others: BoardModel.Others) -> HTML {
        guard others.all > 0 else { return .empty }
        let here = model.columns.reduce(0) { $0 + $1.items.count }
        let parts = [
            (others.reactions, Sentence("svar på andras kort", "answers to cards of others")),
            (others.settled, Sentence("redan avgjorda", "settled already")),
            (others.silent, Sentence("som skrivs i tysthet nu", "now being written in silence")),
        ].filter { $0.0 > 0 }.map { Sentence(same: "\($0.0) ") + $0.1 }
        let listed = Sentence(
            parts.map(\.swedish).joined(separator: ", "),
            parts.map(\.english).joined(separator: ", ")
        )
        return """
            <p class="note">\(Sentence("\(here) av områdets \(here + others.all) kort. Inte här: ", "\(here) of the area's \(here + others.all) cards. Not here: "))\(listed).</p>
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
        <label for="s-\(item.id)"><span class="unseen">\(Sentence("Slå ihop \(item.id)", "Merge \(item.id)"))</span>\
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
        <button>\(Sentence("Slå ihop de ikryssade", "Merge those ticked"))</button></form>
        """
    }

    // MARK: What has been done

    private var merges: HTML {
        let title = Sentence("Ihopslaget", "Merged")
        guard !model.merges.isEmpty else {
            return
                "<h2>\(title)</h2><p class=\"muted\">\(Sentence("Inget än. Allt som slås ihop kan tas isär här.", "Nothing yet. Whatever is merged can be parted here."))</p>"
        }
        return "<h2>\(title) (\(model.merges.count))</h2><ul>\(model.merges.html(merged))</ul>"
    }

    private func merged(_ merge: BoardModel.Merged) -> HTML {
        """
        <li id="\(merge.id)" class="card tone-\(model.area?.tone ?? "none")">\
        <p class="words" lang="sv">\(merge.into.text) <span class="id">\(merge.into.id)</span></p>
        <ul class="members">\(merge.from.html { item in
            "<li>\(item.text) <span class=\"meta\">\(whence(item)) <span class=\"id\">\(item.id)</span></span></li>"
        })</ul><p class="meta">\(Sentence("Ihopslaget \(merge.clock)", "Merged \(merge.clock)")) \
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

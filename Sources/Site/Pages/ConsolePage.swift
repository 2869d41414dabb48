import Formats

/// One screen: what is now, how the tables are doing, what comes next.
enum ConsolePage {
    static func html(_ model: ConsoleModel) -> HTML {
        Frame(
            title: Sentence(same: "Ledare – \(model.title)"),
            kind: "console",
            header: header(model),
            main: main(model),
            isLive: true
        ).html
    }

    private static func header(_ model: ConsoleModel) -> HTML {
        """
        <p class="brand">\(model.title)</p>
        <p class="join-code">Kod <strong>\(Secret.spaced(code: model.joinCode))</strong> · \(model.joined) av \(model.expected) platser anslutna</p>
        <p>\(HTML.connection)</p>
        """
    }

    private static func main(_ model: ConsoleModel) -> HTML {
        """
        \(FormPart.problem(model.problem))
        \(model.troubles.html { "<p class=\"trouble\" role=\"alert\">\($0)</p>" })
        <div class="panels">
        <section class="panel now" id="nu" aria-label="Nu">\(ConsoleNow(model: model).html)</section>
        <section class="panel tables" id="bord" aria-label="Bord">\(tables(model))</section>
        <section class="panel next" id="sedan" aria-label="Sedan">\(next(model))</section>
        </div>
        """
    }

    private static func tables(_ model: ConsoleModel) -> HTML {
        """
        <h2>Bord</h2>
        <div class="scroll"><table><thead><tr><th scope="col">Bord</th><th scope="col">Område</th>\
        <th scope="col">Här</th><th scope="col">Kort i steget</th><th scope="col">Senast</th><th scope="col">Läge</th>\
        </tr></thead>
        <tbody>\(model.tables.html { row($0, most: model.tables.map(\.cards).max() ?? 0) })</tbody></table></div>
        <h3>Områden hittills</h3>
        <ul class="coverage">\(model.areas.html { count in
            """
            <li>\(count.area.html) <span class="number">\(count.cards) kort, \(count.goals) mål</span>\
            \(" <strong class=\"thin\">tunt</strong>", if: isThin(count, in: model))</li>
            """
        })</ul>
        """
    }

    private static func row(_ row: ConsoleModel.TableRow, most: Int) -> HTML {
        """
        <tr id="rad-\(row.table)"><th scope="row">\(row.table)</th>\
        <td>\(row.areas.html { "<span class=\"area tone-\($0.tone)\"><span class=\"sign\">\($0.sign)</span></span> " })</td>\
        <td class="number">\(row.present) av \(row.seats)</td>\
        <td><svg class="count" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">\
        <rect class="track" width="100" height="12"/>\
        <rect class="fill" width="\(most > 0 ? row.cards * 100 / most : 0)" height="12"/></svg> \
        <span class="number">\(row.cards)</span></td>\
        <td class="number">\(row.latest ?? "–")</td><td>\(state(row))</td></tr>
        """
    }

    private static func state(_ row: ConsoleModel.TableRow) -> HTML {
        switch row.signal {
        case .done: "<strong class=\"signal done\">✓ klara</strong>"
        case .moreTime: "<strong class=\"signal more\">＋ mer tid</strong>"
        case nil:
            row.isStuck ? "<strong class=\"signal stuck\">? har de fastnat</strong>" : "<span class=\"muted\">–</span>"
        }
    }

    /// An area with less than a third of its even share.
    private static func isThin(_ count: ConsoleModel.AreaCount, in model: ConsoleModel) -> Bool {
        let all = model.areas.reduce(0) { $0 + $1.cards }
        return all >= 12 && count.cards * model.areas.count * 3 < all
    }

    private static func next(_ model: ConsoleModel) -> HTML {
        """
        <h2>Sedan</h2>
        <ol class="agenda">\(model.upcoming.html { step in
            "<li><span class=\"number\">\(step.clock)</span> \(step.title) <span class=\"muted\">\(step.minutes) min</span></li>"
        })</ol>
        \("<p class=\"muted\">Det här är det sista steget.</p>",
            if: model.workshop?.step != nil && model.upcoming.isEmpty && model.openable.isEmpty)
        \((model.workshop?.end).html { end in
            "<p class=\"end\">Slut <strong>\(end)</strong> \(delay(model.workshop?.late ?? 0))</p>"
        })
        \((model.workshop?.step?.notes).html { "<h3>Dina anteckningar</h3><p class=\"notes\">\($0)</p>" })
        <ul class="ways"><li><a href="\(Route.projector.path)" target="_blank">Öppna storbilden</a></li>
        <li><a href="\(Route.board(nil).path)">\(Sentence("Sammanfoga bordens resultat", "Merge the tables' results"))</a></li>
        <li><a href="\(Route.paper(nil).path)">\(Sentence("Skriv ut", "Print"))</a></li>
        <li><a href="\(Route.results.path)">Resultat</a></li>
        <li><a href="\(Route.draft.path)">Hämta utkastet (Word)</a></li></ul>
        """
    }

    private static func delay(_ minutes: Int) -> HTML {
        if minutes == 0 { return "<span class=\"muted\">enligt plan</span>" }
        let words = minutes > 0 ? "\(minutes) min efter plan" : "\(-minutes) min före plan"
        return "<span class=\"\(minutes > 5 ? "late" : "muted")\">\(words)</span>"
    }
}

import Formats

/// The middle panel: who is here, who writes, who is stuck, and which area is thin.
struct ConsoleTables {
    let model: ConsoleModel

    var html: HTML {
        """
        \(model.together.map(together) ?? tables)
        <h3>\(Sentence("Områden hittills", "Areas so far"))</h3>
        <ul class="coverage">\(model.areas.html(area))</ul>
        """
    }

    private func together(_ room: ConsoleModel.Together) -> HTML {
        """
        <h2>\(Sentence("Alla tillsammans", "All together"))</h2>
        <p>\(Sentence("Workshopen har inga bord: alla arbetar tillsammans.", "The workshop has no tables: everybody works together."))</p>
        <p><strong class="number">\(room.present)</strong> \(Sentence("anslutna just nu", "connected just now"))\
        \(inStep(room.count))</p>
        """
    }

    private func inStep(_ count: Int) -> HTML {
        let number: HTML = ", <strong class=\"number\">\(count)</strong> "
        return switch model.counted {
        case .made: number + HTML.text(Sentence("inspel i steget", "contributions in this step"))
        case .votes: number + HTML.text(Sentence("har röstat", "have voted"))
        case .nothing: .empty
        }
    }

    private var counted: Sentence? {
        switch model.counted {
        case .made: Sentence("I steget", "In step")
        case .votes: Sentence("Röstat", "Voted")
        case .nothing: nil
        }
    }

    private var tables: HTML {
        let most = model.tables.map(\.count).max() ?? 0
        return """
            <h2>\(Sentence("Bord", "Tables"))</h2>\(ConsoleNeeds(model: model).html)
            <div class="scroll" tabindex="0" role="region" aria-label="\(Sentence("Bordens läge", "How the tables are doing"))">\
            <table class="\(model.tables.count > 12 ? "dense" : "")"><thead><tr>\
            <th scope="col">\(Sentence("Bord", "Table"))</th>\
            <th scope="col">\(Sentence("Område", "Area"))</th><th scope="col">\(Sentence("Här", "Here"))</th>\
            <th scope="col" class="heard">\(Sentence("Hördes senast", "Last heard"))</th>\
            \(counted.html { "<th scope=\"col\">\($0)</th>" })\
            <th scope="col" class="state">\(Sentence("Läge", "State"))</th></tr></thead>
            <tbody>\(model.tables.html { row($0, most: most) })</tbody></table></div>
            """
    }

    private func row(_ row: ConsoleModel.TableRow, most: Int) -> HTML {
        let (sign, words) = row.stateWords
        return """
            <tr id="rad-\(row.table)" class="is-\(kind(row.state))"><th scope="row"><a href="\(Route.cards.path)#bord-\(row.table)">\(row.table)</a></th>\
            <td>\(row.areas.html { "<span class=\"sign tone-\($0.tone)\">\($0.sign)</span> " })</td>\
            <td class="number">\(Sentence("\(row.present) av \(row.seats)", "\(row.present) of \(row.seats)"))</td>\
            <td class="number heard">\(heard(row))</td>\(count(row.count, most: most), if: model.counted != .nothing)\
            <td class="state"><span aria-hidden="true">\(sign)</span> \(words)</td></tr>
            """
    }

    private func count(_ count: Int, most: Int) -> HTML {
        """
        <td class="number cards-cell"><strong>\(count)</strong> <svg class="count" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">\
        <rect class="track" width="100" height="12"/>\
        <rect class="fill" width="\(most > 0 ? count * 100 / most : 0)" height="12"/></svg></td>
        """
    }

    private func heard(_ row: ConsoleModel.TableRow) -> Sentence {
        if row.isConnected { return Sentence("nu", "now") }
        return Sentence(same: row.lastSign ?? "–")
    }

    private func kind(_ state: ConsoleModel.TableRow.State) -> String {
        switch state {
        case .done: "done"
        case .moreTime: "more"
        case .stuck: "stuck"
        case .writing: "writing"
        case .away: "away"
        case .quiet: "quiet"
        }
    }

    private func area(_ count: ConsoleModel.AreaCount) -> HTML {
        """
        <li>\(count.area.html) <span class="number">\(count.words)</span>\
        \(" <strong class=\"thin\">▽ \(Sentence("tunt", "thin"))</strong>", if: count.isThin)</li>
        """
    }
}

extension ConsoleModel.AreaCount {
    /// What the room is making: cards and goals, and later actions that somebody leads.
    fileprivate var words: Sentence {
        guard let plan else { return .cards(cards) + Sentence(same: ", ") + .goals(goals) }
        return .actions(plan.actions) + Sentence(same: ", ")
            + (plan.led == 0
                ? Sentence("ingen leds", "none led") : Sentence("\(plan.led) leds", "\(plan.led) led"))
    }
}

import Formats

/// Readable at fifteen metres: one question, the time, and what may be shown.
enum ProjectorPage {
    static func html(_ model: ProjectorModel) -> HTML {
        Frame(
            title: Sentence(same: "Storbild – \(model.title)"),
            kind: "projector",
            header: header(model),
            main: main(model),
            isLive: true
        ).html
    }

    private static func header(_ model: ProjectorModel) -> HTML {
        var clock: Deadline?
        if case .step(let step) = model.scene { clock = step.deadline }
        return """
            <p class="brand">\(model.title)</p>
            <p class="state">\(HTML.connection)</p>
            \(clock.html { "<p class=\"wall-clock\">\($0.html)</p>" })
            """
    }

    private static func main(_ model: ProjectorModel) -> HTML {
        switch model.scene {
        case .waiting:
            """
            <p class="kicker">\(model.workshop)</p><h1>Välkomna. Anslut med telefonen</h1>
            \(invitation(model))
            """
        case .over: "<p class=\"kicker\">\(model.workshop)</p><h1>Tack för i dag</h1><p>Allt är sparat.</p>"
        case .step(let step):
            """
            <p class="kicker">\(step.title)</p>
            <h1>\(step.question)</h1>
            <div class="content" id="innehall-\(step.id)">\(content(step.content))</div>
            \(model.joined < model.expected && step.number == 1 ? invitation(model) : corner(model))
            """
        }
    }

    /// Large, until all are in.
    private static func invitation(_ model: ProjectorModel) -> HTML {
        """
        <div class="invitation">\(symbol(model))
        <div><p class="address">\(model.address)</p><p class="code-label">Kod</p>
        <p class="code">\(Secret.spaced(code: model.joinCode))</p>
        <p class="joined">\(model.joined) av \(model.expected) platser anslutna</p></div></div>
        """
    }

    private static func corner(_ model: ProjectorModel) -> HTML {
        """
        <footer class="corner">\(symbol(model))<p>\(model.address) <strong>\(Secret.spaced(code: model.joinCode))</strong></p>\
        </footer>
        """
    }

    private static func symbol(_ model: ProjectorModel) -> HTML {
        do {
            let link = model.address + Route.join(code: model.joinCode).path
            return
                "<div class=\"qr\">\(HTML.markup(try QRCode(link).svg(title: "QR-kod till \(model.address)")))</div>"
        } catch {
            // An address too long for any symbol; it still stands in words.
            return .empty
        }
    }

    private static func content(_ content: ProjectorModel.Content) -> HTML {
        switch content {
        case .nothing: .empty
        case .counts(let tables): counts(tables)
        case .hiddenVote(let isOpen):
            "<p class=\"note\">\(isOpen ? "Rösta på din telefon. Resultatet är dolt tills alla har röstat." : "Röstningen är stängd.")</p>"
        case .result(let result): ResultView(model: result).html
        case .picture(let paragraphs, let goals): picture(paragraphs, goals)
        case .ownership(let actions): ownership(actions)
        }
    }

    private static func counts(_ tables: [ProjectorModel.TableCount]) -> HTML {
        """
        <ul class="arrivals">\(tables.html { table in
            """
            <li class="tone-\(table.tone)"><span class="table-name">Bord \(table.table)</span>\
            <span class="marks" aria-hidden="true">\(String(repeating: "▮", count: min(table.count, 24)))</span>\
            <span class="number">\(table.count)<span class="unseen"> kort</span></span></li>
            """
        })</ul>
        """
    }

    private static func picture(_ paragraphs: [String], _ goals: [ProjectorModel.Goal]) -> HTML {
        let words: HTML =
            paragraphs.isEmpty ? .empty : "<div class=\"picture decided\">\(paragraphs.html { "<p>\($0)</p>" })</div>"
        return """
            \(words)<ul class="goals">\(goals.html { goal in
                """
                <li class="tone-\(goal.area?.tone ?? "none")">\
                \(goal.area.html { "<span class=\"sign\">\($0.sign)</span> " })\(goal.text)</li>
                """
            })</ul>
            """
    }

    /// Owned and unowned; the unowned list is the honest picture.
    private static func ownership(_ actions: [ActionCard]) -> HTML {
        let unowned = actions.filter { !$0.isLed }
        let owned = actions.count - unowned.count
        let title: HTML = unowned.isEmpty ? .empty : "<h2>Ingen leder ännu</h2>"
        return """
            <p class="tally"><strong>\(owned)</strong> av \(actions.count) aktiviteter har någon som leder</p>
            <p class="bar"><svg viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">\
            <rect class="track" width="1000" height="24"/>\
            <rect class="fill" width="\(actions.isEmpty ? 0 : owned * 1_000 / actions.count)" height="24"/></svg></p>
            \(title)
            <ul class="goals">\(unowned.html { action in
                """
                <li class="tone-\(action.area?.tone ?? "none")">\
                \(action.area.html { "<span class=\"sign\">\($0.sign)</span> " })\(action.text)</li>
                """
            })</ul>
            """
    }
}

import Engine
import Formats

/// The left panel: the step, its clock, and the few things to press.
struct ConsoleNow {
    let model: ConsoleModel

    var html: HTML {
        """
        <h2>Nu</h2>
        \(model.openable.isEmpty ? running : open)
        \(undo)
        \((model.workshop?.step?.picture).html(picture), if: model.openable.isEmpty)
        """
    }

    private var open: HTML {
        let first = model.openable.first { !$0.wasHeld }?.id
        return """
            \((model.workshop?.title).html { "<p>\($0) är avslutad.</p>" })
            <p>Ingen workshop är öppen. Deltagarna kan redan ansluta; de väntar tills du börjar.</p>
            \(model.openable.html { opening($0, isFirst: $0.id == first) })
            """
    }

    private func opening(_ workshop: ConsoleModel.Openable, isFirst: Bool) -> HTML {
        let inside: HTML = """
            \(FormPart.hidden("workshop", workshop.id))
            <button class="\(isFirst ? "main" : "")">\(workshop.wasHeld ? "Öppna igen: " : "Öppna ")\
            \(workshop.title)</button>
            """
        return form(.openWorkshop, "oppna-\(workshop.id)", inside)
    }

    @HTMLChoice private var running: HTML {
        if let workshop = model.workshop {
            if let step = workshop.step {
                self.step(step)
            } else {
                "<p class=\"kicker\">\(workshop.title)</p><p class=\"question\">Workshopen är öppen. Första steget väntar.</p>"
            }
            advance(workshop)
        }
    }

    private func step(_ step: ConsoleModel.Step) -> HTML {
        """
        <p class="kicker">Steg \(step.number) av \(step.count)</p>
        <p class="title">\(step.title)</p>
        <p class="question">\(step.question)</p>
        \(step.deadline.html { "<p class=\"big-clock\">\($0.html) <span class=\"muted\">av \($0.minutes) min</span></p>" })
        \(step.vote.html(vote))
        """
    }

    private func advance(_ workshop: ConsoleModel.Workshop) -> HTML {
        guard let next = workshop.next else {
            let end: HTML = "<button class=\"main\">Avsluta workshopen</button>"
            return form(.closeWorkshop, "avsluta", FormPart.hidden("workshop", workshop.id) + end)
        }
        let inside: HTML = """
            \(FormPart.hidden("workshop", workshop.id))\(FormPart.hidden("fran", next.from))\
            \(FormPart.hidden("till", next.to))
            <button class="main" id="nasta" aria-keyshortcuts="Space">Nästa: \(next.title)</button>
            <p class="hint">\(advice)</p>
            """
        return form(.moveStep, "steg-\(next.to)", inside)
    }

    private var advice: String {
        let done = model.tables.count { $0.signal == .done }
        let more = model.tables.count { $0.signal == .moreTime }
        if done == 0, more == 0 { return "Mellanslag går också. Steget kan ångras." }
        return "\(done) av \(model.tables.count) bord är klara" + (more > 0 ? ", \(more) vill ha mer tid." : ".")
    }

    /// Under the id of the command it takes back, so that two windows take back one command.
    @HTMLChoice private var undo: HTML {
        if let command = model.undoable {
            """
            <form method="post" action="\(Route.consoleDeed(.undo).path)" class="undo" id="angra" data-send>
            \(FormPart.hidden("id", "angra-\(command)"))<button class="quiet">Ångra det senaste</button></form>
            """
        }
    }

    private func vote(_ vote: ConsoleModel.VoteState) -> HTML {
        let step = vote.step
        let turnout: HTML = "<p class=\"turnout\"><strong>\(vote.cast)</strong> av \(vote.entitled) har röstat.</p>"
        switch vote.phase {
        case .open: return turnout + deed(.closeVote, step, "Stäng röstningen")
        case .closed:
            return turnout + deed(.revealVote, step, "Visa resultatet", main: true)
                + deed(.reopenVote, step, "Öppna igen")
        case .revealed: return turnout + deed(.concealVote, step, "Dölj resultatet")
        }
    }

    private func deed(_ deed: ConsoleDeed, _ step: String, _ words: String, main: Bool = false) -> HTML {
        let button: HTML = "<button class=\"\(main ? "second" : "")\">\(words)</button>"
        return form(deed, deed.rawValue, FormPart.hidden("steg", step) + button)
    }

    private func picture(_ paragraphs: [String]) -> HTML {
        let words = FormPart.area(
            "text",
            label: "Gemensam bild",
            hint: "Två eller tre stycken, med en tom rad emellan. Storbilden visar dem.",
            value: paragraphs.joined(separator: "\n\n"),
            rows: 4,
            id: "bild-text"
        )
        let decision = FormPart.line("text", label: "Beslut, ordagrant", required: true, id: "beslut-text")
        return form(.describePicture, "bild", words + "<button>Spara bilden</button>")
            + form(.decide, "beslut", decision + "<button>Anteckna beslutet</button>")
    }

    private func form(_ deed: ConsoleDeed, _ name: String, _ inside: HTML) -> HTML {
        """
        <form method="post" action="\(Route.consoleDeed(deed).path)" id="f-\(name)" class="stack" data-send>
        \(FormPart.identity(model.seed, name))\(inside)</form>
        """
    }
}

/// Lets a part of a page be chosen with `if` and put together without plus signs.
@resultBuilder
enum HTMLChoice {
    static func buildExpression(_ html: HTML) -> HTML { html }
    static func buildBlock(_ parts: HTML...) -> HTML { parts.html { $0 } }
    static func buildOptional(_ part: HTML?) -> HTML { part ?? .empty }
    static func buildEither(first: HTML) -> HTML { first }
    static func buildEither(second: HTML) -> HTML { second }
}

import Engine
import Formats

/// The left panel: the step, its clock, and the few things to press.
struct ConsoleNow {
    let model: ConsoleModel

    var html: HTML {
        """
        <h2>\(Sentence("Nu", "Now"))</h2>
        \(model.openable.isEmpty ? running : open)
        \(undo)
        \((model.workshop?.step?.plenary).html(plenary), if: model.openable.isEmpty)
        """
    }

    private var open: HTML {
        let first = model.openable.first { !$0.wasHeld }?.id
        return """
            \((model.workshop?.title).html { "<p>\(Sentence("\($0) är avslutad.", "\($0) is closed."))</p>" })
            <p>\(model.isOver
                ? Sentence(
                    "Alla workshopar är hållna. Den som var med kan läsa resultatet, men ingen ny kan ansluta och ingen deltagare kan ändra. Öppna en igen om något är kvar att göra.",
                    "All workshops have been held. Whoever was there can read the results, but nobody new can join and no participant can change anything. Open one again if something remains to be done."
                )
                : Sentence(
                    "Ingen workshop är öppen. Deltagarna kan redan ansluta; de väntar tills du börjar.",
                    "No workshop is open. Participants can join already; they wait until you begin."
                ))</p>
            \(model.openable.html { opening($0, isFirst: $0.id == first) })
            """
    }

    private func opening(_ workshop: ConsoleModel.Openable, isFirst: Bool) -> HTML {
        let words =
            workshop.wasHeld
            ? Sentence("Öppna igen: \(workshop.title)", "Open again: \(workshop.title)")
            : Sentence("Öppna \(workshop.title)", "Open \(workshop.title)")
        let inside: HTML = """
            \(FormPart.hidden("workshop", workshop.id))
            <button class="\(isFirst ? "main" : "")">\(words)</button>
            """
        return ConsoleForm.html(.openWorkshop, "oppna-\(workshop.id)", inside)
    }

    @HTMLChoice private var running: HTML {
        if let workshop = model.workshop {
            if let step = workshop.step {
                self.step(step, in: workshop)
            } else {
                """
                <p class="kicker">\(workshop.title)</p><p class="question">\
                \(Sentence("Workshopen är öppen. Första steget väntar.", "The workshop is open. The first step waits."))</p>
                """
            }
            advance(workshop)
        }
    }

    private func step(_ step: ConsoleModel.Step, in workshop: ConsoleModel.Workshop) -> HTML {
        """
        <p class="kicker">\(Sentence("Steg \(step.number) av \(step.count)", "Step \(step.number) of \(step.count)"))</p>
        <p class="title" lang="sv">\(step.title)</p>
        <p class="question" lang="sv">\(step.question)</p>
        \(step.deadline.html { clock($0, step, workshop) })
        \(step.lack.html { lack($0, step, workshop) })
        \(step.vote.html(vote), if: step.lack == nil)
        \(unquoted(step.unquoted), if: step.unquoted > 0)
        \(model.wall.html { WallTurning(turn: $0.turn, show: $0.show).html })
        """
    }

    /// The wall can show what was said only where somebody has chosen it.
    private func unquoted(_ areas: Int) -> HTML {
        let words =
            areas == 1
            ? Sentence(
                "För 1 område är inget citat valt till storbilden.",
                "For 1 area no quote is chosen for the projector."
            )
            : Sentence(
                "För \(areas) områden är inget citat valt till storbilden.",
                "For \(areas) areas no quote is chosen for the projector."
            )
        return """
            <p class="note" id="utan-citat">\(words) \
            <a href="\(Route.interviews.path)#omraden">\(Sentence("Välj talande citat", "Choose telling quotes"))</a></p>
            """
    }

    private func clock(_ deadline: Deadline, _ step: ConsoleModel.Step, _ workshop: ConsoleModel.Workshop) -> HTML {
        let place: HTML = FormPart.hidden("workshop", workshop.id) + FormPart.hidden("steg", step.id)
        let pause =
            deadline.isPaused
            ? ConsoleForm.html(
                .resume,
                "fortsatt",
                class: "inline",
                place + "<button class=\"second\">▶ \(Sentence("Fortsätt", "Go on"))</button>"
            )
            : ConsoleForm.html(
                .pause,
                "pausa",
                class: "inline",
                place + "<button>❚❚ \(Sentence("Pausa", "Pause"))</button>"
            )
        let times: HTML = """
            \(place)\(FormPart.hidden("av", String(deadline.minutes)))
            \([-1, 2, 5].html { minutes in
                """
                <button name="minuter" value="\(minutes)" aria-label="\(label(minutes))">\(minutes < 0 ? "−" : "+")\(abs(minutes)) min</button>
                """
            })
            """
        return """
            <p class="big-clock">\(deadline.html) <span class="muted">\(Sentence("av \(deadline.minutes) min", "of \(deadline.minutes) min"))</span></p>
            <div class="keys">\(pause)\(ConsoleForm.html(.extend, "tid", class: "inline", times))</div>
            """
    }

    private func label(_ minutes: Int) -> Sentence {
        minutes < 0
            ? Sentence("\(-minutes) minut kortare", "\(-minutes) minute shorter")
            : Sentence("\(minutes) minuter till", "\(minutes) more minutes")
    }

    private func advance(_ workshop: ConsoleModel.Workshop) -> HTML {
        guard let next = workshop.next else {
            let end: HTML =
                "<button class=\"\(isHeld ? "" : "main")\">\(Sentence("Avsluta workshopen", "Close the workshop"))</button>"
            return ConsoleForm.html(.closeWorkshop, "avsluta", FormPart.hidden("workshop", workshop.id) + end)
        }
        let inside: HTML = """
            \(FormPart.hidden("workshop", workshop.id))\(FormPart.hidden("fran", next.from))\
            \(FormPart.hidden("till", next.to))\(lackAhead(next).html { "<p class=\"remark\">\(ahead($0))</p>" })
            <button class="next\(isHeld ? "" : " main")" id="nasta"\(" aria-keyshortcuts=\"Space\"", if: !isHeld)\
            \(" disabled", if: !model.lead.leads)>\
            <small>\(Sentence("Nästa:", "Next:"))</small> \(next.title)</button>
            <p class="hint">\(advice)</p>
            """
        return ConsoleForm.html(.moveStep, "steg-\(next.to)", inside)
    }

    /// One thing at a time is the one to press: what is lacking is first made, a vote first closed and shown.
    private var isHeld: Bool {
        guard let step = model.workshop?.step else { return false }
        if let lack = step.lack { return lack.maker != nil }
        return step.vote?.isWaited ?? false
    }

    /// What is missing now already is not said again of the next step.
    private func lackAhead(_ next: ConsoleModel.Next) -> ConsoleModel.Lack? {
        next.lack?.thing == model.workshop?.step?.lack?.thing ? nil : next.lack
    }

    private func ahead(_ lack: ConsoleModel.Lack) -> Sentence {
        lack.sentence
            + (lack.maker.map { maker in
                Sentence(
                    " Gå inte vidare förrän det finns, eller gör om \(maker.title) först.",
                    " Do not go on until there is, or do \(maker.title) again first."
                )
            }
                ?? Sentence(
                    " Gå inte vidare förrän det finns, eller hoppa över steget.",
                    " Do not go on until there is, or skip the step."
                ))
    }

    /// The step has nothing to work with: what is missing, and the way back to where it is made.
    private func lack(
        _ lack: ConsoleModel.Lack,
        _ step: ConsoleModel.Step,
        _ workshop: ConsoleModel.Workshop
    ) -> HTML {
        let back = lack.maker.map { maker in
            ConsoleForm.html(
                .moveStep,
                "tillbaka-\(maker.id)",
                class: "inline",
                """
                \(FormPart.hidden("workshop", workshop.id))\(FormPart.hidden("fran", step.id))\
                \(FormPart.hidden("till", maker.id))<button class="second"\(" disabled", if: !model.lead.leads)>\
                \(Sentence("Gå tillbaka till \(maker.title)", "Go back to \(maker.title)"))</button>
                """
            )
        }
        return """
            <div class="lack" id="saknas"><p><strong>\(lack.sentence)</strong> \(lack.whatToDo)</p>\(back.html { $0 })</div>
            """
    }

    /// What to do next, with the reason: one sentence while there is time, and one when it is out. Script shows the
    /// second when that comes.
    private var advice: HTML {
        """
        <span data-in-time>\(ConsoleAdvice(model: model, isLate: false).html)</span>\
        <span data-late hidden>\(ConsoleAdvice(model: model, isLate: true).html)</span>
        """
    }

    /// Under the id of the command it takes back, so that two windows take back one command.
    @HTMLChoice private var undo: HTML {
        if let undo = model.undo, model.lead.leads {
            """
            <form method="post" action="\(Route.consoleDeed(.undo).path)" class="undo" id="angra-\(undo.command)" data-send \
            data-until="\(undo.until.milliseconds)" data-now="\(undo.now.milliseconds)">
            \(FormPart.hidden("id", "angra-\(undo.command)"))<button>↶ \(Sentence("Ångra det senaste", "Undo the latest"))\
            <span class="seconds" data-own></span></button></form>
            """
        }
    }

    /// How far the vote has come, in words, and what can be done with it.
    private func vote(_ vote: ConsoleModel.VoteState) -> HTML {
        let step = vote.step
        let cast: HTML = """
            <strong>\(vote.cast)</strong> \(Sentence("av \(vote.entitled) har röstat", "of \(vote.entitled) have voted"))\
            \(Sentence(", \(vote.onPaper) på papper", ", \(vote.onPaper) on paper"), if: vote.onPaper > 0).
            """
        let onPaper: HTML =
            "<a href=\"\(Route.cards.path)\">\(Sentence("Skriv in en pappersröst", "Write in a paper vote"))</a>"
        switch vote.phase {
        case .open:
            return state(Sentence("Röstningen är öppen.", "The vote is open."), "\(cast) \(onPaper)")
                + deed(.closeVote, step, Sentence("Stäng röstningen", "Close the vote"), isMain: true)
        case .closed:
            let words =
                vote.cast == 0
                ? Sentence(
                    "Röstningen är stängd. Ingen röstade, så det finns inget att visa.",
                    "The vote is closed. Nobody voted, so there is nothing to show."
                )
                : Sentence(
                    "Röstningen är stängd. Resultatet är inte visat.",
                    "The vote is closed. The result is not shown."
                )
            return state(words, vote.cast == 0 ? onPaper : "\(cast) \(onPaper)")
                + deed(.revealVote, step, Sentence("Visa resultatet", "Show the result"), isMain: vote.cast > 0)
                + deed(.reopenVote, step, Sentence("Öppna igen", "Open again"))
        // The result tells how many voted, and no vote comes in any more.
        case .revealed:
            let words = Sentence("Röstningen är stängd. Resultatet visas.", "The vote is closed. The result is shown.")
            return state(words, .empty) + deed(.concealVote, step, Sentence("Dölj resultatet", "Hide the result"))
        }
    }

    private func state(_ words: Sentence, _ more: HTML) -> HTML {
        "<p class=\"vote-state\"><strong class=\"phase\">\(words)</strong> \(more)</p>"
    }

    private func deed(_ deed: ConsoleDeed, _ step: String, _ words: Sentence, isMain: Bool = false) -> HTML {
        let button: HTML = "<button class=\"\(isMain ? "second" : "")\">\(words)</button>"
        return ConsoleForm.html(deed, deed.rawValue, class: "inline", FormPart.hidden("steg", step) + button)
    }

    /// What plenary writes down, folded, so that the step's own buttons stay on the screen.
    private func plenary(_ plenary: ConsoleModel.Plenary) -> HTML {
        let written = plenary.picture.count
        let pictureSo =
            written == 0
            ? Sentence("inget skrivet än", "nothing written yet")
            : Sentence(
                written == 1 ? "1 stycke" : "\(written) stycken",
                written == 1 ? "1 paragraph" : "\(written) paragraphs"
            )
        let noted = plenary.decisions
        let decidedSo =
            noted == 0
            ? Sentence("inget antecknat än", "none noted yet")
            : Sentence(noted == 1 ? "1 antecknat" : "\(noted) antecknade", "\(noted) noted")
        return FormPart.folded(
            Sentence("Gemensam bild", "Shared picture") + Sentence(same: " (") + pictureSo + Sentence(same: ")"),
            id: "bild-skriv",
            picture(plenary.picture)
        )
            + FormPart.folded(
                Sentence("Beslut", "Decisions") + Sentence(same: " (") + decidedSo + Sentence(same: ")"),
                id: "beslut-skriv",
                decision
            )
    }

    private func picture(_ paragraphs: [String]) -> HTML {
        let words = FormPart.area(
            "text",
            label: Sentence("Gemensam bild", "Shared picture"),
            hint: Sentence(
                "Två eller tre stycken, med en tom rad emellan. Storbilden visar dem.",
                "Two or three paragraphs with an empty line between. The projector shows them."
            ),
            value: paragraphs.joined(separator: "\n\n"),
            rows: 4,
            id: "bild-text"
        )
        let save: HTML = "<button>\(Sentence("Spara bilden", "Save the picture"))</button>"
        return ConsoleForm.html(.describePicture, "bild", words + save)
    }

    private var decision: HTML {
        let words = FormPart.line(
            "text",
            label: Sentence("Beslut, ordagrant", "Decision, word for word"),
            required: true,
            id: "beslut-text"
        )
        let note: HTML = "<button>\(Sentence("Anteckna beslutet", "Note the decision"))</button>"
        return ConsoleForm.html(.decide, "beslut", sends: Sentence("beslut", "decision"), words + note)
    }
}

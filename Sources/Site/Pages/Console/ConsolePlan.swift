import Engine
import Formats

/// The right panel: what comes when, what it was planned to be, and how it is changed.
struct ConsolePlan {
    let model: ConsoleModel

    var html: HTML {
        """
        <h2>\(Sentence("Sedan", "Next"))</h2>
        \(model.plan.html(plan))
        \((model.workshop?.step?.notes).html { "<div class=\"notes\" tabindex=\"0\"><h3>\(Sentence("Dina anteckningar", "Your notes"))</h3><p>\($0)</p></div>" })
        \((model.workshop?.step).html { OwnNotes.html(step: $0.id) })
        \(ConsoleLead(model: model).helpers)
        """
    }

    private func plan(_ plan: ConsolePlanModel) -> HTML {
        let present = plan.lines.first { $0.stage == .present }?.id
        return """
            <p class="end">\(Sentence("Slut", "Ends")) <strong class="number">\(plan.end)</strong> \(delay(plan))</p>
            \(plan.catchUp.html { catchUp($0, plan) })
            \(over(plan, present: present))
            <ol class="agenda">\(plan.lines.dropFirst(plan.over).html { line($0, plan, present: present) })</ol>
            """
    }

    /// What is behind the room steps back, so that what comes, and the notes, stand on the screen.
    private func over(_ plan: ConsolePlanModel, present: String?) -> HTML {
        guard plan.over > 0 else { return .empty }
        return """
            <details class="over" id="klara-steg"><summary>\(Sentence("\(plan.over) steg klara", "\(plan.over) steps done"))</summary>
            <ol class="agenda">\(plan.lines.prefix(plan.over).html { line($0, plan, present: present) })</ol></details>
            """
    }

    private func delay(_ plan: ConsolePlanModel) -> HTML {
        let late = plan.late
        if late == 0 { return "<span class=\"muted\">\(Sentence("enligt plan", "as planned"))</span>" }
        let words =
            late > 0
            ? Sentence("\(late) min efter plan (\(plan.plannedEnd))", "\(late) min after plan (\(plan.plannedEnd))")
            : Sentence("\(-late) min före plan (\(plan.plannedEnd))", "\(-late) min ahead of plan (\(plan.plannedEnd))")
        return "<span class=\"\(late > 5 ? "late" : "muted")\">\(words)</span>"
    }

    /// The first click shows what would be shortened, the second does it.
    private func catchUp(_ offer: ConsolePlanModel.Offer, _ plan: ConsolePlanModel) -> HTML {
        if offer.minutes == 0 {
            return
                "<p class=\"hint\">\(Sentence("Inget steg har tid att ge. Hoppa över ett, eller sluta senare.", "No step has time to give. Skip one, or end later."))</p>"
        }
        let missing = Sentence(
            "\(offer.missing) min går inte att ta igen utan att hoppa över något.",
            "\(offer.missing) min cannot be won back without skipping something."
        )
        let inside: HTML = """
            \(FormPart.hidden("workshop", plan.workshop))<ul class="proposal">\(offer.changes.html(change))</ul>
            \("<p class=\"hint\">\(missing)</p>", if: offer.missing > 0)
            <p>\(Sentence("Nytt slut", "New end")) <strong class="number">\(offer.end)</strong></p>
            <button class="second">\(Sentence("Korta så här", "Shorten like this"))</button>
            """
        return """
            <details class="catch-up" id="ta-igen"><summary class="button-like">\
            \(Sentence("Ta igen \(offer.minutes) min", "Win back \(offer.minutes) min"))</summary>
            <p class="hint">\(Sentence(
                "Stegen med mest luft ger mest, inget kortas till under hälften, och pauser tas sist.",
                "Steps with most slack give most, none goes below half, and breaks give last."
            ))</p>
            \(ConsoleForm.html(.catchUp, "ta-igen-nu", inside))</details>
            """
    }

    private func change(_ change: ConsolePlanModel.Change) -> HTML {
        let retiming = change.retiming
        return """
            <li>\(FormPart.hidden("steg", retiming.step.text))\(FormPart.hidden("fran", String(retiming.from)))\
            \(FormPart.hidden("till", String(retiming.to)))\(change.title) \
            <span class="number">\(retiming.from) → <strong>\(retiming.to)</strong> min</span></li>
            """
    }

    private func line(_ line: ConsolePlanModel.Line, _ plan: ConsolePlanModel, present: String?) -> HTML {
        """
        <li class="is-\(stage(line.stage))" id="steg-\(line.id)"><details class="line" id="andra-\(line.id)"><summary>\
        <span class="number">\(line.clock ?? "–")</span> <span class="name"><span>\(line.title)</span>\(mark(line))</span> \
        <span class="number muted">\(minutes(line))</span></summary>
        \(ConsoleStepForms(workshop: plan.workshop, line: line, present: present).html)</details></li>
        """
    }

    private func mark(_ line: ConsolePlanModel.Line) -> HTML {
        switch line.stage {
        case .skipped: " <em>\(Sentence("överhoppat", "skipped"))</em>"
        case .present: " <em>\(Sentence("pågår", "now"))</em>"
        case .past: " <em>\(Sentence("klart", "done"))</em>"
        case .coming: line.isInserted ? " <em>\(Sentence("nytt", "new"))</em>" : .empty
        }
    }

    private func minutes(_ line: ConsolePlanModel.Line) -> HTML {
        let planned: HTML = line.plannedMinutes.html { "<s>\($0)</s> " }
        return "\(planned)\(line.minutes) min"
    }

    private func stage(_ stage: Schedule.Stage) -> String {
        switch stage {
        case .past: "past"
        case .present: "present"
        case .coming: "coming"
        case .skipped: "skipped"
        }
    }
}

/// What the facilitator jots down about a step while it goes on: kept by script in the browser, and never sent.
enum OwnNotes {
    static func html(step: String) -> HTML {
        """
        <details class="more own-notes needs-script" id="egna-\(step)" data-own>\
        <summary>\(Sentence("Anteckna om steget", "Take notes on the step"))</summary>
        <form class="stack" data-draft="\(KeptWords.console)/egna-\(step)">\(FormPart.area(
            "anteckning",
            label: Sentence("Bara för dig", "For you alone"),
            hint: Sentence(
                "Sparas i den här webbläsaren och skickas aldrig. Visas igen när du går tillbaka till steget.",
                "Kept in this browser and never sent. Shown again when you go back to the step."
            ),
            rows: 3,
            required: false,
            id: "egna-\(step)-text"
        ))</form></details>
        """
    }
}

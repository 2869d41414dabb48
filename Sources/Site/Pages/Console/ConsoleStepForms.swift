import Engine
import Formats

/// What can be done with one step of the plan, folded under its line.
struct ConsoleStepForms {
    let workshop: String
    let line: ConsolePlanModel.Line
    /// The step the room is in; nil before the first.
    let present: String?

    var html: HTML {
        """
        <div class="deeds">\(line.planned.html { "<p class=\"hint\">\(Sentence("Planerat till \($0).", "Planned for \($0)."))</p>" })
        \(revise)\(choices)\(insert, if: line.stage != .past)</div>
        """
    }

    private var place: HTML { FormPart.hidden("workshop", workshop) + FormPart.hidden("steg", line.id) }

    private var revise: HTML {
        let title = FormPart.line(
            "titel",
            label: Sentence("Rubrik", "Title"),
            value: line.title,
            required: true,
            id: "titel-\(line.id)"
        )
        let question = FormPart.line(
            "fraga",
            label: Sentence("Fråga", "Question"),
            value: line.question,
            id: "fraga-\(line.id)"
        )
        let minutes = FormPart.line(
            "minuter",
            label: Sentence("Minuter", "Minutes"),
            value: String(line.given),
            type: "number",
            required: true,
            id: "minuter-\(line.id)"
        )
        let inside: HTML = """
            \(place)\(title)\(question)\(minutes, if: line.stage != .past)\
            <button>\(Sentence("Spara steget", "Save the step"))</button>
            """
        return ConsoleForm.html(.reviseStep, "spara-\(line.id)", inside)
    }

    @HTMLChoice private var choices: HTML {
        if line.stage == .coming {
            deed(.skipStep, Sentence("Hoppa över steget", "Skip the step"))
        }
        if line.stage == .skipped {
            deed(.unskipStep, Sentence("Ta med steget igen", "Take the step in again"))
        }
        if let present, line.stage == .past || line.stage == .present {
            ConsoleForm.html(
                .repeatStep,
                "upprepa-\(line.id)",
                class: "inline",
                place + FormPart.hidden("efter", present)
                    + "<button>\(Sentence("Gör om steget härnäst", "Do the step again next"))</button>"
            )
        }
    }

    private func deed(_ deed: ConsoleDeed, _ words: Sentence) -> HTML {
        ConsoleForm.html(deed, "\(deed.rawValue)-\(line.id)", class: "inline", place + "<button>\(words)</button>")
    }

    private var insert: HTML {
        let kinds = LiveStepKind.allCases.map { (value: $0.rawValue, words: $0.words) }
        let inside: HTML = """
            \(FormPart.hidden("workshop", workshop))\(FormPart.hidden("efter", line.id))\
            \(FormPart.line("titel", label: Sentence("Rubrik", "Title"), required: true, id: "ny-titel-\(line.id)"))\
            \(FormPart.select("slag", label: Sentence("Slag", "Kind"), options: kinds, chosen: kinds.first?.value, id: "ny-slag-\(line.id)"))\
            \(FormPart.line("fraga", label: Sentence("Fråga", "Question"), id: "ny-fraga-\(line.id)"))\
            <div class="answered">\(FormPart.area(
                "fragor",
                label: Sentence("Frågor att svara på", "Questions to answer"),
                hint: Sentence(
                    "För checklista och självskattning: en fråga på varje rad.",
                    "For checklist and self-rating: one question on each line."
                ),
                required: false,
                id: "ny-fragor-\(line.id)"
            ))</div>\
            \(FormPart.line("minuter", label: Sentence("Minuter", "Minutes"), value: "10", type: "number", required: true, id: "ny-min-\(line.id)"))\
            <button class="second">\(Sentence("Lägg till steget", "Add the step"))</button>
            """
        return """
            <details class="insert" id="nytt-efter-\(line.id)"><summary>\(Sentence("Nytt steg efter detta", "New step after this"))</summary>
            \(ConsoleForm.html(.insertStep, "nytt-\(line.id)", inside))</details>
            """
    }
}

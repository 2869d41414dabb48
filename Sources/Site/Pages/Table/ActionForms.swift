import Drafting
import Engine
import Formats

/// The forms for what is done, when, and by which sign one sees that it helps.
struct ActionForms {
    let form: WorkForm
    let refused: Refused?

    var propose: HTML {
        guard !form.goals.isEmpty else {
            return """
                <p class="muted">\(Sentence(
                    "Området har inga mål ännu, och en aktivitet hör till ett mål.",
                    "The area has no goals yet, and an action belongs to a goal."
                ))</p>
                """
        }
        let text = refused?.value("text", in: .act)
        return """
            <form method="post" action="\(Route.tableDeed(.act).path)" class="stack" id="ny-aktivitet" \
            data-outbox="\(Sentence("aktivitet", "action"))" data-draft="aktivitet">
            \(FormPart.identity("aktivitet"))
            \(FormPart.select(
                "mal",
                label: Sentence("För målet", "Toward the goal"),
                options: form.goals.map { ($0.id, Sentence(same: "\($0.id) \($0.text)")) },
                chosen: refused?.value("mal", in: .act),
                id: "aktivitet-mal",
                mustBeChosen: form.goals.count > 1,
                showsWhole: true
            ))
            \(FormPart.area(
                "text",
                label: Sentence("Vad ska göras?", "What is to be done?"),
                hint: Sentence("Börja med ett verb: ”Erbjud …”, ”Inför …”.", "Begin with a verb: “Offer …”, “Introduce …”."),
                value: text ?? "",
                id: "aktivitet-text",
                fault: text == nil ? nil : refused?.sentence
            ))
            \(FormPart.choice(
                "slag",
                label: Sentence("Slag", "Kind"),
                options: Action.Kind.allCases.map { ($0.rawValue, $0.words) },
                chosen: Action.Kind.practice.rawValue,
                id: "aktivitet-slag"
            ))
            \(days(
                refused?.value("fran", in: .act) ?? "",
                refused?.value("till", in: .act) ?? "",
                id: "aktivitet",
                hint: form.period.map { period in
                    Sentence(
                        "Strategin gäller \(Swedish.period(period)). Lämna tomt det ni inte vet ännu.",
                        "The strategy is for \(Swedish.period(period)). Leave empty what you do not know yet."
                    )
                }
            ))
            \(FormPart.line(
                "resurs",
                label: Sentence("Resurs", "Resources"),
                hint: Sentence("Pengar eller tid, om ni vet.", "Money or time, if you know."),
                value: refused?.value("resurs", in: .act) ?? "",
                id: "aktivitet-resurs"
            ))
            <button class="main">\(Sentence("Lägg till aktiviteten", "Add the action"))</button></form>
            """
    }

    func revise(_ action: ActionCard) -> HTML {
        let text = refused?.value("text", in: .revise, of: action.id)
        return """
            <details class="change" id="gor-\(action.id)"\(" open", if: text != nil)>\
            <summary>\(Sentence("Ändra", "Change")) \(action.id)</summary>
            <form method="post" action="\(Route.tableDeed(.revise).path)" class="stack" \
            data-outbox="\(Sentence("ändring", "change"))" data-draft="\(action.id)-gor">
            \(FormPart.identity("gor-\(action.id)"))\(FormPart.hidden("aktivitet", action.id))
            \(FormPart.basis(action.text))\(action.details.html { FormPart.hidden("fanns", $0.rawValue) })
            \(FormPart.area(
                "text",
                label: Sentence("Vad ska göras?", "What is to be done?"),
                value: text ?? action.text,
                id: "gor-text-\(action.id)",
                fault: text == nil ? nil : refused?.sentence
            ))
            \(FormPart.choice(
                "slag",
                label: Sentence("Slag", "Kind"),
                options: Action.Kind.allCases.map { ($0.rawValue, $0.words) },
                chosen: action.kind.rawValue,
                id: "gor-slag-\(action.id)"
            ))
            \(days(action.start ?? "", action.end ?? "", id: "gor-\(action.id)"))
            \(FormPart.line(
                "resurs",
                label: Sentence("Resurs", "Resources"),
                value: action.resource ?? "",
                id: "gor-resurs-\(action.id)"
            ))
            <button>\(Sentence("Spara ändringen", "Save the change"))</button></form></details>
            """
    }

    /// Never filled in beforehand: a date that nobody has said would stand in the plan as if it were promised.
    private func days(_ start: String, _ end: String, id: String, hint: Sentence? = nil) -> HTML {
        """
        <fieldset\(" aria-describedby=\"\(id)-tid\"", if: hint != nil)><legend>\(Sentence("När?", "When?"))</legend>\
        \(hint.html { "<p class=\"hint\" id=\"\(id)-tid\">\($0)</p>" })<div class="pair">
        \(FormPart.line("fran", label: Sentence("Börjar", "Begins"), value: start, type: "date", id: "\(id)-fran"))
        \(FormPart.line("till", label: Sentence("Slutar", "Ends"), value: end, type: "date", id: "\(id)-till"))
        </div></fieldset>
        """
    }

    var indicator: HTML {
        """
        <form method="post" action="\(Route.tableDeed(.indicate).path)" class="stack" id="ny-indikator" \
        data-outbox="\(Sentence("tecken", "sign"))" data-draft="indikator">
        \(FormPart.identity("indikator"))
        \(FormPart.select(
            "aktivitet",
            label: Sentence("För aktiviteten", "For the action"),
            options: form.actions.map { ($0.id, Sentence(same: "\($0.id) \($0.text)")) },
            chosen: refused?.value("aktivitet", in: .indicate),
            id: "indikator-aktivitet",
            mustBeChosen: form.actions.count > 1,
            showsWhole: true
        ))
        \(FormPart.line(
            "text",
            label: Sentence("Tecken på att den gör skillnad", "A sign that it makes a difference"),
            value: refused?.value("text", in: .indicate) ?? "",
            required: true,
            id: "indikator-text"
        ))
        \(FormPart.choice(
            "matt",
            label: Sentence("Det visar", "It shows"),
            options: Indicator.Measure.allCases.map { ($0.rawValue, $0.words) },
            chosen: Indicator.Measure.effect.rawValue,
            id: "indikator-matt"
        ))
        <div class="pair">
        \(FormPart.line(
            "start",
            label: Sentence("Startvärde", "Value today"),
            hint: Sentence("Okänt går bra.", "Unknown will do."),
            id: "indikator-start"
        ))
        \(FormPart.line(
            "malvarde",
            label: Sentence("Målvärde", "Value aimed at"),
            hint: Sentence("Gärna med år.", "With a year, if you can."),
            id: "indikator-mal"
        ))
        </div>
        \(FormPart.line("kalla", label: Sentence("Källa", "Source"), id: "indikator-kalla"))
        <div class="tick-line"><input type="checkbox" name="kon" value="ja" id="indikator-kon">\
        <label for="indikator-kon">\(Sentence("Delas upp på kvinnor och män", "Split between women and men"))</label></div>
        <button class="main">\(Sentence("Lägg till indikatorn", "Add the indicator"))</button></form>
        """
    }
}

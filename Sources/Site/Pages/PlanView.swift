import Engine
import Formats

/// Actions and their indicators.
struct PlanView {
    let form: PlanForm
    let seed: String
    let kept: String?

    var html: HTML {
        let (first, second) = form.asksForIndicators ? (indicator, folded("Ny aktivitet", propose)) : (propose, extra)
        return """
            \(first)\(second)
            <section class="actions" id="aktiviteter"><h2>Områdets aktiviteter (\(form.actions.count))</h2>
            <ul>\(form.actions.html { ActionView(action: $0).html })</ul>
            \("<p class=\"muted\">Inga ännu. En aktivitet har ett verb, en början och ett slut.</p>",
                if: form.actions.isEmpty)</section>
            """
    }

    private var extra: HTML {
        form.actions.isEmpty ? .empty : folded("Ange ett tecken på att en aktivitet gör skillnad", indicator)
    }

    private func folded(_ title: String, _ html: HTML) -> HTML {
        "<details class=\"more\"><summary>\(title)</summary>\(html)</details>"
    }

    private var propose: HTML {
        """
        <form method="post" action="\(Route.tableDeed(.act).path)" class="stack" id="ny-aktivitet" \
        data-outbox="aktivitet" data-draft="aktivitet">
        \(FormPart.identity(seed, "aktivitet"))
        \(FormPart.select(
            "mal",
            label: "För målet",
            options: form.goals.map { ($0.id, Sentence(same: "\($0.id) \($0.text)")) },
            chosen: nil,
            id: "aktivitet-mal"
        ))
        \(FormPart.area(
            "text",
            label: "Vad ska göras?",
            hint: "Börja med ett verb: ”Erbjud …”, ”Inför …”.",
            value: kept ?? "",
            id: "aktivitet-text"
        ))
        \(FormPart.choice(
            "slag",
            label: "Slag",
            options: Action.Kind.allCases.map { ($0.rawValue, $0.words) },
            chosen: Action.Kind.practice.rawValue,
            id: "aktivitet-slag"
        ))
        <div class="pair">
        \(FormPart.line("fran", label: "Börjar", value: form.firstDay, type: "date", id: "aktivitet-fran"))
        \(FormPart.line("till", label: "Slutar", value: form.lastDay, type: "date", id: "aktivitet-till"))
        </div>
        \(FormPart.line("resurs", label: "Resurs", hint: "Pengar eller tid, om ni vet.", id: "aktivitet-resurs"))
        <button class="main">Lägg till aktiviteten</button></form>
        """
    }

    private var indicator: HTML {
        """
        <form method="post" action="\(Route.tableDeed(.indicate).path)" class="stack" id="ny-indikator" \
        data-outbox="indikator" data-draft="indikator">
        \(FormPart.identity(seed, "indikator"))
        \(FormPart.select(
            "aktivitet",
            label: "För aktiviteten",
            options: form.actions.map { ($0.id, Sentence(same: "\($0.id) \($0.text)")) },
            chosen: nil,
            id: "indikator-aktivitet"
        ))
        \(FormPart.line("text", label: "Tecken på att den gör skillnad", required: true, id: "indikator-text"))
        \(FormPart.choice(
            "matt",
            label: "Det visar",
            options: [("activity", "att något görs"), ("effect", "att något förändras")],
            chosen: "effect",
            id: "indikator-matt"
        ))
        <div class="pair">
        \(FormPart.line("start", label: "Startvärde", hint: "Okänt går bra.", id: "indikator-start"))
        \(FormPart.line("malvarde", label: "Målvärde", hint: "Gärna med år.", id: "indikator-mal"))
        </div>
        \(FormPart.line("kalla", label: "Källa", id: "indikator-kalla"))
        <div class="tick-line"><input type="checkbox" name="kon" value="ja" id="indikator-kon">\
        <label for="indikator-kon">Delas upp på kvinnor och män</label></div>
        <button class="main">Lägg till indikatorn</button></form>
        """
    }
}

/// An action with who does it. What nobody leads says so.
struct ActionView {
    let action: ActionCard
    var inside = HTML.empty

    var html: HTML {
        """
        <li id="\(action.id)" class="action tone-\(action.area?.tone ?? "none")">
        <p class="words">\(action.text)</p>
        <p class="meta">\(action.area.html { "<span class=\"sign\">\($0.sign)</span> " })\
        <span class="id">\(action.id)</span>\(action.time.map { " · \($0)" } ?? "")</p>
        <ul class="claims">\(action.claims.html { "<li>\($0)</li>" })\
        \("<li class=\"unowned\">Ingen leder ännu</li>", if: !action.isLed)</ul>
        \(action.indicators.html { "<p class=\"comment\">Tecken: \($0)</p>" })
        \(inside)</li>
        """
    }
}

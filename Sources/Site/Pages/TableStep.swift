import Engine
import Formats

/// What a table does in one step. Only what the step invites to is there.
struct TableStep {
    let model: TableModel
    let step: TableModel.StepModel

    var html: HTML {
        """
        <div class="step" id="steg-\(step.id)" data-step="\(step.id)">
        <p class="kicker">Steg \(step.number) av \(step.count): \(step.title)</p>
        <h1>\(step.question)</h1>
        \(step.hint.html { "<p class=\"lead\">\($0)</p>" })
        \(result)
        \(step.vote.html { VoteView(form: $0, step: step.id, seed: model.seed).html })
        \(picture)
        \(evidence, if: step.write?.asksForStatements != true)
        \(step.formulate.html { GoalView(step: step, seed: model.seed, kept: model.kept).form($0) })
        \(step.claims.html { ClaimView(form: $0, seed: model.seed).html })
        \(step.plan.html { PlanView(form: $0, seed: model.seed, kept: model.kept).html })
        \(step.write.html(write))
        \(signals, if: !step.isPause && model.table != nil)
        \(GoalView(step: step, seed: model.seed, kept: nil).goals, if: !step.goals.isEmpty)
        \(CardView(step: step, seed: model.seed).list)
        </div>
        """
    }

    private var result: HTML {
        step.result.html { "<section class=\"result\">\(ResultView(model: $0).html)</section>" }
    }

    private var picture: HTML {
        guard !step.picture.isEmpty else { return .empty }
        return
            "<section class=\"picture decided\"><h2>Gemensam bild</h2>\(step.picture.html { "<p>\($0)</p>" })</section>"
    }

    /// The interviews, one tap away. Where the step asks about them they stand open, each with a box to tick.
    private var evidence: HTML {
        guard !step.evidence.isEmpty else { return .empty }
        return """
            <details class="evidence" id="intervjuer"><summary>Det sade intervjuerna (\(step.evidence.count))</summary>
            <ul>\(step.evidence.html { item in
                "<li id=\"\(item.id)\">\(words(item)) <span class=\"source\">\(source(item))</span></li>"
            })</ul></details>
            """
    }

    private func words(_ item: TableModel.Evidence) -> String { item.isQuote ? "”\(item.text)”" : item.text }

    private func source(_ item: TableModel.Evidence) -> String {
        [item.sector, item.id].compactMap { $0 }.joined(separator: ", ")
    }

    private var statements: HTML {
        """
        <fieldset class="ticks evidence-choice"><legend>Vilken utsaga gäller det?</legend>\
        \(step.evidence.html { item in
            """
            <div><input type="checkbox" name="utsaga" value="\(item.id)" id="val-\(item.id)">\
            <label for="val-\(item.id)">\(words(item)) <span class="source">\(source(item))</span></label></div>
            """
        })</fieldset>
        """
    }

    private func write(_ form: TableModel.WriteForm) -> HTML {
        let kinds = form.kinds.map { (value: $0.id, words: Sentence(same: $0.words)) }
        let own = form.areas.first { area in model.areas.contains { $0.id == area.id } } ?? form.areas.first
        let fields: HTML = """
            \(FormPart.identity(model.seed, "kort"))\(FormPart.hidden("steg", step.id))
            \(statements, if: form.asksForStatements && !step.evidence.isEmpty)
            \(form.kinds.count > 1
                ? FormPart.choice("slag", label: "Det här är", options: kinds, chosen: kinds.first?.value, id: "slag")
                : FormPart.hidden("slag", kinds.first?.value ?? ""))
            \(FormPart.area(
                "text",
                label: form.asksForStatements ? "Skriv gärna varför" : "Ditt inspel",
                hint: "En tanke per kort. Inga namn på personer.",
                value: step.formulate == nil && step.plan == nil ? model.kept ?? "" : "",
                id: "text"
            ))
            \(about(form.goals), if: !form.goals.isEmpty)
            \(FormPart.select(
                "omrade",
                label: "Område",
                options: form.areas.map(\.option),
                chosen: own?.id.text,
                id: "omrade"
            ), if: form.areas.count > 1)
            <button class="main">Lägg till</button>
            """
        let isMain = step.formulate == nil && step.plan == nil && step.claims == nil
        let whole: HTML = """
            <form method="post" action="\(Route.tableDeed(.contribute).path)" class="stack" id="skriv" \
            data-outbox="kort" data-draft="\(step.id)">\(fields)</form>
            """
        return isMain
            ? whole : "<details class=\"more\" id=\"skriv-kort\"><summary>Skriv ett kort</summary>\(whole)</details>"
    }

    private func about(_ goals: [TableModel.GoalCard]) -> HTML {
        FormPart.select(
            "mal",
            label: "Gäller målet",
            options: [("", "Inget särskilt")] + goals.map { ($0.id, Sentence(same: "\($0.id) \($0.text)")) },
            chosen: "",
            id: "om-mal"
        )
    }

    /// What the table tells the facilitator. It lasts as long as the step.
    private var signals: HTML {
        """
        <form method="post" action="\(Route.tableDeed(.signal).path)" class="signals" id="lage" data-outbox="läge">
        \(FormPart.identity(model.seed, "lage"))\(FormPart.hidden("steg", step.id))
        <button name="lage" value="\(TableSignal.done.rawValue)" \
        aria-pressed="\(model.signal == .done ? "true" : "false")">Vi är klara</button>
        <button name="lage" value="\(TableSignal.moreTime.rawValue)" \
        aria-pressed="\(model.signal == .moreTime ? "true" : "false")">Vi behöver mer tid</button>
        </form>
        """
    }
}

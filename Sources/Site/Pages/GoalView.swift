import Engine
import Formats

/// Writing goals, and working on those that are there.
struct GoalView {
    let step: TableModel.StepModel
    let seed: String
    let kept: String?

    func form(_ form: TableModel.GoalForm) -> HTML {
        let own = form.areas.first
        return """
            <form method="post" action="\(Route.tableDeed(.formulate).path)" class="stack" id="formulera" \
            data-outbox="\(form.noun)" data-draft="\(step.id)-mal">
            \(FormPart.identity(seed, "mal"))\(FormPart.hidden("steg", step.id))
            \(form.areas.count > 1
                ? FormPart.select(
                    "omrade",
                    label: "Område",
                    options: form.areas.map(\.option),
                    chosen: own?.id.text,
                    id: "mal-omrade"
                ) : FormPart.hidden("omrade", own?.id.text ?? ""))
            \(FormPart.area(
                "text",
                label: Sentence("Er \(form.noun)", "Your \(form.noun)"),
                hint: form.isVision
                    ? "En mening i presens, som om det redan vore sant. Högst 25 ord, ingen siffra." : nil,
                value: kept ?? "",
                id: "mal-text",
                check: form.isVision ? "malbild" : nil
            ))
            <p class="verdict" id="mal-text-rad" role="status" data-own></p>
            \(FormPart.area("varfor", label: "Varför är den viktig?", rows: 2, required: false, id: "mal-varfor"))
            \(basis(form.cards), if: !form.cards.isEmpty)
            <button class="main">Lägg till \(form.noun)</button></form>
            """
    }

    /// What the goal rests on: by this the draft can later say where a sentence came from.
    private func basis(_ cards: [TableModel.Card]) -> HTML {
        """
        <details class="more" id="bygger-pa"><summary>Vilka kort bygger den på? (\(cards.count) att välja bland)</summary>
        <div class="ticks">\(cards.html { card in
            """
            <div><input type="checkbox" name="kort" value="\(card.id)" id="b-\(card.id)">\
            <label for="b-\(card.id)">\(card.text) <span class="id">\(card.id)</span></label></div>
            """
        })</div></details>
        """
    }

    var goals: HTML {
        """
        <section class="goals" id="mal"><h2>Områdets mål (\(step.goals.count))</h2>
        <ul>\(step.goals.html(item))</ul></section>
        """
    }

    private func item(_ goal: TableModel.GoalCard) -> HTML {
        """
        <li id="\(goal.id)" class="goal tone-\(goal.area?.tone ?? "none")">
        <p class="words">\(goal.text)</p>
        <p class="meta">\(goal.area.html { "<span class=\"sign\">\($0.sign)</span> " })<span class="id">\(goal.id)</span>\
        \(goal.verdict.map { " · \($0)" } ?? "")</p>
        \(goal.why.html { "<p class=\"why\">Varför: \($0)</p>" })
        \(goal.comments.html { "<p class=\"comment\">\($0)</p>" })
        \(judge(goal), if: step.goalDeeds.contains(.judge))
        \(reword(goal), if: step.goalDeeds.contains(.reword) && !step.goalDeeds.contains(.judge))
        </li>
        """
    }

    private func reword(_ goal: TableModel.GoalCard) -> HTML {
        """
        <details class="change" id="lydelse-\(goal.id)"><summary>Föreslå skarpare ordval för \(goal.id)</summary>
        <form method="post" action="\(Route.tableDeed(.reword).path)" class="stack" data-outbox="lydelse" \
        data-draft="\(goal.id)">
        \(FormPart.identity(seed, goal.id))\(FormPart.hidden("mal", goal.id))
        \(FormPart.area("text", label: "Ny lydelse", value: goal.text, id: "lydelse-text-\(goal.id)", check: "malbild"))
        <p class="verdict" id="lydelse-text-\(goal.id)-rad" role="status" data-own></p>
        \(FormPart.line("skal", label: "Skäl", required: true, id: "lydelse-skal-\(goal.id)"))
        <button>Spara lydelsen</button></form></details>
        """
    }

    private func judge(_ goal: TableModel.GoalCard) -> HTML {
        let kinds = [("keep", "Behåll"), ("change", "Ändra"), ("drop", "Stryk")]
        return """
            <details class="change" id="prova-\(goal.id)"><summary>Pröva \(goal.id)</summary>
            <form method="post" action="\(Route.tableDeed(.judge).path)" class="stack" data-outbox="prövning" \
            data-draft="\(goal.id)-prova">
            \(FormPart.identity(seed, "prova-\(goal.id)"))\(FormPart.hidden("mal", goal.id))
            \(FormPart.choice(
                "dom",
                label: "Håller den?",
                options: kinds.map { (value: $0.0, words: Sentence(same: $0.1)) },
                chosen: "keep",
                id: "dom-\(goal.id)"
            ))
            \(FormPart.area(
                "text",
                label: "Ny lydelse",
                hint: "Behövs bara om den ska ändras.",
                value: goal.text,
                required: false,
                id: "prova-text-\(goal.id)"
            ))
            \(FormPart.line("skal", label: "Skäl", required: true, id: "prova-skal-\(goal.id)"))
            <button>Spara prövningen</button></form></details>
            """
    }
}

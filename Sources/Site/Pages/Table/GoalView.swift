import Engine
import Formats

/// Writing goals, and working on those that are there.
struct GoalView {
    let step: TableModel.StepModel
    let refused: Refused?

    func form(_ form: TableModel.GoalForm) -> HTML {
        let own = form.areas.first
        let text = refused?.value("text", in: .formulate)
        return """
            <form method="post" action="\(Route.tableDeed(.formulate).path)" class="stack" id="formulera" \
            data-outbox="\(form.noun)" data-draft="\(step.id)-mal">
            \(FormPart.identity("mal"))\(FormPart.hidden("steg", step.id))
            \(form.areas.count > 1
                ? FormPart.select(
                    "omrade",
                    label: Sentence("Område", "Area"),
                    options: form.areas.map(\.option),
                    chosen: own?.id.text,
                    id: "mal-omrade"
                ) : FormPart.hidden("omrade", own?.id.text ?? ""))
            \(FormPart.area(
                "text",
                label: form.title,
                hint: hint(form),
                value: text ?? "",
                id: "mal-text",
                check: check(form.isVision),
                fault: text == nil ? nil : refused?.sentence
            ))
            <p class="verdict" id="mal-text-rad" role="status" data-own></p>
            \(FormPart.area(
                "varfor",
                label: Sentence(form.isNeuter ? "Varför är det viktigt?" : "Varför är den viktig?", "Why does it matter?"),
                value: refused?.value("varfor", in: .formulate) ?? "",
                rows: 2,
                required: false,
                id: "mal-varfor"
            ))
            \(basis(form), if: !form.cards.isEmpty)
            \(perspectives, if: !step.perspectives.isEmpty)
            <button class="main">\(Sentence("Lägg till ", "Add ") + form.noun)</button></form>
            """
    }

    private func hint(_ form: TableModel.GoalForm) -> Sentence {
        form.isVision
            ? Sentence(
                "En mening i presens, som om det redan vore sant. Högst 25 ord, ingen siffra.",
                "One sentence in the present tense, as if already true. At most 25 words, no number."
            )
            : Sentence(
                "Vad ska göras, för vem, hur mycket och till när? Skriv med verb, mått och datum.",
                "What is to be done, for whom, how much and by when? Write a verb, a measure and a date."
            )
    }

    private func check(_ isVision: Bool) -> String { (isVision ? Grammar.vision : .smart).rawValue }

    /// What the goal rests on: by this the draft can later say where a sentence came from.
    private func basis(_ form: TableModel.GoalForm) -> HTML {
        FormPart.folded(
            Sentence(
                "Vilka kort bygger \(form.isNeuter ? "det" : "den") på? (\(form.cards.count) att välja bland)",
                "Which cards does it build on? (\(form.cards.count) to choose from)"
            ),
            id: "bygger-pa",
            """
            <div class="ticks">\(form.cards.html { card in
                """
                <div><input type="checkbox" name="kort" value="\(card.id)" id="b-\(card.id)">\
                <label for="b-\(card.id)">\(card.text) <span class="id">\(card.id)</span></label></div>
                """
            })</div>
            """
        )
    }

    private var perspectives: HTML {
        FormPart.folded(
            Sentence("Perspektiv som texten tar upp", "Perspectives that the text takes up"),
            id: "mal-perspektiv",
            FormPart.chips(
                "perspektiv",
                label: Sentence("Välj de som syns i texten", "Choose those the text shows"),
                options: step.perspectives,
                id: "mal-perspektiv"
            )
        )
    }

    var goals: HTML {
        """
        <section class="goals" id="mal"><h2>\(Sentence("Områdets mål", "The area's goals")) (\(step.goals.count))</h2>
        <ul>\(step.goals.html(item))</ul>
        \(empty, if: step.goals.isEmpty)
        \(pinning, if: step.goalDeeds.contains(.pin) && !step.goals.isEmpty && !step.evidence.isEmpty)</section>
        """
    }

    private var empty: HTML {
        if let form = step.formulate { return "<div class=\"empty\">\(example(form))</div>" }
        return """
            <p class="empty">\(Sentence(
                "Här har inga mål skrivits ännu. Läs korten om det finns några, och skriv vilket mål ni saknar.",
                "No goals have been written here yet. Read the cards if there are any, and write which goal you miss."
            ))</p>
            """
    }

    private func example(_ form: TableModel.GoalForm) -> HTML {
        """
        <p>\(Sentence(
            "Här samlas det ni formulerar när det är sparat. Så kan det se ut:",
            "What you formulate gathers here once it is saved. It may look like this:"
        ))</p><p class="example">\(form.isVision
            ? Sentence("”Alla i länet kan röra sig fritt, dygnet runt.”", "“Everybody in the county moves freely, day and night.”")
            : Sentence(
                "”Senast 2027 erbjuder alla kommuner heltid i omsorgen, mot hälften i dag.”",
                "“By 2027 all municipalities offer full time in care, against half of them today.”"
            ))</p>
        """
    }

    private func item(_ goal: TableModel.GoalCard) -> HTML {
        """
        <li id="\(goal.id)" class="goal tone-\(goal.area?.tone ?? "none")">
        <p class="words" lang="sv">\(goal.text)</p>
        <p class="meta">\(goal.area.html { "<span class=\"sign\">\($0.sign)</span> " })<span class="id">\(goal.id)</span>\
        \(goal.verdict.html { " · \($0)" })\(rests(goal))</p>
        \(goal.why.html { "<p class=\"why\">\(Sentence("Varför", "Why")): \($0)</p>" })
        \(goal.comments.html { "<p class=\"comment\">\($0)</p>" })
        \(statements(goal), if: !goal.statements.isEmpty)
        \(judge(goal), if: step.goalDeeds.contains(.judge))
        \(reword(goal), if: step.goalDeeds.contains(.reword) && !step.goalDeeds.contains(.judge))
        </li>
        """
    }

    /// A goal may rest on a dozen, and is itself what is to be read.
    private func statements(_ goal: TableModel.GoalCard) -> HTML {
        """
        <details class="change" id="ur-\(goal.id)"><summary>\(Sentence("Ur intervjuerna", "From the interviews")) \
        (\(goal.statements.count))</summary>\(goal.statements.html { "<p class=\"comment\">\($0)</p>" })</details>
        """
    }

    private func rests(_ goal: TableModel.GoalCard) -> HTML {
        let count = goal.statements.count
        guard goal.cards + count > 0 else { return .empty }
        return Sentence(
            " · bygger på \(goal.cards) kort och \(count) \(count == 1 ? "utsaga" : "utsagor")",
            " · rests on \(goal.cards) \(goal.cards == 1 ? "card" : "cards") and \(count) "
                + (count == 1 ? "statement" : "statements")
        ).html
    }

    private func reword(_ goal: TableModel.GoalCard) -> HTML {
        let text = refused?.value("text", in: .reword, of: goal.id)
        return """
            <details class="change" id="lydelse-\(goal.id)"\(" open", if: text != nil)>\
            <summary>\(Sentence("Föreslå skarpare ordval för", "Suggest sharper words for")) \(goal.id)</summary>
            <form method="post" action="\(Route.tableDeed(.reword).path)" class="stack" \
            data-outbox="\(Sentence("lydelse", "wording"))" data-draft="\(goal.id)">
            \(FormPart.identity(goal.id))\(FormPart.hidden("mal", goal.id))\(FormPart.basis(goal.text))
            \(FormPart.area(
                "text",
                label: Sentence("Ny lydelse", "New wording"),
                value: text ?? goal.text,
                id: "lydelse-text-\(goal.id)",
                check: check(goal.isVision),
                fault: text == nil ? nil : refused?.sentence
            ))
            <p class="verdict" id="lydelse-text-\(goal.id)-rad" role="status" data-own></p>
            \(FormPart.line(
                "skal",
                label: Sentence("Skäl", "Reason"),
                value: refused?.value("skal", in: .reword, of: goal.id) ?? "",
                required: true,
                id: "lydelse-skal-\(goal.id)"
            ))
            <button>\(Sentence("Spara lydelsen", "Save the wording"))</button></form></details>
            """
    }

    /// What the interviews said that a goal answers, said afterwards too.
    private var pinning: HTML {
        let title = Sentence("Fäst utsagor ur intervjuerna vid ett mål", "Pin statements of the interviews to a goal")
        guard step.pins else {
            return """
                <p id="fast-utsagor"><a href="\(TableOpening.pins.path)" data-here>\(title)</a></p>
                """
        }
        return """
            <section id="fast-utsagor" class="change"><h3>\(title)</h3>
            <form method="post" action="\(Route.tableDeed(.pin).path)" class="stack" id="fast" \
            data-outbox="\(Sentence("fästa utsagor", "pinned statements"))">\(FormPart.identity("fast"))
            \(FormPart.select(
                "mal",
                label: Sentence("Mål", "Goal"),
                options: step.goals.map { ($0.id, Sentence(same: "\($0.id) \($0.text)")) },
                chosen: nil,
                id: "fast-mal",
                mustBeChosen: step.goals.count > 1,
                showsWhole: true
            ))
            \(EvidenceView(evidence: step.evidence).ticks(id: "fast"))
            <div class="keys"><button>\(Sentence("Fäst de ikryssade", "Pin those ticked"))</button> \
            <a class="button quiet" href="\(Route.table.path)#fast-utsagor" data-here>\(Sentence("Stäng", "Close"))</a></div></form>
            </section>
            """
    }

    private func judge(_ goal: TableModel.GoalCard) -> HTML {
        let isRefused = refused?.isAbout(.judge, of: goal.id) ?? false
        return """
            <details class="change" id="prova-\(goal.id)"\(" open", if: isRefused)>\
            <summary>\(Sentence("Pröva", "Try")) \(goal.id)</summary>
            <form method="post" action="\(Route.tableDeed(.judge).path)" class="stack" \
            data-outbox="\(Sentence("prövning", "verdict"))" data-draft="\(goal.id)-prova">
            \(FormPart.identity("prova-\(goal.id)"))\(FormPart.hidden("mal", goal.id))
            \(FormPart.choice(
                "dom",
                label: Sentence("Håller den?", "Does it hold?"),
                options: Verdict.Kind.allCases.map { ($0.rawValue, $0.choice) },
                chosen: "keep",
                id: "dom-\(goal.id)"
            ))
            \(FormPart.area(
                "text",
                label: Sentence("Ny lydelse", "New wording"),
                hint: Sentence("Behövs bara om den ska ändras.", "Needed only if it is to change."),
                value: refused?.value("text", in: .judge, of: goal.id) ?? goal.text,
                required: false,
                id: "prova-text-\(goal.id)"
            ))
            \(FormPart.line(
                "skal",
                label: Sentence("Skäl", "Reason"),
                value: refused?.value("skal", in: .judge, of: goal.id) ?? "",
                required: true,
                id: "prova-skal-\(goal.id)",
                fault: isRefused ? refused?.sentence : nil
            ))
            <button>\(Sentence("Spara prövningen", "Save the verdict"))</button></form></details>
            """
    }
}

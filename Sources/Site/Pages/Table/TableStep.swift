import Engine
import Formats

/// What a table does in one step. Only what the step invites to is there.
struct TableStep {
    let model: TableModel
    let step: TableModel.StepModel

    var html: HTML {
        """
        <div class="step" id="steg-\(step.id)" data-step="\(step.id)"><div class="doing">
        <p class="kicker">\(Sentence("Steg \(step.number) av \(step.count)", "Step \(step.number) of \(step.count)")): \
        \(step.title)</p>
        <h1 lang="sv">\(step.question)</h1>
        \((step.result == nil ? step.hint : nil).html { "<p class=\"lead\" lang=\"sv\">\($0)</p>" })
        \(HTML.slot(.catchUp))
        \(SeatChoice(model: model).html, if: model.isUnseated && !step.isPause)
        \(moved, if: step.isMove)
        \(step.turn.html { HTML.slot(.turn($0, step: step.id)) })
        \(result)
        \(step.vote.html { VoteView(form: $0, step: step.id).html }, if: step.result == nil)
        \(elsewhere, if: step.result == nil)
        \(step.answers.html { AnswerView(form: $0, step: step.id).html })
        \(picture)
        \(results, if: step.readsResults)
        \(model.isUnseated ? .empty : work)
        </div>
        \("<div class=\"made\">\(made)</div>", if: takesIn)</div>
        """
    }

    /// Whether something is made in the step. From the beginning, or the form would move aside when the first comes.
    private var takesIn: Bool {
        !model.isUnseated && (step.write != nil || step.formulate != nil || step.work != nil || !step.unled.isEmpty)
    }

    /// What the table works with.
    private var work: HTML {
        """
        \(evidence.folded, if: hasEvidence)
        \(goalView.goals, if: readsGoals)
        \(plan, if: !step.plan.isEmpty)
        \(step.formulate.html { goalView.form($0) })
        \(step.work.html { workView($0).forms })
        \(step.write.html { WriteView(model: model, step: step, form: $0).html })
        \(signals, if: step.asksForState)
        """
    }

    /// What has come of it: under the forms on a phone, beside them on a wide screen.
    private var made: HTML {
        """
        \(step.work.html { workView($0).lists })\(unled, if: !step.unled.isEmpty)\
        \(goalView.goals, if: step.formulate != nil || !step.goals.isEmpty && !readsGoals)\
        \(step.cards.map { CardView(list: $0, refused: model.refused).html } ?? HTML.slot(.ownCards))
        """
    }

    /// What is ticked goes with the form that the step is about.
    private var evidence: EvidenceView {
        EvidenceView(
            evidence: step.evidence,
            readsNotes: step.readsNotes,
            form: step.formulate != nil ? "formulera" : step.write != nil ? "skriv" : nil
        )
    }

    /// Where goals are not written but read and spoken of, they come before what is said of them.
    private var readsGoals: Bool {
        step.formulate == nil && step.work == nil && (step.readsGoals || !step.goals.isEmpty)
    }

    /// What came of an earlier workshop, and of what one said there.
    private var results: HTML {
        """
        <p><a href="\(Route.results.path)">\(Sentence(
            "Läs vad vi har kommit fram till hittills", "Read what we have arrived at so far"
        ))</a></p>
        """
    }

    private func workView(_ form: WorkForm) -> WorkView { WorkView(form: form, refused: model.refused) }

    private var goalView: GoalView { GoalView(step: step, refused: model.refused) }

    private var hasEvidence: Bool { !step.evidence.isEmpty && step.write?.asksForStatements != true }

    /// What the table's device says while others vote.
    private var elsewhere: HTML {
        let words: Sentence
        switch step.votesElsewhere {
        case nil: return .empty
        case .open:
            words = Sentence(
                "Var och en röstar på sin egen telefon. Den här enheten har ingen röst. Den som saknar telefon röstar på papper, och processledaren skriver in rösten.",
                "Everybody votes on a phone of their own. This device has no vote. Whoever has no phone votes on paper, and the facilitator writes the vote in."
            )
        case .closed, .revealed:
            words = Sentence(
                "Röstningen är stängd. Resultatet visas för alla på en gång.",
                "The vote is closed. The result is shown to everybody at once."
            )
        }
        return "<p class=\"empty\">\(words)</p>"
    }

    private var result: HTML {
        step.result.html { "<section class=\"result\">\(ResultView(model: $0).html)</section>" }
    }

    private var picture: HTML {
        guard !step.picture.isEmpty else { return .empty }
        return """
            <section class="picture decided"><h2>\(Sentence("Gemensam bild", "The shared picture"))</h2>\
            \(step.picture.html { "<p>\($0)</p>" })</section>
            """
    }

    private var moved: HTML {
        let words =
            model.isSecretary
            ? Sentence(
                "Nya gäster kommer till bordet. Bordsvärden stannar och berättar.",
                "New guests come to the table. The host stays and tells them."
            )
            : Sentence(
                "Gå till bord \(model.table ?? ""). Sidan har följt med dit. Bordsvärden stannar vid sitt bord.",
                "Go to table \(model.table ?? ""). The page has come along. The host stays at the table."
            )
        return "<p class=\"turn own\" id=\"flytt\"><strong>\(words)</strong></p>"
    }

    private var plan: HTML {
        """
        <section class="actions" id="plan"><h2>\(Sentence("Områdets aktiviteter", "The area's actions")) (\(step.plan.count))</h2>
        <ul>\(step.plan.html { ActionView(action: $0).html })</ul></section>
        """
    }

    /// In plenum the honest end of the list: what nobody has taken on.
    private var unled: HTML {
        """
        <section class="actions" id="utan-ledare">\
        <h2>\(Sentence("Ingen leder ännu", "Nobody leads yet")) (\(step.unled.count))</h2>
        <ul>\(step.unled.html { ActionView(action: $0).html })</ul></section>
        """
    }

    /// Asked when the time is out, of a table that has not said how it is doing.
    private var question: HTML {
        """
        <p class="asked" data-late hidden>\(Sentence(
            "Tiden är ute. Är ni klara, eller behöver ni ett par minuter till?",
            "Time is up. Are you done, or do you need a few minutes more?"
        ))</p>
        """
    }

    /// What the table tells the facilitator. It lasts as long as the step.
    private var signals: HTML {
        """
        <form method="post" action="\(Route.tableDeed(.signal).path)" class="signals" id="lage" \
        data-outbox="\(Sentence("läge", "state"))">
        \(FormPart.identity("lage"))\(FormPart.hidden("steg", step.id))
        \(model.signal == nil ? question : .empty)
        <button name="lage" value="\(TableSignal.done.rawValue)" \
        aria-pressed="\(model.signal == .done ? "true" : "false")">\(Sentence("Vi är klara", "We are done"))</button>
        <button name="lage" value="\(TableSignal.moreTime.rawValue)" \
        aria-pressed="\(model.signal == .moreTime ? "true" : "false")">\
        \(Sentence("Vi behöver mer tid", "We need more time"))</button>
        \(model.signal.html { _ in
            """
            <p class="note">\(Sentence("Processledaren ser det bordet har sagt.", "The facilitator sees what the table has said.")) \
            <button class="quiet" name="lage" value="inget">\(Sentence("Ta tillbaka", "Take back"))</button></p>
            """
        })
        </form>
        """
    }
}

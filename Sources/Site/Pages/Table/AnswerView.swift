import Engine
import Formats

/// A checklist or self-rating: the question one is at, and what has been answered, which can be changed.
struct AnswerView {
    let form: AnswerForm
    let step: String

    var html: HTML {
        """
        <section class="answers" id="svar">\(form.title.html { "<h2>\($0)</h2>" })
        \(form.sheets.count > 1 ? form.sheets.html(foldedSheet) : form.sheets.html(sheet))
        \(start, if: !form.addable.isEmpty)</section>
        """
    }

    private func foldedSheet(_ sheet: AnswerForm.Sheet) -> HTML {
        let answered = sheet.questions.count { $0.answer != nil }
        return FormPart.folded(
            Sentence(
                "\(sheet.organisation.name): \(answered) av \(sheet.questions.count)",
                "\(sheet.organisation.name): \(answered) of \(sheet.questions.count)"
            ),
            id: "for-\(sheet.organisation.id)",
            self.sheet(sheet)
        )
    }

    private func sheet(_ sheet: AnswerForm.Sheet) -> HTML {
        let last = sheet.endedAt.flatMap { id in sheet.questions.firstIndex { $0.id == id } } ?? sheet.questions.count
        let answered = sheet.questions.prefix(last + 1).filter { $0.answer != nil }
        return """
            <p class="hint">\(Sentence(
                "Svaren är organisationens: \(sheet.organisation.name).",
                "The answers are the organisation's: \(sheet.organisation.name)."
            ))</p>
            \(sheet.current.html { current($0, of: sheet) })
            \(finished(sheet), if: sheet.current == nil)
            <ol class="given">\(answered.html { given($0, of: sheet) })</ol>
            """
    }

    private func current(_ question: AnswerForm.Question, of sheet: AnswerForm.Sheet) -> HTML {
        let number = (sheet.questions.firstIndex { $0.id == question.id } ?? 0) + 1
        return """
            <div class="current"><p class="kicker">\(Sentence(
                "Fråga \(number) av \(sheet.questions.count)",
                "Question \(number) of \(sheet.questions.count)"
            ))</p>\(fields(question, of: sheet))</div>
            """
    }

    private func finished(_ sheet: AnswerForm.Sheet) -> HTML {
        let words =
            sheet.endedAt == nil
            ? Sentence("Alla frågor är besvarade. Tack.", "All questions are answered. Thank you.")
            : Sentence(
                "Listan tar slut här, eftersom svaret var nej. Ändra det svaret om ni vill fortsätta.",
                "The list ends here, as the answer was no. Change that answer to go on."
            )
        return "<p class=\"lead\" role=\"status\">\(words)</p>"
    }

    private func given(_ question: AnswerForm.Question, of sheet: AnswerForm.Sheet) -> HTML {
        guard let answer = question.answer else { return .empty }
        let id = "\(sheet.organisation.id)-\(question.id)"
        return """
            <li class="card" id="s-\(id)"><p class="words" lang="sv">\(question.text)</p>
            <p><strong>\(answer.words)</strong>\(answer.comment.html { " – \($0)" }) \
            <span class="saved">\(Sentence("sparat", "saved"))</span></p>
            \(answer.sendsBack ? sendsBack : .empty)
            <details class="change" id="om-\(id)"><summary>\(Sentence("Ändra", "Change"))</summary>
            \(fields(question, of: sheet))</details></li>
            """
    }

    private var sendsBack: HTML {
        """
        <p class="remark">\(Sentence(
            "Nej här betyder att ärendet går tillbaka för komplettering.",
            "A no here means that the matter goes back to be completed."
        ))</p>
        """
    }

    private func fields(_ question: AnswerForm.Question, of sheet: AnswerForm.Sheet) -> HTML {
        fields(
            question,
            organisation: FormPart.hidden("organisation", sheet.organisation.id),
            id: "\(sheet.organisation.id)-\(question.id)"
        )
    }

    private func fields(_ question: AnswerForm.Question, organisation: HTML, id: String) -> HTML {
        let isList = form.kind == .checklist
        let comment = isList ? Sentence("Kommentar", "Comment") : Sentence("Ett bevis", "One proof")
        return """
            <form method="post" action="\(Route.tableDeed(isList ? .checklist : .rate).path)" class="stack" \
            data-outbox="\(Sentence("svar", "answer"))" data-draft="\(step)-\(id)">
            \(FormPart.identity(id))\(FormPart.hidden("steg", step))\(FormPart.hidden("fraga", question.id))
            \(organisation)
            \(scale(question, id))
            \(FormPart.line(
                "text",
                label: comment,
                hint: isList
                    ? nil
                    : Sentence("Något som visar att det är så.", "Something that shows that it is so."),
                value: question.answer?.comment ?? "",
                id: "kommentar-\(id)"
            ))
            <button class="main">\(question.answer == nil
                ? Sentence("Spara och fortsätt", "Save and go on") : Sentence("Spara", "Save"))</button></form>
            """
    }

    private func scale(_ question: AnswerForm.Question, _ id: String) -> HTML {
        let label = Sentence(same: question.text)
        switch form.kind {
        case .checklist:
            let answers = ChecklistAnswer.Answer.allCases.map { ($0.rawValue, $0.words) }
            return FormPart.choice(
                "varde",
                label: label,
                options: answers,
                chosen: question.answer?.value,
                id: "v-\(id)",
                required: true
            )
        case .rating(let highest) where highest <= 10:
            let values = (1...max(1, highest)).map { (String($0), Sentence(same: String($0))) }
            return FormPart.choice(
                "varde",
                label: label,
                options: values,
                chosen: question.answer?.value,
                id: "v-\(id)",
                required: true,
                hint: Sentence("1 är inte alls, \(highest) är fullt ut.", "1 is not at all, \(highest) is fully.")
            )
        case .rating(let highest):
            return FormPart.line(
                "varde",
                label: label,
                hint: Sentence("Ett tal från 1 till \(highest).", "A number from 1 to \(highest)."),
                value: question.answer?.value ?? "",
                type: "number",
                required: true,
                id: "v-\(id)"
            )
        }
    }

    /// At a shared device: an organisation nobody at the table has joined for.
    private var start: HTML {
        guard let question = form.opening else { return .empty }
        let organisation = FormPart.select(
            "organisation",
            label: Sentence("Vilken organisation svarar ni för?", "Which organisation do you answer for?"),
            options: form.addable.map { ($0.id, Sentence(same: $0.name)) },
            chosen: nil,
            id: "svar-organisation"
        )
        return FormPart.folded(
            Sentence("Svara för en annan organisation", "Answer for another organisation"),
            id: "annan-organisation",
            isOpen: form.sheets.isEmpty,
            fields(question, organisation: organisation, id: "ny-\(question.id)")
        )
    }
}

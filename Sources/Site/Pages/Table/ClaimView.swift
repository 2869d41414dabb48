import Engine
import Formats

/// What an organisation takes on. An offer is not a decision, and a proposal waits for an answer.
struct ClaimView {
    let form: WorkForm
    let refused: Refused?

    // MARK: Answering

    /// What others have proposed or what has been answered, with the three answers there are.
    var questions: HTML {
        let waiting = form.asked.filter { $0.state == .proposed }
        let answered = form.asked.filter { $0.state != .proposed }
        return """
            <section class="asked" id="fragor">
            \("<h2>\(Sentence("Svara för er organisation", "Answer for your organisation")) (\(waiting.count))</h2>",
                if: !waiting.isEmpty)
            <ul>\(waiting.html { question($0, isOpen: true) })</ul>
            \(earlier(answered), if: !answered.isEmpty)</section>
            """
    }

    private func earlier(_ answered: [ClaimQuestion]) -> HTML {
        FormPart.folded(
            Sentence("Det ni har sagt (\(answered.count))", "What you have said (\(answered.count))"),
            id: "era-svar",
            isOpen: answered.contains { refused?.isAbout(.answerClaim, of: $0.id) ?? false },
            "<ul>\(answered.html { question($0, isOpen: false) })</ul>"
        )
    }

    private func question(_ claim: ClaimQuestion, isOpen: Bool) -> HTML {
        """
        <li class="action" id="\(claim.id)"><p class="meta">\(claim.organisation) · \(claim.part)\
        \(claim.role.isEmpty ? "" : " · \(claim.role)")</p>
        <p class="words" lang="sv">\(claim.action)</p>
        <p class="meta">\(claim.state.word)\(claim.state.words.html { ": \($0)" })</p>
        \(isOpen ? answer(claim) : HTML.empty)
        \("""
            <details class="change" id="andra-svar-\(claim.id)"\
            \(" open", if: refused?.isAbout(.answerClaim, of: claim.id) ?? false)>\
            <summary>\(Sentence("Ändra svaret", "Change the answer"))</summary>\(answer(claim))</details>
            """, if: !isOpen)</li>
        """
    }

    private func answer(_ claim: ClaimQuestion) -> HTML {
        let answers: [(value: String, words: Sentence)] = [
            ("ja", Sentence("Ja", "Yes")), ("villkor", Sentence("Ja, på villkor", "Yes, on a condition")),
            ("nej", Sentence("Nej", "No")),
        ]
        let isRefused = refused?.isAbout(.answerClaim, of: claim.id) ?? false
        return """
            <form method="post" action="\(Route.tableDeed(.answerClaim).path)" class="stack" \
            data-outbox="\(Sentence("svar", "answer"))" data-draft="\(claim.id)">
            \(FormPart.identity("svar-\(claim.id)"))\(FormPart.hidden("atagande", claim.id))
            \(FormPart.choice(
                "svar",
                label: Sentence("Kan er organisation det?", "Can your organisation do it?"),
                options: answers,
                chosen: nil,
                id: "svar-\(claim.id)",
                required: true
            ))
            \(FormPart.line(
                "text",
                label: Sentence("Villkor eller skäl", "Condition or reason"),
                hint: Sentence("Behövs vid villkor och nej.", "Needed for a condition and for a no."),
                value: refused?.value("text", in: .answerClaim, of: claim.id) ?? claim.state.words ?? "",
                id: "svar-text-\(claim.id)",
                fault: isRefused ? refused?.sentence : nil
            ))
            <button>\(Sentence("Svara", "Answer"))</button></form>
            """
    }

    // MARK: Offering and proposing

    func claim(_ action: ActionCard) -> HTML {
        let isRefused = refused?.isAbout(.claim, of: action.id) ?? false
        return """
            <details class="change" id="ta-\(action.id)"\(" open", if: isRefused)>\
            <summary>\(Sentence("Det här kan vi göra", "This we can do"))</summary>
            <form method="post" action="\(Route.tableDeed(.claim).path)" class="stack" \
            data-outbox="\(Sentence("åtagande", "commitment"))" data-draft="\(action.id)-ansvar">
            \(FormPart.identity("ansvar-\(action.id)"))\(FormPart.hidden("aktivitet", action.id))
            \(FormPart.select(
                "organisation",
                label: Sentence("Organisation", "Organisation"),
                options: organisations,
                chosen: form.organisation?.id,
                id: "org-\(action.id)",
                hint: form.organisation == nil
                    ? Sentence(
                        "Det blir ett förslag, som organisationen sedan svarar på.",
                        "It becomes a proposal, which the organisation then answers."
                    )
                    : Sentence(
                        "Er egen blir ett erbjudande. En annan blir ett förslag, som den svarar på.",
                        "Your own becomes an offer. Another becomes a proposal, which it answers."
                    )
            ))
            \(FormPart.choice(
                "del",
                label: Sentence("Vi kan", "We can"),
                options: Claim.Part.allCases.map { ($0.rawValue, $0.offer) },
                chosen: Claim.Part.partner.rawValue,
                id: "del-\(action.id)"
            ))
            \(FormPart.line(
                "roll",
                label: Sentence("Vem svarar för det?", "Who answers for it?"),
                hint: Sentence(
                    "En roll i organisationen, aldrig en person: ”socialchef”.",
                    "A role in the organisation, never a person: “head of social services”."
                ),
                value: refused?.value("roll", in: .claim, of: action.id) ?? "",
                required: true,
                id: "roll-\(action.id)",
                fault: isRefused ? refused?.sentence : nil
            ))
            <button>\(form.organisation == nil ? Sentence("Föreslå", "Propose") : Sentence("Erbjud", "Offer"))</button></form></details>
            """
    }

    /// One's own first.
    private var organisations: [(value: String, words: Sentence)] {
        let own = form.organisations.filter { $0.id == form.organisation?.id }
        return (own + form.organisations.filter { $0.id != form.organisation?.id })
            .map { ($0.id, Sentence(same: $0.name)) }
    }
}

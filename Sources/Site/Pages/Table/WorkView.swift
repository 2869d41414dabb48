import Engine
import Formats

/// Actions, their indicators and who answers for them, in the order the step asks for them.
struct WorkView {
    let form: WorkForm
    let refused: Refused?

    var forms: HTML {
        """
        \(claims.questions, if: !form.asked.isEmpty && form.first == .claim)
        \(first)
        \(claims.questions, if: !form.asked.isEmpty && form.first != .claim)
        """
    }

    var lists: HTML { actions + (form.others.isEmpty ? .empty : others) }

    private var claims: ClaimView { ClaimView(form: form, refused: refused) }
    private var actionForms: ActionForms { ActionForms(form: form, refused: refused) }

    private var first: HTML {
        switch form.first {
        case .action: actionForms.propose + (form.actions.isEmpty ? .empty : indicator)
        case .indicator: (form.actions.isEmpty ? .empty : actionForms.indicator) + action
        case .claim: (form.hasNoActions ? nothingToTakeOn : .empty) + (form.mayAct ? action : .empty)
        }
    }

    private var indicator: HTML {
        FormPart.folded(
            Sentence(
                "Ange ett tecken på att en aktivitet gör skillnad",
                "Name a sign that an action makes a difference"
            ),
            id: "nytt-tecken",
            isOpen: refused?.isAbout(.indicate) ?? false,
            actionForms.indicator
        )
    }

    private var action: HTML {
        FormPart.folded(
            Sentence("Ny aktivitet", "New action"),
            id: "en-aktivitet",
            isOpen: refused?.isAbout(.act) ?? false || form.first == .claim && form.hasNoActions,
            actionForms.propose
        )
    }

    private var actions: HTML {
        """
        <section class="actions" id="aktiviteter">\
        <h2>\(Sentence("Områdets aktiviteter", "The area's actions")) (\(form.actions.count))</h2>
        <ul>\(form.actions.html(item))</ul>
        \(empty, if: form.actions.isEmpty)</section>
        """
    }

    private var nothingToTakeOn: HTML {
        """
        <p class="empty">\(Sentence(
            "Det finns ingen aktivitet att ta på sig ännu. Skriv den första, så kan organisationer säga vad de kan göra.",
            "There is no action to take on yet. Write the first, and organisations can say what they can do."
        ))</p>
        """
    }

    private var empty: HTML {
        """
        <div class="empty"><p>\(Sentence(
            "Inga ännu. En aktivitet har ett verb, en början och ett slut:",
            "None yet. An action has a verb, a beginning and an end:"
        ))</p><p class="example">\(Sentence(
            "”Inför gemensam statistik för länets kommuner, januari–juni 2025.”",
            "“Introduce common statistics for the county's municipalities, January–June 2025.”"
        ))</p></div>
        """
    }

    private var others: HTML {
        """
        <section class="actions" id="andra-aktiviteter">\
        <h2>\(Sentence("Andra områdens aktiviteter", "Other areas' actions")) (\(form.others.count))</h2>
        <ul>\(form.others.html(item))</ul></section>
        """
    }

    private func item(_ action: ActionCard) -> HTML {
        let isOwn = form.actions.contains { $0.id == action.id }
        return ActionView(
            action: action,
            inside: (form.mayClaim ? claims.claim(action) : .empty)
                + (form.mayAct && isOwn ? actionForms.revise(action) : .empty)
        ).html
    }
}

/// An action with who does it. What nobody leads says so.
struct ActionView {
    let action: ActionCard
    var inside = HTML.empty

    var html: HTML {
        """
        <li id="\(action.id)" class="action tone-\(action.area?.tone ?? "none")">
        <p class="words" lang="sv">\(action.text)</p>
        <p class="meta">\(action.area.html { "<span class=\"sign\">\($0.sign)</span> " })\
        <span class="id">\(action.id)</span>\(action.time.html { " · \($0)" })</p>
        <ul class="claims">\(action.claims.html { "<li>\($0)</li>" })\
        \("<li class=\"unowned\">\(Sentence("Ingen leder ännu", "Nobody leads yet"))</li>", if: !action.isLed)</ul>
        \(action.resource.html { "<p class=\"comment\">\(Sentence("Resurs", "Resource")): \($0)</p>" })
        \(action.indicators.html(sign))
        \(inside)</li>
        """
    }

    private func sign(_ sign: ActionCard.Sign) -> HTML {
        let course = [
            sign.baseline.map { Sentence("från \($0)", "from \($0)") },
            sign.target.map { Sentence("till \($0)", "to \($0)") },
            sign.source.map { Sentence("enligt \($0)", "according to \($0)") },
        ].compactMap { $0 }
        return """
            <p class="comment">\(Sentence("Tecken", "Sign")): \(sign.text)\
            \(course.enumerated().html { place, part in "\(place == 0 ? " – " : ", ")\(part)" })</p>
            """
    }
}

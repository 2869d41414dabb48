import Engine
import Formats

/// Writing a card: the words first, and what it is about for those who want to say it.
struct WriteView {
    let model: TableModel
    let step: TableModel.StepModel
    let form: TableModel.WriteForm

    var html: HTML {
        let form: HTML = """
            <form method="post" action="\(Route.tableDeed(.contribute).path)" class="stack" id="skriv" \
            data-outbox="\(Sentence("kort", "card"))" data-draft="\(step.id)">\(fields)</form>
            """
        return isMain
            ? form
            : FormPart.folded(Sentence("Skriv ett kort", "Write a card"), id: "skriv-kort", isOpen: kept != nil, form)
    }

    private var isMain: Bool { !step.foldsWriting }

    /// What was typed here, or in a form that is no longer there.
    private var kept: String? {
        guard let refused = model.refused else { return nil }
        return refused.isAbout(.contribute) || !model.holds(refused) ? refused.text : nil
    }

    private var fields: HTML {
        let kinds = form.kinds.map { (value: $0.id, words: $0.words) }
        return """
            \(instead, if: model.isSecretary && form.isAlone)\(FormPart.identity("kort"))\(FormPart.hidden("steg", step.id))
            \(EvidenceView(evidence: step.evidence).choice, if: form.asksForStatements && !step.evidence.isEmpty)
            \(form.kinds.count > 1
                ? FormPart.choice(
                    "slag",
                    label: form.asksForStatements
                        ? Sentence("Bilden", "The picture") : Sentence("Det här är", "This is"),
                    options: kinds,
                    chosen: form.asksForStatements ? nil : kinds.first?.value,
                    id: "slag",
                    required: form.asksForStatements
                ) : FormPart.hidden("slag", kinds.first?.value ?? ""))
            \(FormPart.area(
                "text",
                label: label,
                hint: Sentence("En tanke per kort. Inga namn på personer.", "One thought per card. No names of people."),
                value: kept ?? "",
                required: !form.asksForStatements,
                id: "text",
                fault: kept == nil ? nil : model.refused?.sentence
            ))
            \(about, if: !form.goals.isEmpty)
            \(more)
            <button class="main">\(Sentence("Lägg till", "Add"))</button>
            """
    }

    /// Where everybody writes alone the table's device is for those who have no other.
    private var instead: HTML {
        """
        <p class="note">\(Sentence(
            "Var och en skriver på sin egen telefon. Här skriver den som saknar telefon.",
            "Everybody writes on a phone of their own. Whoever has none writes here."
        ))</p>
        """
    }

    private var label: Sentence {
        if form.asksForStatements { return Sentence("Skriv gärna varför", "Say why, if you like") }
        if let title = form.title { return title }
        return model.isSecretary
            ? Sentence("Bordets inspel", "The table's words") : Sentence("Ditt inspel", "Your words")
    }

    /// What a card is about in more words than its own: one tap away, so that the first card is quickly written.
    private var more: HTML {
        let own = form.areas.first { area in model.areas.contains { $0.id == area.id } } ?? form.areas.first
        let inside: HTML = """
            <div class="stack">\(FormPart.select(
                "omrade",
                label: Sentence("Område", "Area"),
                options: form.areas.map(\.option),
                chosen: own?.id.text,
                id: "omrade"
            ), if: form.areas.count > 1)
            \(FormPart.chips(
                "perspektiv",
                label: Sentence("Perspektiv som kortet rör särskilt", "Perspectives it concerns in particular"),
                options: step.perspectives,
                id: "perspektiv"
            ), if: !step.perspectives.isEmpty)
            </div>
            """
        guard form.areas.count > 1 || !step.perspectives.isEmpty else { return .empty }
        return FormPart.folded(Sentence("Område och perspektiv", "Area and perspectives"), id: "mer-om-kortet", inside)
    }

    private var about: HTML {
        FormPart.select(
            "mal",
            label: Sentence("Gäller målet", "About the goal"),
            options: [("", Sentence("Inget särskilt", "None in particular"))]
                + form.goals.map { ($0.id, Sentence(same: "\($0.id) \($0.text)")) },
            chosen: "",
            id: "om-mal",
            showsWhole: true
        )
    }
}

extension TableModel {
    /// Whether the page still has the form that was refused; its words are offered elsewhere when not.
    func holds(_ refused: Refused) -> Bool {
        guard case .step(let step) = stage, !isUnseated || refused.deed == .vote else { return false }
        let subject = refused.field
        return switch refused.deed {
        case .contribute: step.write != nil
        case .edit: step.cards?.changing.map { subject == "text-\($0)" } ?? false
        case .formulate: step.formulate != nil
        case .reword:
            step.goals.contains { subject == "lydelse-text-\($0.id)" } && step.goalDeeds.contains(.reword)
                && !step.goalDeeds.contains(.judge)
        case .judge: step.goals.contains { subject == "prova-skal-\($0.id)" } && step.goalDeeds.contains(.judge)
        case .act: step.work?.mayAct ?? false
        case .revise: step.work?.actions.contains { subject == "gor-text-\($0.id)" } ?? false
        case .indicate: step.work.map { $0.mayAct && !$0.actions.isEmpty } ?? false
        case .claim: step.work?.mayClaim ?? false
        case .answerClaim: step.work?.asked.contains { subject == "svar-text-\($0.id)" } ?? false
        case .vote: step.vote?.isOpen ?? false
        case .merge: step.cards?.hasTicks ?? false
        default: false
        }
    }

    /// Where the words of a refused form are now: its field, the field for a card, or a box of their own.
    func place(of refused: Refused) -> String? {
        if holds(refused) { return refused.field }
        guard refused.text != nil else { return nil }
        if case .step(let step) = stage, step.write != nil, !isUnseated { return "text" }
        return "overblivet"
    }
}

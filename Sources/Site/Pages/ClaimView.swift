import Engine
import Formats

/// What an organisation takes on. An offer is not a decision.
struct ClaimView {
    let form: ClaimForm
    let seed: String

    var html: HTML {
        """
        <section class="actions" id="ansvar"><h2>Aktiviteter (\(form.actions.count))</h2>
        <ul>\(form.actions.html { ActionView(action: $0, inside: claim($0)).html })</ul></section>
        """
    }

    private func claim(_ action: ActionCard) -> HTML {
        """
        <details class="change" id="ta-\(action.id)"><summary>Det här kan vi göra</summary>
        <form method="post" action="\(Route.tableDeed(.claim).path)" class="stack" data-outbox="åtagande" \
        data-draft="\(action.id)-ansvar">
        \(FormPart.identity(seed, "ansvar-\(action.id)"))\(FormPart.hidden("aktivitet", action.id))
        \(form.organisation.html { "<p>\($0)</p>" })
        \(FormPart.select(
            "organisation",
            label: "Organisation",
            options: form.organisations.map { ($0.id, Sentence(same: $0.name)) },
            chosen: nil,
            id: "org-\(action.id)"
        ), if: form.organisation == nil)
        \(FormPart.choice(
            "del",
            label: "Vi kan",
            options: [("lead", "leda"), ("partner", "medverka"), ("consulted", "bli rådfrågade")],
            chosen: "partner",
            id: "del-\(action.id)"
        ))
        \(FormPart.line(
            "roll",
            label: "Vem svarar för det?",
            hint: "En roll i organisationen, aldrig en person: ”socialchef”.",
            required: true,
            id: "roll-\(action.id)"
        ))
        <button>Erbjud</button></form></details>
        """
    }
}

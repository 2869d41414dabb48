enum JoinPage {
    static func html(_ model: JoinModel) -> HTML {
        Frame(title: "Anslut – \(model.title)", kind: "join", header: header(model), main: main(model)).html
    }

    private static func header(_ model: JoinModel) -> HTML { "<p class=\"brand\">\(model.title)</p>" }

    private static func main(_ model: JoinModel) -> HTML {
        """
        \(FormPart.problem(model.problem))
        \(model.workshop.html { "<p class=\"kicker\">\($0)</p>" })
        <h1>Anslut till ditt bord</h1>
        <form method="post" action="\(Route.enter.path)" class="stack">
        \(FormPart.identity(model.seed, "anslut"))
        \(code(model, id: "kod"))
        \(FormPart.line(
            "organisation",
            label: "Vilken organisation kommer du från?",
            hint: "Börja skriva och välj i listan.",
            value: model.organisation,
            required: true,
            id: "organisation",
            list: "organisationer"
        ))
        <datalist id="organisationer">\(model.organisations.html { "<option value=\"\($0)\">" })</datalist>
        \(sector(model), if: model.asksSector)
        <button class="main">Anslut</button>
        <p class="note">Inget konto behövs. Ditt namn frågas inte efter och sparas inte.</p>
        </form>
        <details class="more" id="bordsenhet"><summary>Det här är bordets gemensamma enhet</summary>
        <form method="post" action="\(Route.enter.path)" class="stack">
        \(FormPart.identity(model.seed, "bord"))
        \(code(model, id: "kod-bord"))
        \(FormPart.select(
            "bord",
            label: "Vilket bord?",
            options: model.tables.map { ($0, "Bord \($0)") },
            chosen: nil,
            id: "bord",
            hint: "Sekreteraren skriver det bordet säger tillsammans."
        ))
        <button>Anslut bordet</button>
        </form></details>
        """
    }

    private static func code(_ model: JoinModel, id: String) -> HTML {
        """
        <div class="field"><label for="\(id)">Kod</label>\
        <p class="hint" id="\(id)-tips">Åtta tecken, står på storbilden.</p>\
        <input id="\(id)" name="kod" value="\(model.code)" class="code" autocomplete="off" autocapitalize="characters" \
        spellcheck="false" maxlength="20" required aria-describedby="\(id)-tips"></div>
        """
    }

    private static func sector(_ model: JoinModel) -> HTML {
        FormPart.select(
            "sektor",
            label: "Vad är det för slags organisation?",
            options: model.sectors.map { ($0.id, $0.name) },
            chosen: nil,
            id: "sektor",
            hint: "Organisationen finns inte i listan. Med sektorn blandas borden rätt."
        )
    }
}

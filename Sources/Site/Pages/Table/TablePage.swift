import Formats

/// A participant's phone, or a table's shared device.
enum TablePage {
    static func html(_ model: TableModel) -> HTML {
        Frame(
            title: model.table.map { Sentence("Bord \($0) – \(model.title)", "Table \($0) – \(model.title)") }
                ?? Sentence(same: model.title),
            kind: "table",
            header: header(model),
            main: main(model),
            isLive: true
        ).html
    }

    private static func header(_ model: TableModel) -> HTML {
        var clock: Deadline?
        if case .step(let step) = model.stage, !step.isVoteOver { clock = step.deadline }
        return """
            <p class="place"><strong>\(place(model))</strong> \
            <span id="mitt-namn" class="own-name" data-own></span> \(HTML.connection)</p>
            \(clock.html { "<p class=\"time\">\($0.html)\(left, if: !$0.isPaused)</p>" })
            """
    }

    /// What the counting figures are. Without script the clock says until when.
    private static var left: HTML {
        " <span class=\"needs-script\" id=\"kvar-ord\" data-in-time data-own>\(Sentence("kvar", "left"))</span>"
    }

    private static func place(_ model: TableModel) -> Sentence {
        if let table = model.table { return Sentence("Bord \(table)", "Table \(table)") }
        return model.hasTables ? Sentence("Inget bord", "No table") : Sentence("Alla tillsammans", "All together")
    }

    private static func main(_ model: TableModel) -> HTML {
        """
        \(FormPart.problem(model.refused?.sentence, field: model.refused.flatMap(model.place)))
        <p class="areas">\(model.areas.html(\.html))</p>
        \(stage(model))
        \(leftOver(model))
        <section id="ko" class="queue" aria-label="\(Sentence("Det du har skickat", "What you have sent"))" \
        data-own></section>
        <section id="kvar" class="kept" aria-label="\(Sentence("Text som är kvar hos dig", "Text still with you"))" \
        data-own></section>
        \(TableFoot(model: model).html)
        """
    }

    /// Words that no form of the page can take any more stay here to be copied or used later.
    private static func leftOver(_ model: TableModel) -> HTML {
        guard let refused = model.refused, let text = refused.text, model.place(of: refused) == "overblivet" else {
            return .empty
        }
        return """
            <section class="kept">\(FormPart.area(
                "overblivet",
                label: Sentence("Texten du skrev", "The text you wrote"),
                hint: Sentence(
                    "Den är inte sparad. Kopiera den om du vill använda den i ett annat steg.",
                    "It is not saved. Copy it if you want to use it in another step."
                ),
                value: text,
                required: false,
                id: "overblivet"
            ))</section>
            """
    }

    private static func stage(_ model: TableModel) -> HTML {
        switch model.stage {
        case .waiting(let workshop):
            """
            <p class="kicker">\(workshop)</p><h1>\(model.table.map { table in
                model.isSecretary
                    ? Sentence("Det här är bord \(table)", "This is table \(table)")
                    : Sentence("Du sitter vid bord \(table)", "You sit at table \(table)")
            } ?? Sentence("Vi börjar snart", "We begin soon"))</h1>
            <p class="lead">\("\(Sentence("Vi börjar snart.", "We begin soon.")) ", if: model.table != nil)\(model.isSecretary
                ? Sentence(
                    "Enheten är ansluten, och ni behöver inte göra något mer. Frågan kommer hit av sig själv.",
                    "The device has joined, and you need do nothing more. The question comes here by itself."
                )
                : Sentence(
                    "Du är ansluten och behöver inte göra något mer. Frågan kommer hit av sig själv.",
                    "You have joined and need do nothing more. The question comes here by itself."
                ))</p>
            \(model.isUnseated ? SeatChoice(model: model).html : .empty)
            """
        case .over(let workshop):
            """
            <p class="kicker">\(workshop)</p><h1>\(Sentence("Tack, workshopen är slut", "Thank you, the workshop is over"))</h1>
            <p>\(Sentence("Allt ni skrev är sparat.", "All you wrote is saved.")) \
            <a href="\(Route.results.path)">\(Sentence("Läs vad som beslutades.", "Read what was decided."))</a></p>
            """
        case .step(let step): TableStep(model: model, step: step).html
        }
    }
}

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
        if case .step(let step) = model.stage { clock = step.deadline }
        return """
            <p class="place"><strong>\(model.table.map { "Bord \($0)" } ?? "Inget bord")</strong> \
            \(HTML.connection)</p>
            \(clock.html(\.html))
            """
    }

    private static func main(_ model: TableModel) -> HTML {
        """
        \(FormPart.problem(model.problem))
        <p class="areas">\(model.areas.html(\.html))</p>
        \(stage(model))
        <section id="ko" class="queue" aria-label="Det du har skickat" data-own></section>
        <section id="kvar" class="kept" aria-label="Text som är kvar hos dig" data-own></section>
        <footer class="who"><p>\(who(model))</p><p><a href="\(Route.results.path)">Vad som är beslutat hittills</a></p>\
        </footer>
        """
    }

    private static func who(_ model: TableModel) -> String {
        if model.isSecretary { return "Bordets gemensamma enhet. Det ni skriver här är bordets." }
        return [model.organisation, "plats \(model.seat)"].compactMap { $0 }.joined(separator: ", ")
    }

    private static func stage(_ model: TableModel) -> HTML {
        switch model.stage {
        case .waiting(let workshop):
            """
            <p class="kicker">\(workshop)</p><h1>Vi börjar snart</h1>
            <p>Du är ansluten och behöver inte göra något. Frågan kommer hit av sig själv när processledaren sätter i gång.\
            </p><p class="muted">Har du ingen plats vid bordet än? Sätt dig vid det bord som står högst upp på skärmen.</p>
            """
        case .over(let workshop):
            """
            <p class="kicker">\(workshop)</p><h1>Tack, workshopen är slut</h1>
            <p>Allt ni skrev är sparat. <a href="\(Route.results.path)">Läs vad som beslutades.</a></p>
            """
        case .step(let step): TableStep(model: model, step: step).html
        }
    }
}

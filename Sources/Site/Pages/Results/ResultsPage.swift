import Engine
import Formats

/// To read afterwards, on a screen or on paper. The chain can be followed both ways by links within the page.
enum ResultsPage {
    static func html(_ model: ResultsModel, back: Route?) -> HTML {
        Frame(
            title: Sentence("Resultat – \(model.title)", "Results – \(model.title)"),
            kind: "results",
            header: """
                <p class="brand">\(model.title)</p>\
                \(back.html { "<p><a href=\"\($0.path)\">\(Sentence("Tillbaka", "Back"))</a></p>" })
                """,
            main: main(model),
            script: model.isEmpty ? nil : "print.js"
        ).html
    }

    private static func main(_ model: ResultsModel) -> HTML {
        """
        <p class="kicker">\(model.subtitle)</p><h1>\(Sentence("Vad vi har kommit fram till", "What we have arrived at"))</h1>
        \(empty, if: model.isEmpty)
        \(PrintButton.html + contents(model), if: !model.isEmpty)
        \(picture(model), if: !model.picture.isEmpty)
        \(model.areas.filter { !$0.goals.isEmpty }.html(area))
        \(votes(model), if: !model.votes.isEmpty)
        \(decisions(model), if: !model.decisions.isEmpty)
        \(statements(model), if: !model.statements.isEmpty)
        """
    }

    private static let empty: HTML = """
        <p class="lead">\(Sentence(
            "Här samlas mål, resultat och beslut allt eftersom rummet har sett dem.",
            "Goals, results and decisions gather here as the room has seen them."
        ))</p>
        """

    private static func contents(_ model: ResultsModel) -> HTML {
        """
        <nav class="contents" aria-label="\(Sentence("Innehåll", "Contents"))"><ul>
        \("<li><a href=\"#bild\">\(Sentence("Gemensam bild", "Shared picture"))</a></li>", if: !model.picture.isEmpty)
        \(model.areas.filter { !$0.goals.isEmpty }.html { result in
            "<li class=\"tone-\(result.area.tone)\"><a href=\"#omrade-\(result.area.id)\"><span class=\"sign\">\(result.area.sign)</span> \(result.title)</a></li>"
        })
        \("<li><a href=\"#rostningar\">\(Sentence("Röstningar", "Votes"))</a></li>", if: !model.votes.isEmpty)
        \("<li><a href=\"#beslut\">\(Sentence("Beslut", "Decisions"))</a></li>", if: !model.decisions.isEmpty)
        \("<li><a href=\"#utsagor\">\(Sentence("Det sade intervjuerna", "What the interviews said"))</a></li>",
            if: !model.statements.isEmpty)
        </ul></nav>
        """
    }

    private static func picture(_ model: ResultsModel) -> HTML {
        """
        <section class="picture decided" id="bild"><h2>\(Sentence("Gemensam bild", "Shared picture"))</h2>\
        \(model.picture.html { "<p>\($0)</p>" })</section>
        """
    }

    private static func area(_ result: ResultsModel.AreaResult) -> HTML {
        """
        <section class="area-result tone-\(result.area.tone)" id="omrade-\(result.area.id)">\
        <h2><span class="sign">\(result.area.sign)</span> \(result.title)</h2>
        <ul>\(result.goals.html(goal))</ul></section>
        """
    }

    private static func goal(_ goal: ResultsModel.GoalResult) -> HTML {
        """
        <li class="goal" id="\(goal.id)"><p class="words" lang="sv">\(goal.text) <span class="id">\(goal.id)</span></p>\
        \(goal.why.html { "<p class=\"why\">\(Sentence("Varför: \($0)", "Why: \($0)"))</p>" })
        \(basis(goal))
        \(actions(goal.actions))</li>
        """
    }

    private static func basis(_ goal: ResultsModel.GoalResult) -> HTML {
        let counts = [
            goal.merged.isEmpty ? nil : Sentence.goals(goal.merged.count),
            goal.cards.isEmpty ? nil : Sentence.cards(goal.cards.count),
            goal.statements.isEmpty ? nil : Sentence.statements(goal.statements.count),
        ].compactMap { $0 }
        if counts.isEmpty { return .empty }
        return """
            <details class="change basis"><summary>\(Sentence("Bygger på", "Rests on")) \(counts.enumerated().html { "\($0 == 0 ? "" : ", ")\($1)" })</summary>
            \(part(Sentence("Mål som gick in i det", "Goals that went into it"), goal.merged))
            \(part(Sentence("Kort från borden", "Cards from the tables"), goal.cards))
            \(part(Sentence("Ur intervjuerna", "From the interviews"), goal.statements, isLinked: true))</details>
            """
    }

    private static func part(_ title: Sentence, _ lines: [ResultsModel.Line], isLinked: Bool = false) -> HTML {
        if lines.isEmpty { return .empty }
        return """
            <h3>\(title)</h3><ul class="lines">\(lines.html { line in
                let id: HTML = isLinked ? "<a href=\"#\(line.id)\">\(line.id)</a>" : HTML.text(line.id)
                return "<li>\(line.text) <span class=\"id\">\(id)</span></li>"
            })</ul>
            """
    }

    private static func actions(_ actions: [ActionCard]) -> HTML {
        if actions.isEmpty { return .empty }
        return
            "<h3>\(Sentence("Det leder till", "It leads to"))</h3><ul>\(actions.html { ActionView(action: $0).html })</ul>"
    }

    private static func votes(_ model: ResultsModel) -> HTML {
        """
        <div id="rostningar">\(model.votes.html { "<section class=\"result\">\(ResultView(model: $0).html)</section>" })</div>
        """
    }

    private static func decisions(_ model: ResultsModel) -> HTML {
        """
        <section class="decided" id="beslut"><h2>\(Sentence("Beslut", "Decisions"))</h2><ul>\(model.decisions.html { decision in
            "<li id=\"\(decision.id)\">\(decision.text) <span class=\"meta\">\(decision.day)</span> <span class=\"id\">\(decision.id)</span></li>"
        })</ul></section>
        """
    }

    /// The chain the other way: from what was said to what it became.
    private static func statements(_ model: ResultsModel) -> HTML {
        """
        <section id="utsagor" class="sources"><h2>\(Sentence("Det sade intervjuerna", "What the interviews said"))</h2>
        <p class="hint">\(Sentence(
            "Varje utsaga med de mål den ledde till. Vem som talar anges bara så noga att minst tre delar det.",
            "Each statement with the goals it led to. Who speaks is told only as closely as at least three share it."
        ))</p>
        <ul class="lines">\(model.statements.html { source in
            """
            <li id="\(source.id)">\(source.text) <span class="source">\(source.respondent.html { "\($0), " })</span>\
            <span class="id">\(source.place.map { "<a href=\"\($0)\">\(source.id)</a>" } ?? HTML.text(source.id))</span> → \
            \(source.goals.html { "<a href=\"#\($0)\">\($0)</a> " })</li>
            """
        })</ul></section>
        """
    }
}

import Formats

enum ResultsPage {
    static func html(_ model: ResultsModel, back: Route?) -> HTML {
        Frame(
            title: Sentence(same: "Resultat – \(model.title)"),
            kind: "results",
            header: """
                <p class="brand">\(model.title)</p>\
                \(back.html { "<p><a href=\"\($0.path)\">Tillbaka</a></p>" })
                """,
            main: main(model)
        ).html
    }

    private static func main(_ model: ResultsModel) -> HTML {
        let isEmpty = model.areas.allSatisfy(\.goals.isEmpty) && model.picture.isEmpty
        return """
            <p class="kicker">\(model.subtitle)</p><h1>Vad vi har kommit fram till</h1>
            \("<p class=\"lead\">Här samlas mål, resultat och beslut allt eftersom rummet har sett dem.</p>", if: isEmpty)
            \(picture(model), if: !model.picture.isEmpty)
            \(model.areas.filter { !$0.goals.isEmpty }.html(area))
            \(model.votes.html { "<section class=\"result\">\(ResultView(model: $0).html)</section>" })
            \(decisions(model), if: !model.decisions.isEmpty)
            """
    }

    private static func picture(_ model: ResultsModel) -> HTML {
        """
        <section class="picture decided"><h2>Gemensam bild</h2>\
        \(model.picture.html { "<p>\($0)</p>" })</section>
        """
    }

    private static func area(_ result: ResultsModel.AreaResult) -> HTML {
        """
        <section class="area-result tone-\(result.area.tone)"><h2><span class="sign">\(result.area.sign)</span> \
        \(result.title)</h2><ul>\(result.goals.html { goal in
            """
            <li class="goal"><p class="words">\(goal.text) <span class="id">\(goal.id)</span></p>\
            \(goal.why.html { "<p class=\"why\">Varför: \($0)</p>" })\
            <ul>\(goal.actions.html { ActionView(action: $0).html })</ul></li>
            """
        })</ul></section>
        """
    }

    private static func decisions(_ model: ResultsModel) -> HTML {
        "<section class=\"decided\"><h2>Beslut</h2><ul>\(model.decisions.html { "<li>\($0)</li>" })</ul></section>"
    }
}

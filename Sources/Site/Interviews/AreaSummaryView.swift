import Engine
import Formats

/// What the interviews said of one area, or of none: how widely, how often in each category, and the words people have
/// chosen.
struct AreaSummaryView {
    let area: InterviewsModel.AreaSummary

    var html: HTML {
        """
        <article class="area-summary tone-\(area.area?.tone ?? "none")" id="omrade-\(place)"><h3>\(heading)</h3>
        <p>\(spread)</p>
        \(chart, if: area.statements > 0)
        \(area.quotes.html { quote($0, isChosen: true) })
        \(choice, if: !area.others.isEmpty)</article>
        """
    }

    private var place: String { area.area?.id.text ?? "inget" }

    private var heading: HTML { area.area?.html ?? HTML.text(Sentence("Inget område", "No area")) }

    private var spread: Sentence {
        if area.statements == 0 {
            return Sentence("Ingen intervju tar upp området.", "No interview raises the area.")
        }
        let isSingle = area.interviews == 1
        let counted =
            Sentence.statements(area.statements)
            + Sentence(
                " ur \(area.interviews) \(isSingle ? "intervju" : "intervjuer")",
                " from \(area.interviews) \(isSingle ? "interview" : "interviews")"
            )
        if area.area == nil {
            let verb = area.statements == 1 ? "belongs" : "belong"
            return counted + Sentence(" hör inte till något område.", " \(verb) to no area.")
        }
        let end = isSingle ? Sentence(" – en enda källa.", " – a single source.") : Sentence(same: ".")
        if area.interviewed == 0 { return counted + end }
        return Sentence(
            "\(area.raised) av \(area.interviewed) intervjuade sektorer lyfte detta, i ",
            "\(area.raised) of \(area.interviewed) interviewed sectors raised this, in "
        ) + counted + end
    }

    /// A table that is also a chart: the bars say to the eye what the figures say.
    private var chart: HTML {
        """
        <table class="chart"><caption>\(Sentence(
            "Utsagor om \(area.area?.name ?? "inget område") efter kategori",
            "Statements about \(area.area?.name ?? "no area") by category"
        ))</caption><thead><tr><th scope="col">\(Sentence("Kategori", "Category"))</th>\
        <th scope="col">\(Sentence("Utsagor", "Statements"))</th><th scope="col">\(Sentence("Intervjuer", "Interviews"))\
        </th></tr></thead><tbody>\(area.counts.html { count in
            """
            <tr><th scope="row">\(count.name)</th><td><span class="bar"><svg viewBox="0 0 1000 24" \
            preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="1000" height="24"/>\
            <rect class="fill" width="\(count.share)" height="24"/></svg><strong>\(count.number)</strong></span></td>\
            <td class="number">\(count.interviews)\(single, if: count.interviews == 1)</td></tr>
            """
        })</tbody></table>
        """
    }

    private var single: HTML { " <span class=\"source\">\(Sentence("en enda källa", "a single source"))</span>" }

    private func quote(_ quote: InterviewsModel.Quote, isChosen: Bool) -> HTML {
        """
        <figure class="quote"><blockquote><a href="\(Route.note(quote.interview, statement: quote.id).path)">\
        \(quote.isQuote ? "”\(quote.text)”" : quote.text)</a></blockquote>\
        <figcaption>\(quote.respondent.html { "\($0), " })\(quote.id) \(button(quote, isChosen))</figcaption></figure>
        """
    }

    private func button(_ quote: InterviewsModel.Quote, _ isChosen: Bool) -> HTML {
        let words =
            isChosen
            ? Sentence("Välj bort \(quote.id)", "Unchoose \(quote.id)")
            : Sentence("Välj \(quote.id) som talande", "Choose \(quote.id) as telling")
        return """
            <form method="post" action="\(Route.codingDeed(.choose).path)">\
            \(FormPart.identity("vald-\(quote.id)-\(isChosen ? "nej" : "ja")"))\
            \(FormPart.hidden("utsaga", quote.id))\(FormPart.hidden("vald", isChosen ? "nej" : "ja"))\
            <button class="quiet">\(words)</button></form>
            """
    }

    private var choice: HTML {
        FormPart.folded(
            Sentence(
                "Välj talande citat (\(area.others.count) att välja bland)",
                "Choose telling quotes (\(area.others.count) to choose from)"
            ),
            id: "citat-\(place)",
            area.others.html { quote($0, isChosen: false) }
        )
    }
}

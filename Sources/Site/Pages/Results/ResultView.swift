import Drafting
import Engine
import Formats

/// Bars with their numbers in words, drawn as SVG. A screen reader gets the same as a list. What is tied shares its
/// places: "1–3".
struct ResultView {
    let model: ResultModel

    var html: HTML {
        """
        <h2 class="result-title">\(Sentence("Resultat: \(model.title)", "Result: \(model.title)"))</h2>
        <p class="agreement">\(model.summary)\(model.figure.html(figure))</p>
        \(bars, if: !model.lines.isEmpty)
        \(sectors)
        """
    }

    /// The words come first; what is measured stands smaller, with what it means.
    private func figure(_ figure: Sentence) -> HTML {
        " <span class=\"figure\">\(Sentence("Kendalls W ", "Kendall's W "))\(figure) \(Sentence("(1 är full enighet)", "(1 is full agreement)"))</span>"
    }

    private var bars: HTML {
        """
        <ol class="bars\(model.onWall.html { " words-\($0.size)" })">\(model.lines[shown].html(line))</ol>
        \(model.onWall.html { WallPlace(turn: $0.turn, rest: model.chosen - shown.count, also: model.unchosen).html })
        """
    }

    private var sectors: HTML {
        if model.onWall != nil { return model.sectorsOnWall.html { "<p class=\"by-sector\">\($0)</p>" } }
        if model.sectors.isEmpty, !model.holdsBackSectors { return .empty }
        return """
            <div class="by-sector"><h3>\(Sentence("Främst i varje sektor", "First in each sector"))</h3>
            <ul>\(model.sectors.html(sector))</ul>\("<p class=\"hint\">\(heldBack)</p>", if: model.holdsBackSectors)</div>
            """
    }

    private var heldBack: Sentence {
        let fewest = Session.smallestShownSector
        return Sentence(
            "En sektor visas för sig när minst \(Swedish.number(fewest)) har röstat i den, och när det inte röjer hur de övriga röstade.",
            "A sector is shown by itself when at least \(fewest) have voted in it, and when it does not tell how the others voted."
        )
    }

    private func sector(_ sector: ResultModel.Sector) -> HTML {
        """
        <li><p><strong>\(Swedish.capitalised(sector.name))</strong>, \(Sentence("\(sector.voters) röstade", "\(sector.voters) voted")):</p>
        <ul>\(sector.leaders.html { line in
            "<li>\(words(line)), \(line.score)\(" <span class=\"id\">\(line.id)</span>", if: model.showsIDs)</li>"
        })</ul></li>
        """
    }

    private var shown: Range<Int> { model.onWall?.shown ?? model.lines.indices }

    private func line(_ line: ResultModel.Line) -> HTML {
        """
        <li class="tone-\(line.area?.tone ?? "none")" value="\(line.standing.place)">
        <p class="words" lang="sv"><span class="rank">\(line.standing.figures).</span> \(words(line))\
        \(" <span class=\"id\">\(line.id)</span>", if: model.showsIDs)</p>
        \(line.bars.isEmpty ? .empty : "<div class=\"measures\">\(line.bars.html(\.html))</div>")\
        \(line.dissent.html { "<p class=\"dissent\">≠ \($0)</p>" })</li>
        """
    }

    private func words(_ line: ResultModel.Line) -> HTML {
        "\(line.area.html { "<span class=\"sign\">\($0.sign)</span> " })\(line.text)"
    }
}

extension ResultModel.Bar {
    var html: HTML {
        """
        <p class="bar"><svg viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">\
        <rect class="track" width="1000" height="24"/><rect class="fill" width="\(share)" height="24"/></svg>\
        <strong>\(words)</strong></p>
        """
    }
}

import Formats

/// Bars with their numbers in words, drawn as SVG. A screen reader gets the same as a list.
struct ResultView {
    let model: ResultModel

    var html: HTML {
        """
        <h2 class="result-title">\(Sentence("Resultat: \(model.title)", "Result: \(model.title)"))</h2>
        <p class="agreement">\(Sentence("\(model.voters) röstade.", "\(model.voters) voted.")) \(agreement).</p>
        <ol class="bars\(model.onWall.html { " words-\($0.size)" })\(shown.count > 4 ? " many" : "")" \
        start="\(shown.lowerBound + 1)">\(model.lines[shown].html(line))</ol>
        \(model.onWall.html { WallPlace(turn: $0.turn, rest: model.lines.count - shown.count).html })
        """
    }

    private var shown: Range<Int> { model.onWall?.shown ?? model.lines.indices }

    private func line(_ line: ResultModel.Line) -> HTML {
        """
        <li class="tone-\(line.area?.tone ?? "none")">
        <p class="words" lang="sv">\(line.area.html { "<span class=\"sign\">\($0.sign)</span> " })\(line.text)</p>
        <p class="bar"><svg viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">\
        <rect class="track" width="1000" height="24"/><rect class="fill" width="\(line.share)" height="24"/></svg>\
        <strong>\(line.score)</strong>\(" <span class=\"id\">\(line.id)</span>", if: model.showsIDs)</p></li>
        """
    }

    private var agreement: Sentence {
        Sentence(first(model.agreement.swedish), first(model.agreement.english))
    }

    private func first(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}

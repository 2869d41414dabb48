import Formats

/// The interviews, one tap away, or as boxes to tick.
struct EvidenceView {
    let evidence: [AreaEvidence]

    private var count: Int { evidence.reduce(0) { $0 + $1.statements.count } }

    /// To read beside the question.
    var folded: HTML {
        """
        <details class="evidence" id="intervjuer">\
        <summary>\(Sentence("Det sade intervjuerna", "What the interviews said")) (\(count))</summary>
        \(evidence.html { area in
            """
            \(heading(area))<ul>\(area.statements.html { item in
                "<li id=\"\(item.id)\">\(item.words) <span class=\"source\">\(item.source)</span></li>"
            })</ul>
            """
        })</details>
        """
    }

    /// To say something about: the boxes stand open.
    var choice: HTML {
        """
        <fieldset class="ticks evidence-choice">\
        <legend>\(Sentence("Vilken utsaga gäller det?", "Which statement is it about?"))</legend>\
        \(evidence.html { heading($0) + boxes($0, id: "val") })</fieldset>
        """
    }

    /// To build on: folded, as most cards stand for themselves.
    func basis(id: String) -> HTML {
        FormPart.folded(
            Sentence("Bygger på intervjuerna (\(count))", "Builds on the interviews (\(count))"),
            id: "\(id)-intervjuer",
            "<div class=\"ticks\">\(evidence.html { heading($0) + boxes($0, id: id) })</div>"
        )
    }

    private func heading(_ area: AreaEvidence) -> HTML {
        """
        <p class="spread tone-\(area.area.tone)"><span class="sign">\(area.area.sign)</span> \
        \(area.area.name)\(area.spread.html { ": \($0.words)" })</p>
        """
    }

    private func boxes(_ area: AreaEvidence, id: String) -> HTML {
        area.statements.html { item in
            """
            <div><input type="checkbox" name="utsaga" value="\(item.id)" id="\(id)-\(item.id)">\
            <label for="\(id)-\(item.id)">\(item.words) <span class="source">\(item.source)</span></label></div>
            """
        }
    }
}

import Formats

/// The interviews, one tap away, or as boxes to tick: area by area, what people have chosen first, then category by
/// category.
struct EvidenceView {
    let evidence: [AreaEvidence]
    var readsNotes = false
    /// The form by whose sending what is ticked comes along; nil for reading only.
    var form: String?

    private var count: Int { evidence.reduce(0) { $0 + $1.statements.count } }

    /// To read beside the question.
    var folded: HTML {
        """
        <details class="evidence" id="intervjuer">\
        <summary>\(Sentence("Det sade intervjuerna", "What the interviews said")) (\(count))</summary>
        \(hint, if: form != nil)\(evidence.html { area in
            """
            \(heading(area))\(chosen(area))\(area.groups.html { group in
                "<p class=\"category\">\(title(group, isAfterChosen: true))</p>\(list(group.others), if: !group.others.isEmpty)"
            })
            """
        })</details>
        """
    }

    private var hint: HTML {
        """
        <p class="hint">\(Sentence(
            "Bygger det du skriver på någon av dem? Kryssa för den, så följer den med när du lägger till.",
            "Does what you write build on any of them? Tick it, and it comes along when you add."
        ))</p>
        """
    }

    /// Each stands once on the page, to be read and ticked in the same place.
    private func list(_ items: [AreaEvidence.Statement]) -> HTML {
        "<ul>\(items.html { "<li id=\"\($0.id)\">\(item($0))</li>" })</ul>"
    }

    private func item(_ item: AreaEvidence.Statement) -> HTML {
        guard let form else { return line(item) }
        return """
            <label class="tick-line"><input type="checkbox" form="\(form)" name="utsaga" value="\(item.id)">\
            <span>\(line(item))</span></label>
            """
    }

    /// To say something about.
    var choice: HTML {
        """
        <fieldset class="ticks">\
        <legend>\(Sentence("Vilken utsaga gäller det?", "Which statement is it about?"))</legend>\
        <p class="hint">\(Sentence(
            "Öppna en rubrik, läs och kryssa för en eller flera. Gäller svaret hela området, eller saknas något, lämnas rutorna tomma.",
            "Open a heading, read and tick one or more. Leave the boxes empty if the answer is about the whole area, or something is missing."
        ))</p>\(evidence.html { area in
            heading(area) + area.chosen.html { telling(box($0, id: "val")) } + boxes(area, id: "val", isAfterChosen: true)
        })</fieldset>
        """
    }

    /// Boxes by themselves.
    func ticks(id: String) -> HTML {
        "<div class=\"ticks\">\(evidence.html { heading($0) + boxes($0, id: id, isAfterChosen: false) })</div>"
    }

    private func heading(_ area: AreaEvidence) -> HTML {
        """
        <p class="spread tone-\(area.area.tone)"><span class="sign">\(area.area.sign)</span> \
        \(area.area.name): \(Sentence.statements(area.statements.count))\(area.spread.html { ", \($0.words)" })</p>
        """
    }

    /// The words that speak for many, before the others and not among them.
    private func chosen(_ area: AreaEvidence) -> HTML {
        area.chosen.html { "<div id=\"\($0.id)\">\(telling(item($0)))</div>" }
    }

    private func telling(_ words: HTML) -> HTML { "<blockquote class=\"telling\" lang=\"sv\">\(words)</blockquote>" }

    /// - Parameter isAfterChosen: whether those that people have chosen stand above.
    private func title(_ group: AreaEvidence.Group, isAfterChosen: Bool) -> HTML {
        let above = isAfterChosen ? group.statements.count - group.others.count : 0
        let told = Sentence(", varav \(above) ovan", ", \(above) of them above")
        return """
            \(group.category.map { HTML.text($0.capitalisedFirst) } ?? HTML.text(Sentence("Utan kategori", "No category"))) \
            <span class="number">(\(group.statements.count)\(told, if: above > 0))</span>\
            \(group.interviews == 1 ? single : .empty)
            """
    }

    /// A theme that one alone has raised stays, and says so.
    private var single: HTML { " <span class=\"source\">\(Sentence("en enda källa", "a single source"))</span>" }

    /// Whoever may read the notes is one tap from its place there.
    private func line(_ item: AreaEvidence.Statement) -> HTML {
        let id: HTML =
            readsNotes
            ? "<a href=\"\(Route.note(item.interview, statement: item.id).path)\">\(item.id)</a>" : HTML.text(item.id)
        return "\(item.words) <span class=\"source\">\(item.respondent.html { "\($0), " })\(id)</span>"
    }

    /// Category by category, or a hundred statements would stand between the question and its answer.
    private func boxes(_ area: AreaEvidence, id: String, isAfterChosen: Bool) -> HTML {
        area.groups.enumerated().html { number, group in
            let items = isAfterChosen ? group.others : group.statements
            if items.isEmpty { return .empty }
            return """
                <details class="more" id="\(id)-\(area.area.id)-\(number)">\
                <summary class="category">\(title(group, isAfterChosen: isAfterChosen))</summary>\
                \(items.html { box($0, id: id) })</details>
                """
        }
    }

    private func box(_ item: AreaEvidence.Statement, id: String) -> HTML {
        """
        <div><input type="checkbox" name="utsaga" value="\(item.id)" id="\(id)-\(item.id)">\
        <label for="\(id)-\(item.id)">\(item.words) <span class="source">\(item.source)</span></label></div>
        """
    }
}

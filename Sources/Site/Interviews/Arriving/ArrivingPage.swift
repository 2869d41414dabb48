import Engine
import Formats
import Intake

/// What was understood, file by file, before anything is kept; so many to a page that it can be read.
struct ArrivingPage {
    let batch: ArrivingBatch
    let key: String
    /// 1, 2, 3 …
    let page: Int
    let problem: Sentence?

    static let perPage = 25

    private var pages: Int { max(1, (batch.notes.count + Self.perPage - 1) / Self.perPage) }
    private var shown: Int { min(max(1, page), pages) }
    var listed: Range<Int> {
        let start = (shown - 1) * Self.perPage
        return start..<min(batch.notes.count, start + Self.perPage)
    }

    var html: HTML {
        Frame(
            title: Sentence("Granska anteckningarna", "Look through the notes"),
            kind: "interviews",
            header:
                "<p class=\"brand\"><a href=\"\(Route.interviews.path)\">\(Sentence("Intervjuer", "Interviews"))</a></p>",
            main: main,
            script: "coding.js"
        ).html
    }

    private var main: HTML {
        let total = batch.total
        let count = batch.chosen.count
        return """
            \(FormPart.problem(problem))
            <h1>\(Sentence("Så här har anteckningarna förståtts", "This is how the notes were understood"))</h1>
            <p class="lead">\(Sentence.statements(total.found) + Sentence(
                " i \(count) av \(batch.notes.count) \(batch.notes.count == 1 ? "fil" : "filer"). Ingenting är sparat ännu.",
                " in \(count) of \(batch.notes.count) \(batch.notes.count == 1 ? "file" : "files"). Nothing is kept yet."
            ))</p>
            <ul class="tallies">\(tally(total.doubtful, Sentence(total.doubtful == 1 ? "tveksam" : "tveksamma", "doubtful")))\
            \(tally(total.unsure, Sentence("med osäker kategori", "with an unsure category")))\
            \(tally(total.leftOut, Sentence(total.leftOut == 1 ? "utelämnad" : "utelämnade", "left out")))\
            \(tally(total.masked, Sentence(total.masked == 1 ? "maskerad" : "maskerade", "masked")))\
            \(tally(total.proposed, Sentence(
                total.proposed == 1 ? "pekar ut någon och är inte maskerad" : "pekar ut någon och är inte maskerade",
                total.proposed == 1 ? "points to somebody and is not masked" : "point to somebody and are not masked"
            )), if: total.proposed > 0)\
            \(tally(total.unplaced, Sentence("kunde inte placeras i den rättade anteckningen", "could not be placed in the corrected note")), if: total.unplaced > 0)\
            </ul>
            <form method="post" action="\(Route.takeInNotes.path)" class="stack" id="intag" \
            data-takes="\(count)" data-progress="\(Route.interview(.progress(key: key)).path)">
            \(FormPart.identity(key))\(FormPart.hidden("nyckel", key))\
            \(FormPart.hidden("fran", "\(listed.lowerBound)"))\(FormPart.hidden("till", "\(listed.upperBound)"))
            <div class="scroll"><table class="arriving"><thead><tr><th scope="col">\(Sentence("Ta in", "Take in"))</th>\
            <th scope="col">\(Sentence("Anteckning", "Note"))</th><th scope="col">\(Sentence("Utsagor", "Statements"))</th>\
            <th scope="col">\(Sentence("Tveksamma", "Doubtful"))</th>\
            <th scope="col">\(Sentence("Osäker kategori", "Unsure category"))</th><th scope="col">\(Sentence("Utelämnade", "Left out"))</th>\
            <th scope="col">\(Sentence("Maskerade", "Masked"))</th></tr></thead><tbody>\
            \(listed.html { row($0, batch.notes[$0]) })</tbody></table></div>
            \(turning, if: pages > 1)
            <p class="deeds"><button class="main" name="gor" value="ta-in"\(" disabled", if: count == 0 && pages == 1)>\
            \(Sentence("Ta in", "Take in")) \(Sentence.notes(count))</button>
            <button name="gor" value="spara">\(Sentence("Spara vilka som tas in", "Save which are taken in"))</button>
            <button class="quiet" formaction="\(Route.interview(.cancel).path)">\
            \(Sentence("Avbryt, ingenting sparas", "Cancel, nothing is kept"))</button></p>
            <div id="framsteg" class="progress" hidden><p role="status"></p><progress max="1" value="0" \
            aria-label="\(Sentence("Intagning", "Taking in"))"></progress></div>
            </form>
            """
    }

    private func tally(_ number: Int, _ words: Sentence) -> HTML { "<li><strong>\(number)</strong> \(words)</li>" }

    private func row(_ number: Int, _ note: ArrivingBatch.Note) -> HTML {
        let name: HTML =
            note.arrival.isReadable
            ? "<a href=\"\(Route.interview(.arrivingNote(key: key, number: number)).path)\">\(note.file)</a>"
            : HTML.text(note.file)
        let tick: HTML = """
            <span class="tick"><input type="checkbox" name="med" value="\(number)" id="med-\(number)"\
            \(" checked", if: note.isChosen && note.command != nil)><label for="med-\(number)"><span class="unseen">\
            \(Sentence("Ta in \(note.file)", "Take in \(note.file)"))</span></label></span>
            """
        return """
            <tr><td>\(note.command != nil ? tick : .empty)</td><th scope="row">\(name)\
            <p class="meta">\(note.arrival.words)\(unplaced(note), if: note.counts.unplaced > 0)</p>\
            \(note.remarks.prefix(3).html { "<p class=\"remark\">\($0)</p>" })</th>\
            \(cell(Sentence("Utsagor", "Statements"), note.counts.found))</td>\
            \(cell(Sentence("Tveksamma", "Doubtful"), note.counts.doubtful))</td>\
            \(cell(Sentence("Osäker kategori", "Unsure category"), note.counts.unsure))</td>\
            \(cell(Sentence("Utelämnade", "Left out"), note.counts.leftOut))</td>\
            \(cell(Sentence("Maskerade", "Masked"), note.counts.masked))\
            \(proposed(note), if: note.counts.proposed > 0)</td></tr>
            """
    }

    /// Named beside its number where the screen is too narrow for columns.
    private func cell(_ name: Sentence, _ number: Int) -> HTML {
        "<td class=\"number\" data-label=\"\(name)\">\(number)"
    }

    private func unplaced(_ note: ArrivingBatch.Note) -> HTML {
        let count = note.counts.unplaced
        return " · \(Sentence("\(count) kunde inte placeras", "\(count) could not be placed"))"
    }

    private func proposed(_ note: ArrivingBatch.Note) -> HTML {
        let count = note.counts.proposed
        return " <span class=\"source\">\(Sentence("\(count) ej maskerade", "\(count) not masked"))</span>"
    }

    /// The ticks of one page are kept when one turns to another.
    private var turning: HTML {
        """
        <p class="turning">\(turn(shown - 1, Sentence("Föregående sida", "Previous page")), if: shown > 1)
        \(Sentence("Sida \(shown) av \(pages)", "Page \(shown) of \(pages)"))
        \(turn(shown + 1, Sentence("Nästa sida", "Next page")), if: shown < pages)</p>
        """
    }

    private func turn(_ page: Int, _ words: Sentence) -> HTML {
        "<button name=\"sida\" value=\"\(page)\">\(words)</button>"
    }
}

import Engine
import Formats

/// Where notes come in, and what they add up to.
struct InterviewsPage {
    let model: InterviewsModel

    var html: HTML {
        Frame(
            title: Sentence("Intervjuer – \(model.title)", "Interviews – \(model.title)"),
            kind: "interviews",
            header: """
                <p class="brand">\(model.title)</p>\
                <p>\(Sentence("\(model.coded) av \(model.statements) utsagor granskade", "\(model.coded) of \(model.statements) statements checked"))</p>
                """,
            main: main,
            script: "coding.js"
        ).html
    }

    private var main: HTML {
        """
        \(FormPart.problem(model.problem))
        <h1>\(Sentence("Det här sade intervjuerna", "What the interviews said"))</h1>
        \(drop)
        \(notes, if: !model.notes.isEmpty)
        \(model.areas.isEmpty || model.notes.isEmpty ? HTML.empty : summary)
        \(exports, if: !model.notes.isEmpty)
        \(coding, if: model.leads)
        """
    }

    private var drop: HTML {
        """
        <form method="post" action="\(Route.noteFiles.path)" enctype="multipart/form-data" class="stack drop" id="slapp">
        <div class="field"><label for="filer">\(Sentence("Intervjuanteckningar", "Interview notes"))</label>
        <p class="hint" id="filer-tips">\(Sentence(
            "Välj filer eller släpp dem här, som de är. Ingenting sparas förrän du har sett vad som hittades.",
            "Choose files or drop them here, as they are. Nothing is kept until you have seen what was found."
        ))</p>
        <input type="file" name="filer" id="filer" multiple required aria-describedby="filer-tips"></div>
        <div class="tick-line"><input type="checkbox" name="namn" value="ja" id="mask-namn" checked>\
        <label for="mask-namn">\(Sentence(
            "Maskera namn på personer och gatuadresser",
            "Mask names of persons and street addresses"
        ))</label></div>
        <p class="hint">\(Sentence(
            "Personnummer, e-post och telefon maskeras alltid. Originalen blir kvar hos dig.",
            "Personal identity numbers, e-mail and telephone are always masked. The originals stay with you."
        ))</p>
        <button class="main">\(Sentence("Läs anteckningarna", "Read the notes"))</button></form>
        """
    }

    private var notes: HTML {
        """
        <section id="anteckningar"><h2>\(Sentence("Anteckningar", "Notes")) (\(model.notes.count))</h2>
        <div class="scroll"><table><thead><tr><th scope="col">\(Sentence("Anteckning", "Note"))</th>\
        <th scope="col">\(Sentence("Utsagor", "Statements"))</th><th scope="col">\(Sentence("Granskade", "Checked"))</th>\
        </tr></thead><tbody>\(model.notes.html { note in
            """
            <tr><th scope="row"><a href="\(Route.note(note.id, statement: nil).path)">\(note.file)</a></th>\
            <td class="number">\(note.statements)</td><td class="number">\(Sentence(
                "\(note.coded) av \(note.statements)",
                "\(note.coded) of \(note.statements)"
            ))\(" ✓", if: note.coded == note.statements && note.statements > 0)</td></tr>
            """
        })</tbody></table></div></section>
        """
    }

    private var summary: HTML {
        """
        <section id="omraden"><h2>\(Sentence("Område för område", "Area by area"))</h2>
        \(model.areas.html(area))</section>
        """
    }

    private var exports: HTML {
        """
        <section id="export"><h2>\(Sentence("Till andra program", "For other programs"))</h2>
        <ul class="ways">\(InterviewExport.allCases.html { export in
            "<li><a href=\"\(Route.interview(.export(export)).path)\">\(export.words)</a></li>"
        })</ul></section>
        """
    }

    private func area(_ area: InterviewsModel.AreaSummary) -> HTML {
        """
        <article class="area-summary tone-\(area.area.tone)"><h3>\(area.area.html)</h3>
        <p>\(Sentence(
            "\(area.raised) av \(area.interviewed) intervjuade sektorer tar upp området, i \(area.statements) utsagor.",
            "\(area.raised) of \(area.interviewed) interviewed sectors raise the area, in \(area.statements) statements."
        ))</p>
        <ul class="bars small">\(area.counts.html { count in
            """
            <li><span class="words">\(count.name)</span> <span class="bar"><svg viewBox="0 0 1000 24" \
            preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="1000" height="24"/>\
            <rect class="fill" width="\(count.share)" height="24"/></svg><strong>\(count.number)</strong></span></li>
            """
        })</ul>
        \(area.quotes.html { "<blockquote>”\($0)”</blockquote>" })</article>
        """
    }

    private var coding: HTML {
        """
        <section id="kodare"><h2>\(Sentence("Två som kodar var för sig", "Two who code on their own"))</h2>
        <p>\(Sentence(
            "Den som kodar ser anteckningarna men inte vad den andra har valt. Här syns hur lika de har kodat.",
            "Who codes sees the notes but not what the other has chosen. Here you see how alike they have coded."
        ))</p>
        <ul>\(model.coders.html { coder in
            """
            <li>\(coder.id): \(Sentence("\(coder.coded) utsagor", "\(coder.coded) statements"))\
            \(coder.link.html { "<p class=\"decided\">\(Sentence("Länk, visas bara nu:", "Link, shown only now:")) <code>\($0)</code></p>" })</li>
            """
        })</ul>
        <form method="post" action="\(Route.codingDeed(.seatCoder).path)">\(FormPart.identity(model.seed, "kodare"))\
        <button>\(Sentence("Bjud in en kodare", "Invite a coder"))</button></form>
        \(model.agreement.html(agreement))
        \(differences, if: !model.differences.isEmpty)</section>
        """
    }

    private func agreement(_ agreement: InterviewsModel.Agreement) -> HTML {
        """
        <table class="agreement"><caption>\(Sentence(
            "Överensstämmelse på \(agreement.shared) utsagor som båda har kodat",
            "Agreement on \(agreement.shared) statements that both have coded"
        ))</caption><thead><tr><th scope="col"></th><th scope="col">\(Sentence("Lika", "Alike"))</th>\
        <th scope="col">\(Sentence("Cohens kappa", "Cohen's kappa"))</th></tr></thead><tbody>\
        \(row(Sentence("Område", "Area"), agreement.areas))\
        \(row(Sentence("Kategori", "Category"), agreement.categories))</tbody></table>
        """
    }

    private func row(_ name: Sentence, _ measure: InterviewsModel.Agreement.Measure) -> HTML {
        """
        <tr><th scope="row">\(name)</th><td class="number">\(measure.share) %</td>\
        <td class="number">\(measure.kappa.map(hundredths) ?? "–")</td></tr>
        """
    }

    private func hundredths(_ value: Double) -> String {
        let whole = Int((abs(value) * 100).rounded())
        return "\(value < 0 ? "−" : "")\(whole / 100),\(whole % 100 < 10 ? "0" : "")\(whole % 100)"
    }

    private var differences: HTML {
        """
        <h3>\(Sentence("Att avgöra", "To settle")) (\(model.differences.count))</h3>
        <ul class="note-list">\(model.differences.html { difference in
            """
            <li><p><a href="\(Route.note(difference.interview, statement: difference.id).path)">\(difference.text)</a></p>\
            <p class="meta">\(difference.sayings.joined(separator: " · "))</p></li>
            """
        })</ul>
        """
    }
}

import Engine
import Formats
import Intake

/// Where notes come in, and what they add up to.
struct InterviewsPage {
    let model: InterviewsModel

    var html: HTML {
        Frame(
            title: Sentence("Intervjuer – \(model.title)", "Interviews – \(model.title)"),
            kind: "interviews",
            header: """
                <p class="brand">\(model.title)</p>\(HTML.toConsole, if: model.hasConsole)\
                <p>\(model.statements == 0 ? Sentence(same: "") : Sentence("\(model.coded) av \(model.statements) utsagor kontrollerade", "\(model.coded) of \(model.statements) statements checked"))</p>
                """,
            main: main,
            script: "coding.js"
        ).html
    }

    private var main: HTML {
        """
        \(FormPart.problem(model.problem))
        <h1>\(Sentence("Det här sade intervjuerna", "What the interviews said"))</h1>
        \(progress, if: !model.notes.isEmpty)
        \(model.next.html { next in
            """
            <p class="go-on"><a class="button" href="\(Route.note(next, statement: nil).path)">\
            \(model.coded == 0
                ? Sentence("Börja kontrollera utsagorna", "Begin checking the statements")
                : Sentence("Fortsätt kontrollera utsagorna", "Go on checking the statements"))</a></p>
            """
        })
        \(notes, if: !model.notes.isEmpty)
        \(model.notes.isEmpty
            ? drop : FormPart.folded(Sentence("Läs in fler anteckningar", "Read in more notes"), id: "las-in", drop))
        \(model.areas.isEmpty || model.notes.isEmpty ? HTML.empty : summary)
        \(exports, if: !model.notes.isEmpty)
        \(coding, if: model.leads)
        """
    }

    /// What is in, and what remains.
    private var progress: HTML {
        let left = model.statements - model.coded
        let state =
            left == 0
            ? Sentence("Allt är kontrollerat.", "All is checked.")
            : Sentence("\(left) återstår att kontrollera.", "\(left) remain to be checked.")
        return """
            <p class="lead">\(Sentence.notes(model.noteCount)) \(Sentence("med", "with")) \(Sentence.statements(model.statements)) \
            \(Sentence("inlästa.", "read in.")) <strong>\(state)</strong>\(model.firstDoubtful.html(doubtful))</p>\
            \(model.firstWithoutSector.html(withoutSector))
            """
    }

    /// How widely something was said is not known before it is known who spoke.
    private func withoutSector(_ first: String) -> HTML {
        """
        <p><a href="\(Route.note(first, statement: nil).path)#sektor">\(Sentence("Sektor saknas", "The sector is missing"))</a> \
        \(Sentence("i", "in")) \(Sentence.notes(model.withoutSector)).</p>
        """
    }

    private func doubtful(_ first: NoteModel.Place) -> HTML {
        let place = Route.note(first.interview, statement: first.id).path
        return """
             <a href="\(place)">\(Sentence("Tveksamma: \(model.doubtful)", "Doubtful: \(model.doubtful)"))</a>, \
            \(Sentence(
                "kanske småprat. De räknas inte förrän någon har tagit med dem.",
                "perhaps small talk. They do not count until somebody has taken them along."
            ))
            """
    }

    private var drop: HTML {
        """
        <form method="post" action="\(Route.noteFiles.path)" enctype="multipart/form-data" class="stack drop" id="slapp" \
        data-cancel="\(Route.interview(.cancel).path)">
        <div class="ways-in"><div class="field"><label for="filer">\(Sentence("Intervjuanteckningar", "Interview notes"))</label>
        <p class="hint" id="filer-tips">\(Sentence(
            "Släpp filer eller en hel mapp här, som de är, eller välj dem. Ingenting sparas förrän du har sett vad som hittades.",
            "Drop files or a whole folder here, as they are, or choose them. Nothing is kept until you have seen what was found."
        ))</p>
        <input type="file" name="filer" id="filer" multiple aria-describedby="filer-tips"></div>
        <div class="field"><label for="mapp">\(Sentence("Eller en mapp", "Or a folder"))</label>
        <input type="file" name="mapp" id="mapp" multiple webkitdirectory></div></div>
        <noscript><p class="hint">\(Sentence(
            "Utan skript tas högst \(Site.filesAtOnce >> 20) MB emot åt gången. Skicka fler filer i omgångar, eller i en .zip.",
            "Without script at most \(Site.filesAtOnce >> 20) MB are taken at a time. Send more files in turns, or in a .zip."
        ))</p></noscript>
        <div class="tick-line"><input type="checkbox" name="namn" value="ja" id="mask-namn" checked>\
        <label for="mask-namn">\(Sentence(
            "Maskera namn på personer och gatuadresser",
            "Mask names of persons and street addresses"
        ))</label></div>
        <p class="hint">\(Sentence(
            "Personnummer, e-post och telefon maskeras alltid. Originalen blir kvar hos dig.",
            "Personal identity numbers, e-mail and telephone are always masked. The originals stay with you."
        ))</p>
        <button\(" class=\"main\"", if: model.notes.isEmpty)>\(Sentence("Läs anteckningarna", "Read the notes"))</button>
        <div class="progress" hidden><p role="status"></p><progress max="1" value="0" aria-label="\(Sentence("Läsning", "Reading"))">\
        </progress> <button type="button" class="stop">\(Sentence("Avbryt", "Cancel"))</button></div></form>
        """
    }

    private var notes: HTML {
        """
        <section id="anteckningar"><h2>\(Sentence("Anteckningar", "Notes")) (\(model.noteCount))</h2>
        <div class="scroll"><table><thead><tr><th scope="col">\(Sentence("Anteckning", "Note"))</th>\
        <th scope="col">\(Sentence("Utsagor", "Statements"))</th><th scope="col">\(Sentence("Kontrollerade", "Checked"))</th>\
        </tr></thead><tbody>\(model.notes.html { note in
            """
            <tr><th scope="row"><a href="\(Route.note(note.id, statement: nil).path)">\(note.file)</a></th>\
            <td class="number">\(note.statements)</td><td class="number">\(Sentence(
                "\(note.coded) av \(note.statements)",
                "\(note.coded) of \(note.statements)"
            ))\(" ✓", if: note.coded == note.statements && note.statements > 0)\
            \(Sentence(" · tveksamma:\u{A0}\(note.doubtful)", " · doubtful:\u{A0}\(note.doubtful)"), if: note.doubtful > 0)\
            \(unplaced(note), if: note.unplaced > 0)</td></tr>
            """
        })</tbody></table></div>\(turning, if: model.pages > 1)</section>
        """
    }

    private func unplaced(_ note: InterviewsModel.Note) -> HTML {
        """
         · <a href="\(Route.note(note.id, statement: nil).path)#oplacerade">\(Sentence(
            "\(note.unplaced) att placera",
            "\(note.unplaced) to place"
        ))</a>
        """
    }

    private var turning: HTML {
        func turn(_ page: Int, _ words: Sentence) -> HTML {
            "<a href=\"\(Route.interviews.path)?sida=\(page)#anteckningar\">\(words)</a>"
        }
        return """
            <p class="turning">\(turn(model.page - 1, Sentence("Föregående sida", "Previous page")), if: model.page > 1)
            \(Sentence("Sida \(model.page) av \(model.pages)", "Page \(model.page) of \(model.pages)"))
            \(turn(model.page + 1, Sentence("Nästa sida", "Next page")), if: model.page < model.pages)</p>
            """
    }

    private var summary: HTML {
        """
        <section id="omraden"><h2>\(Sentence("Område för område", "Area by area"))</h2>
        \(model.areas.html { AreaSummaryView(area: $0).html })</section>
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

    private var coding: HTML {
        """
        <section id="kodare"><h2>\(Sentence("Två som kodar var för sig", "Two who code on their own"))</h2>
        <p>\(Sentence(
            "Den som kodar ser anteckningarna men inte vad den andra har valt. Här syns hur lika de har kodat.",
            "Who codes sees the notes but not what the other has chosen. Here you see how alike they have coded."
        ))</p>
        <p class="hint">\(Sentence(
            "Två inbjudningar behövs för att jämföra. Vad en kodare säger gäller tills en annan säger något annat. Då är utsagan inte kontrollerad förrän den som leder arbetet har avgjort.",
            "Two invitations are needed to compare. What one coder says holds until another says otherwise. Then the statement is not checked until whoever leads the work has settled it."
        ))</p>
        <ul>\(model.coders.html { coder in
            """
            <li>\(coder.id): \(Sentence.statements(coder.coded))\
            \(coder.link.html { "<p class=\"decided\">\(Sentence("Länk, visas bara nu:", "Link, shown only now:")) <code>\($0)</code></p>" })</li>
            """
        })</ul>
        <form method="post" action="\(Route.codingDeed(.seatCoder).path)">\(FormPart.identity("kodare"))\
        <button>\(Sentence("Bjud in en kodare", "Invite a coder"))</button></form>
        \(model.agreement.html(agreement))
        \(differences, if: !model.differences.isEmpty)</section>
        """
    }

    private func agreement(_ agreement: InterviewsModel.Agreement) -> HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(Sentence("Överensstämmelse", "Agreement"))">\
        <table class="agreement"><caption>\(Sentence(
            "Överensstämmelse på \(agreement.shared == 1 ? "1 utsaga" : "\(agreement.shared) utsagor") som båda har kodat",
            "Agreement on \(agreement.shared == 1 ? "1 statement" : "\(agreement.shared) statements") that both have coded"
        ))</caption><thead><tr><th scope="col">\(Sentence("Vad", "What"))</th>\
        <th scope="col">\(Sentence("Lika", "Alike"))</th>\
        <th scope="col">\(Sentence("Cohens kappa", "Cohen's kappa"))</th></tr></thead><tbody>\
        \(agreement.rows.html { row in
            """
            <tr\(" class=\"whole\"", if: row.isWhole)><th scope="row">\(row.name)</th><td class="number">\(Sentence.percent(row.share))</td>\
            <td class="number">\(row.kappa.map { Sentence.hundredths($0) } ?? Sentence(same: "–"))</td></tr>
            """
        })</tbody></table></div>
        """
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

extension InterviewExport {
    fileprivate var words: Sentence {
        switch self {
        case .csv: Sentence("Kodade utsagor (CSV)", "Coded statements (CSV)")
        case .xlsx: Sentence("Kodade utsagor (Excel)", "Coded statements (Excel)")
        case .codebook: Sentence("Kodbok (REFI-QDA)", "Codebook (REFI-QDA)")
        case .project: Sentence("Projekt (REFI-QDA)", "Project (REFI-QDA)")
        }
    }
}

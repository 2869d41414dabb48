import Engine
import Formats

/// What the person who hands in a note is told about it.
struct NoteMessages {
    let file: String
    let language: Language

    private func say(_ severity: Diagnostic.Severity, _ swedish: (String, String), _ english: (String, String))
        -> Diagnostic
    {
        let words = language == .swedish ? swedish : english
        return Diagnostic(severity, file: file, what: words.0, remedy: words.1)
    }

    var unknownKind: Diagnostic {
        say(
            .error,
            ("filtypen kan inte läsas som intervjuanteckning", "spara anteckningen som .md, .txt eller .csv"),
            ("this kind of file cannot be read as an interview note", "save the note as .md, .txt or .csv")
        )
    }

    func unreadable(_ failure: TextDecoding.Failure) -> Diagnostic {
        Diagnostic(
            .error,
            file: file,
            what: failure.message(in: language),
            remedy: language == .swedish
                ? "öppna den i programmet den skrevs i och spara som ren text"
                : "open it where it was written and save it as plain text"
        )
    }

    var empty: Diagnostic {
        say(
            .error,
            ("filen har ingen text", "kontrollera att rätt fil valdes och att den sparades hel"),
            ("the file has no text", "check that it is the right file and that it was saved whole")
        )
    }

    func doubt(_ encoding: String) -> Diagnostic {
        say(
            .warning,
            (
                "teckenkodningen är osäker, läst som \(encoding)",
                "kontrollera att å, ä och ö blev rätt, annars spara om som UTF-8"
            ),
            (
                "the encoding is uncertain, read as \(encoding)",
                "check that å, ä and ö are right, or save it again as UTF-8"
            )
        )
    }

    func findings(_ statements: [NoteProposal.Statement], _ facts: NoteFacts) -> [Diagnostic] {
        var result: [Diagnostic] = []
        if statements.isEmpty {
            result.append(
                say(
                    .warning,
                    ("inga utsagor hittades", "se listan över det som lämnades utanför"),
                    ("no statements were found", "see the list of what was left out")
                )
            )
        }
        let uncoded = statements.filter { $0.category == nil }.count
        if uncoded > 0 {
            result.append(
                say(
                    .note,
                    (
                        "\(uncoded) av \(statements.count) utsagor har ingen säker kategori",
                        "välj kategori på kodningssidan"
                    ),
                    (
                        "\(uncoded) of \(statements.count) statements have no sure category",
                        "choose one on the coding page"
                    )
                )
            )
        }
        if let sector = facts.unknownSector {
            result.append(
                say(
                    .note,
                    ("sektorn ”\(sector)” finns inte i processen", "välj sektor för intervjun"),
                    ("the sector “\(sector)” is not in the process", "choose a sector for the interview")
                )
            )
        }
        return result
    }
}

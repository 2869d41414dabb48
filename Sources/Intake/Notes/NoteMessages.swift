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

    func refused(_ fault: ReadFault) -> Diagnostic {
        Diagnostic(.error, file: file, what: fault.message(in: language), remedy: fault.remedy(in: language))
    }

    func severalNotes(_ count: Int) -> Diagnostic {
        say(
            .error,
            ("filen rymmer \(count) anteckningar", "packa upp den här, en fil per anteckning"),
            ("the file holds \(count) notes", "unpack it here, one file per note")
        )
    }

    /// What a list of codes has in common with the process.
    func codebook(_ codes: [ReadCode], _ comments: NoteComments) -> Diagnostic {
        let unknown = codes.filter { comments.named($0.name) == (nil, nil) }.map(\.name)
        let list = unknown.prefix(12).joined(separator: ", ")
        if unknown.isEmpty {
            return say(
                .note,
                ("kodbok med \(codes.count) koder, som alla finns i processen", "koderna sätter kategori och område"),
                ("a codebook of \(codes.count) codes, all in the process", "the codes give category and area")
            )
        }
        return say(
            .warning,
            (
                "kodbok med \(codes.count) koder, varav \(unknown.count) inte finns i processen: \(list)",
                "skriv in dem i process.json om de ska användas"
            ),
            (
                "a codebook of \(codes.count) codes, \(unknown.count) of which are not in the process: \(list)",
                "write them into process.json if they are to be used"
            )
        )
    }

    /// Comments that name no code.
    func comments(_ texts: [String]) -> Diagnostic {
        let list = texts.prefix(5).map { $0.count <= 60 ? "”\($0)”" : "”\($0.prefix(59))…”" }.joined(separator: ", ")
        return say(
            .note,
            ("\(texts.count) kommentarer är ingen kod i processen: \(list)", "de har lämnats utanför"),
            ("\(texts.count) comments are no code in the process: \(list)", "they were left out")
        )
    }

    func remarks(_ remarks: [ReadDocument.Remark]) -> [Diagnostic] {
        remarks.compactMap { remark in
            switch remark {
            // Told when it is known whether the text reads as Swedish all the same.
            case .encoding: nil
            case .onlyFirstSheet(let name):
                say(
                    .warning,
                    ("bara det första bladet, ’\(name)’, lästes", "spara andra blad som egna filer om de ska med"),
                    (
                        "only the first sheet, ‘\(name)’, was read",
                        "save other sheets as files of their own to take them in"
                    )
                )
            case .unknownSymbols(let count):
                say(
                    .warning,
                    ("\(count) tecken ur symboltypsnitt gick inte att läsa", "kontrollera texten där de stod"),
                    ("\(count) characters of symbol fonts could not be read", "check the text where they stood")
                )
            case .unreadLetters(let count, let encoding):
                say(
                    .warning,
                    (
                        "\(count) tecken i kodningen \(encoding) gick inte att läsa och står som �",
                        "rätta dem i filen, eller spara den på nytt som .docx"
                    ),
                    (
                        "\(count) letters in the encoding \(encoding) could not be read and stand as �",
                        "correct them in the file, or save it anew as .docx"
                    )
                )
            case .unreadParts(let count):
                say(
                    .warning,
                    (
                        "inbäddade dokument eller diagram gick inte att läsa (\(count) st)",
                        "öppna filen i Word och spara den på nytt, eller klistra in texten där de står"
                    ),
                    (
                        "embedded documents or diagrams could not be read (\(count))",
                        "open the file in Word and save it anew, or paste the text where they stand"
                    )
                )
            case .trackedChanges:
                say(
                    .note,
                    ("dokumentet har spårade ändringar", "det infogade togs med, det borttagna inte"),
                    ("the document has tracked changes", "what was inserted is taken in, what was deleted is not")
                )
            case .otherFormatThanName(let format):
                say(
                    .note,
                    ("filen är \(format.rawValue) fast namnet säger annat", "den lästes som \(format.rawValue)"),
                    (
                        "the file is \(format.rawValue) though its name says otherwise",
                        "it was read as \(format.rawValue)"
                    )
                )
            }
        }
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

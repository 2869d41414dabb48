import Formats

/// What can be wrong in a rehearsal, beside what can be wrong in any JSON file.
package enum ScriptFault: Fault, Error, Hashable {
    // Seen when the script is read
    case badClient(String)
    case doubleClient(String, first: Int)
    case unknownClient(String, suggestion: String?)
    case laterClient(String)
    case badMoment(String)
    case backwards(String, earlier: String)
    case impossibleSeat(String, suggestion: String?)
    case unknownSeat(String, last: String?)
    /// The commands that stand where one should: none or several.
    case notOneCommand([String])
    case unknownCommand(String, suggestion: String?)

    // Seen when it is run
    case notRun(String)
    case tooFewCreated(String, wanted: Int, made: Int)
    case unknownNote(String, suggestion: String?)
    case noStatement(String, file: String)
    case severalStatements(String, file: String, count: Int)

    package var swedish: (what: String, remedy: String?) {
        switch self {
        case .badClient(let client):
            ("’\(client)’ kan inte vara ’client’", "använd högst hundra tecken, utan mellanslag och #")
        case .doubleClient(let client, let first):
            ("’client’ \(client) finns redan (rad \(first))", "ge den ena ett annat namn")
        case .unknownClient(let client, let suggestion):
            (
                "inget tidigare kommando har ’client’ \(client)",
                suggestion.map { "menade du ’@\($0)’?" } ?? "skriv @@ om texten ska börja med @"
            )
        case .laterClient(let client):
            ("kommandot \(client) kommer först senare", "flytta det hit eller hänvisa till ett tidigare")
        case .badMoment(let text): ("’\(text)’ är ingen tidpunkt", "skriv till exempel 2023-09-26T13:00:00")
        case .backwards(let text, let earlier):
            ("tiden går bakåt: \(text) kommer efter \(earlier)", "rätta tiden eller flytta kommandot")
        case .impossibleSeat(let seat, let suggestion):
            (
                "platsen ’\(seat)’ kan inte finnas",
                suggestion.map { "menade du ’\($0)’?" } ?? "skriv ledare, strateg, bord-1, P1 eller @client"
            )
        case .unknownSeat(let seat, let last):
            ("platsen ’\(seat)’ finns inte", last.map { "den sista är \($0)" } ?? "kontrollera beteckningen")
        case .notOneCommand(let names):
            (
                "exakt ett kommando ska stå här men "
                    + (names.isEmpty ? "inget står" : "här står \(names.joined(separator: ", "))"),
                names.isEmpty
                    ? "skriv ett av kommandona i Workshops/README.md" : "dela upp dem på flera poster i listan"
            )
        case .unknownCommand(let name, let suggestion):
            (
                "kommandot ’\(name)’ finns inte",
                suggestion.map { "menade du ’\($0)’?" } ?? "kommandona står i Workshops/README.md"
            )
        case .notRun(let client):
            ("kommandot \(client) har inte utförts", "rätta det först; det avvisades eller hoppades över")
        case .tooFewCreated(let client, let wanted, let made):
            ("nummer \(wanted) av \(client) finns inte", "kommandot skapade \(made)")
        case .unknownNote(let file, let suggestion):
            (
                "anteckningen ’\(file)’ finns inte",
                suggestion.map { "menade du ’\($0)’?" } ?? "lägg den i notes/ och importera den"
            )
        case .noStatement(let words, let file):
            ("inget uttalande i \(file) innehåller ’\(words)’", "skriv av några ord i följd ur anteckningen")
        case .severalStatements(let words, let file, let count):
            ("\(count) uttalanden i \(file) innehåller ’\(words)’", "skriv av fler ord, så att bara ett passar")
        }
    }

    package var english: (what: String, remedy: String?) {
        switch self {
        case .badClient(let client):
            ("‘\(client)’ cannot be a ‘client’", "use at most a hundred characters, without spaces and #")
        case .doubleClient(let client, let first):
            ("‘client’ \(client) exists already (line \(first))", "give one of them another name")
        case .unknownClient(let client, let suggestion):
            (
                "no earlier command has ‘client’ \(client)",
                suggestion.map { "did you mean ‘@\($0)’?" } ?? "write @@ if the text should begin with @"
            )
        case .laterClient(let client):
            ("the command \(client) comes only later", "move it here or refer to an earlier one")
        case .badMoment(let text): ("‘\(text)’ is not a time", "write for example 2023-09-26T13:00:00")
        case .backwards(let text, let earlier):
            ("time goes backwards: \(text) comes after \(earlier)", "correct the time or move the command")
        case .impossibleSeat(let seat, let suggestion):
            (
                "the seat ‘\(seat)’ cannot exist",
                suggestion.map { "did you mean ‘\($0)’?" } ?? "write ledare, strateg, bord-1, P1 or @client"
            )
        case .unknownSeat(let seat, let last):
            ("the seat ‘\(seat)’ does not exist", last.map { "the last one is \($0)" } ?? "check the name")
        case .notOneCommand(let names):
            (
                "exactly one command should stand here but "
                    + (names.isEmpty ? "there is none" : "there are \(names.joined(separator: ", "))"),
                names.isEmpty
                    ? "write one of the commands in Workshops/README.md" : "part them into several entries of the list"
            )
        case .unknownCommand(let name, let suggestion):
            (
                "there is no command ‘\(name)’",
                suggestion.map { "did you mean ‘\($0)’?" } ?? "the commands stand in Workshops/README.md"
            )
        case .notRun(let client):
            ("the command \(client) was not carried out", "correct it first; it was refused or skipped")
        case .tooFewCreated(let client, let wanted, let made):
            ("there is no number \(wanted) of \(client)", "the command made \(made)")
        case .unknownNote(let file, let suggestion):
            (
                "there is no note ‘\(file)’",
                suggestion.map { "did you mean ‘\($0)’?" } ?? "put it in notes/ and import it"
            )
        case .noStatement(let words, let file):
            ("no statement in \(file) holds ‘\(words)’", "copy some consecutive words from the note")
        case .severalStatements(let words, let file, let count):
            ("\(count) statements in \(file) hold ‘\(words)’", "copy more words, so that only one fits")
        }
    }
}

import Engine
import Formats
import Intake
import Journal

/// Plays a script into a strategy file, command by command, each in a commit of its own.
struct Play {
    /// How one command went.
    struct Outcome {
        let entry: ScriptEntry
        let result: Result

        enum Result {
            case accepted(Receipt)
            case refused(Refusal)
            /// The entry could not be made into a command: a reference to nothing, a wrong key.
            case faulty([Diagnostic])
        }
    }

    private var created: [String: [String]] = [:]
    /// Runs once the script has told a time; until then the computer's clock does.
    private var clock: Moment?
    private var number = 0
    /// What commands without an id of their own are known by, so that a script played again counts once.
    private let name: String

    /// - Parameter bytes: the script as it stands in its file.
    init(of bytes: [UInt8]) { name = "skript-" + SHA256.hex(bytes).prefix(16) }

    /// - Returns: what happened to the next command.
    mutating func carryOut(_ entry: ScriptEntry, in journal: Journal) throws -> Outcome {
        number += 1
        let seat: SeatID
        switch entry.seat(created: created) {
        case .success(let known): seat = known
        case .failure(let faults): return Outcome(entry: entry, result: .faulty(faults.diagnostics))
        }
        switch entry.command(created: created, session: journal.session) {
        case .failure(let faults): return Outcome(entry: entry, result: .faulty(faults.diagnostics))
        case .success(let command):
            let at = entry.at ?? clock?.adding(seconds: 5) ?? .now
            if entry.at != nil || clock != nil { clock = at }
            let submission = Submission(
                client: entry.client ?? "\(name)-\(number)",
                seat: seat,
                at: at,
                command: command
            )
            let answers: [Result<Receipt, Refusal>] = try journal.submit([submission])
            switch answers[0] {
            case .failure(let refusal): return Outcome(entry: entry, result: .refused(refusal))
            case .success(let receipt):
                if let client = entry.client { created[client] = receipt.created }
                return Outcome(entry: entry, result: .accepted(receipt))
            }
        }
    }
}

extension Verb {
    static let play = Verb(
        "play",
        Sentence("spela upp ett skript av kommandon", "replay a script of commands"),
        usage: "SKRIPT.json --database FIL",
        options: [.database, .json],
        operands: 1...1,
        details: Sentence(
            "Formatet är rehearsal.json; se Workshops/README.md. Ett klient-id räknas en gång, även om skriptet spelas igen.\nAvslag skrivs ut med skäl och hindrar inte det som följer; slutkoden är 0 när hela skriptet är genomgånget.",
            "The format is rehearsal.json; see Workshops/README.md. A client id counts once, also when the script is played again.\nRefusals are printed with their reason and do not stop what follows; the exit code is 0 when all of it has been gone through."
        )
    ) { asked in
        let path = asked.operands[0]
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let bytes = try Files.read(path)
        let (script, diagnostics) = Script.read(
            file: name,
            bytes: bytes,
            isPlayed: true,
            in: asked.language
        )
        for diagnostic in diagnostics.sorted() { asked.terminal.message(diagnostic.line(in: asked.language)) }
        guard let script else {
            throw Failure(
                .badInput,
                Sentence(
                    "Skriptet \(name) har fel; ingenting har spelats upp.",
                    "The script \(name) has faults; nothing has been played."
                )
            )
        }
        let journal = try Journal.open(asked.database, as: "framtidsdialog play")
        defer { journal.close() }
        var play = Play(of: bytes)
        var count = PlayCount()
        for entry in script.entries {
            let outcome = try play.carryOut(entry, in: journal)
            count.add(outcome)
            if asked.has(.json) {
                asked.terminal.result(bytes: try JSONReport.line(OutcomeReport(outcome, asked.language)))
            } else {
                outcome.show(asked)
            }
        }
        asked.terminal.message(count.sentence)
        return .success
    }
}

private struct PlayCount {
    var accepted = 0
    var repeated = 0
    var refused = 0
    var faulty = 0

    mutating func add(_ outcome: Play.Outcome) {
        switch outcome.result {
        case .accepted(let receipt): if receipt.repeated { repeated += 1 } else { accepted += 1 }
        case .refused: refused += 1
        case .faulty: faulty += 1
        }
    }

    var sentence: Sentence {
        Sentence(
            "\(counted(accepted, "utfört", "utförda")), \(counted(repeated, "upprepat", "upprepade")), \(counted(refused, "avslaget", "avslagna")), \(counted(faulty, "felaktigt", "felaktiga")).",
            "\(accepted) carried out, \(repeated) repeated, \(refused) refused, \(faulty) faulty."
        )
    }
}

extension Play.Outcome {
    fileprivate func show(_ asked: Invocation) {
        let name = entry.client ?? Sentence("rad \(entry.line)", "line \(entry.line)").text(in: asked.language)
        switch result {
        case .accepted: break
        case .refused(let refusal):
            let text = asked.language == .swedish ? "avslag: \(refusal.swedish)" : "refused: \(refusal.english)"
            asked.terminal.result("\(name): \(text)")
        case .faulty(let diagnostics):
            for diagnostic in diagnostics { asked.terminal.result("\(name): \(diagnostic.line(in: asked.language))") }
        }
    }
}

/// One line of `play --json`.
private struct OutcomeReport: Encodable {
    let client: String?
    let line: Int
    /// accepted, repeated, refused or faulty.
    let result: String
    let first: Int?
    let last: Int?
    let created: [String]
    let refusal: String?
    let message: String?

    init(_ outcome: Play.Outcome, _ language: Language) {
        client = outcome.entry.client
        line = outcome.entry.line
        switch outcome.result {
        case .accepted(let receipt):
            result = receipt.repeated ? "repeated" : "accepted"
            (first, last) = (receipt.sequences?.lowerBound, receipt.sequences?.upperBound)
            created = receipt.created
            (refusal, message) = (nil, nil)
        case .refused(let reason):
            result = "refused"
            (first, last, created) = (nil, nil, [])
            refusal = reason.name
            message = language == .swedish ? reason.swedish : reason.english
        case .faulty(let diagnostics):
            result = "faulty"
            (first, last, created, refusal) = (nil, nil, [], nil)
            message = diagnostics.map { $0.line(in: language) }.joined(separator: "\n")
        }
    }
}

extension Refusal {
    /// The case's name, by which programs tell refusals apart.
    fileprivate var name: String { String(String(describing: self).prefix { $0 != "(" }) }
}

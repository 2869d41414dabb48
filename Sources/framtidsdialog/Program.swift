import Formats
import Journal
import Synchronization

/// The program: reads what was typed, does it, and says how it went.
enum Program {
    static let version = "0.2.0"

    static let verbs: [Verb] = [
        .demo, .serve, .standby, .rehearse, .new, .validate, .importInterviews, .importParticipants, .interviews,
        .remove, .seat, .play, .status, .export, .check, .trace, .verify, .backup, .forget,
    ]

    static func run(_ words: [String]) -> Int32 {
        var terminal = Terminal(language: words.contains("en") && words.contains("--language") ? .english : .swedish)
        if words.contains("--language=en") { terminal.language = .english }
        do {
            switch try Arguments(verbs: verbs).read(words) {
            case .version: terminal.result("framtidsdialog \(version)")
            case .help(let asked, let language):
                terminal.result(Help(verbs: verbs, language: language).text(for: asked))
            case .run(let invocation):
                terminal = invocation.terminal
                let code = try invocation.verb.run(invocation)
                return try checked(code).rawValue
            }
            return try checked(.success).rawValue
        } catch let failure as Failure {
            terminal.message(failure.sentence)
            return failure.code.rawValue
        } catch let error as JournalError {
            terminal.message(error.sentence)
            return error.exitCode.rawValue
        } catch {
            terminal.message(Sentence("Oväntat fel: \(error)", "Unexpected error: \(error)"))
            return ExitCode.inputOutput.rawValue
        }
    }
}

extension Program {
    /// The code, unless what was to be read never arrived.
    private static func checked(_ code: ExitCode) throws(Failure) -> ExitCode {
        if Terminal.hasLostOutput.load(ordering: .relaxed) {
            throw Failure(
                .inputOutput,
                Sentence(
                    "Resultatet kunde inte skrivas ut. Kontrollera att det finns plats där det ska.",
                    "The result could not be written. Check that there is room where it goes."
                )
            )
        }
        return code
    }
}

extension JournalError {
    /// What is wrong; of a file that is damaged also which copy to go on with, when there is one beside it.
    var sentence: Sentence {
        switch self {
        case .damaged(let path, _), .io(let path, _, _), .notAStrategyFile(let path):
            let copies = BackupFolder(beside: path)
            guard let newest = copies.copies.last else { return Sentence(swedish, english) }
            let copy = "\(copies.path)/\(newest)"
            return Sentence("\(swedish) Den senaste är \(copy).", "\(english) The latest is \(copy).")
        default: return Sentence(swedish, english)
        }
    }

    var exitCode: ExitCode {
        switch self {
        case .notFound: .noInput
        case .exists, .noFolder, .closedFolder, .sameFile: .cannotCreate
        case .notAStrategyFile, .newerVersion, .damaged, .otherHistory: .badInput
        case .inUse, .diskFull, .movedAway, .readOnly, .noAccess, .io, .notErasedYet: .inputOutput
        }
    }
}

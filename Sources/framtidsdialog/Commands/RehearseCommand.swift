import Engine
import Formats
import HTTP
import Intake
import Journal
import Robots
import Site

extension Verb {
    private static let tables = Option.value(
        "--tables",
        "N",
        Sentence("minst så många bord", "at least so many tables")
    )
    private static let robots = Option.value(
        "--robots",
        "N",
        Sentence("så många deltagare (annars 40)", "so many participants (else 40)")
    )
    private static let speed = Option.value(
        "--speed",
        "N",
        Sentence(
            "gå själv vidare, N gånger snabbare än planen (annars leder du)",
            "move on by itself, N times faster than the plan (else you lead)"
        )
    )
    private static let seed = Option.value(
        "--seed",
        "N",
        Sentence("samma tal ger samma robotar (annars 1)", "the same number gives the same robots (else 1)")
    )
    private static let keep = Option.flag(
        "--keep",
        Sentence("behåll kopian efteråt", "keep the copy afterwards")
    )
    private static let workshops = Option.value(
        "--workshops",
        "MAPP",
        Sentence("processmappen med repliker (annars Workshops)", "the process folder with lines (else Workshops)")
    )

    static let rehearse = Verb(
        "rehearse",
        Sentence("öva kvällen före, med robotar vid borden", "practise the evening before, with robots at the tables"),
        usage: "--database FIL [--tables N] [--robots N] [--speed N] [--keep] [--port N] [--host ADRESS]",
        options: [.database, tables, robots, speed, seed, keep, workshops, listenPort, listenHost, .json],
        details: Sentence(
            "Öppnar ett rum i en kopia av strategifilen; filen själv rörs inte. Robotarna ansluter med koden, skriver, slår ihop, röstar och tar på sig, kommer sent, faller ifrån och kommer tillbaka.\nÖppna ledarens länk och led som på riktigt, eller låt --speed göra det. Avsluta med Ctrl-C: då sägs vad som hände, kopian kontrolleras och tas bort om inte --keep står där.\nSlutkod 1 när något bekräftat saknas, något räknats två gånger eller ett oväntat avslag kom.",
            "Opens a room in a copy of the strategy file; the file itself is not touched. The robots join by the code, write, merge, vote and take on, come late, drop out and come back.\nOpen the facilitator's link and lead as in earnest, or let --speed do it. End with Ctrl-C: then it says what happened, and the copy is verified and removed unless --keep stands there.\nExit code 1 when something acknowledged is missing, something counted twice or an unexpected refusal came."
        )
    ) { asked in
        let count = try number(asked, robots) ?? 40
        let pace = try number(asked, speed)
        let copy = try RehearsalCopy(of: asked.database, tables: try number(asked, tables))
        defer { if !asked.has(keep) { for name in copy.files where Files.exists(name) { Files.remove(name) } } }
        asked.terminal.message(
            Sentence(
                "Genrepet sker i kopian \(copy.path). \(asked.database) rörs inte.",
                "The rehearsal happens in the copy \(copy.path). \(asked.database) is not touched."
            )
        )
        let spoken = try lines(asked[workshops] ?? "Workshops", of: copy.session, asked.language)
        let listen = Address(host: asked[listenHost] ?? "127.0.0.1", port: try port(asked))
        let room = RehearsalRoom(
            copy: copy,
            lines: spoken,
            count: count,
            pace: pace,
            seed: try number(asked, seed) ?? 1
        )
        let report = try room.run(listen, on: asked.terminal)
        let outcome = try RehearsalOutcome(report, copy: copy, isKept: asked.has(keep))
        if asked.has(.json) {
            asked.terminal.result(bytes: try JSONReport.bytes(outcome))
        } else {
            asked.terminal.result(outcome.text.text(in: asked.language))
        }
        return outcome.isGood ? .success : .found
    }

    private static func number(_ asked: Invocation, _ option: Option) throws(Failure) -> Int? {
        guard let text = asked[option] else { return nil }
        guard let number = Int(text), (1...1_000_000).contains(number) else {
            throw Failure(
                .usage,
                Sentence("\(option.name) är ett tal från 1.", "\(option.name) is a number from 1.")
            )
        }
        return number
    }

    /// What the process' own rehearsal says, where the folder holds one for this process.
    private static func lines(
        _ path: String,
        of session: Session,
        _ language: Language
    ) throws -> [Phrasebook.Line] {
        guard let id = session.process?.id.text else { return [] }
        let inside = Files.isFolder(path) ? try Files.names(in: path).map { "\(path)/\($0)" } : []
        for folder in [path] + inside where Files.exists(folder + "/rehearsal.json") {
            guard Files.exists(folder + "/process.json"), try processID(in: folder) == id else { continue }
            let bytes = try Files.read(folder + "/rehearsal.json")
            let entries = Script.read(file: "rehearsal.json", bytes: bytes, in: language).0?.entries ?? []
            // A command that stands for later ids in places where none fits is nothing anybody says.
            return entries.compactMap { entry in
                do { return (entry.client, try JSONDecoding.decode(Command.self, from: entry.body)) } catch {
                    return nil
                }
            }
        }
        return []
    }

    private static func processID(in folder: String) throws(Failure) -> String? {
        do { return try JSON(try Files.read(folder + "/process.json"))["id"]?.string } catch let failure as Failure {
            throw failure
        } catch {
            return nil
        }
    }
}

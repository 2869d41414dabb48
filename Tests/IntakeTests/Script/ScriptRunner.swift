import Engine
import Formats

@testable import Intake

/// Runs a script against the engine alone: no journal, no clock, a minute between commands without a time.
struct ScriptRunner {
    var session = Session()
    /// What went wrong, with the line of the command.
    var failures: [String] = []
    private var created: [String: [String]] = [:]
    private var sequence = 0
    private var now = Moment(milliseconds: 1_600_000_000_000)

    init(_ process: Process) {
        run(.found(process: process), by: "ledare", line: 0, client: nil)
    }

    mutating func run(_ script: Script) {
        for entry in script.entries {
            now = entry.at ?? now.adding(minutes: 1)
            switch (entry.seat(created: created), entry.command(created: created, session: session)) {
            case (.success(let seat), .success(let command)):
                run(command, by: seat, line: entry.line, client: entry.client)
            case (.failure(let faults), _), (_, .failure(let faults)):
                failures += faults.diagnostics.map { $0.line(in: .swedish) }
            }
        }
    }

    mutating func run(_ command: Command, by seat: SeatID, line: Int, client: String?) {
        do throws(Refusal) {
            let events = try session.decide(command, by: seat, at: now)
            let number = sequence + 1
            for event in events {
                sequence += 1
                session.apply(Record(sequence: sequence, at: now, command: number, seat: seat, event: event))
            }
            if let client { created[client] = events.compactMap(\.createdID) }
        } catch {
            failures.append("\(line): \(error.swedish)")
        }
    }
}

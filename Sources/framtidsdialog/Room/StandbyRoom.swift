import Engine
import Formats
import Journal
import Site

/// Keeps a copy of a room that is held on another computer, second by second, so that this one can go on where that one
/// ends.
///
/// The copy only ever grows, by what follows on it: a room that is empty, older or another changes nothing in it.
struct StandbyRoom {
    let original: Original
    let database: String
    let terminal: Terminal
    private var mark: StandbyMark { StandbyMark(beside: database) }

    init(_ original: Original, database: String, terminal: Terminal) {
        self.original = original
        self.database = database
        self.terminal = terminal
    }

    private enum State: Equatable {
        case waiting
        case fetching
        case whole(events: Int)
        case silent
        case unwritable(Sentence)
    }

    /// Milliseconds between questions, when there is nothing to fetch.
    private static let pause = 1_000

    /// Follows until the end is asked for.
    func run() throws {
        let stop = StopSignals()
        terminal.message(
            Sentence(
                "Följer rummet på \(original.place). Kopian är \(database). Avsluta med Ctrl-C.",
                "Following the room at \(original.place). The copy is \(database). End with Ctrl-C."
            )
        )
        var journal = Files.exists(database) ? try Journal.open(database, as: Self.name) : nil
        defer { journal?.close() }
        var (state, edition): (State?, String) = (nil, "")
        repeat {
            let next: State
            switch ask(try journal?.position() ?? LogPosition(), edition) {
            case .copy(let copy): next = try take(copy, into: &journal, &edition)
            case .silence: next = state == nil || state == .waiting ? .waiting : .silent
            case .otherHistory(let why): throw refusal(why)
            case .notOurs:
                throw Failure(
                    .badInput,
                    Sentence(
                        "\(original.place) känner inte igen länken. Kopiera den igen ur serverns fönster.",
                        "\(original.place) does not know the link. Copy it again from the server's window."
                    )
                )
            }
            tell(next, after: state)
            state = next
        } while !stop.wait(milliseconds: state == .fetching ? 0 : Self.pause)
        _ = ask(try journal?.position() ?? LogPosition(), edition, isLeaving: true)
        terminal.status("")
        if journal != nil { terminal.message(handover) }
    }

    private static let name = "framtidsdialog standby"

    private func ask(_ position: LogPosition, _ edition: String, isLeaving: Bool = false) -> Original.Answer {
        let (original, language) = (original, terminal.language)
        return Waiting.result {
            await original.ask(after: position, keys: edition, isLeaving: isLeaving, in: language)
        }
    }

    /// Adds what came to the copy, which is made when there is none.
    private func take(_ copy: API.Copy, into journal: inout Journal?, _ edition: inout String) throws -> State {
        do {
            // First, so that no copy is ever taken for a room of its own.
            if try mark.link() != original.link { try mark.write(original.link) }
            let followed = try journal ?? Journal.create(database, as: Self.name)
            journal = followed
            try followed.follow(copy.log)
            if let keys = copy.keys {
                try keep(keys.text)
                edition = keys.edition
            }
            guard followed.session.lastSequence == copy.log.latest else { return .fetching }
            mark.touch()
            return .whole(events: copy.log.latest)
        } catch let failure as Failure {
            return .unwritable(failure.sentence)
        } catch let error as JournalError {
            // A full disk may get room again; what does not fit together never will.
            if error.exitCode == .badInput { throw error }
            return .unwritable(Sentence(error.swedish, error.english))
        }
    }

    private func keep(_ keys: String) throws(Failure) {
        do { try Access.keep(keys, at: database + "-access") } catch {
            throw Failure(.inputOutput, Sentence(error.swedish, error.english))
        }
    }

    /// What has changed is a line that stays; that all is well still is one that is written over.
    private func tell(_ state: State, after last: State?) {
        let clock = StockholmTime.clock(.now)
        switch (state, last) {
        case (.whole(let events), .whole): terminal.status(Self.whole(clock, events).text(in: terminal.language))
        case (state, state): break
        default:
            terminal.status("")
            terminal.message(words(for: state, at: clock))
        }
    }

    private static func whole(_ clock: String, _ events: Int) -> Sentence {
        Sentence(
            "\(clock)  Kopian har allt: \(counted(events, "händelse", "händelser")).",
            "\(clock)  The copy has everything: \(counted(events, "event", "events"))."
        )
    }

    private func words(for state: State, at clock: String) -> Sentence {
        switch state {
        case .waiting:
            Sentence(
                "\(clock)  Väntar på rummet på \(original.place). Inget har hämtats ännu.",
                "\(clock)  Waiting for the room at \(original.place). Nothing has been fetched yet."
            )
        case .fetching:
            Sentence(
                "\(clock)  Hämtar det som har hänt hittills.",
                "\(clock)  Fetching what has happened so far."
            )
        case .whole(let events): Self.whole(clock, events)
        case .silent:
            Sentence(
                "\(clock)  Rummet svarar inte. \(handover.text(in: .swedish))",
                "\(clock)  The room does not answer. \(handover.text(in: .english))"
            )
        case .unwritable(let why):
            Sentence(
                "\(clock)  Kopian kan inte skrivas. \(why.text(in: .swedish))",
                "\(clock)  The copy cannot be written. \(why.text(in: .english))"
            )
        }
    }

    private var handover: Sentence {
        Sentence(
            """
            Kopian hade allt \(mark.time). Går den andra datorn inte att få igång: avsluta här med Ctrl-C och kör
              framtidsdialog serve --database \(database) --host 0.0.0.0
            """,
            """
            The copy had everything at \(mark.time). If the other computer is lost: end here with Ctrl-C and run
              framtidsdialog serve --database \(database) --host 0.0.0.0
            """
        )
    }

    private func refusal(_ why: String) -> Failure {
        Failure(
            .badInput,
            Sentence(
                "\(original.place) har en annan historia än \(database). \(why) Ingen av filerna har ändrats. Följ rummet till en ny fil: --database ett-annat-namn.sqlite",
                "\(original.place) has another history than \(database). \(why) Neither file has been changed. Follow the room to a new file: --database another-name.sqlite"
            )
        )
    }
}

extension StandbyRoom {
    /// Before a copy becomes a room: that the room it is a copy of has ended, so that nobody writes in two.
    ///
    /// - Parameter isForced: that the other room's answer does not matter.
    static func takeOver(_ database: String, isForced: Bool, _ terminal: Terminal) throws(Failure) {
        let mark = StandbyMark(beside: database)
        guard let link = try mark.link(), Files.exists(database) else { return }
        if !isForced, let place = isHeld(link, terminal.language) {
            throw Failure(
                .inputOutput,
                Sentence(
                    "Rummet hålls fortfarande på \(place). Avsluta det först, eller lägg till --take-over om det inte ska fortsätta.",
                    "The room is still held at \(place). End it first, or add --take-over if it is not to go on."
                )
            )
        }
        terminal.message(
            Sentence(
                "Tar över. Kopian hade allt \(mark.time); det som skrevs därefter finns bara på den andra datorn. Dess fil rörs inte.",
                "Taking over. The copy had everything at \(mark.time); what was written after that exists only on the other computer. Its file is left alone."
            )
        )
    }

    /// Where the room behind a link answers; nil when it does not.
    private static func isHeld(_ link: String, _ language: Language) -> String? {
        let original: Original
        // A computer whose name is no longer known has left the network.
        do { original = try Original(link: link) } catch { return nil }
        // A place no log reaches: a room that knows the key answers that it has another history, and does not take the
        // question for a standby's.
        let nowhere = LogPosition(sequence: .max)
        switch Waiting.result({ await original.ask(after: nowhere, keys: "", in: language) }) {
        case .copy, .otherHistory: return original.place
        case .notOurs, .silence: return nil
        }
    }
}

import Dispatch
import Engine
import Formats
import HTTP
import Journal
import Robots
import Site

/// A room opened as by `serve`, with robots in it.
struct RehearsalRoom: Sendable {
    let copy: RehearsalCopy
    let lines: [Phrasebook.Line]
    let count: Int
    let pace: Int?
    let seed: Int

    func run(_ listen: Address, on terminal: Terminal) throws -> RehearsalReport {
        let desk = Desk(try Journal.open(copy.path, as: "framtidsdialog rehearse"))
        let access: Access
        do { access = try Access(path: copy.path + "-access", on: desk.executor) } catch {
            throw Failure(.inputOutput, Sentence(error.swedish, error.english))
        }
        let site = Site(desk: desk, access: access, now: { .now })
        var configuration = Configuration()
        configuration.address = listen
        configuration.hosts = .only(Set(LocalNetwork.names), addresses: true)
        let stop = StopSignals()
        let ready = configuration
        let outcome = Waiting.result { () async -> Result<Address, SocketError> in
            do throws(SocketError) { return .success(try await site.start(ready)) } catch { return .failure(error) }
        }
        defer {
            Waiting.result { await site.stop() }
            Waiting.result { await desk.close() }
        }
        guard case .success(let bound) = outcome, let process = copy.session.process else {
            throw Failure(
                .inputOutput,
                Sentence(
                    "Kan inte lyssna på \(listen). Välj en annan port med --port.",
                    "Cannot listen on \(listen). Choose another port with --port."
                )
            )
        }
        let keys = Waiting.result { (await access.wayIn, await access.links) }
        let welcome = Welcome(address: "http://\(bound)", way: keys.0, links: keys.1, listen: bound)
        terminal.message(welcome.text(in: terminal.language))
        let key = keys.1.first { $0.role == .facilitator }?.route.path.split(separator: "/").last.map(String.init)
        let own = Address(host: bound.host == "0.0.0.0" ? "127.0.0.1" : bound.host, port: bound.port)
        let crowd = Crowd(
            address: own,
            code: keys.0.code,
            token: key ?? "",
            count: count,
            seed: UInt64(seed),
            speed: pace.map(Double.init)
        )
        return take(crowd, process, until: stop, terminal)
    }

    /// The robots take part until Ctrl-C, or until they are done.
    private func take(
        _ crowd: Crowd,
        _ process: Process,
        until stop: StopSignals,
        _ terminal: Terminal
    ) -> RehearsalReport {
        let diary = Diary()
        let tables = process.workshops.first?.tables.map(\.id) ?? []
        let names = places(in: copy.session)
        let phrases = Phrasebook(process, lines: lines)
        let end = stop.end
        let work = Task {
            await crowd.run(tables: tables, organisations: names, phrases: phrases, diary: diary)
            end()
        }
        stop.wait()
        terminal.message(Sentence("Avslutar genrepet.", "Ending the rehearsal."))
        work.cancel()
        return Waiting.result {
            await work.value
            return await diary.soFar
        }
    }

    /// One name for each seat that is invited, mixed, so that a small crowd comes from everywhere too.
    private func places(in session: Session) -> [String] {
        let seats = session.seats.values.filter { $0.role == .participant }
        var names = seats.compactMap { $0.organisation.flatMap { session.organisations[$0]?.name } }
        if names.isEmpty { names = session.organisations.values.map(\.name) }
        var chance = Chance(seed: UInt64(seed))
        return names.shuffled(using: &chance)
    }
}

/// What is said when a rehearsal is over.
struct RehearsalOutcome: Encodable {
    let report: RehearsalReport
    let unexpected: [String: Int]
    /// Acknowledged, but not in the file.
    let missing: [String]
    let isSound: Bool
    /// Where the copy lies; nil when it is removed.
    let file: String?

    init(_ report: RehearsalReport, copy: RehearsalCopy, isKept: Bool) throws {
        self.report = report
        unexpected = report.unexpected
        missing = report.missing(in: try Journal.read(copy.path))
        isSound = try Journal.verify(copy.path).isSound
        file = isKept ? copy.path : nil
    }

    var isGood: Bool {
        missing.isEmpty && unexpected.isEmpty && isSound && report.countedTwice.isEmpty && report.lost == 0
    }

    /// Late ones are part of every afternoon; others are named, for whoever looks for the reason.
    private var refusals: Sentence {
        if report.refusals.isEmpty { return Sentence("Inget avslogs.", "Nothing was refused.") }
        let odd = unexpected.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        let late = report.refusals.values.reduce(0, +) - unexpected.values.reduce(0, +)
        return Sentence(
            "\(late) avslogs för att rummet hade gått vidare eller två ville samma sak samtidigt.",
            "\(late) were refused as the room had moved on or two wanted the same at once."
        ) + (odd.isEmpty ? Sentence(same: "") : Sentence(" Oväntade avslag: \(odd).", " Unexpected refusals: \(odd)."))
    }

    var text: Sentence {
        let milliseconds = Int((report.slowest * 1_000).rounded(.up))
        let (cards, goals, actions) = (report.contributions.count, report.goals.count, report.actions.count)
        return Sentence(
            """
            \(report.joined) robotar anslöt och kom tillbaka \(report.returned) gånger.
            \(cards) inspel, \(goals) mål, \(actions) aktiviteter och \(report.votes) röster bekräftades; det långsammaste efter \(milliseconds) ms.
            \(refusals.swedish)
            \(isGood ? "Allt som bekräftades finns i filen, som är hel." : "NÅGOT ÄR FEL: saknas \(missing.count), räknat två gånger \(report.countedTwice.count), utan svar \(report.lost), oväntade avslag \(unexpected.count), filen hel: \(isSound ? "ja" : "nej").")
            \(file.map { "Kopian ligger kvar: \($0)" } ?? "Kopian är borttagen.")
            """,
            """
            \(report.joined) robots joined and came back \(report.returned) times.
            \(cards) contributions, \(goals) goals, \(actions) actions and \(report.votes) votes were acknowledged; the slowest after \(milliseconds) ms.
            \(refusals.english)
            \(isGood ? "Everything acknowledged is in the file, which is sound." : "SOMETHING IS WRONG: missing \(missing.count), counted twice \(report.countedTwice.count), unanswered \(report.lost), unexpected refusals \(unexpected.count), file sound: \(isSound ? "yes" : "no").")
            \(file.map { "The copy is kept: \($0)" } ?? "The copy is removed.")
            """
        )
    }
}

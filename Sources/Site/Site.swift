package import Engine
package import HTTP
package import Journal

/// The live room on the web: reads a request, asks the doorkeeper and the desk, and answers with a page.
///
/// It holds no state of the workshop. All that is kept here may be lost: who is connected, and what tables have
/// signalled in the present step.
///
/// Site, desk, doorkeeper and server are all on the desk's queue: a request is read, decided, committed and answered
/// without a change of threads, and nothing can happen in between. What takes long, such as a draft, is done elsewhere.
package actor Site {
    package nonisolated var unownedExecutor: UnownedSerialExecutor { desk.unownedExecutor }

    nonisolated let desk: Desk
    nonisolated let access: Access
    nonisolated let now: @Sendable () -> Moment
    nonisolated let safekeeping: Safekeeping?
    /// What the table cards let phones into; nil where that is left to the room.
    nonisolated let network: WirelessNetwork?
    nonisolated let health = Health()
    /// Interview notes that somebody is looking through.
    nonisolated let arrivals = Arrivals()
    /// What participants type, "http://192.168.1.20:8320".
    private(set) var address = ""
    private(set) var server: Server?
    /// Those of all workshops, in order.
    private(set) var tables: [TableID] = []
    var shelf = PageShelf()
    private var counted: (presence: Presence, until: Moment)?
    private var signals: [TableID: TableSignal] = [:]
    private var passes: [SeatID: Int] = [:]
    private var signalStep: StepID?
    /// Whether somebody has asked for facts; until then none are written down for a stream nobody hears.
    nonisolated let areFactsWanted = Flag()
    /// What the facilitator has asked the wall to show; nil for what the step shows.
    private(set) var wall: WallChoice?
    /// The copy on another computer; nil when none has been heard of, or it has said goodbye.
    private(set) var standby: Standby?

    /// - Parameters:
    ///   - safekeeping: makes copies while the room is open.
    ///   - network: what the table cards let phones into.
    ///   - now: the clock, which nothing else here reads.
    package init(
        desk: Desk,
        access: Access,
        safekeeping: Safekeeping? = nil,
        network: WirelessNetwork? = nil,
        now: @escaping @Sendable () -> Moment
    ) {
        self.desk = desk
        self.access = access
        self.safekeeping = safekeeping
        self.network = network
        self.now = now
    }

    /// Bytes of interview notes in one sending. Script sends more in portions.
    static let filesAtOnce = 32 << 20
    private static let takesFiles = [Route.noteFiles.path, APIRoute.sendNotes.path()]

    /// The most content of a request, in bytes.
    static func largest(_ head: RequestHead) -> Int {
        takesFiles.contains("/" + head.target.segments.joined(separator: "/")) ? filesAtOnce : 1 << 20
    }

    /// Opens the doors.
    ///
    /// - Parameter address: how the site is reached from outside; nil for where the server turns out to listen.
    package func start(_ configuration: Configuration, address: String? = nil) async throws(SocketError) -> Address {
        var configuration = configuration
        configuration.heartbeat = News.heartbeat
        // Only whole interview notes are large.
        configuration.limits.body = Site.filesAtOnce
        configuration.bodyLimit = Site.largest
        configuration.refused = Site.refusal(_:of:)
        let server = Server(configuration, on: desk.executor.queue) { @Sendable [self] request, responder in
            assumeIsolated { $0.take(request, responder) }
            return .later
        }
        tables = await desk.read { session in
            Set((session.process?.workshops ?? []).flatMap { $0.tables.map(\.id) }).sorted()
        }
        await server.open(News.stream, lastID: 0)
        let (health, safekeeping, areFactsWanted, tables) = (health, safekeeping, areFactsWanted, tables)
        await desk.onCommit { records, session in
            var channels = News.channels(for: records, in: session, tables: tables)
            if health.note({ $0.writing = nil }) { channels.formUnion(News.facilitator) }
            self.assumeIsolated { $0.shelf.drop(channels) }
            server.publish([News.event(to: channels)], on: News.stream)
            server.publish([APINews.change(to: channels)], on: APINews.changes)
            safekeeping?.note(records)
            guard areFactsWanted.isSet, let first = records.first else { return }
            let facts = records.map { API.Fact($0).event }
            server.publish(facts, on: APINews.facts, after: UInt64(first.sequence - 1))
        }
        await safekeeping?.start { error in
            if health.note({ $0.copying = error }) {
                server.publish([News.event(to: News.facilitator)], on: News.stream)
            }
        }
        let place = try await server.start()
        self.server = server
        self.address = address ?? "http://\(place)"
        return place
    }

    /// Goes as far as it can at once. What tables ask for and send stays on the queue it came in by: a contribution that
    /// waits for the disk is else woken on a thread of the pool, two changes of threads for each; and a page is written
    /// in one go, so that the next who asks for it finds it on the shelf. Other requests may have long work to do, which
    /// belongs on the pool.
    private func take(_ request: Request, _ responder: Responder) {
        if request.segments.first == "bord" {
            Task.immediate(executorPreference: desk.executor) { responder.answer(await answer(request)) }
        } else {
            Task.immediate { responder.answer(await answer(request)) }
        }
    }

    /// Finishes what was accepted, then closes.
    package func stop(grace: Int = 5_000) async {
        await server?.stop(grace: grace)
        server = nil
        await safekeeping?.stop()
    }

    /// Who is here. Tells nothing about what they do. Counted at most a few times a second: when the room goes on, many
    /// pages ask at once.
    func presence(in step: StepID?) async -> Presence {
        let now = now()
        if counted == nil || now >= counted?.until ?? now {
            let present = Presence(
                seats: listening,
                taken: await access.takenSeats,
                seen: await access.seen
            )
            counted = (present, Moment(milliseconds: now.milliseconds + 200))
        }
        var presence = counted?.presence ?? Presence()
        presence.signals = step == signalStep ? signals : [:]
        return presence
    }

    /// Asked at once, as the server is on this queue too: were it awaited, a hundred requests for one page would all
    /// find the shelf empty.
    private var listening: Set<SeatID> {
        let labels = server?.assumeIsolated { $0.listeners(on: News.stream) + $0.listeners(on: APINews.changes) }
        return Set((labels ?? []).map { SeatID($0) })
    }

    func signal(of table: TableID?, in step: StepID?) -> TableSignal? {
        step == signalStep ? table.flatMap { signals[$0] } : nil
    }

    func note(_ signal: TableSignal?, of table: TableID, in step: StepID) {
        enter(step)
        signals[table] = signal
        tell([News.facilitator, News.table(table, in: tables)])
    }

    /// Somebody lets the word go on. Kept for the step only, like the signals.
    func pass(_ seat: SeatID, in step: StepID) {
        enter(step)
        passes[seat, default: 0] += 1
        tell(News.everyone)
    }

    func passes(in step: StepID?) -> [SeatID: Int] { step == signalStep ? passes : [:] }

    private func enter(_ step: StepID) {
        if signalStep != step { (signals, passes, signalStep) = ([:], [:], step) }
    }

    func show(_ choice: WallChoice?) {
        wall = choice
        tell([News.facilitator, News.projector])
    }

    func note(standby heard: Standby?) {
        let isNews = heard?.state != standby?.state || heard?.state == .behind
        standby = heard
        if isNews { tell(News.facilitator) }
    }

    func tell(_ channels: Channels) {
        shelf.drop(channels)
        server?.publish([News.event(to: channels)], on: News.stream)
        server?.publish([APINews.change(to: channels)], on: APINews.changes)
    }
}

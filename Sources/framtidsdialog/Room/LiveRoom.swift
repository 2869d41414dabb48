import Dispatch
import Engine
import Formats
import HTTP
import Journal
import Site

/// The server from start to stop, run from the main thread, which waits.
struct LiveRoom: Sendable {
    let database: String
    let desk: Desk
    let access: Access
    let listen: Address
    /// How the site is reached from outside; nil for where it listens.
    let place: PublicAddress?
    let network: WirelessNetwork?

    func run(on terminal: Terminal) throws {
        let desk = desk
        let clock = RoomClock(after: Waiting.result { await desk.read(\.lastMoment) }, wall: .now)
        let safekeeping = Safekeeping(beside: database, now: { .now })
        let site = Site(desk: desk, access: access, safekeeping: safekeeping, network: network, now: { clock.now })
        var configuration = Configuration()
        configuration.address = listen
        let own = LocalNetwork.names
        configuration.hosts = .only(Set(own + (place.map { [$0.host] } ?? [])), addresses: true)
        let address = place?.text ?? LocalNetwork.address(for: listen)
        let stop = StopSignals()
        let (ready, known) = (configuration, listen.port == 0 ? place?.text : address)
        let outcome = Waiting.result { () async -> Result<Address, SocketError> in
            do throws(SocketError) { return .success(try await site.start(ready, address: known)) } catch {
                return .failure(error)
            }
        }
        switch outcome {
        case .failure(let error):
            close()
            throw Failure(
                .inputOutput,
                Sentence(
                    "Kan inte lyssna på \(listen) (\(error)). Välj en annan port med --port.",
                    "Cannot listen on \(listen) (\(error)). Choose another port with --port."
                )
            )
        case .success(let bound):
            let reached = listen.port == 0 ? place?.text ?? "http://\(bound)" : address
            let access = access
            let keys = Waiting.result { (await access.wayIn, await access.links, await access.standbyLink) }
            terminal.result(
                Welcome(address: reached, way: keys.0, links: keys.1, standby: keys.2, listen: bound)
                    .text(in: terminal.language)
            )
        }
        stop.wait()
        terminal.message(Sentence("Avslutar: sparar klart och stänger.", "Ending: finishing what was accepted."))
        Waiting.result { await site.stop() }
        close()
    }

    private func close() {
        let desk = desk
        Waiting.result { await desk.close() }
    }
}

/// What the terminal shows when the doors are open.
struct Welcome {
    let address: String
    let way: WayIn
    let links: [(role: Role, route: Route)]
    /// Nil where no copy is wanted.
    var standby: Route?
    let listen: Address

    func text(in language: Language) -> String {
        var lines = [Sentence("Rummet är öppet.", "The room is open.").text(in: language), ""]
        let join = address + way.route.path
        do { lines += [try QRCode(join).terminal(), ""] } catch {
            // An address too long for any symbol; it still stands below.
        }
        let names =
            [
                (
                    Sentence("Deltagare", "Participants"),
                    "\(address)   \(Sentence("kod", "code").text(in: language)) \(Secret.spaced(code: way.code))"
                )
            ] + links.map { (Self.name($0.role), address + $0.route.path) }
        let width = names.map { $0.0.text(in: language).count }.max() ?? 0
        for (name, value) in names {
            let name = name.text(in: language)
            lines.append("  " + name + String(repeating: " ", count: width - name.count + 2) + value)
        }
        if let standby {
            lines += [
                "",
                Sentence("Reserv på en annan dator i samma nät:", "A standby on another computer of the same network:")
                    .text(in: language),
                "  framtidsdialog standby \(address)\(standby.path) --database reserv.sqlite",
            ]
        }
        lines += [
            "",
            Sentence(
                "Länkarna är nycklar. Öppna ledarens här och storbildens på projektorn. Avsluta med Ctrl-C.",
                "The links are keys. Open the facilitator's here and the projector's on the wall. End with Ctrl-C."
            ).text(in: language),
        ]
        if listen.host.hasPrefix("127.") {
            lines.append(
                Sentence(
                    "Bara den här datorn når rummet. Med --host 0.0.0.0 når telefonerna på samma nät det.",
                    "Only this computer reaches the room. With --host 0.0.0.0 phones on the same network do."
                ).text(in: language)
            )
        }
        return lines.joined(separator: "\n")
    }

    private static func name(_ role: Role) -> Sentence {
        switch role {
        case .facilitator: Sentence("Ledare", "Facilitator")
        case .projector: Sentence("Storbild", "Projector")
        case .strategist: Sentence("Strateg", "Strategist")
        case .secretary: Sentence("Bord", "Table")
        case .participant: Sentence("Deltagare", "Participant")
        case .coder: Sentence("Kodare", "Coder")
        }
    }
}

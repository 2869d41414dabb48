import Engine
import Formats
import HTTP
import Journal
import Site

extension Verb {
    static let listenPort = Option.value("--port", "N", Sentence("port (annars 8320)", "port (else 8320)"))
    static let listenHost = Option.value(
        "--host",
        "ADRESS",
        Sentence(
            "adress att lyssna på: 127.0.0.1 bara här, 0.0.0.0 för hela nätet (annars 127.0.0.1)",
            "address to listen on: 127.0.0.1 only here, 0.0.0.0 for the whole network (else 127.0.0.1)"
        )
    )
    private static let address = Option.value(
        "--address",
        "URL",
        Sentence(
            "adressen deltagarna skriver, när den är en annan (https://dialog.lan.se)",
            "the address participants type, when it is another (https://dialog.lan.se)"
        )
    )
    private static let workshops = Option.value(
        "--workshops",
        "MAPP",
        Sentence(
            "processmappen för en ny fil (annars Workshops)",
            "the process folder for a new file (else Workshops)"
        )
    )

    private static let network = Option.value(
        "--wifi",
        "NÄT",
        Sentence("nätets namn, som en ruta på bordskorten", "the network's name, as a symbol on the table cards")
    )
    private static let password = Option.value(
        "--wifi-password",
        "LÖSENORD",
        Sentence("nätets lösenord, på bordskorten", "the network's password, on the table cards")
    )
    private static let takeOver = Option.flag(
        "--take-over",
        Sentence(
            "öppna en kopia fast rummet den följer svarar",
            "open a copy though the room it follows answers"
        )
    )

    static let serve = Verb(
        "serve",
        Sentence("håll workshopen i webbläsaren", "run the workshop in the browser"),
        usage:
            "[--database FIL] [--port N] [--host ADRESS] [--address URL] [--wifi NÄT --wifi-password LÖSENORD] [--take-over]",
        options: [.database, listenPort, listenHost, address, network, password, workshops, takeOver],
        details: Sentence(
            "Finns inte filen görs den av processmappen med intervjuer och deltagare, redo att öppnas.\nSkriver ut adresser, länkar för ledare, storbild och strateg, och en QR-kod. Länkarna är nycklar: ge ledarens bara till den som leder.\nNycklar och platser ligger i <fil>-access, som bara ägaren kan läsa. Avsluta med Ctrl-C; inget skrivet går förlorat.",
            "If the file does not exist it is made from the process folder with interviews and participants, ready to open.\nPrints addresses, links for facilitator, projector and strategist, and a QR code. The links are keys: give the facilitator's only to who leads.\nKeys and seats lie in <file>-access, readable by the owner only. End with Ctrl-C; nothing written is lost."
        )
    ) { asked in
        let listen = Address(host: asked[listenHost] ?? "127.0.0.1", port: try port(asked))
        let place = try PublicAddress(asked[address])
        if let warning = Surroundings(of: asked.database).warning { asked.terminal.message(warning) }
        try StandbyRoom.takeOver(asked.database, isForced: asked.has(takeOver), asked.terminal)
        let desk = Desk(try Self.strategy(asked))
        StandbyMark(beside: asked.database).remove()
        let access = try Self.access(asked.database, on: desk)
        let room = LiveRoom(
            database: asked.database,
            desk: desk,
            access: access,
            listen: listen,
            place: place,
            network: asked[network].map { WirelessNetwork(name: $0, password: asked[password] ?? "") }
        )
        try room.run(on: asked.terminal)
        return .success
    }

    static func port(_ asked: Invocation) throws(Failure) -> UInt16 {
        guard let number = UInt16(asked[listenPort] ?? "8320") else {
            throw Failure(
                .usage,
                Sentence("--port är ett tal från 0 till 65535.", "--port is a number from 0 to 65535.")
            )
        }
        return number
    }

    /// The strategy file, made with all that is needed when there is none.
    private static func strategy(_ asked: Invocation) throws -> Journal {
        if !Files.exists(asked.database) {
            let folder = try Demo.folder(in: asked[workshops] ?? "Workshops")
            try NewStrategy(folder: folder, terminal: asked.terminal).make(at: asked.database)
        }
        return try Journal.open(asked.database, as: "framtidsdialog serve")
    }

    private static func access(_ database: String, on desk: Desk) throws(Failure) -> Access {
        do { return try Access(path: database + "-access", on: desk.executor) } catch {
            throw Failure(.inputOutput, Sentence(error.swedish, error.english))
        }
    }
}

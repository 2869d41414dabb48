/// Who is in the room: three tables with a shared device and two phones each, the facilitator and the wall.
struct Company {
    let room: ServedRoom
    let facilitator: Page
    let wall: Page
    /// By table: 1 Förebygga våld, 4 Utbildning och arbete, 7 Makt och inflytande.
    let devices: [String: Page]
    let phones: [String: Page]

    static let guests = [
        "Försäkringsmyndigheten Mellannorr": "1", "Norrkustens kvinnojour": "1",
        "Frivårdsmyndigheten Mellannorr": "4", "Skogsdals kommun": "4",
        "Idrottsförbundet Mellannorr": "7", "Mellannorrs folkhögskola": "7",
    ]

    init(_ room: ServedRoom, _ browser: Chromium) async throws {
        self.room = room
        facilitator = try await room.facilitator(browser)
        wall = try await room.projector(browser)
        var devices: [String: Page] = [:]
        for table in ["1", "4", "7"] { devices[table] = try await room.device(browser, table: table) }
        self.devices = devices
        var phones: [String: Page] = [:]
        for organisation in Self.guests.keys.sorted() {
            phones[organisation] = try await room.participant(browser, from: organisation)
        }
        self.phones = phones
    }

    func device(_ table: String) throws -> Page {
        guard let page = devices[table] else { throw Page.Missing(description: "no device at table \(table)") }
        return page
    }

    func phone(_ organisation: String) throws -> Page {
        guard let page = phones[organisation] else { throw Page.Missing(description: "no phone of \(organisation)") }
        return page
    }

    var everyone: [Page] { [wall] + devices.values + phones.values }

    /// The facilitator goes on, and everyone is there.
    func next(_ title: String, _ question: String) async throws {
        try await facilitator.click(.button, "Nästa: \(title)")
        try await facilitator.wait(for: title, in: "#nu .title")
        for page in everyone { try await page.wait(for: question, in: "h1") }
    }
}

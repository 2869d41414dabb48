import Testing

/// The built program in a real browser. One test at a time: each brings a browser and a server of its own.
@Suite(.serialized, .enabled(if: Program.areInstalled("chromium", "chromedriver")))
struct BrowserTests {
    /// A browser, a folder and a served room, all closed afterwards.
    static func inRoom(
        _ test: (Chromium, ServedRoom) async throws -> Void
    ) async throws {
        let folder = try Folder()
        defer { folder.remove() }
        try await Chromium.run { browser in
            let room = try await ServedRoom(folder)
            defer { room.close() }
            try await test(browser, room)
        }
    }
}

/// Every page as it stands, on every screen. Beside the others, which mostly wait for what people do.
@Suite(.serialized, .enabled(if: Program.areInstalled("chromium", "chromedriver")))
struct EveryPageTests {}

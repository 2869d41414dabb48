import Foundation

/// The built program serving a workshop, and the people in the room before their screens.
final class ServedRoom {
    let folder: Folder
    let database: String
    private let server: Program
    private(set) var address = ""
    private(set) var code = ""
    private(set) var facilitatorLink = ""
    private(set) var projectorLink = ""

    /// The program lies beside the test bundle that is running.
    static let program: String = {
        let bundle = CommandLine.arguments[0]
        return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("framtidsdialog").path
    }()

    /// The project's folder, found from this file.
    static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static let county = project.appendingPathComponent("Workshops/vasternorrland-2024-2027").path

    /// Opens a room; the strategy file is the one that lies in the folder, or is made from the example county.
    init(
        _ folder: Folder,
        database: String = "lan.sqlite",
        port: UInt16 = 0,
        workshops: String = county,
        _ more: [String] = []
    ) async throws {
        self.folder = folder
        self.database = database
        server = try Self.serve(folder, database, ["--port", "\(port)", "--workshops", workshops] + more)
        try await read()
    }

    private static func serve(_ folder: Folder, _ database: String, _ more: [String]) throws -> Program {
        try Program(
            program,
            ["serve", "--database", database] + more,
            in: folder
        )
    }

    private func read() async throws {
        let words = try await server.printed { $0.contains("Ctrl-C") }
        func link(_ name: String) -> String {
            let line = words.split(separator: "\n").first { $0.contains("  \(name) ") && $0.contains("/in/") }
            return line.flatMap { $0.split(separator: " ").last }.map(String.init) ?? ""
        }
        facilitatorLink = link("Ledare")
        projectorLink = link("Storbild")
        let parts = words.components(separatedBy: "   kod ")
        address = parts.first?.split(separator: " ").last.map(String.init) ?? ""
        code = parts.count > 1 ? String(parts[1].prefix { $0 != "\n" }).trimmingCharacters(in: .whitespaces) : ""
        guard !facilitatorLink.isEmpty, !projectorLink.isEmpty, address.hasPrefix("http"), !code.isEmpty else {
            throw Exchange.Broken(description: "the program printed something else: \(words)")
        }
    }

    func close() { server.end() }

    func freeze(_ isFrozen: Bool) { server.freeze(isFrozen) }

    /// Runs the program in the room's folder; what it prints.
    @discardableResult
    func run(_ arguments: String...) async throws -> (code: Int32, output: String) {
        try await Program(Self.program, arguments, in: folder).finish()
    }

    // MARK: People

    func facilitator(_ browser: Chromium) async throws -> Page {
        let page = try await browser.visitor()
        try await page.open(facilitatorLink)
        try await page.wait(for: "ansluten", in: "#anslutning")
        return page
    }

    func projector(_ browser: Chromium) async throws -> Page {
        let page = try await browser.visitor(width: 1920, height: 1080)
        try await page.open(projectorLink)
        try await page.wait(for: "ansluten", in: "#anslutning")
        return page
    }

    /// A participant who types the code.
    ///
    /// - Parameter away: the address at which the room is reached, where it is not its own.
    func participant(_ browser: Chromium, from organisation: String, at away: String? = nil) async throws -> Page {
        let page = try await browser.visitor(width: 390, height: 844)
        try await page.open(away ?? address)
        try await page.type(code, into: "Kod…")
        try await page.type(organisation, into: "Vilken organisation kommer du från?…")
        try await page.click(.button, "Anslut")
        try await page.wait(for: "ansluten", in: "#anslutning")
        return page
    }

    /// A table's shared device, which follows the link in the code on the wall.
    func device(_ browser: Chromium, table: String) async throws -> Page {
        let page = try await browser.visitor(width: 820, height: 1180)
        try await page.open("\(address)/?kod=\(code.filter { $0 != " " })")
        try await page.click(.fold, "Det här är bordets gemensamma enhet")
        try await page.choose("Bord \(table)", from: "Vilket bord?", in: "#bordsenhet")
        try await page.click(.button, "Anslut bordet")
        try await page.wait(for: "ansluten", in: "#anslutning")
        return page
    }
}

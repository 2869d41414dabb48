import Dispatch
import Formats
import Foundation

/// Chromium without a window, led through chromedriver (W3C WebDriver). One browser, any number of visitors: each goes
/// to an address of its own and so has cookies, storage and connections of its own, as another computer has.
actor Chromium {
    private nonisolated let line = Line(label: "chromium")
    nonisolated var unownedExecutor: UnownedSerialExecutor { line.asUnownedSerialExecutor() }

    private let exchange: Exchange
    private let session: String
    private var current = ""
    private var visitors = 0

    struct Refusal: Error, CustomStringConvertible {
        let error: String
        let message: String
        var description: String { "\(error): \(message.prefix { $0 != "\n" })" }
    }

    /// Opens the browser, hands it to a test, and closes all that was started.
    static func run(
        flags: [String] = [],
        preferences: Wire = [:],
        _ test: (Chromium) async throws -> Void
    ) async throws {
        guard let driver = Program.find("chromedriver"), let browser = Program.find("chromium") else { return }
        let folder = try Folder()
        defer { folder.remove() }
        let (program, port) = try await started(driver, in: folder)
        defer { program.end() }
        let chromium = try await Chromium(
            Exchange(port: port),
            binary: browser,
            profile: folder.url("profil").path,
            flags: flags,
            preferences: preferences
        )
        do { try await test(chromium) } catch {
            await chromium.quit()
            throw error
        }
        await chromium.quit()
    }

    /// chromedriver takes a free port of IPv4 and wants the same of IPv6; where somebody has that one it ends, and is
    /// started again.
    private static func started(_ driver: String, in folder: Folder) async throws -> (Program, port: UInt16) {
        var trouble = Exchange.Broken(description: "chromedriver does not start")
        for pause in [0, 200, 1_000, 3_000] {
            try await Task.sleep(for: .milliseconds(pause))
            let program = try Program(driver, ["--port=0"], in: folder)
            do {
                let words = try await program.printed { $0.contains("successfully on port") }
                let tail = words.components(separatedBy: "successfully on port ").last ?? ""
                if let port = UInt16(tail.prefix { $0.isNumber }) { return (program, port) }
            } catch let error as Exchange.Broken { trouble = error }
            program.end()
        }
        throw trouble
    }

    private init(
        _ exchange: Exchange,
        binary: String,
        profile: String,
        flags: [String],
        preferences: Wire
    ) async throws {
        let all =
            [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
                "--user-data-dir=\(profile)", "--no-first-run", "--disable-background-networking",
                "--disable-background-timer-throttling", "--disable-backgrounding-occluded-windows",
                "--disable-renderer-backgrounding", "--host-resolver-rules=MAP 10.20.* 127.0.0.1",
                "--disable-extensions", "--lang=sv-SE", "--window-size=1440,900",
            ] + flags
        let wishes: Wire = [
            "capabilities": [
                "alwaysMatch": [
                    "browserName": "chrome", "acceptInsecureCerts": true,
                    "timeouts": ["script": 60_000, "pageLoad": 60_000],
                    "goog:chromeOptions": [
                        "binary": .text(binary), "args": .list(all.map(Wire.text)), "prefs": preferences,
                    ],
                ]
            ]
        ]
        self.exchange = exchange
        let answer = try exchange.ask("POST", "/session", try JSONEncoding.text(wishes))
        guard let id = answer["value"]?["sessionId"]?.string else {
            let value = answer["value"]
            throw Refusal(error: value?["error"]?.string ?? "", message: value?["message"]?.string ?? "no session")
        }
        session = id
    }

    private func quit() { _ = try? exchange.ask("DELETE", "/session/\(session)", "") }

    /// A visitor with nothing in common with the others: it reaches this computer under an address of its own.
    func visitor(width: Int = 1440, height: Int = 900) async throws -> Page {
        visitors += 1
        return try await window(of: "10.20.0.\(visitors)", width: width, height: height)
    }

    /// One more window of a visitor who has one: it shares cookies, storage and connections.
    func window(of page: Page) async throws -> Page { try await window(of: page.host, width: 390, height: 844) }

    private func window(of host: String, width: Int, height: Int) async throws -> Page {
        let made = try ask("POST", "/window/new", ["type": "window"])
        let page = Page(browser: self, handle: made["handle"]?.string ?? "", host: host)
        // Every page is looked at, as on a screen of its own.
        _ = try devtools("Emulation.setFocusEmulationEnabled", ["enabled": true], in: page.handle)
        try await page.look(at: .init(width: width, height: height))
        return page
    }

    /// A command of the protocol in a window. Switching to it and doing it is one thing, which nobody comes between.
    func command(_ method: String, _ path: String, _ body: Wire = [:], in handle: String?) throws -> JSON {
        if let handle, handle != current {
            _ = try ask("POST", "/window", ["handle": .text(handle)])
            current = handle
        }
        return try ask(method, path, body)
    }

    func devtools(_ name: String, _ parameters: Wire, in handle: String?) throws -> JSON {
        try command("POST", "/goog/cdp/execute", ["cmd": .text(name), "params": parameters], in: handle)
    }

    private func ask(_ method: String, _ path: String, _ body: Wire) throws -> JSON {
        let text = method == "POST" ? try JSONEncoding.text(body) : ""
        let answer = try exchange.ask(method, "/session/\(session)\(path)", text)
        guard let value = answer["value"] else { throw Exchange.Broken(description: "an answer without value") }
        if let error = value["error"]?.string {
            throw Refusal(error: error, message: value["message"]?.string ?? "")
        }
        return value
    }
}

/// The queue of one browser: its commands block, and must not block the tests.
private final class Line: SerialExecutor {
    private let queue: DispatchQueue

    init(label: String) { queue = DispatchQueue(label: label) }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}

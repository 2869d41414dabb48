import Formats
import Foundation
import Testing

extension BrowserTests {
    @Test(.enabled(if: Program.areInstalled("nginx", "openssl", "curl")))
    func `behind nginx, set up as the README says, all works over TLS`() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let port = try Proxy.freePort()
        let address = "https://\(Proxy.name):\(port)"
        let inside = try Proxy.freePort()
        let room = try await ServedRoom(folder, port: inside, ["--address", address])
        defer { room.close() }
        #expect(room.facilitatorLink.hasPrefix(address))
        let proxy = try await Proxy(in: folder, port: port, room: inside)
        defer { proxy.close() }
        try await Chromium.run(flags: ["--host-resolver-rules=MAP \(Proxy.name) 127.0.0.1"]) { browser in
            let facilitator = try await room.facilitator(browser)
            try await facilitator.click(.button, "Öppna Framtidsdialog")
            try await facilitator.click(.button, "Nästa: …")
            try await facilitator.wait(for: "Välkomna, syfte och spelregler", in: "#nu")

            // What the stream tells comes while it is open: a proxy that buffers would keep it.
            try await facilitator.script(
                "window.told = 0; new EventSource('/handelser').addEventListener('nytt', () => { window.told += 1 });"
            )
            let cookies = try await facilitator.command("GET", "/cookie").elements
            #expect(!cookies.isEmpty)
            for cookie in cookies where cookie["name"]?.string != "sprak" {
                #expect(cookie["secure"]?.bool == true && cookie["httpOnly"]?.bool == true)
            }
            try await facilitator.click(.button, "Nästa: …")
            try await facilitator.wait(script: "window.told > 0", "news through the proxy")
            try await facilitator.wait(for: "Nuläget", in: "#nu .title")

            let phone = try await room.participant(browser, from: "Norrkustens kvinnojour")
            try await phone.click(.choice, "Saknas", in: "#skriv")
            try await phone.type("Landsbygden syns inte.", into: "Skriv gärna varför", in: "#skriv")
            try await phone.click(.button, "Lägg till", in: "#skriv")
            try await phone.wait(for: "sparat", in: "#kort")
        }
        // Another name than the one given is refused, through the proxy and at the door behind it.
        let curl = try #require(Program.find("curl"))
        let asks = [
            ["-k", "--resolve", "annan.example:\(port):127.0.0.1", "https://annan.example:\(port)/"],
            ["-H", "Host: annan.example", "http://127.0.0.1:\(inside)/"],
        ]
        for ask in asks {
            let answer = try await Program(curl, ["-s", "-o", "/dev/null", "-w", "%{http_code}"] + ask, in: folder)
                .finish()
            #expect(answer.output == "421", "\(ask)")
        }
        let right = [
            "-k", "-s", "-o", "/dev/null", "-w", "%{http_code}", "--resolve", "\(Proxy.name):\(port):127.0.0.1",
        ]
        let answer = try await Program(curl, right + ["\(address)/"], in: folder).finish()
        #expect(answer.output == "200")
    }
}

import Formats
import Testing

extension BrowserTests {
    @Test func `prototype`() async throws {
        try await Chromium.run { browser in
            let folder = try Folder()
            defer { folder.remove() }
            let room = try await ServedRoom(folder)
            defer { room.close() }
            let leader = try await room.facilitator(browser)
            let wall = try await room.projector(browser)
            let phone = try await room.participant(browser, from: "Skogsdals kommun")
            let device = try await room.device(browser, table: "4")
            print(try await wall.text())
            print(try await phone.text())
            print(try await device.text())
            try await leader.click(.button, "Öppna Framtidsdialog")
            try await leader.click(.button, "Nästa: …")
            try await phone.wait(for: "Ta plats vid ditt bord")
            print(
                try await phone.script(
                    "return [document.hidden, document.hasFocus(), document.cookie.length, innerWidth, navigator.onLine]"
                ).elements.map { $0.bool as Any }
            )
            try await phone.network(isOn: false)
            print(try await phone.script("return navigator.onLine").bool as Any)
            try await phone.type("Är det här sant?", into: "Ditt inspel", in: "#skriv")
            try await phone.click(.button, "Lägg till")
            try await phone.wait(for: "inte sparat")
            print(try await phone.text())
            try await phone.network(isOn: true)
            try await phone.wait(for: "sparat", in: "#kort")
            print(try await phone.text())
        }
    }
}

@Suite(.serialized, .enabled(if: Program.areInstalled("chromium", "chromedriver"))) struct BrowserTests {}

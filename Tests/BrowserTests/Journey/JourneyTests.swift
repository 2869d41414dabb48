import Foundation
import Testing

extension BrowserTests {
    @Test func `two workshops in the browser, from the code on the wall to the draft`() async throws {
        try await Self.inRoom { browser, room in
            let company = try await Company(room, browser)
            for (organisation, table) in Company.guests {
                try await company.phone(organisation).wait(for: "Bord \(table)", in: ".place")
            }
            try await company.wall.wait(for: "6 av 48 platser anslutna")
            try await FirstWorkshop(company: company).hold()
            try await SecondWorkshop(company: company).hold()
            try await Afterwards(company: company).read()
        }
    }
}

import Engine
import Testing

@testable import Drafting

struct OwnershipRecordTests {
    private func claim(_ name: String, _ part: Claim.Part, _ state: Claim.State) -> OwnershipWording {
        let claim = Claim(
            id: "O1",
            subject: .action(id: "A1"),
            organisation: "x",
            role: "",
            part: part,
            state: state,
            at: Moment(milliseconds: 0)
        )
        return OwnershipWording(claim, organisation: name)
    }

    @Test func `lika åtaganden samlas och det obekräftade sägs sist`() throws {
        let day = try #require(Day("2023-11-30"))
        let claims = [
            claim("Regionen", .lead, .confirmed(on: day, by: "regiondirektören")), claim("Norra", .partner, .offered),
            claim("Södra", .partner, .offered), claim("Jouren", .partner, .proposed),
        ]
        #expect(
            OwnershipRecord(claims).sentences
                == "Regionen ska leda arbetet. Åtagandet bekräftades den 30 november 2023 av regiondirektören. "
                + "Norra och Södra har erbjudit sig att medverka. Jouren föreslås medverka. "
                + "Det övriga är ännu inte bekräftat."
        )
        #expect(
            OwnershipRecord([claims[1]]).sentences
                == "Norra har erbjudit sig att medverka. Inget av detta är ännu bekräftat."
        )
        #expect(OwnershipRecord([claims[0]]).sentences.hasSuffix("av regiondirektören."))
        #expect(OwnershipRecord([]).sentences.isEmpty)
    }
}

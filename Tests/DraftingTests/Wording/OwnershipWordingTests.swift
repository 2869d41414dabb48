import Drafting
import Engine
import Testing

struct OwnershipWordingTests {
    private func wording(_ state: Claim.State, _ part: Claim.Part = .lead) -> OwnershipWording {
        let claim = Claim(
            id: "O1",
            subject: .action(id: "A1"),
            organisation: "x",
            role: "socialchef",
            part: part,
            state: state,
            at: Moment(milliseconds: 0)
        )
        return OwnershipWording(claim, organisation: "Norra kommunen")
    }

    private func confirmed() throws -> Claim.State {
        .confirmed(on: try #require(Day("2023-11-30")), by: "kommundirektören")
    }

    @Test func `i planens ruta`() throws {
        #expect(wording(.proposed).cell == "Föreslagen: Norra kommunen (socialchef)")
        #expect(wording(.offered).cell == "Erbjuden: Norra kommunen (socialchef)")
        #expect(
            wording(try confirmed()).cell
                == "Norra kommunen (socialchef). Bekräftad den 30 november 2023 av kommundirektören"
        )
        #expect(
            wording(.conditional(condition: "pengar")).cell
                == "Villkorad: Norra kommunen (socialchef). Villkor: pengar."
        )
        #expect(wording(.declined(reason: "nej")).cell == nil)
        #expect(wording(.offered, .partner).cell == "Erbjuden: Norra kommunen (socialchef)")
        #expect(wording(.proposed, .consulted).cell == "Rådfrågas, föreslagen: Norra kommunen (socialchef)")
    }

    @Test func `som mening`() throws {
        #expect(
            wording(.proposed).sentence
                == "Norra kommunen (socialchef) föreslås leda arbetet. Organisationen har inte svarat."
        )
        #expect(
            wording(.offered, .partner).sentence
                == "Norra kommunen (socialchef) har erbjudit sig att medverka. Beslut av ledningen saknas."
        )
        #expect(
            wording(try confirmed()).sentence
                == "Norra kommunen (socialchef) ska leda arbetet. Åtagandet bekräftades den 30 november 2023 av "
                + "kommundirektören."
        )
        #expect(
            wording(.declined(reason: "budgeten räcker inte")).sentence
                == "Norra kommunen har tackat nej till att leda arbetet. Skäl: budgeten räcker inte."
        )
    }

    @Test(arguments: [Claim.State.proposed, .offered, .conditional(condition: "pengar"), .declined(reason: "nej")])
    func `det obekräftade skrivs aldrig som beslutat`(state: Claim.State) {
        for part in Claim.Part.allCases {
            let wording = wording(state, part)
            for text in [wording.sentence, wording.cell ?? "", wording.standing.status] {
                #expect(!text.contains("Bekräftad"))
                #expect(!text.contains(" ska "))
                #expect(!text.contains(" leder "))
            }
        }
    }
}

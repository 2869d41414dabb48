import Testing

@testable import Drafting

struct OwnershipSummaryTests {
    private func text(_ standings: [OwnershipStanding], _ noun: Noun = .indicator) -> String {
        OwnershipSummary(standings, noun).sentences
    }

    @Test func `alla slag i en följd`() {
        #expect(
            text([.confirmed, .offered, .offered, .conditional, .proposed, .none])
                == "För en är ansvaret bekräftat av organisationens ledning. För två är det erbjudet, för en förenat med "
                + "ett villkor och för en bara föreslaget. Ansvarig saknas för en."
        )
    }

    @Test func `ett enda slag`() {
        #expect(text([.none, .none]) == "Ansvarig saknas för samtliga.")
        #expect(text([.proposed]) == "För den är ansvaret bara föreslaget. Inget är ännu bekräftat.")
        #expect(text([.confirmed], .goal) == "För det är ansvaret bekräftat av organisationens ledning.")
    }

    @Test func `utan bekräftat ansvar sägs det först`() {
        #expect(
            text([.offered, .none, .none], .goal)
                == "Inget ansvar är ännu bekräftat. För ett är det erbjudet. Ansvarig saknas för två."
        )
    }
}

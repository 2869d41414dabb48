import Engine
import Testing

@Suite struct RefusalTests {
    private static let earlier = StockholmTime.day(of: Moment(milliseconds: 0))
    private static let later = StockholmTime.day(of: Moment(milliseconds: 86_400_000))

    static let all: [Refusal] = [
        .notFounded, .alreadyFounded, .unknownSeat(seat: "P9"), .notAllowed(role: .participant), .emptyText,
        .textTooLong(length: 5_000, limit: 4_000), .unknown(thing: .goal, id: "M9.9"),
        .alreadyExists(thing: .organisation, id: "nord"), .noOpenWorkshop, .workshopOpen(workshop: "w1"),
        .workshopNotOpen(workshop: "w1"), .notInvited(workshop: "w1"), .stepMoved(at: "w1-tyst"), .stepMoved(at: nil),
        .stepClosed(step: "w1-tyst"), .stepDoesNot(step: "w1-fika", deed: .contribute),
        .kindNotCollected(kind: .gap, step: "w1-tyst"), .stepNotBegun(step: "w1-prio"), .otherTable(table: "2"),
        .notAllowed(role: .facilitator), .notYours, .changedMeanwhile(id: "K1", text: "Ny"), .withdrawn(id: "K1"),
        .mergedAway(id: "K1", into: "K2"), .nothingToMerge, .mergeWithItself, .alreadyUndone(merge: "S1"),
        .laterMerge(merge: "S2"), .voteClosed(step: "w1-prio"), .voteStillOpen(step: "w1-prio"),
        .voteShown(step: "w1-prio"), .wrongBallot(step: "w1-prio"), .overBudget(used: 6, budget: 5),
        .overCap(option: "M1.1", votes: 3, cap: 2), .outOfRange(value: 11, lowest: 1, highest: 10),
        .outOfRange(value: -1, lowest: 0, highest: .max), .optionTwice(option: "M1.1"), .notAnOption(option: "M9.9"),
        .goalDropped(goal: "M1.1"), .sameWording(goal: "M1.1"), .needsReason, .needsText,
        .endBeforeStart(start: later, end: earlier), .actionDropped(action: "A1"),
        .otherOrganisation, .alreadyClaimed(claim: "O1"), .missingOrganisation, .listEnded(item: "1"), .nothingToUndo,
        .clientReused(client: "a"), .unwritable, .undoTooLate, .notLeading(lead: "ledare-2"), .leadMoved(to: nil),
        .leadMoved(to: "ledare"), .stepSkipped(step: "w1-fika"), .stepInProgress(step: "w1-tyst"),
        .stepChanged(step: "w1-tyst"), .noQuestions,
        .noteUnchanged(file: "a.md"),
    ]

    @Test("Every refusal is a sentence in Swedish and another in English", arguments: all)
    func sentences(_ refusal: Refusal) {
        for text in [refusal.swedish, refusal.english] {
            #expect(text.hasSuffix(".") || text.hasSuffix(")."))
            #expect(text.count > 20)
            #expect(!text.contains("Optional") && !text.contains("Identifier"))
        }
        #expect(refusal.swedish != refusal.english)
    }

    @Test("The list above knows every case")
    func complete() {
        let names = Set(Self.all.map { String(String(describing: $0).prefix { $0 != "(" }) })
        #expect(names.count == 56)
    }
}

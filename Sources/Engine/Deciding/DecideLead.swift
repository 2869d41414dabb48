extension Session {
    /// Several may look and help, one leads. Nobody is ever locked out: whoever has a facilitator's link can take over.
    func decideLead(_ command: Command, _ asked: Deciding) throws(Refusal) -> [Event] {
        switch command {
        case .admitFacilitator:
            let number = seats.values.count { $0.role == .facilitator } + 1
            return [.seated(seat: .facilitator(number: number))]
        case .takeLead(let from):
            if lead == asked.seat.id { return [] }
            guard lead == from else { throw .leadMoved(to: lead) }
            return [.leadTaken(seat: asked.seat.id)]
        default: return []
        }
    }
}

extension Command {
    /// Whether it moves the whole room, which only the one who leads does. Others who facilitate may write down, hide
    /// and merge.
    package var steers: Bool {
        switch self {
        case .openWorkshop, .closeWorkshop, .moveStep, .pauseClock, .resumeClock, .extendStep, .insertStep,
            .repeatStep, .skipStep, .unskipStep, .reviseStep, .retimeSteps, .closeVote, .reopenVote, .revealVote,
            .concealVote, .undo:
            true
        default: false
        }
    }
}

extension Session {
    func decideRoom(_ command: Command, _ asked: Deciding) throws(Refusal) -> [Event] {
        switch command {
        case .invite(let invitations): return try invite(invitations)
        case .setTables(let workshop, let places): return try setTables(workshop, places)
        case .openWorkshop(let workshop):
            guard plan(of: workshop) != nil else { throw .unknown(thing: .workshop, id: workshop.text) }
            if let run = openRun { throw .workshopOpen(workshop: run.id) }
            if runs.contains(workshop) { return [.workshopReopened(workshop: workshop)] }
            return [.workshopOpened(workshop: workshop)]
        case .closeWorkshop(let workshop):
            guard runs[workshop]?.isOpen == true else { throw .workshopNotOpen(workshop: workshop) }
            return [.workshopClosed(workshop: workshop)]
        case .moveStep(let workshop, let from, let to): return try moveStep(workshop, from: from, to: to, at: asked.at)
        default: return []
        }
    }

    private func invite(_ invitations: [Invitation]) throws(Refusal) -> [Event] {
        var number = seats.values.count { $0.role == .participant }
        var events: [Event] = []
        for invitation in invitations {
            guard organisations.contains(invitation.organisation) else {
                throw .unknown(thing: .organisation, id: invitation.organisation.text)
            }
            for workshop in invitation.workshops where plan(of: workshop) == nil {
                throw .unknown(thing: .workshop, id: workshop.text)
            }
            number += 1
            let seat = Seat(
                id: SeatID("P\(number)"),
                role: .participant,
                organisation: invitation.organisation,
                workshops: invitation.workshops
            )
            events.append(.seated(seat: seat))
        }
        return events
    }

    private func setTables(_ workshop: WorkshopID, _ places: [SeatID: TableID]) throws(Refusal) -> [Event] {
        guard let plan = plan(of: workshop) else { throw .unknown(thing: .workshop, id: workshop.text) }
        for (seat, table) in places.sorted(by: { $0.key < $1.key }) {
            guard let known = seats[seat] else { throw .unknown(thing: .seat, id: seat.text) }
            if !known.workshops.isEmpty, !known.workshops.contains(workshop) { throw .notInvited(workshop: workshop) }
            if !plan.tables.contains(where: { $0.id == table }) { throw .unknown(thing: .table, id: table.text) }
        }
        let changed = places.filter { self.places[workshop]?[$0.key] != $0.value }
        return changed.isEmpty ? [] : [.tablesSet(workshop: workshop, places: changed)]
    }

    /// Compare-and-set, so that two people who press at once move one step.
    private func moveStep(_ workshop: WorkshopID, from: StepID?, to: StepID, at: Moment) throws(Refusal) -> [Event] {
        guard let run = runs[workshop], run.isOpen else { throw .workshopNotOpen(workshop: workshop) }
        guard run.step == from else { throw .stepMoved(at: run.step) }
        guard let plan = plan(of: workshop)?.steps.first(where: { $0.id == to }) else {
            throw .unknown(thing: .step, id: to.text)
        }
        if plan.skipped { throw .stepSkipped(step: to) }
        var events: [Event] = []
        // Leaving a vote closes it: nobody votes from a step that is over.
        if let from, votes[from]?.phase == .open { events.append(.voteMoved(step: from, phase: .closed)) }
        var round = run.round
        if case .tableRotation = plan.kind { round += 1 }
        events.append(
            .stepEntered(workshop: workshop, step: to, deadline: at.adding(minutes: plan.minutes), round: round)
        )
        return events
    }
}

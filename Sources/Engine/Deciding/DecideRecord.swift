extension Session {
    func decideRecord(_ command: Command, _ asked: Deciding) throws(Refusal) -> [Event] {
        switch command {
        case .answerChecklist(let step, let item, let answer, let comment, let organisation):
            let plan = try currentStep(step, for: .answerChecklist, asked)
            guard case .checklist(let checklist) = plan.kind else {
                throw .stepDoesNot(step: plan.id, deed: .answerChecklist)
            }
            let organisation = try answering(for: organisation, asked)
            guard let position = checklist.items.firstIndex(where: { $0.id == item }) else {
                throw .unknown(thing: .item, id: item.text)
            }
            // A no at a stop point ends the list, so what follows cannot be answered.
            for earlier in checklist.items[..<position] where earlier.onNo == .end {
                let key = ChecklistKey(step: plan.id, organisation: organisation, item: earlier.id)
                if checklistAnswers[key]?.answer == .no { throw .listEnded(item: earlier.text) }
            }
            let given = ChecklistAnswer(
                step: plan.id,
                organisation: organisation,
                item: item,
                answer: answer,
                comment: try checked(optional: comment)
            )
            let key = ChecklistKey(step: plan.id, organisation: organisation, item: item)
            return checklistAnswers[key] == given ? [] : [.checklistAnswered(answer: given)]
        case .rateSelf(let step, let factor, let value, let proof, let organisation):
            let plan = try currentStep(step, for: .rateSelf, asked)
            guard case .selfRating(let factors, let highest) = plan.kind else {
                throw .stepDoesNot(step: plan.id, deed: .rateSelf)
            }
            guard factors.contains(where: { $0.id == factor }) else { throw .unknown(thing: .factor, id: factor.text) }
            if !(1...max(1, highest)).contains(value) { throw .outOfRange(value: value, lowest: 1, highest: highest) }
            let rating = SelfRating(
                step: plan.id,
                organisation: try answering(for: organisation, asked),
                factor: factor,
                value: value,
                proof: try checked(optional: proof)
            )
            let key = RatingKey(step: plan.id, organisation: rating.organisation, factor: factor)
            return selfRatings[key] == rating ? [] : [.selfRated(rating: rating)]
        case .recordDecision(let text):
            let decision = Decision(
                id: DecisionID("B\(decisions.count + 1)"),
                text: try checked(text),
                workshop: openRun?.id,
                step: openRun?.step,
                at: asked.at
            )
            return [.decided(decision: decision)]
        case .withdrawDecision(let id):
            guard let decision = decisions[id] else { throw .unknown(thing: .decision, id: id.text) }
            return decision.withdrawn ? [] : [.decisionWithdrawn(id: id, withdrawn: true)]
        case .waive(let check, let subject, let reason):
            guard Waiver.checks.contains(check) else {
                throw .outOfRange(value: check, lowest: Waiver.checks.lowerBound, highest: Waiver.checks.upperBound)
            }
            let waiver = Waiver(check: check, subject: subject, reason: try checkedReason(reason), at: asked.at)
            return [.waived(waiver: waiver)]
        case .liftWaiver(let check, let subject):
            guard waivers.contains(where: { $0.check == check && $0.subject == subject }) else {
                throw .unknown(thing: .waiver, id: [String(check), subject].compactMap { $0 }.joined(separator: " "))
            }
            return [.waiverLifted(check: check, subject: subject)]
        default: return []
        }
    }

    /// Participants answer for their own organisation; tables and the facilitator say which.
    private func answering(for wished: OrganisationID?, _ asked: Deciding) throws(Refusal) -> OrganisationID {
        guard let organisation = wished ?? asked.seat.organisation else { throw .missingOrganisation }
        guard organisations.contains(organisation) else {
            throw .unknown(thing: .organisation, id: organisation.text)
        }
        if asked.seat.role == .participant, asked.seat.organisation != organisation { throw .otherOrganisation }
        return organisation
    }
}

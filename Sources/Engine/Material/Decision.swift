/// Something the room decided, in its own words.
package struct Decision: Hashable, Codable, Sendable {
    package var id: DecisionID
    package var text: String
    package var workshop: WorkshopID?
    package var step: StepID?
    package var at: Moment
    package var withdrawn: Bool
    package init(id: DecisionID, text: String, workshop: WorkshopID? = nil, step: StepID? = nil, at: Moment) {
        self.id = id
        self.text = text
        self.workshop = workshop
        self.step = step
        self.at = at
        withdrawn = false
    }
}

/// A finding of the draft's checks that stands, with the written reason why. Shown in the draft's last appendix.
package struct Waiver: Hashable, Codable, Sendable {
    /// Numbers of the draft's checks.
    package static let checks = 1...30
    /// Number of the check.
    package var check: Int
    /// The finding's place (an id of a goal, an action, an area …); nil waives the whole check.
    package var subject: String?
    package var reason: String
    package var at: Moment
    package init(check: Int, subject: String? = nil, reason: String, at: Moment) {
        self.check = check
        self.subject = subject
        self.reason = reason
        self.at = at
    }
}

/// One organisation's answers to a checklist step.
package struct ChecklistAnswer: Hashable, Codable, Sendable {
    package var step: StepID
    package var organisation: OrganisationID
    package var item: Identifier<ChecklistItem>
    package var answer: Answer
    package var comment: String?
    package init(
        step: StepID,
        organisation: OrganisationID,
        item: Identifier<ChecklistItem>,
        answer: Answer,
        comment: String? = nil
    ) {
        self.step = step
        self.organisation = organisation
        self.item = item
        self.answer = answer
        self.comment = comment
    }

    package enum Answer: String, Hashable, Codable, Sendable, CaseIterable {
        case yes, partly, no
    }
}

/// One organisation's rating of itself on one factor, with one proof.
package struct SelfRating: Hashable, Codable, Sendable {
    package var step: StepID
    package var organisation: OrganisationID
    package var factor: Identifier<RatingFactor>
    /// 1 up to the step's highest value.
    package var value: Int
    package var proof: String?
    package init(
        step: StepID,
        organisation: OrganisationID,
        factor: Identifier<RatingFactor>,
        value: Int,
        proof: String? = nil
    ) {
        self.step = step
        self.organisation = organisation
        self.factor = factor
        self.value = value
        self.proof = proof
    }
}

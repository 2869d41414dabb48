import Engine

/// Words that somebody wrote freely and that may be printed, with where they stand.
struct FreeText {
    let subject: String
    let words: String
    private let place: Place

    /// Put into words only when there is something to say: a county's cards are many.
    private enum Place {
        case goal(Goal)
        case action(Action)
        case claim(Claim)
        case indicator(Indicator)
        case card(Contribution)
        case statement(Statement)
        case area(Area)
        case other(String)
    }

    /// Nil when nothing has been written.
    private init?(_ subject: String, _ parts: [String?], _ place: Place) {
        let words = parts.compactMap(\.self).filter { !$0.isEmpty }
        if words.isEmpty { return nil }
        self.subject = subject
        // Paragraphs apart, so that the end of one and the start of the next never make a name.
        self.words = words.joined(separator: " . ")
        self.place = place
    }

    func place(in input: CheckInput) -> String {
        switch place {
        case .goal(let goal): input.place(of: goal)
        case .action(let action): input.place(of: action)
        case .claim(let claim): "Roll i \(input.place(of: claim.subject))"
        case .indicator(let indicator): "Indikator \(indicator.id) i \(input.place(of: indicator.subject))"
        case .card(let card): input.place(of: card)
        case .statement(let statement): "Utsaga \(statement.id), intervju \(statement.interview)"
        case .area(let area): input.place(of: area)
        case .other(let words): words
        }
    }

    /// Goes through all free text of a session, what was struck or declined included, as the last appendix tells it.
    static func forEach(in input: CheckInput, _ body: (FreeText) -> Void) {
        goals(input).forEach(body)
        actions(input).forEach(body)
        claims(input).forEach(body)
        indicators(input).forEach(body)
        cards(input).forEach(body)
        statements(input).forEach(body)
        frame(input).forEach(body)
        room(input).forEach(body)
    }

    private static func goals(_ input: CheckInput) -> [FreeText] {
        input.session.goals.values.compactMap { goal in
            let wordings = goal.wordings.flatMap { [$0.text, $0.reason] }
            return FreeText(goal.id.text, wordings + [goal.why, goal.verdict?.reason], .goal(goal))
        }
    }

    private static func actions(_ input: CheckInput) -> [FreeText] {
        input.session.actions.values.compactMap {
            FreeText($0.id.text, [$0.text, $0.resource, $0.dropped], .action($0))
        }
    }

    private static func claims(_ input: CheckInput) -> [FreeText] {
        input.session.claims.values.compactMap { claim in
            let answer: String? =
                switch claim.state {
                case .proposed, .offered: nil
                case .confirmed(_, let by): by
                case .declined(let reason): reason
                case .conditional(let condition): condition
                }
            return FreeText(claim.id.text, [claim.role, answer], .claim(claim))
        }
    }

    private static func indicators(_ input: CheckInput) -> [FreeText] {
        input.session.indicators.values.compactMap {
            FreeText(
                $0.id.text,
                [$0.text, $0.baseline, $0.target, $0.source, $0.reasonNotSplit],
                .indicator($0)
            )
        }
    }

    private static func cards(_ input: CheckInput) -> some Sequence<FreeText> {
        input.session.contributions.values.lazy.filter { !$0.withdrawn && !$0.hidden }
            .compactMap { card in
                var reason: String?
                if case .leftOut(let written) = card.fate { reason = written }
                return FreeText(card.id.text, [card.text, reason], .card(card))
            }
    }

    private static func statements(_ input: CheckInput) -> some Sequence<FreeText> {
        input.session.statements.values.lazy.filter(\.counts)
            .compactMap { FreeText($0.id.text, [$0.text], .statement($0)) }
    }

    /// The county's own texts. The foreword's last paragraph is its signature, and who wants to join must find a contact.
    private static func frame(_ input: CheckInput) -> [FreeText] {
        let process = input.process
        let areas = process.areas.compactMap { FreeText($0.id.text, [$0.problem], .area($0)) }
        let texts = process.texts
        let sections: [(CanonicalSection, [String])] = [
            (.foreword, Array(texts.foreword.dropLast())),
            (.introduction, texts.assignment + texts.purpose + texts.audience + texts.validity + texts.isNot),
            (.method, texts.method), (.nationalGoals, texts.nationalFrame), (.perspectives, texts.perspectives),
            (.currentSituation, texts.currentSituation), (.vision, texts.vision),
            (.implementation, texts.implementation), (.followUp, texts.followUp),
        ]
        let written = sections.compactMap { section, paragraphs in
            FreeText(section.anchor, paragraphs, .other("Avsnittet \(section.title(process))"))
        }
        let omissions = input.session.omissions.compactMap { omission in
            let subject =
                switch omission.subject {
                case .nationalGoal(let id): id.text
                case .focusItem(let id): id.text
                }
            return FreeText(subject, [omission.reason], .other("Skäl till att något utelämnas, \(subject)"))
        }
        return areas + written + omissions
    }

    /// What the room and its facilitators wrote down besides cards.
    private static func room(_ input: CheckInput) -> [FreeText] {
        let session = input.session
        let decisions = session.decisions.values.filter { !$0.withdrawn }.compactMap {
            FreeText($0.id.text, [$0.text], .other("Beslut \($0.id)"))
        }
        let picture = [FreeText("bild", session.picture, .other("Deltagarnas gemensamma bild"))].compactMap(\.self)
        func name(_ organisation: OrganisationID) -> String {
            session.organisations[organisation]?.name ?? organisation.text
        }
        let comments = session.checklistAnswers.values.compactMap { answer in
            FreeText(
                answer.organisation.text,
                [answer.comment],
                .other("Kommentar till checklistan, \(name(answer.organisation))")
            )
        }
        let proofs = session.selfRatings.values.compactMap { rating in
            FreeText(
                rating.organisation.text,
                [rating.proof],
                .other("Belägg för självskattningen, \(name(rating.organisation))")
            )
        }
        let waivers = session.waivers.compactMap {
            FreeText("kontroll-\($0.check)", [$0.reason], .other("Skäl till avsteg från kontroll \($0.check)"))
        }
        return decisions + picture + comments + proofs + waivers
    }
}

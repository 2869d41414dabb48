extension Session {
    /// The plan is changed from the present step on; what has been is the record.
    func decidePlan(_ command: Command, _ asked: Deciding) throws(Refusal) -> [Event] {
        switch command {
        case .insertStep(let workshop, let after, let title, let minutes, let kind, let question, let hint, let kinds):
            try check(minutes: minutes, from: 1)
            try mayInsert(in: workshop, after: after)
            let step = StepPlan(
                id: newStep("nytt", from: 1),
                title: try checked(title),
                minutes: minutes,
                kind: try checked(kind),
                question: try checked(optional: question) ?? "",
                hint: try checked(optional: hint),
                collects: kinds
            )
            return [.stepInserted(workshop: workshop, step: step, after: after)]
        case .repeatStep(let workshop, let id, let after):
            guard var step = plan(of: workshop)?.steps.first(where: { $0.id == id }) else {
                throw .unknown(thing: .step, id: id.text)
            }
            try mayInsert(in: workshop, after: after)
            let original = step.repeats ?? id
            step.id = newStep(original.text, from: 2)
            step.repeats = original
            step.skipped = false
            step.minutes = plannedMinutes(of: id) ?? step.minutes
            return [.stepInserted(workshop: workshop, step: step, after: after)]
        case .skipStep(let workshop, let id):
            if runs[workshop]?.step == id { throw .stepInProgress(step: id) }
            var step = try coming(id, in: workshop)
            if step.skipped { return [] }
            step.skipped = true
            return [.stepRevised(workshop: workshop, step: step)]
        case .unskipStep(let workshop, let id):
            var step = try coming(id, in: workshop)
            if !step.skipped { return [] }
            step.skipped = false
            return [.stepRevised(workshop: workshop, step: step)]
        case .reviseStep(let workshop, let id, let title, let minutes, let question):
            return try revise(id, in: workshop, title, minutes, question, at: asked.at)
        case .retimeSteps(let workshop, let steps):
            var events: [Event] = []
            for wish in steps {
                try check(minutes: wish.to, from: 1)
                var step = try coming(wish.step, in: workshop)
                if step.minutes != wish.from { throw .stepChanged(step: wish.step) }
                if events.contains(where: { $0.revises(wish.step) }) { throw .stepChanged(step: wish.step) }
                if wish.to == wish.from { continue }
                step.minutes = wish.to
                events.append(.stepRevised(workshop: workshop, step: step))
            }
            return events
        default: return []
        }
    }

    /// What a process folder is asked for holds for a step put in live as well.
    private func checked(_ kind: StepKind) throws(Refusal) -> StepKind {
        switch kind {
        case .checklist(var list):
            list.title = try checked(list.title)
            list.items = try questions(list.items, \.text, \.id.text, .item)
            return .checklist(checklist: list)
        case .selfRating(let factors, let highest):
            try check(highest, in: 2...100)
            return .selfRating(factors: try questions(factors, \.title, \.id.text, .factor), highest: highest)
        case .prioritise(.dots(let budget, let cap), _):
            try check(budget, in: 1...1_000)
            try check(cap, in: 1...budget)
            return kind
        case .prioritise(.quadratic(let credits), _):
            try check(credits, in: 1...10_000)
            return kind
        default: return kind
        }
    }

    private func questions<Question>(
        _ all: [Question],
        _ text: WritableKeyPath<Question, String>,
        _ id: KeyPath<Question, String>,
        _ thing: Refusal.Thing
    ) throws(Refusal) -> [Question] {
        if all.isEmpty { throw .noQuestions }
        var ids: Set<String> = []
        var questions: [Question] = []
        for var question in all {
            question[keyPath: text] = try checked(question[keyPath: text])
            let name = question[keyPath: id]
            if !ids.insert(name).inserted { throw .alreadyExists(thing: thing, id: name) }
            questions.append(question)
        }
        return questions
    }

    private func check(_ value: Int, in range: ClosedRange<Int>) throws(Refusal) {
        if !range.contains(value) {
            throw .outOfRange(value: value, lowest: range.lowerBound, highest: range.upperBound)
        }
    }

    private func revise(
        _ id: StepID,
        in workshop: WorkshopID,
        _ title: String?,
        _ minutes: Int?,
        _ question: String?,
        at now: Moment
    ) throws(Refusal) -> [Event] {
        guard let old = plan(of: workshop)?.steps.first(where: { $0.id == id }) else {
            throw .unknown(thing: .step, id: id.text)
        }
        var step = old
        if let title { step.title = try checked(title) }
        if let question = try checked(optional: question) { step.question = question }
        var events: [Event] = []
        if let minutes, minutes != old.minutes {
            try check(minutes: minutes, from: 1)
            if let run = runs[workshop], run.isOpen, run.step == id, let clock = run.clock {
                events = extend(step, in: workshop, clock, by: minutes - old.minutes, at: now)
                if events.contains(where: { $0.revises(id) }) { return events }
            } else {
                step = try coming(id, in: workshop, as: step)
                step.minutes = minutes
            }
        }
        return step == old ? events : events + [.stepRevised(workshop: workshop, step: step)]
    }

    /// New steps go in after the present one or later; first of all only before anything has begun.
    private func mayInsert(in workshop: WorkshopID, after: StepID?) throws(Refusal) {
        guard let plan = plan(of: workshop) else { throw .unknown(thing: .workshop, id: workshop.text) }
        let present = runs[workshop]?.step
        guard let after else {
            if let present { throw .stepMoved(at: present) }
            return
        }
        if after != present, !isComing(after, in: plan) { throw .stepClosed(step: after) }
    }

    /// A step that still lies ahead.
    private func coming(_ id: StepID, in workshop: WorkshopID, as changed: StepPlan? = nil) throws(Refusal) -> StepPlan
    {
        guard let plan = plan(of: workshop) else { throw .unknown(thing: .workshop, id: workshop.text) }
        guard let step = plan.steps.first(where: { $0.id == id }) else { throw .unknown(thing: .step, id: id.text) }
        if !isComing(id, in: plan) { throw .stepClosed(step: id) }
        return changed ?? step
    }

    private func isComing(_ id: StepID, in plan: WorkshopPlan) -> Bool {
        guard let place = plan.steps.firstIndex(where: { $0.id == id }) else { return false }
        guard let present = runs[plan.id]?.step, let here = plan.steps.firstIndex(where: { $0.id == present }) else {
            return true
        }
        return place > here
    }

    /// An id no step has, or has had.
    private func newStep(_ name: String, from number: Int) -> StepID {
        var number = number
        func id() -> StepID { StepID(name == "nytt" ? "nytt-\(number)" : "\(name).\(number)") }
        while plan(of: id()) != nil || insertedMinutes[id()] != nil { number += 1 }
        return id()
    }

    /// How long a step was to be before anybody changed it live.
    package func plannedMinutes(of step: StepID) -> Int? {
        for workshop in planned {
            if let plan = workshop.steps.first(where: { $0.id == step }) { return plan.minutes }
        }
        return insertedMinutes[step]
    }
}

extension Event {
    fileprivate func revises(_ id: StepID) -> Bool {
        if case .stepRevised(_, let step) = self { step.id == id } else { false }
    }
}

import Engine
import Formats

/// The ids and numbers that must be unique over all workshops of a process.
struct WorkshopNames {
    var workshops = UniqueNames()
    var steps = UniqueNames()
}

// workshop-N.json

extension ObjectReader {
    mutating func workshop(file number: Int, _ names: inout WorkshopNames, _ known: KnownNames) -> WorkshopPlan {
        _ = value("about")
        let plan = WorkshopPlan(
            id: id(.workshop, &names.workshops),
            number: self.number(.workshop, &names.workshops),
            title: text("title"),
            purpose: text("purpose"),
            date: date("date"),
            starts: clock("starts"),
            place: optionalText("place"),
            audience: optionalText("audience"),
            steps: steps(&names.steps),
            tables: tables(known)
        )
        if let written = value("number"), plan.number != number, written.integer == plan.number {
            note(.workshopNumber(written: plan.number, file: number), at: written)
        }
        let minutes = integer("minutes", in: 1...1440)
        // A step without a readable length has a fault of its own; its sum would say nothing.
        if let written = value("minutes"), written.integer == minutes, plan.minutes != minutes,
            let steps = json["steps"]?.elements, !steps.isEmpty, steps.allSatisfy({ ($0["minutes"]?.integer ?? 0) > 0 })
        {
            note(.minutesDoNotAddUp(written: minutes, sum: plan.minutes), at: written)
        }
        done()
        return plan
    }

    private mutating func tables(_ known: KnownNames) -> [TablePlan] {
        var taken = UniqueNames()
        return list("tables") { table in
            TablePlan(id: table.id(.table, &taken), areas: table.references("areas", .area, known.areas))
        }
    }

    private mutating func steps(_ taken: inout UniqueNames) -> [StepPlan] {
        list("steps", required: true) { $0.step(&taken) }
    }
}

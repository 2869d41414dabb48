import Engine

// The lists of process.json that other things refer to.

extension ObjectReader {
    mutating func areas(_ known: KnownNames) -> [Area] {
        var taken = UniqueNames()
        var figures = UniqueNames()
        return list("areas", required: true) { area in
            Area(
                id: area.id(.area, &taken),
                number: area.number(.area, &taken),
                title: area.text("title"),
                short: area.text("short"),
                problem: area.optionalText("problem") ?? "",
                nationalGoals: area.references("nationalGoals", .nationalGoal, known.nationalGoals),
                focusItems: area.references("focusItems", .focusItem, known.focusItems),
                vocabulary: area.texts("vocabulary"),
                figures: area.figures(&figures)
            )
        }
    }

    private mutating func figures(_ taken: inout UniqueNames) -> [Figure] {
        list("figures") { reader in
            let figure = Figure(
                id: reader.id(.figure, &taken),
                label: reader.text("label"),
                unit: reader.text("unit"),
                women: reader.optionalText("women"),
                men: reader.optionalText("men"),
                total: reader.optionalText("total"),
                year: reader.optionalInteger("year", in: 1700...2199),
                source: reader.text("source"),
                individuals: reader.flag("individuals"),
                reasonNotSplit: reader.optionalText("reasonNotSplit"),
                constructed: reader.flag("constructed")
            )
            if figure.individuals, figure.women == nil || figure.men == nil, figure.reasonNotSplit == nil {
                reader.note(.figureNotSplit(figure.id.text))
            } else if figure.women == nil, figure.men == nil, figure.total == nil {
                reader.note(.figureWithoutValue(figure.id.text))
            }
            return figure
        }
    }

    mutating func nationalGoals() -> [NationalGoal] {
        var taken = UniqueNames()
        return list("nationalGoals") { goal in
            NationalGoal(
                id: goal.id(.nationalGoal, &taken),
                number: goal.number(.nationalGoal, &taken),
                title: goal.text("title")
            )
        }
    }

    mutating func focusItems() -> [FocusItem] {
        var taken = UniqueNames()
        return list("focusItems") { FocusItem(id: $0.id(.focusItem, &taken), title: $0.text("title")) }
    }

    mutating func perspectives() -> [Perspective] {
        var taken = UniqueNames()
        return list("perspectives") { Perspective(id: $0.id(.perspective, &taken), title: $0.text("title")) }
    }

    mutating func sectors() -> [Sector] {
        var taken = UniqueNames()
        return list("sectors", required: true) { sector in
            Sector(id: sector.id(.sector, &taken), name: sector.text("name"), plural: sector.text("plural"))
        }
    }

    mutating func organisations(_ known: KnownNames) -> [Organisation] {
        var taken = UniqueNames()
        return list("organisations") { organisation in
            Organisation(
                id: organisation.id(.organisation, &taken),
                name: organisation.text("name"),
                sector: organisation.reference("sector", .sector, known.sectors),
                county: organisation.optionalReference("county", .county, known.counties)
            )
        }
    }

    mutating func codes() -> [Code] {
        var taken = UniqueNames()
        return list("codes") { code in
            Code(
                id: code.id(.code, &taken),
                name: code.text("name"),
                headings: code.texts("headings"),
                cues: code.texts("cues")
            )
        }
    }
}

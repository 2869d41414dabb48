import Engine
import Formats

// process.json as a whole.

extension ObjectReader {
    /// The process without its workshops, which stand in files of their own.
    mutating func process(_ known: KnownNames) -> Process {
        var none = UniqueNames()
        _ = value("about")
        let process = Process(
            id: id(.workshop, &none),
            title: text("title"),
            subtitle: text("subtitle"),
            theme: text("theme"),
            counties: counties(),
            period: period(),
            language: language(),
            publisher: text("publisher"),
            caseNumber: optionalText("caseNumber"),
            levels: levels(),
            overallGoal: text("overallGoal"),
            areas: areas(known),
            nationalGoals: nationalGoals(),
            focusItems: focusItems(),
            perspectives: perspectives(),
            sectors: sectors(),
            organisations: organisations(known),
            codes: codes(),
            texts: texts(),
            followUp: followUp(),
            glossary: glossary(),
            sources: sources(),
            omissions: omissions(known),
            workshops: []
        )
        done()
        return process
    }

    /// A tag by BCP 47 (https://www.rfc-editor.org/info/bcp47) of a language that drafts are written in.
    private mutating func language() -> String {
        let tag = text("language")
        let known = ["sv-SE", "sv-FI", "sv", "en", "en-GB", "en-US"]
        let isPresent = tag.contains { !$0.isWhitespace }
        guard isPresent, !known.contains(tag), let json = value("language") else { return tag }
        let names = ["svenska": "sv-SE", "swedish": "sv-SE", "engelska": "en", "english": "en", "se": "sv-SE"]
        let near = names[tag.lowercased()] ?? EditDistance.nearest(to: tag, among: known)
        note(.unknownLanguage(tag, suggestion: near), at: json)
        return tag
    }

    private mutating func counties() -> [County] {
        var taken = UniqueNames()
        return list("counties", required: true) { County(id: $0.id(.county, &taken), name: $0.text("name")) }
    }

    private mutating func period() -> Period {
        let read = object("period") { period in
            let found = Period(
                from: period.integer("from", in: 1900...2199),
                to: period.integer("to", in: 1900...2199)
            )
            if found.to < found.from, period.diagnostics.isEmpty {
                period.note(.periodReversed(from: found.from, to: found.to), at: period.json["to"])
            }
            return found
        }
        return read ?? Period(from: 0, to: 0)
    }

    private mutating func levels() -> Levels {
        let empty = LevelName(singular: "", plural: "", definite: "", definitePlural: "")
        let read = object("levels") { levels in
            Levels(
                area: levels.level("area") ?? empty,
                vision: levels.level("vision") ?? empty,
                smart: levels.level("smart") ?? empty,
                action: levels.level("action") ?? empty
            )
        }
        return read ?? Levels(area: empty, vision: empty, smart: empty, action: empty)
    }

    private mutating func level(_ name: String) -> LevelName? {
        object(name) { level in
            LevelName(
                singular: level.text("singular"),
                plural: level.text("plural"),
                definite: level.text("definite"),
                definitePlural: level.text("definitePlural"),
                neuter: level.flag("neuter")
            )
        }
    }

    private mutating func texts() -> Texts {
        optionalObject("texts") { reader in
            var texts = Texts()
            for section in TextSection.allCases { texts[section] = reader.texts(section.rawValue) }
            return texts
        } ?? Texts()
    }

    private mutating func followUp() -> FollowUp? {
        optionalObject("followUp") { followUp in
            FollowUp(
                cadence: followUp.text("cadence"),
                responsible: followUp.text("responsible"),
                midEvaluation: followUp.text("midEvaluation"),
                finalEvaluation: followUp.text("finalEvaluation")
            )
        }
    }

    private mutating func glossary() -> [Term] {
        var taken = UniqueNames()
        return list("glossary") { term in
            let word = term.text("term")
            if !word.isEmpty, let first = taken.earlier(id: word.lowercased(), here: term.json, in: term.file) {
                term.note(.doubleID(.term, word, first: first), at: term.json["term"])
            }
            return Term(term: word, explanation: term.text("explanation"))
        }
    }

    private mutating func sources() -> [Source] {
        list("sources") { source in
            Source(
                title: source.text("title"),
                publisher: source.text("publisher"),
                year: source.optionalInteger("year", in: 1000...2199),
                url: source.optionalText("url")
            )
        }
    }

    private mutating func omissions(_ known: KnownNames) -> [Omission] {
        list("omissions") { omission in
            let goal: NationalGoalID? = omission.optionalReference("nationalGoal", .nationalGoal, known.nationalGoals)
            let item: FocusItemID? = omission.optionalReference("focusItem", .focusItem, known.focusItems)
            if (goal == nil) == (item == nil) { omission.note(.omissionSubject) }
            let subject: Omission.Subject = goal.map { .nationalGoal(id: $0) } ?? .focusItem(id: item ?? "")
            return Omission(subject: subject, reason: omission.text("reason"))
        }
    }
}

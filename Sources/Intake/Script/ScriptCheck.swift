package import Engine
package import Formats

extension Script {
    /// Looks up the ids that the process itself gives, so that a slip is found before anything is run.
    ///
    /// - Parameters:
    ///   - participants: how many seats participants.csv makes, to know the last `P…`; nil when nobody knows.
    ///   - newOrganisations: those participants.csv adds.
    ///   - doubtful: what the folder could not be read well enough to know; references to it are left alone.
    package func check(
        against process: Process,
        participants: Int?,
        newOrganisations: [Organisation] = [],
        doubtful: Set<NamedThing> = []
    ) -> [Diagnostic] {
        var ids = ProcessIDs(process, doubtful: doubtful)
        ids.ids[.organisation]? += newOrganisations.map(\.id.text)
        var seats = participants
        var diagnostics: [Diagnostic] = []
        for entry in entries {
            // Things a script adds itself count from there on.
            ids.ids[.area]? += [entry.body["editArea"]?["area"]?["id"]?.string].compactMap { $0 }
            ids.ids[.organisation]? += [entry.body["addOrganisation"]?["organisation"]?["id"]?.string]
                .compactMap { $0 }
            if let fault = ids.fault(ofSeat: entry.by, last: seats) {
                diagnostics.append(entry.file.diagnostic(fault, at: .line(entry.line, column: 1)))
            }
            let invited = entry.body["invite"]?["invitations"]?.elements.count ?? 0
            seats = seats.map { $0 + invited }
            for (command, value) in entry.body.members where command != "found" {
                ids.check(value, as: nil, inside: command) { fault, json in
                    let (file, language) = (entry.file.name, entry.file.language)
                    diagnostics.append(fault.diagnostic(file: file, at: json.place, in: language))
                }
            }
        }
        return diagnostics
    }
}

/// The ids of a process by what they name.
private struct ProcessIDs {
    var ids: [NamedThing: [String]]

    init(_ process: Process, doubtful: Set<NamedThing>) {
        let steps = process.workshops.flatMap(\.steps)
        var items: [String] = []
        var factors: [String] = []
        for step in steps {
            if case .checklist(let checklist) = step.kind { items += checklist.items.map(\.id.text) }
            if case .selfRating(let list, _) = step.kind { factors += list.map(\.id.text) }
        }
        ids = [
            .county: process.counties.map(\.id.text), .area: process.areas.map(\.id.text),
            .nationalGoal: process.nationalGoals.map(\.id.text), .focusItem: process.focusItems.map(\.id.text),
            .perspective: process.perspectives.map(\.id.text), .sector: process.sectors.map(\.id.text),
            .organisation: process.organisations.map(\.id.text), .code: process.codes.map(\.id.text),
            .workshop: process.workshops.map(\.id.text), .step: steps.map(\.id.text),
            .table: process.workshops.flatMap(\.tables).map(\.id.text), .item: items, .factor: factors,
        ]
        for thing in doubtful { ids[thing] = nil }
    }

    /// What a key of a command, or of a value in it, refers to.
    private static func thing(_ key: String, inside command: String) -> NamedThing? {
        switch key {
        case "area": .area
        case "step": .step
        case "from", "to": command == "moveStep" ? .step : nil
        case "after": .step
        case "workshop", "workshops": .workshop
        case "table", "places": .table
        case "perspectives": .perspective
        case "nationalGoal", "nationalGoals": .nationalGoal
        case "focusItem", "focusItems": .focusItem
        case "organisation": .organisation
        case "sector": .sector
        case "county": .county
        case "category": .code
        case "item": .item
        case "factor": .factor
        default: nil
        }
    }

    func check(
        _ json: JSON,
        as thing: NamedThing?,
        inside command: String,
        _ report: (any Fault, JSON) -> Void
    ) {
        switch json.kind {
        case .string:
            if let fault = json.string.flatMap({ fault(of: $0, as: thing) }) { report(fault, json) }
        case .array: for element in json.elements { check(element, as: thing, inside: command, report) }
        case .object:
            for (key, value) in json.members {
                // An omission's subject is {"nationalGoal": {"id": …}}; places have seats as keys and tables as values.
                let isOfSame = thing == .table || key == "id" && (thing == .nationalGoal || thing == .focusItem)
                check(value, as: isOfSame ? thing : Self.thing(key, inside: command), inside: command, report)
            }
        case .null, .bool, .number: break
        }
    }

    private func fault(of text: String, as thing: NamedThing?) -> (any Fault)? {
        // References to what earlier commands made and to statements are looked up elsewhere.
        guard ScriptReference(text) == nil, let thing, let known = ids[thing], !known.contains(text) else {
            return nil
        }
        let suggestion = EditDistance.nearest(to: text, among: known)
        return ProcessFault.unknownReference(thing, text, suggestion: suggestion)
    }

    /// Tables have devices; participants are numbered in the order they are invited.
    func fault(ofSeat seat: String, last: Int?) -> ScriptFault? {
        if seat.hasPrefix("bord-") {
            guard let tables = ids[.table] else { return nil }
            return tables.contains(String(seat.dropFirst(5))) ? nil : .unknownSeat(seat, last: nil)
        }
        guard let last, seat.hasPrefix("P"), let number = Int(seat.dropFirst()), number > last else { return nil }
        return .unknownSeat(seat, last: last > 0 ? "P\(last)" : nil)
    }
}

import Engine
import Formats

/// How the strategy was made: the county's own words, then interviews, workshops, vote and decisions in numbers.
struct MethodChapter: DraftSection {
    static let place = CanonicalSection.method
    let material: DraftMaterial

    var body: [Block] {
        let attendances = material.attendances
        var blocks = material.text(
            material.process.texts.method,
            orWrittenWhen: "En beskrivning av arbetssättet skrivs när arbetet är avslutat."
        )
        blocks += [material.heading(Self.place, 1, "Intervjuer")] + InterviewAccount(material: material).blocks
        blocks += [material.heading(Self.place, 2, "Workshoppar")]
        blocks += WorkshopAccount(material: material, attendances: attendances).blocks
        blocks += [material.heading(Self.place, 3, "Deltagande per sektor")]
        blocks += ParticipationTable(material: material, attendances: attendances).blocks
        blocks += [material.heading(Self.place, 4, "Omröstning")] + VoteAccount(material: material).blocks
        let answers = SelfAssessment(material: material).blocks
        if !answers.isEmpty { blocks += [material.heading(Self.place, 5, "Organisationernas självbild")] + answers }
        let number = answers.isEmpty ? 5 : 6
        blocks += [material.heading(Self.place, number, "Beslut i workshopparna")] + decisions
        return blocks
    }

    private var decisions: [Block] {
        let decisions = material.session.decisions.values.filter { !$0.withdrawn }
        if decisions.isEmpty { return [.paragraph("Inga beslut har antecknats i workshopparna.")] }
        // Grouped as they were made, by workshop and day.
        var groups: [(when: String, decisions: [Decision])] = []
        for decision in decisions {
            let workshop = decision.workshop.flatMap { material.index.workshops[$0] }.map { "i workshop \($0.number) " }
            let when = (workshop ?? "") + Swedish.onDate(StockholmTime.day(of: decision.at))
            if groups.last?.when == when {
                groups[groups.count - 1].decisions.append(decision)
            } else {
                groups.append((when, [decision]))
            }
        }
        return groups.flatMap { group -> [Block] in
            let items = group.decisions.map { decision -> [Inline] in
                [.text(Swedish.sentence(decision.text) + " "), .id(decision.id.text)]
            }
            let count = Noun.decision.counted(group.decisions.count)
            return [
                .paragraph("\(Swedish.capitalised(group.when)) antecknades \(count):"), .list(.unordered, items),
            ]
        }
    }
}

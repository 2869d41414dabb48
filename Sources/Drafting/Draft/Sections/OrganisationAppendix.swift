import Engine
import Formats

/// Appendix C: which organisations took part, by sector; never persons.
struct OrganisationAppendix: DraftSection {
    static let place = CanonicalSection.organisations
    let material: DraftMaterial

    var body: [Block] {
        let attended = material.attendances.reduce(into: Set<OrganisationID>()) { $0.formUnion($1.organisations) }
        let known = material.session.organisations.values.filter { attended.contains($0.id) }
        if known.isEmpty { return [.paragraph("Bilagan fylls när den första workshoppen har hållits.")] }
        let held = material.attendances.count { $0.participants > 0 }
        let rooms = Swedish.choose(held, "workshoppen", "workshopparna")
        let intro = "I \(rooms) har \(Noun.organisation.counted(known.count)) deltagit. Personer nämns inte."
        let definitions = material.process.sectors.compactMap { sector -> Definition? in
            let names = known.filter { $0.sector == sector.id }.map(\.name).sorted(by: Swedish.precedes)
            if names.isEmpty { return nil }
            return Definition([.text(Swedish.capitalised(sector.plural))], [.list(.unordered, texts: names)])
        }
        return [.paragraph(intro), .definitions(definitions)]
    }
}

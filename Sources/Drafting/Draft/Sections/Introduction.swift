import Engine
import Formats

/// The assignment, what the strategy is for and for whom, how long it holds, and what it is not.
struct Introduction: DraftSection {
    static let place = CanonicalSection.introduction
    let material: DraftMaterial

    private var texts: Texts { material.process.texts }

    var body: [Block] {
        part(1, "Uppdrag", texts.assignment, "Uppdraget beskrivs när det har registrerats.")
            + part(2, "Syfte", texts.purpose, "Syftet skrivs när uppdragsgivaren har beslutat om det.")
            + part(3, "Målgrupp", texts.audience, "Målgruppen beskrivs när uppdragsgivaren har beslutat om den.")
            + [material.heading(Self.place, 4, "Giltighet")] + validity
            + part(
                5,
                "Vad strategin inte är",
                texts.isNot,
                "Avgränsningen skrivs när uppdragsgivaren har tagit ställning till den."
            )
    }

    private func part(_ number: Int, _ title: String, _ paragraphs: [String], _ waiting: String) -> [Block] {
        [material.heading(Self.place, number, title)] + material.text(paragraphs, orWrittenWhen: waiting)
    }

    private var validity: [Block] {
        let written = material.text(texts.validity)
        if !written.isEmpty { return written }
        let period = material.process.period
        return [
            .paragraph(
                period.from == period.to
                    ? "Strategin gäller under \(period.from)."
                    : "Strategin gäller från och med \(period.from) till och med \(period.to)."
            )
        ]
    }
}

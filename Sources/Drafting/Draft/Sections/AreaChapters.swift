import Engine
import Formats

/// The strategy's main part: one subchapter per priority area.
struct AreaChapters: DraftSection {
    static let place = CanonicalSection.areas
    let material: DraftMaterial

    var body: [Block] {
        let noun = material.levels.area.noun
        let areas = material.index.areas
        if areas.isEmpty {
            return [material.pending("Avsnittet skrivs när \(noun.plural) har valts.")]
        }
        let grammars = Grammar.allCases.filter { grammar in material.index.goals.contains { $0.grammar == grammar } }
        let order =
            "Först beskrivs problemet, sedan vad intervjuerna sade och vad statistiken visar, och sist vart \(material.county) vill nå."
        let count =
            areas.count == 1
            ? "Strategin har \(noun.counted(1))."
            : "Strategin har \(noun.counted(areas.count)). De beskrivs på samma sätt."
        let intro = ([count, order] + grammars.map(material.goalWords.reading)).joined(separator: " ")
        return [.paragraph(intro)]
            + areas.indices.flatMap { AreaChapter(material: material, position: $0, area: areas[$0]).blocks }
    }
}

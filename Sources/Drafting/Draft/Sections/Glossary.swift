import Engine
import Formats

/// Terms and their explanations, in alphabetical order.
struct Glossary: DraftSection {
    static let place = CanonicalSection.glossary
    let material: DraftMaterial

    var body: [Block] {
        let terms = material.process.glossary.sorted { Swedish.precedes($0.term, $1.term) }
        if terms.isEmpty { return [material.pending("Begreppen förklaras när texten är klar.")] }
        return [
            .paragraph("Här förklaras de facktermer som används i strategin."),
            .definitions(terms.map { Definition(Swedish.capitalised($0.term), Swedish.sentence($0.explanation)) }),
        ]
    }
}

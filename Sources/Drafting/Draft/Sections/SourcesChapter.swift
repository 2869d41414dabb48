import Engine
import Formats

/// Publications, figures' sources and the county's own material.
struct SourcesChapter: DraftSection {
    static let place = CanonicalSection.sources
    let material: DraftMaterial

    var body: [Block] {
        let sources = material.process.sources.sorted {
            $0.publisher == $1.publisher
                ? Swedish.precedes($0.title, $1.title) : Swedish.precedes($0.publisher, $1.publisher)
        }
        var blocks: [Block] =
            sources.isEmpty
            ? [material.pending("Källorna förtecknas när texten är klar.")] : [.list(.unordered, sources.map(item))]
        let interviews = material.index.interviews.interviews.count
        if interviews > 0 {
            blocks.append(
                .paragraph(
                    "Strategin bygger också på anteckningar från \(Noun.interview.counted(interviews)). "
                        + Swedish.choose(
                            interviews,
                            "Vem som intervjuades redovisas",
                            "Vilka som intervjuades redovisas"
                        )
                        + " bara per sektor."
                )
            )
        }
        return blocks
    }

    private func item(_ source: Source) -> [Inline] {
        let year = source.year.map { " (\($0))" } ?? ""
        let title: Inline =
            source.url.map { .link([.emphasis(source.title)], to: .url($0)) } ?? .emphasis(source.title)
        return [.text("\(source.publisher)\(year). "), title, "."]
    }
}

import Engine
import Formats

/// The foreword, which somebody signs: never written by computation.
struct Foreword: DraftSection {
    static let place = CanonicalSection.foreword
    let material: DraftMaterial

    var body: [Block] {
        material.text(
            material.process.texts.foreword,
            orWrittenWhen: "Förordet skrivs när strategin är klar att fastställas."
        )
    }
}

import Formats

/// 28. The draft carries its registry number, version and date, and is marked as a draft.
package struct DraftIsMarked: Rule {
    package static let number = 28
    package static let level = CheckLevel.stop
    package static let title = "Utkastet har diarienummer, version, datum och märkning"
    package static let explanation =
        "Ett utkast ska gå att skilja från en beslutad strategi och från andra utkast. Registrera ärendet för att få "
        + "diarienumret; märkningen står kvar tills strategin är fastställd."
    package static let basis = "Offentlighetsreglerna: utkast och allmän handling hålls isär."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        let metadata = input.document.metadata
        let parts = [
            ("diarienummer", metadata.caseNumber), ("version", metadata.version), ("datum", metadata.date),
            ("märkningen UTKAST", metadata.status),
        ]
        return parts.filter { !($0.1?.contains { !$0.isWhitespace } ?? false) }.map { name, _ in
            Finding(Self.self, subject: name, place: "Omslag", text: "Utkastet saknar \(name).")
        }
    }
}

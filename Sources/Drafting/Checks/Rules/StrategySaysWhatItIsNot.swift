import Engine

/// 22. The strategy says what it is not, and how an organisation joins it.
package struct StrategySaysWhatItIsNot: Rule {
    package static let number = 22
    package static let level = CheckLevel.warning
    package static let title = "Strategin säger vad den inte är och hur man ansluter sig"
    package static let explanation =
        "Läsaren ska veta om texten binder någon, och vad nästa steg är för den som vill vara med. Skriv de två texterna."
    package static let basis = "Ett jämställt Västernorrland; anslutningen hos Jämställt Stockholm."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        let demands: [(TextSection, String, String)] = [
            (
                .isNot, CanonicalSection.introduction.title(input.process),
                "Strategin säger inte vad den inte är."
            ),
            (
                .join, CanonicalSection.join.title(input.process),
                "Strategin säger inte hur en organisation ansluter sig."
            ),
        ]
        return demands.compactMap { section, place, text in
            if input.process.texts[section].contains(where: { $0.contains(where: \.isLetter) }) { return nil }
            return Finding(Self.self, subject: section.rawValue, place: place, text: text)
        }
    }
}

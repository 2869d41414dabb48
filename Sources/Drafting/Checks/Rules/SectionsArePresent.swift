import Engine
import Formats

/// 21. The usual sections of a county strategy are there, in order, and none is empty.
package struct SectionsArePresent: Rule {
    package static let number = 21
    package static let level = CheckLevel.stop
    package static let title = "Alla avsnitt finns, i ordning, och inget är tomt"
    package static let explanation =
        "Läsare av länsstrategier väntar sig samma avsnitt i samma ordning. Skriv texten till det avsnitt som är tomt."
    package static let basis = "Avsnitten i sjutton länsstrategier."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        let anchors = input.sections.map(\.anchor)
        var findings: [Finding] = []
        var last = -1
        for section in Self.expected(in: input.mode) {
            let title = section.title(input.process)
            func note(_ text: String) {
                findings.append(Finding(Self.self, subject: section.anchor, place: title, text: text))
            }
            guard let position = anchors.firstIndex(of: section.anchor) else {
                note("Avsnittet saknas.")
                continue
            }
            if position < last { note("Avsnittet står i fel ordning.") }
            last = max(last, position)
            if !input.sections[position].blocks.contains(where: \.isWritten) { note("Avsnittet är inte skrivet.") }
        }
        return findings
    }

    /// The sections in the order counties have them; the plan only where it is asked for.
    static func expected(in mode: DraftOptions.Mode) -> [CanonicalSection] {
        CanonicalSection.allCases.filter { mode == .actionPlan || $0 != .actionPlan }
    }
}

extension Block {
    /// False for headings, and for the remark that stands where somebody has yet to write.
    fileprivate var isWritten: Bool {
        if case .paragraph(let inlines, .note) = self, inlines.count == 1, case .emphasis = inlines[0] { return false }
        return lines.contains { $0.contains { $0.isLetter || $0.isNumber } }
    }
}

import Engine
import Formats

/// What the checks of the draft found: what stands open, and what has been let stand with a written reason.
struct ReviewNotes {
    let material: DraftMaterial

    var blocks: [Block] {
        let findings = material.options.findings
        let open = findings.filter { $0.reason == nil }
        let waived = findings.filter { $0.reason != nil }
        let told = Set(waived.map(\.number))
        let waivers = material.session.waivers.filter { !told.contains($0.check) }
        if findings.isEmpty, waivers.isEmpty { return [.paragraph("Granskningen har inte lämnat några anmärkningar.")] }
        var blocks: [Block] = []
        if !open.isEmpty {
            blocks.append(.paragraph("Följande återstår att åtgärda eller ta ställning till:"))
            blocks.append(.list(.unordered, open.map(item)))
        }
        if !waived.isEmpty || !waivers.isEmpty {
            blocks.append(.paragraph("Följande har lämnats som det är, med angivet skäl:"))
            blocks.append(.list(.unordered, waived.map(item) + waivers.map(item)))
        }
        return blocks
    }

    private func item(_ note: DraftNote) -> [Inline] {
        let reason = note.reason.map { " Skäl: \(Swedish.stopped($0))" } ?? ""
        return [
            .strong("Kontroll \(note.number), \(Swedish.lowercased(Swedish.unstopped(note.title)))."),
            .text(" " + Swedish.sentence(note.text) + reason),
        ]
    }

    private func item(_ waiver: Waiver) -> [Inline] {
        let subject: [Inline] = waiver.subject.map { [.text(" för "), .id($0)] } ?? []
        return [
            .strong([.text("Kontroll \(waiver.check)")] + subject + ["."]),
            .text(" Skäl: \(Swedish.stopped(waiver.reason))"),
        ]
    }
}

import Engine
import Formats

/// Where the county stands: what it says itself, what the interviews said, what the room thought of that, and figures.
struct CurrentSituation: DraftSection {
    static let place = CanonicalSection.currentSituation
    let material: DraftMaterial

    private var interviews: InterviewMaterial { material.index.interviews }

    var body: [Block] {
        var blocks = material.text(
            material.process.texts.currentSituation,
            orWrittenWhen: "En samlad bild av nuläget skrivs när intervjuer och statistik är genomgångna."
        )
        blocks += [material.heading(Self.place, 1, "Vad intervjuerna sade")] + said
        blocks += [material.heading(Self.place, 2, "Vad deltagarna sade om bilden")] + [.paragraph(reactions)]
        blocks += [material.heading(Self.place, 3, "\(Swedish.capitalised(material.county)) i siffror")] + figures
        return blocks
    }

    private var said: [Block] {
        if interviews.statements.isEmpty {
            return [.paragraph("Avsnittet skrivs när de första intervjuerna har förts in.")]
        }
        let coded = material.process.codes.compactMap { code -> (Code, [Statement])? in
            interviews.byCategory[code.id].map { (code, $0) }
        }
        if coded.isEmpty { return [.paragraph("Utsagorna har ännu inte ordnats efter vad de handlar om.")] }
        let most = coded.sorted { $0.1.count > $1.1.count }
        let sentence =
            largest(most.map { ($0.0.name, $0.1.count) })
            + " Tabellen visar hur många utsagor varje kategori har och hur många intervjuer och sektorer de kommer från."
        let rows = coded.map { code, statements -> [Table.Cell] in
            [
                Table.Cell(Swedish.capitalised(code.name)), Table.Cell(Swedish.figures(statements.count)),
                Table.Cell(Swedish.figures(interviews.interviews(of: statements).count)),
                Table.Cell(Swedish.figures(interviews.sectors(of: statements).count)),
            ]
        }
        let table = Table(
            caption: ["Utsagor i intervjuerna efter kategori"],
            columns: [
                .init("Kategori", width: 2), .init("Utsagor", alignment: .end), .init("Intervjuer", alignment: .end),
                .init("Sektorer", alignment: .end),
            ],
            rows: rows,
            firstColumnIsHeader: true,
            anchor: "utsagor-per-kategori"
        )
        return [.paragraph(sentence), .table(table)]
    }

    /// What most statements are about.
    private func largest(_ codes: [(name: String, count: Int)]) -> String {
        let (first, rest) = (codes[0], codes.dropFirst())
        let number = Swedish.number(first.count)
        guard let second = rest.first else {
            return
                "\(first.count == 1 ? "Den enda utsagan hör" : "Alla utsagor med kategori hör") till kategorin \(first.name)."
        }
        if second.count < first.count {
            return "Flest utsagor hör till kategorin \(first.name) (\(number)), följt av \(second.name) "
                + "(\(Swedish.number(second.count)))."
        }
        let alike = codes.filter { $0.count == first.count }
        return "Flest utsagor hör till kategorierna \(Swedish.list(alike.map(\.name))) (\(number) vardera)."
    }

    private var reactions: String {
        let cards = material.index.cards.reactions
        if cards.isEmpty { return "Deltagarnas syn på intervjubilden redovisas när den har prövats i workshop." }
        func count(_ kind: ContributionKind) -> Int { cards.filter { $0.kind == kind }.count }
        let parts = [
            (count(.agrees), "att den stämmer"), (count(.partly), "att den stämmer delvis"),
            (count(.missing), "att något saknas"),
        ].filter { $0.0 > 0 }
        let start = "Deltagarna fick pröva bilden från intervjuerna och lämnade \(Noun.response.counted(cards.count))."
        if parts.count == 1 { return "\(start) \(cards.count == 1 ? "Det" : "Alla") säger \(parts[0].1)." }
        let said = parts.map { "\(Swedish.number($0.0, .neuter)) \($0.1)" }
        return "\(start) Av svaren säger \(Swedish.list(said))."
    }

    private var figures: [Block] {
        let areas = material.index.areas.enumerated().filter { !$0.element.figures.isEmpty }
        if areas.isEmpty { return [.paragraph("Statistiken läggs in när den har hämtats från källorna.")] }
        let count = areas.reduce(0) { $0 + $1.element.figures.count }
        let constructed = areas.reduce(0) { $0 + $1.element.figures.filter(\.constructed).count }
        var inlines: [Inline] = [
            .text(
                count == 1
                    ? "Strategin använder en statistisk uppgift. Den står i avsnittet om det område den gäller: "
                    : "Strategin använder \(Swedish.number(count)) statistiska uppgifter. De står i avsnittet om det område "
                        + "de gäller: "
            )
        ]
        inlines += Inline.listed(
            areas.map { [.link([.text($0.element.title)], to: .anchor(Anchor.figures($0.offset)))] }
        )
        inlines.append(".")
        var blocks: [Block] = [.paragraph(inlines)]
        if constructed > 0 {
            let some = "\(Swedish.capitalised(Swedish.number(constructed))) av uppgifterna är"
            let which = constructed < count ? some : count == 1 ? "Uppgiften är" : "Samtliga är"
            let are = Swedish.choose(constructed, "ett konstruerat exempel som", "konstruerade exempel som")
            blocks.append(
                .callout(
                    Callout(
                        .notice,
                        title: ["Exempel, inte statistik"],
                        tone: .ochre,
                        [.paragraph("\(which) \(are) ska ersättas med verklig statistik innan strategin fastställs.")]
                    )
                )
            )
        }
        return blocks
    }
}

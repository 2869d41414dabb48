import Formats

/// 26. The document can be read with a screen reader: title, language, headings, tables, links.
package struct DocumentIsAccessible: Rule {
    package static let number = 26
    package static let level = CheckLevel.stop
    package static let title = "Dokumentet är tillgängligt"
    package static let explanation =
        "Offentliga dokument ska gå att läsa med hjälpmedel: titel, språk, rubriker utan hopp, tabeller med rubrikrad "
        + "och länkar som säger vart de leder. Rätta texten eller mallen."
    package static let basis =
        "DOS-lagen (2018:1937) och EN 301 549 V3.2.1 kapitel 10; WCAG 1.3.1, 2.4.2, 2.4.4, 3.1.1."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        var survey = Survey()
        survey.read(input.document)
        return survey.faults.map { Finding(Self.self, subject: $0.subject, place: $0.place, text: $0.text) }
    }
}

/// A walk through a document that notes what a screen reader would stumble on.
private struct Survey {
    struct Fault {
        var subject: String?
        var place: String
        var text: String
    }
    private(set) var faults: [Fault] = []
    private var place = "Dokumentet"
    private var level = 0
    private var anchors = Set<String>()
    private var targets: [(anchor: String, place: String)] = []

    mutating func read(_ document: Document) {
        let metadata = document.metadata
        if !metadata.title.contains(where: \.isLetter) { note("Dokumentet saknar titel.") }
        if metadata.language.isEmpty { note("Dokumentet säger inte vilket språk det är på.") }
        if document.headings.isEmpty { note("Dokumentet har inga rubriker.") }
        for block in document.blocks { read(block) }
        for target in targets where !anchors.contains(target.anchor) {
            faults.append(
                Fault(
                    subject: target.anchor,
                    place: target.place,
                    text: "En länk leder till ”\(target.anchor)”, som inte finns."
                )
            )
        }
    }

    private mutating func note(_ text: String, subject: String? = nil) {
        faults.append(Fault(subject: subject, place: place, text: text))
    }

    private mutating func read(_ block: Block) {
        switch block {
        case .heading(let heading): read(heading)
        case .paragraph(let inlines, _): read(inlines)
        case .list(let list): for block in list.items.joined() { read(block) }
        case .definitions(let definitions):
            for definition in definitions {
                read(definition.term)
                for block in definition.meaning { read(block) }
            }
        case .table(let table): read(table)
        case .callout(let callout):
            enter(callout.anchor)
            read(callout.title)
            for block in callout.blocks { read(block) }
        case .quotation(let blocks, let attribution):
            for block in blocks { read(block) }
            read(attribution)
        case .titlePage, .tableOfContents, .pageBreak, .turn: break
        }
    }

    private mutating func read(_ heading: Heading) {
        place = heading.plainText
        enter(heading.anchor)
        if !heading.plainText.contains(where: \.isLetter) { note("En rubrik är tom.", subject: heading.anchor) }
        if heading.level.rawValue > level + 1 {
            note("Rubriken hoppar från nivå \(level) till nivå \(heading.level.rawValue).", subject: heading.anchor)
        }
        level = heading.level.rawValue
        read(heading.inlines)
    }

    private mutating func read(_ table: Table) {
        enter(table.anchor)
        let name = table.caption.isEmpty ? "Tabellen" : "Tabellen ”\(table.caption.plainText)”"
        if table.columns.isEmpty || table.columns.contains(where: { !$0.header.plainText.contains(where: \.isLetter) })
        {
            note("\(name) har en kolumn utan rubrik.", subject: table.anchor)
        }
        if table.rows.contains(where: { $0.count != table.columns.count }) {
            note("\(name) har rader som inte fyller kolumnerna.", subject: table.anchor)
        }
        read(table.caption)
        for column in table.columns { read(column.header) }
        for cell in table.rows.joined() { read(cell.inlines) }
    }

    private mutating func read(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .text, .id, .lineBreak: break
            case .strong(let inner), .emphasis(let inner), .note(let inner): read(inner)
            case .link(let inner, let target):
                let words = inner.plainText.lowercased()
                if !words.contains(where: { $0.isLetter || $0.isNumber }) {
                    note("En länk saknar text.")
                } else if ["här", "klicka här", "länk", "läs mer"].contains(words) {
                    note("Länktexten ”\(inner.plainText)” säger inte vart länken leder.")
                }
                if case .anchor(let anchor) = target { targets.append((anchor, place)) }
            }
        }
    }

    private mutating func enter(_ anchor: String?) {
        guard let anchor else { return }
        if !anchors.insert(anchor).inserted { note("Ankaret ”\(anchor)” finns två gånger.", subject: anchor) }
    }
}

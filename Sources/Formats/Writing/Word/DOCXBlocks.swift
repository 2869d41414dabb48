extension DOCXBody {
    mutating func write(_ blocks: [Block], in place: Place = .page) {
        for (index, block) in blocks.enumerated() {
            let next = blocks.indices.contains(index + 1) ? blocks[index + 1] : nil
            keepsNext = next.map(Self.isSetApart) ?? false
            write(block, in: place)
            keepsNext = false
        }
    }

    /// A table or a callout: what leads up to it stands on the same page.
    private static func isSetApart(_ block: Block) -> Bool {
        switch block {
        case .table, .callout: true
        default: false
        }
    }

    private mutating func write(_ block: Block, in place: Place) {
        switch block {
        case .titlePage(let lines): titlePage(lines)
        case .tableOfContents(let title, let depth): contents(title: title, depth: depth)
        case .heading(let heading): write(heading)
        case .paragraph(let inlines, let style):
            let (id, properties) = setting(of: style, in: place)
            paragraph(id, keepsNext: keepsNext, properties: properties) { $0.write(inlines) }
        case .list(let list):
            write(list, in: place, level: 0)
            room = max(room, Self.roomAfterList)
        case .definitions(let definitions):
            for definition in definitions {
                paragraph("DefinitionTerm") { $0.write(definition.term) }
                write(definition.meaning, in: .definition)
            }
        case .table(let table): write(table)
        case .callout(let callout): write(callout)
        case .quotation(let blocks, let attribution):
            write(blocks, in: .quotation)
            if !attribution.isEmpty { paragraph("QuoteSource") { $0.write(attribution) } }
        case .pageBreak: breaksPage = !beginsSection
        case .turn(let orientation): turn(to: orientation == .landscape ? .landscape : .portrait)
        }
    }

    /// The style of a paragraph and what it carries besides, by what it is for and where it stands.
    private func setting(of style: ParagraphStyle, in place: Place) -> (id: String, properties: String) {
        switch (place, style) {
        case (.callout(let callout), .note): ("CalloutNote", bar(of: callout))
        case (.callout(let callout), _):
            (callout.kind == .targetImage ? "CalloutTargetImage" : "Callout", bar(of: callout))
        case (_, .lead): ("Lead", "")
        case (_, .note): ("Note", "")
        case (_, .caption): ("Caption", "")
        case (.quotation, .normal): ("Quote", "")
        case (.definition, .normal): ("DefinitionText", "")
        case (.page, .normal): ("Normal", "")
        }
    }

    private mutating func write(_ heading: Heading) {
        // A word such as "Bilaga A" stands before its heading; only figures hang beside it.
        let hangs = heading.number.map { $0.count <= 5 } ?? false
        let hanging = heading.level == .one ? 680 : heading.level == .two ? 907 : 1021
        paragraph(
            "Heading\(heading.level.rawValue)",
            properties: hangs ? "<w:tabs><w:tab w:val=\"left\" w:pos=\"\(hanging)\"/></w:tabs>" : "",
            after: hangs ? "<w:ind w:left=\"\(hanging)\" w:hanging=\"\(hanging)\"/>" : ""
        ) { body in
            let end = body.startBookmark(heading.anchor)
            if let number = heading.number {
                body.run(hangs ? number : number + "\u{2002}")
                if hangs { body.tab() }
            }
            body.write(heading.inlines)
            body.xml.tags(end)
        }
    }

    /// The coloured bar at the left of a callout; heavier for what is decided.
    ///
    /// Paragraphs with the same bar share one, so two callouts in a row get colours that differ by one part in 256.
    private func bar(of callout: Callout) -> String {
        let width = callout.kind == .decision ? 48 : callout.kind == .notice ? 12 : 24
        var color = callout.kind == .notice && callout.tone == .pine ? Palette.muted : callout.tone.color
        if calloutCount % 2 == 0, let last = color.last?.hexDigitValue {
            color = color.dropLast() + String(last ^ 1, radix: 16, uppercase: true)
        }
        return "<w:pBdr><w:left w:val=\"single\" w:sz=\"\(width)\" w:space=\"12\" w:color=\"\(color)\"/></w:pBdr>"
    }

    private mutating func write(_ callout: Callout) {
        calloutCount += 1
        let look = Look(color: callout.tone.color)
        paragraph("CalloutTitle", properties: bar(of: callout)) { body in
            let end = body.startBookmark(callout.anchor)
            if let marker = callout.marker { body.run(marker + "\u{2002}", look) }
            body.write(callout.title, look)
            if let id = callout.id {
                body.tab()
                body.write([.id(id)])
            }
            body.xml.tags(end)
        }
        write(callout.blocks, in: .callout(callout))
    }

    /// A list; items are paragraphs with numbering, and what follows in an item stands in as far as its words.
    private mutating func write(_ list: List, in place: Place, level: Int) {
        let ordered = list.kind == .ordered
        let number = ordered ? newOrderedList() : DOCXNumbering.bullets
        let depth = min(level, 8)
        var (border, shift) = ("", 0)
        if case .callout(let callout) = place { (border, shift) = (bar(of: callout), DOCXPage.step) }
        let indent = DOCXPage.step * (depth + 1) + shift
        for item in list.items {
            var rest = item[...]
            var first: [Inline] = []
            if case .paragraph(let inlines, _)? = rest.first {
                first = inlines
                rest = rest.dropFirst()
            }
            paragraph(
                ordered ? "ListNumber" : "ListBullet",
                properties: "<w:numPr><w:ilvl w:val=\"\(depth)\"/><w:numId w:val=\"\(number)\"/></w:numPr>" + border,
                after: shift > 0 ? "<w:ind w:left=\"\(indent)\" w:hanging=\"\(DOCXPage.step)\"/>" : ""
            ) { $0.write(first) }
            for block in rest {
                switch block {
                case .paragraph(let inlines, _):
                    paragraph("ListContinue", properties: border, after: "<w:ind w:left=\"\(indent)\"/>") {
                        $0.write(inlines)
                    }
                case .list(let inner): write(inner, in: place, level: level + 1)
                default: write(block, in: place)
                }
            }
        }
    }
}

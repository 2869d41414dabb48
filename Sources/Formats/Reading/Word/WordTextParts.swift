/// The less common elements of a Word text.
extension WordText {
    /// Deleted text is passed over; in the properties of a paragraph or a row it says that these are gone.
    mutating func deletion() -> XMLDescent {
        hasTrackedChanges = true
        if isInParagraphProperties { flow.paragraph.goesOn = true }
        return .past
    }

    /// Between `begin` and `separate` stands the instruction, between `separate` and `end` the result.
    mutating func field(_ attributes: XMLAttributes<WordName>) {
        switch attributes[.fieldType] {
        case "begin": flow.fields.append(true)
        case "separate": if let last = flow.fields.indices.last { flow.fields[last] = false }
        case "end": _ = flow.fields.popLast()
        default: break
        }
    }

    /// A document between two paragraphs, or the words of a diagram after the paragraph it hangs on.
    mutating func insert(_ name: WordName, _ attributes: XMLAttributes<WordName>) {
        if controls.contains(true) { return }
        guard let content = attributes[name == .embedded ? .relation : .diagramData].flatMap({ elsewhere[$0] }) else {
            unreadParts += 1
            return
        }
        if name == .embedded { flow.builder.append(content) } else { flow.hanging.append((content, nil)) }
    }

    mutating func markControl() {
        if let last = controls.indices.last { controls[last] = true }
    }

    mutating func property(_ name: WordName, _ attributes: XMLAttributes<WordName>) {
        switch name {
        case .paragraphStyle: flow.paragraph.style = attributes[.value]
        case .frame: if let drop = attributes[.dropCap], drop != "none" { flow.paragraph.goesOn = true }
        case .outline: flow.paragraph.outline = attributes.number(.value)
        case .numberingLevel: flow.paragraph.depth = attributes.number(.value)
        case .numberingID: flow.paragraph.list = attributes[.value]
        case .runStyle: run.style = attributes[.value]
        case .fonts where !isInParagraphProperties: run.font = attributes[.ascii]
        case .bold where !isInParagraphProperties: run.isBold = attributes.isOn(.value)
        case .underline where !isInParagraphProperties: run.isUnderlined = attributes.isOn(.value)
        case .vanish where !isInParagraphProperties: run.isHidden = attributes.isOn(.value)
        default: break
        }
    }

    mutating func table(_ name: WordName, _ attributes: XMLAttributes<WordName>) -> XMLDescent {
        switch name {
        case .table: flow.builder.beginTable()
        case .row: flow.builder.beginRow()
        case .header: if attributes.isOn(.value) { flow.builder.markHeader() }
        case .columnsBefore:
            for _ in 0..<max(0, min(attributes.number(.value) ?? 0, ReadLimits.columns)) {
                flow.builder.beginCell()
                flow.builder.endCell()
            }
        case .cell: flow.builder.beginCell()
        case .span: flow.builder.widen(attributes.number(.value) ?? 1)
        case .merge: if attributes[.value] != "restart" { flow.builder.repeatAbove() }
        case .cellDeleted: hasTrackedChanges = true
        default: break
        }
        return .into
    }

    /// Remembers where a comment begins and ends; one without a range is about the word before its mark.
    mutating func comment(_ name: WordName, _ attributes: XMLAttributes<WordName>) {
        guard let id = attributes[.id] else { return }
        let place = flow.builder.place
        switch name {
        case .commentStart: commentPlaces[id] = (place, nil, outer.count)
        case .commentEnd: commentPlaces[id]?.end = place
        default: if commentPlaces[id] == nil { commentPlaces[id] = (max(0, place - 1), place, outer.count) }
        }
    }
}

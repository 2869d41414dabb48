/// Tags and their attributes.
extension XMLScanner {
    mutating func name() throws(XMLFault) -> Range<Int> {
        let start = cursor.place
        guard XMLCursor.beginsName(cursor.byte) else { throw unexpected }
        cursor.skipName()
        return start..<cursor.place
    }

    mutating func startTag(_ receiver: inout Receiver) throws(XMLFault) {
        cursor.place += 1
        let written = try name()
        if open.isEmpty, sawRoot { throw fault(.badMarkup) }
        sawRoot = true
        let scope = names.scope
        try readAttributes()
        let isEmpty = cursor.byte == UInt8(ascii: "/")
        if isEmpty { cursor.place += 1 }
        guard cursor.byte == UInt8(ascii: ">") else { throw unexpected }
        cursor.place += 1
        let name = try resolved(written, isAttribute: false)
        for index in attributes.items.indices {
            attributes.items[index].name = try resolved(attributes.items[index].written, isAttribute: true)
        }
        guard open.count < 400 else { throw fault(.tooDeep) }
        open.append(Open(written: written, name: name, scope: scope))
        if passedFrom == nil, receiver.start(name, attributes) == .past { passedFrom = open.count }
        if isEmpty { close(&receiver) }
    }

    mutating func readAttributes() throws(XMLFault) {
        // Most elements have none, and to remove nothing takes as long as to read an attribute.
        if !attributes.items.isEmpty { attributes.items.removeAll(keepingCapacity: true) }
        var isScoped = false
        while true {
            let before = cursor.place
            cursor.skipBlank()
            let byte = cursor.byte
            if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { return }
            guard cursor.place > before else { throw unexpected }
            let written = try name()
            cursor.skipBlank()
            guard cursor.byte == UInt8(ascii: "=") else { throw unexpected }
            cursor.place += 1
            cursor.skipBlank()
            let quote = cursor.byte
            guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw unexpected }
            cursor.place += 1
            let start = cursor.place
            let isEscaped = cursor.skipValue(quote)
            guard cursor.byte == quote else { throw unexpected }
            let value = start..<cursor.place
            cursor.place += 1
            if isEscaped { try checkReferences(value) }
            for other in attributes.items where cursor.areSame(other.written, written) {
                throw fault(.duplicateAttribute(self.written(written)))
            }
            guard attributes.items.count < 200 else { throw fault(.tooManyAttributes) }
            attributes.items.append(.init(name: nil, written: written, value: value, isEscaped: isEscaped))
            if bytes[written.lowerBound] == UInt8(ascii: "x"), let prefix = names.declared(by: written, in: bytes) {
                if !isScoped { names.beginScope() }
                isScoped = true
                let space = isEscaped ? XMLReference.expanded(bytes[value]) : Array(bytes[value])
                names.declare(prefix, as: String(decoding: space, as: UTF8.self))
            }
        }
    }

    func checkReferences(_ value: Range<Int>) throws(XMLFault) {
        for place in value where bytes[place] == UInt8(ascii: "&") {
            guard try reference(at: place).end <= value.upperBound else { throw fault(.badMarkup) }
        }
    }

    mutating func resolved(_ written: Range<Int>, isAttribute: Bool) throws(XMLFault) -> Name? {
        switch names.name(written, of: bytes, cursor, isAttribute: isAttribute) {
        case .known(let name): return name
        case .unknownPrefix: throw fault(.unknownPrefix(self.written(written)))
        }
    }

    mutating func endTag(_ receiver: inout Receiver) throws(XMLFault) {
        cursor.place += 2
        let written = try name()
        cursor.skipBlank()
        guard cursor.byte == UInt8(ascii: ">") else { throw unexpected }
        guard let last = open.last, cursor.areSame(last.written, written) else {
            throw fault(.mismatchedTag(open.last.map { self.written($0.written) } ?? self.written(written)))
        }
        cursor.place += 1
        close(&receiver)
    }

    /// Leaves the innermost element.
    mutating func close(_ receiver: inout Receiver) {
        guard let last = open.popLast() else { return }
        names.endScopes(after: last.scope)
        if let from = passedFrom {
            if open.count < from { passedFrom = nil }
        } else {
            receiver.end(last.name)
        }
    }
}

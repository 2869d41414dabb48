/// Reads XML strictly and in one pass: what is cut off or crooked is an error, never a shorter document.
///
/// FoundationXML calls a truncated document a success, so it is not used. No document type is accepted: without one
/// there are no entities to expand and nothing outside to fetch.
struct XMLScanner<Receiver: XMLReceiver> {
    typealias Name = Receiver.Name

    struct Open {
        var written: Range<Int>
        var name: Name?
        /// The namespaces before this element.
        var scope: Int
    }

    let bytes: [UInt8]
    var cursor: XMLCursor
    var attributes: XMLAttributes<Name>
    var names: XMLNameCache<Name>
    var open: [Open] = []
    /// How many open elements were there when one was passed over.
    var passedFrom: Int?
    var sawRoot = false

    /// Reads a document of any encoding that `XMLText` knows.
    static func scan(_ bytes: [UInt8], into receiver: inout Receiver) throws(XMLFault) {
        let text = try XMLText.utf8(bytes)
        let result = XMLCursor.over(text) { cursor in
            var scanner = XMLScanner(text, cursor)
            do throws(XMLFault) {
                try scanner.run(&receiver)
                return .success(())
            } catch { return .failure(error) }
        }
        try result.get()
    }

    private init(_ bytes: [UInt8], _ cursor: XMLCursor) {
        self.bytes = bytes
        self.cursor = cursor
        attributes = XMLAttributes(bytes: bytes)
        names = XMLNameCache()
    }

    func fault(_ reason: XMLFault.Reason) -> XMLFault {
        XMLFault(reason: reason, line: 1 + bytes[..<min(cursor.place, bytes.count)].count { $0 == 0x0A })
    }

    /// What is wrong when something else was expected: the end of the text is told apart.
    var unexpected: XMLFault { fault(cursor.isAtEnd ? .truncated : .badMarkup) }

    func written(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    mutating func run(_ receiver: inout Receiver) throws(XMLFault) {
        if cursor.isAt("<?xml"), Self.isBlank(cursor.byte(at: 5)), !cursor.skipPast("?>") { throw fault(.truncated) }
        while !cursor.isAtEnd {
            if cursor.byte == UInt8(ascii: "<") {
                try markup(&receiver)
            } else {
                try text(&receiver)
            }
        }
        if !open.isEmpty { throw fault(.truncated) }
        if !sawRoot { throw fault(.noElement) }
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

    mutating func markup(_ receiver: inout Receiver) throws(XMLFault) {
        switch cursor.byte(at: cursor.place + 1) {
        case UInt8(ascii: "/"): try endTag(&receiver)
        case UInt8(ascii: "?"):
            cursor.place += 2
            guard XMLCursor.beginsName(cursor.byte) else { throw unexpected }
            // The declaration may only stand first.
            if cursor.isAt("xml"), Self.isBlank(cursor.byte(at: cursor.place + 3)) { throw fault(.badMarkup) }
            if !cursor.skipPast("?>") { throw fault(.truncated) }
        case UInt8(ascii: "!"): try declaration(&receiver)
        default: try startTag(&receiver)
        }
    }

    /// A comment, a CDATA section, or the document type that is refused.
    mutating func declaration(_ receiver: inout Receiver) throws(XMLFault) {
        if cursor.isAt("<!--") {
            cursor.place += 4
            guard cursor.skipPast("--") else { throw fault(.truncated) }
            guard cursor.byte == UInt8(ascii: ">") else { throw unexpected }
            cursor.place += 1
        } else if cursor.isAt("<![CDATA["), !open.isEmpty {
            cursor.place += 9
            let start = cursor.place
            guard cursor.skipPast("]]>") else { throw fault(.truncated) }
            try deliverCharacters(start..<cursor.place - 3, &receiver)
        } else if cursor.isAt("<!DOCTYPE") {
            throw fault(.doctype)
        } else {
            throw cursor.count - cursor.place < 9 ? fault(.truncated) : fault(.badMarkup)
        }
    }

    /// The content of a CDATA section, with line ends as LF.
    func deliverCharacters(_ range: Range<Int>, _ receiver: inout Receiver) throws(XMLFault) {
        var piece: [UInt8] = []
        for index in range {
            let byte = bytes[index]
            if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { throw fault(.badCharacter) }
            if byte == 0x0D {
                if index + 1 >= range.upperBound || bytes[index + 1] != 0x0A { piece.append(0x0A) }
            } else {
                piece.append(byte)
            }
        }
        if passedFrom == nil, !piece.isEmpty { receiver.text(piece[...]) }
    }

    // MARK: Text

    mutating func text(_ receiver: inout Receiver) throws(XMLFault) {
        let start = cursor.place
        if open.isEmpty {
            cursor.skipBlank()
            guard cursor.isAtEnd || cursor.byte == UInt8(ascii: "<") else { throw fault(.badMarkup) }
            return
        }
        cursor.skipPlainText()
        if cursor.place > start, passedFrom == nil { receiver.text(bytes[start..<cursor.place]) }
        guard !cursor.isAtEnd else { throw fault(.truncated) }
        let place = cursor.place
        switch cursor.byte {
        case UInt8(ascii: "<"): return
        case UInt8(ascii: "&"):
            let reference = try reference(at: place)
            cursor.place = reference.end
            if passedFrom == nil { receiver.text(Array(String(Character(reference.scalar)).utf8)[...]) }
        case UInt8(ascii: "]"):
            if cursor.isAt("]]>") { throw fault(.badMarkup) }
            cursor.place += 1
            if passedFrom == nil { receiver.text(bytes[place...place]) }
        case 0x0D:
            cursor.place += cursor.byte(at: place + 1) == 0x0A ? 2 : 1
            if passedFrom == nil { receiver.text([0x0A]) }
        default: throw fault(.badCharacter)
        }
    }

    func reference(at place: Int) throws(XMLFault) -> (scalar: Unicode.Scalar, end: Int) {
        let near = bytes[min(place + 1, bytes.count)..<min(place + 40, bytes.count)]
        guard let end = near.firstIndex(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "<") }) else {
            throw fault(near.endIndex == bytes.count ? .truncated : .badMarkup)
        }
        guard bytes[end] == UInt8(ascii: ";") else { throw fault(.badMarkup) }
        guard let scalar = XMLReference.scalar(bytes[place + 1..<end]) else {
            throw fault(.unknownEntity(written(place + 1..<end)))
        }
        return (scalar, end + 1)
    }
}

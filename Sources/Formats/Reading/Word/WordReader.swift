/// Reads .docx and .docm (ECMA-376, transitional and strict) into a document.
struct WordReader {
    private let package: OfficePackage
    /// Bytes that may yet be parsed, with those of documents that stand in this one.
    private var left: Int
    /// Documents are read within a document, and not within those again.
    private let isEmbedded: Bool
    private var styles = WordStyles()
    private var numbering = WordNumbering()
    private var remarks: [ReadDocument.Remark] = []
    private var unreadParts = 0
    /// Code points and blocks of what lies in parts of its own.
    private var elsewhere = (text: 0, blocks: 0)

    static func read(_ archive: ZIPReader, main: String) throws(ReadFault) -> ReadDocument {
        var reader = WordReader(archive, left: ReadLimits.parsed, isEmbedded: false)
        return try reader.read(main)
    }

    private init(_ archive: ZIPReader, left: Int, isEmbedded: Bool) {
        package = OfficePackage(archive: archive)
        self.left = left
        self.isEmbedded = isEmbedded
    }

    private mutating func read(_ main: String) throws(ReadFault) -> ReadDocument {
        let own = try relations(of: main)
        func parts(_ kind: String) -> [String] {
            own.filter { $0.kind == kind && package.has($0.part) }.map(\.part)
        }
        var styles = WordStyleReader()
        if let part = parts("styles").first { try scan(part, into: &styles) }
        self.styles = styles.result
        var numbering = WordNumbering()
        if let part = parts("numbering").first { try scan(part, into: &numbering) }
        self.numbering = numbering
        var notes: [String: DocumentBuilder] = [:]
        for (kind, mark) in [("footnotes", "f"), ("endnotes", "e")] {
            guard let part = parts(kind).first else { continue }
            for piece in try text(of: part, relations(of: part)).pieces { notes[mark + piece.id] = piece.content }
        }
        var body = try text(of: main, own, notes)
        body.flow.builder.end()
        var pieces: [String: (text: String, author: String?)] = [:]
        if !body.commentPlaces.isEmpty, let part = parts("comments").first {
            for piece in try text(of: part, relations(of: part)).pieces {
                if let text = piece.content.plain { pieces[piece.id] = (text, piece.author) }
            }
        }
        for (id, place) in body.commentPlaces.sorted(by: { ($0.value.start, $0.key) < ($1.value.start, $1.key) }) {
            guard place.depth == 0, let piece = pieces[id] else { continue }
            let range = place.start..<max(place.start, place.end ?? place.start)
            body.flow.builder.comments.append(.init(text: piece.text, range: range, author: piece.author))
        }
        var document = try body.flow.builder.document(.word)
        for part in parts("header") + parts("footer") {
            var margin = try text(of: part, relations(of: part))
            margin.flow.builder.end()
            if let text = margin.flow.builder.plain, !document.marginal.contains(text) {
                document.marginal.append(text)
            }
        }
        if body.hasTrackedChanges { remarks.append(.trackedChanges) }
        if body.unknownSymbols > 0 { remarks.append(.unknownSymbols(body.unknownSymbols)) }
        if unreadParts > 0 { remarks.append(.unreadParts(unreadParts)) }
        for remark in remarks where !document.remarks.contains(remark) { document.remarks.append(remark) }
        return document
    }

    // MARK: Parts

    private mutating func scan<Receiver: XMLReceiver>(_ part: String, into receiver: inout Receiver) throws(ReadFault) {
        try spend(part)
        try package.scan(part, into: &receiver)
    }

    private mutating func relations(of part: String) throws(ReadFault) -> [PackageRelations.Relation] {
        try spend(PackageRelations.file(of: part))
        return try PackageRelations.of(part, in: package)
    }

    /// However often parts are named, and whatever they hold, no more is parsed than a whole document may be.
    private mutating func spend(_ part: String) throws(ReadFault) {
        left -= package.archive.part(part)?.size ?? 0
        if left < 0 { throw .tooLarge }
    }

    /// The text of a part, with what lies in parts of its own at the places that name it.
    private mutating func text(
        of part: String,
        _ relations: [PackageRelations.Relation],
        _ notes: [String: DocumentBuilder] = [:]
    ) throws(ReadFault) -> WordText {
        var text = WordText(styles, numbering)
        text.notes = notes
        for relation in relations where package.has(relation.part) {
            guard let content = try content(of: relation) else { continue }
            elsewhere.text += content.place
            elsewhere.blocks += content.blocks.count
            guard elsewhere.text <= ReadLimits.text, elsewhere.blocks <= ReadLimits.blocks else { throw .tooLarge }
            text.elsewhere[relation.id] = content
        }
        try scan(part, into: &text)
        unreadParts += text.unreadParts
        return text
    }

    private mutating func content(of relation: PackageRelations.Relation) throws(ReadFault) -> DocumentBuilder? {
        switch relation.kind {
        case "aFChunk": return try embedded(relation.part)
        case "diagramData":
            var diagram = DiagramText()
            try scan(relation.part, into: &diagram)
            return diagram.outline
        default: return nil
        }
    }

    /// A document that stands whole in this one (ECMA-376 part 1, 11.3.1 and 17.17.2); nil for one that nobody here reads.
    private mutating func embedded(_ part: String) throws(ReadFault) -> DocumentBuilder? {
        if isEmbedded { return nil }
        try spend(part)
        let bytes = try package.bytes(part)
        let document: ReadDocument
        do throws(ReadFault) {
            let kind = try FileKind(try PackageTypes.name(of: part, in: package), bytes)
            switch kind.format {
            case .word:
                var reader = WordReader(try kind.opened(bytes), left: left, isEmbedded: true)
                document = try reader.read(kind.main)
                left = reader.left
            case .plainText: document = try Self.lines(bytes)
            case .richText, .webPage: document = try FileReader.document(kind, bytes)
            default: return nil
            }
        } catch {
            switch error {
            case .unknown, .pdf, .oldWord, .oldOffice, .encrypted: return nil
            // A damaged part makes half a document of the whole.
            default: throw error
            }
        }
        remarks += document.remarks
        return DocumentBuilder(document)
    }

    /// Text in which every line is a paragraph, as Word takes it in.
    private static func lines(_ bytes: [UInt8]) throws(ReadFault) -> ReadDocument {
        let decoded: TextDecoding
        do { decoded = try TextDecoding(bytes) } catch { throw .text(error) }
        var builder = DocumentBuilder()
        for line in decoded.text.split(separator: "\n") {
            builder.begin(.paragraph)
            builder.append(String(line))
        }
        var document = try builder.document(.plainText)
        if decoded.doubt { document.remarks.append(.encoding(decoded.encoding.rawValue)) }
        return document
    }
}

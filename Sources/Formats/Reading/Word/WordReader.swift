/// Reads .docx and .docm (ECMA-376, transitional and strict) into a document.
enum WordReader {
    static func read(_ archive: ZIPReader, main: String) throws(ReadFault) -> ReadDocument {
        let package = OfficePackage(archive: archive)
        let relations = try PackageRelations.of(main, in: package)
        func parts(_ kind: String) -> [String] {
            relations.filter { $0.kind == kind && package.has($0.part) }.map(\.part)
        }
        var styles = WordStyleReader()
        if let part = parts("styles").first { try package.scan(part, into: &styles) }
        var numbering = WordNumbering()
        if let part = parts("numbering").first { try package.scan(part, into: &numbering) }
        var body = WordText(styles.result, numbering)
        let empty = body
        for (kind, mark) in [("footnotes", "f"), ("endnotes", "e")] {
            guard let part = parts(kind).first else { continue }
            var notes = empty
            try package.scan(part, into: &notes)
            for piece in notes.pieces { body.notes[mark + piece.id] = piece.content }
        }
        try package.scan(main, into: &body)
        body.flow.builder.end()
        var pieces: [String: (text: String, author: String?)] = [:]
        if !body.commentPlaces.isEmpty, let part = parts("comments").first {
            var comments = empty
            try package.scan(part, into: &comments)
            for piece in comments.pieces {
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
            var margin = empty
            try package.scan(part, into: &margin)
            margin.flow.builder.end()
            if let text = margin.flow.builder.plain, !document.marginal.contains(text) {
                document.marginal.append(text)
            }
        }
        if body.hasTrackedChanges { document.remarks.append(.trackedChanges) }
        if body.unknownSymbols > 0 { document.remarks.append(.unknownSymbols(body.unknownSymbols)) }
        return document
    }
}

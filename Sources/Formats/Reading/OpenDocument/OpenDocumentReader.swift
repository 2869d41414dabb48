/// Reads .odt and .fodt (OASIS OpenDocument) into a document.
enum OpenDocumentReader {
    static func read(_ archive: ZIPReader) throws(ReadFault) -> ReadDocument {
        let package = OfficePackage(archive: archive)
        if archive.has("encrypted-package") { throw .encrypted }
        if archive.has("META-INF/manifest.xml") {
            let manifest = String(decoding: try package.bytes("META-INF/manifest.xml"), as: UTF8.self)
            if manifest.contains("encryption-data") { throw .encrypted }
        }
        var text = OpenDocumentText()
        if package.has("styles.xml") { try package.scan("styles.xml", into: &text) }
        try package.scan("content.xml", into: &text)
        return try document(text, .openDocument)
    }

    /// The form in a single XML file.
    static func read(flat bytes: [UInt8]) throws(ReadFault) -> ReadDocument {
        guard bytes.count <= ReadLimits.part else { throw .tooLarge }
        var text = OpenDocumentText()
        do { try XMLScanner.scan(bytes, into: &text) } catch { throw .xml(part: nil, error) }
        return try document(text, .flatOpenDocument)
    }

    private static func document(_ text: OpenDocumentText, _ format: ReadFormat) throws(ReadFault) -> ReadDocument {
        var document = try text.flow.builder.document(format)
        document.marginal = text.marginal
        if text.hasTrackedChanges { document.remarks.append(.trackedChanges) }
        if text.unknownSymbols > 0 { document.remarks.append(.unknownSymbols(text.unknownSymbols)) }
        return document
    }
}

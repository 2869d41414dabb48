/// Writes a document as a Word file (ECMA-376 part 1, WordprocessingML) that a screen reader can follow: real headings,
/// lists, footnotes and table headers, no merged cells, title and language set.
///
/// The table of contents is complete from the start: its entries stand in the file and link to their headings. The page
/// numbers are `PAGEREF` fields with an empty result, which Word and LibreOffice fill in when the reader updates the
/// table (in Word a click on it, then "Update table"). We do not guess page numbers, since a wrong one on paper is worse
/// than none, and we do not ask Word to update on opening: `w:updateFields` and `w:dirty` greet every reader with a
/// warning that the document "may refer to other files".
package enum DOCXWriter {
    /// The bytes of a .docx file; the same for the same document, on every machine and at every time.
    package static func bytes(_ document: Document) -> [UInt8] {
        var body = DOCXBody(document)
        body.write(document.blocks)
        body.endSection()

        var parts: [(name: String, content: Markup)] = [
            ("_rels/.rels", DOCXPackage.relationships),
            ("docProps/app.xml", DOCXPackage.appProperties(document.metadata)),
            ("docProps/core.xml", DOCXPackage.coreProperties(document.metadata)),
            ("word/_rels/document.xml.rels", DOCXPackage.documentRelationships(links: body.links)),
            ("word/_rels/footnotes.xml.rels", DOCXPackage.linkRelationships(body.links)),
            ("word/document.xml", body.documentPart),
            ("word/fontTable.xml", DOCXPackage.fonts),
            ("word/footer1.xml", DOCXMargins.footer(document.metadata, on: .portrait)),
            ("word/footer2.xml", DOCXMargins.footer(document.metadata, on: .landscape)),
            ("word/footnotes.xml", body.footnotesPart),
            ("word/header1.xml", DOCXMargins.header(document.metadata, on: .portrait)),
            ("word/header2.xml", DOCXMargins.header(document.metadata, on: .landscape)),
            ("word/numbering.xml", DOCXNumbering.part(lists: body.orderedLists)),
            ("word/settings.xml", DOCXPackage.settings(document.metadata)),
            ("word/styles.xml", DOCXStyles.part(document.metadata)),
        ]
        parts.sort { $0.name < $1.name }
        var archive = ZIPWriter()
        archive.add("[Content_Types].xml", DOCXPackage.contentTypes.bytes)
        for part in parts { archive.add(part.name, part.content.bytes) }
        return archive.finish()
    }
}

/// An A4 page, upright or on its side. Lengths in twentieths of a point, the unit of WordprocessingML (1 cm = 567).
struct DOCXPage: Equatable {
    let width: Int
    let height: Int
    /// Left and right margins.
    let side: Int
    let headerID: String
    let footerID: String

    static let portrait = DOCXPage(
        width: 11906,
        height: 16838,
        side: 1701,
        headerID: DOCXPackage.headerID,
        footerID: DOCXPackage.footerID
    )
    static let landscape = DOCXPage(
        width: 16838,
        height: 11906,
        side: 1134,
        headerID: DOCXPackage.landscapeHeaderID,
        footerID: DOCXPackage.landscapeFooterID
    )

    /// The width of the text.
    var text: Int { width - 2 * side }

    static let (top, bottom) = (1701, 1531)
    static let (header, footer) = (794, 680)
    /// The width of the text on an upright page: 15 cm.
    static let text = portrait.text
    /// How far a level of a list, or the words of a callout, stand in.
    static let step = 397
}

/// The opening of a part: declaration and root element with the namespaces we use.
enum DOCXNamespace {
    static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let package = "http://schemas.openxmlformats.org/package/2006"

    static func open(_ root: String) -> Markup {
        Markup(declaration + "<w:\(root) xmlns:w=\"\(word)\" xmlns:r=\"\(relationships)\">")
    }

    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
}

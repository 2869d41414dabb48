/// The text of a Word file being written: the body itself and what it refers to.
struct DOCXBody {
    /// Where a block stands, which decides how its paragraphs are set.
    enum Place {
        case page
        case callout(Callout)
        case quotation
        case definition
    }

    var xml = DOCXNamespace.open("document")
    var footnotes = DOCXNamespace.open("footnotes")
    /// Notes written so far; Word numbers them from 1.
    var noteCount = 0
    /// Addresses outside the document, each once.
    private(set) var links: [String] = []
    private(set) var orderedLists = 0
    /// What the next paragraph must carry: a page break before it, and room after a table or list.
    var breaksPage = false
    /// Whether nothing stands yet on the first page of a section, which is a new page already.
    private(set) var beginsSection = false
    /// Whether the first section, the one with the title page, has ended.
    private var hasTurned = false
    /// The page the present section is set on.
    private(set) var page = DOCXPage.portrait
    var room = 0
    /// Whether the block being written belongs on the same page as the next one.
    var keepsNext = false
    var calloutCount = 0
    static let (roomAfterTable, roomAfterList) = (280, 180)
    /// Styles with room of their own, enough after a list and to follow a table directly.
    private static let roomy: Set<String> = [
        "Heading1", "Heading2", "Heading3", "Heading4", "CalloutTitle", "Caption", "Rule", "TableGap",
    ]
    let document: Document
    private let bookmarks: [String: String]
    private var bookmarkCount = 0

    init(_ document: Document) {
        self.document = document
        bookmarks = Self.bookmarks(for: document.anchors)
        xml.tags("<w:body>")
        for (id, kind) in [(-1, "separator"), (0, "continuationSeparator")] {
            footnotes.tags("<w:footnote w:type=\"\(kind)\" w:id=\"\(id)\"><w:p><w:pPr>")
            footnotes.tags("\(DOCXStyles.spacing(0, 0, line: 240))</w:pPr><w:r><w:\(kind)/></w:r></w:p></w:footnote>")
        }
    }

    /// Names Word accepts for bookmarks: at most 40 letters, digits and underscores, each name once.
    private static func bookmarks(for anchors: [String]) -> [String: String] {
        var names: [String: String] = [:]
        var taken: Set<String> = []
        for anchor in anchors where names[anchor] == nil {
            let plain = anchor.unicodeScalars.map { scalar -> Character in
                scalar.isASCII && (Character(scalar).isLetter || Character(scalar).isNumber) ? Character(scalar) : "_"
            }
            let base = String((["a", "_"] + plain).prefix(34))
            var name = base
            var number = 1
            while !taken.insert(name.lowercased()).inserted {
                number += 1
                name = "\(base)_\(number)"
            }
            names[anchor] = name
        }
        return names
    }

    func bookmark(_ anchor: String) -> String? { bookmarks[anchor] }

    /// Begins a bookmark around what follows; gives the tag that ends it.
    mutating func startBookmark(_ anchor: String?) -> String {
        guard let anchor, let name = bookmarks[anchor] else { return "" }
        bookmarkCount += 1
        xml.tags("<w:bookmarkStart w:id=\"\(bookmarkCount)\" w:name=\"\(name)\"/>")
        return "<w:bookmarkEnd w:id=\"\(bookmarkCount)\"/>"
    }

    /// The relationship id of an address outside the document.
    mutating func linkID(_ address: String) -> String {
        if let index = links.firstIndex(of: address) { return DOCXPackage.linkID(index) }
        links.append(address)
        return DOCXPackage.linkID(links.count - 1)
    }

    /// The number instance of one more ordered list.
    mutating func newOrderedList() -> Int {
        orderedLists += 1
        return DOCXNumbering.ordered(orderedLists - 1)
    }

    var documentPart: Markup { xml }

    var footnotesPart: Markup {
        var part = footnotes
        part.tags("</w:footnotes>")
        return part
    }

    /// The last section's page and the end of the body.
    mutating func endSection() {
        if room == Self.roomAfterTable || breaksPage { paragraph("TableGap") { _ in } }
        xml.tags(section())
        xml.tags("</w:body></w:document>")
    }

    /// Ends the section and goes on on another kind of page.
    mutating func turn(to next: DOCXPage) {
        guard next != page else { return }
        (breaksPage, room) = (false, 0)
        paragraph("TableGap", after: section()) { _ in }
        (hasTurned, beginsSection) = (true, true)
        page = next
    }

    /// A section's properties (ECMA-376 part 1 section 17.6.17): page, margins, header and footer.
    private func section() -> String {
        let isFirst = !hasTurned
        let hasTitlePage = isFirst && document.blocks.contains { if case .titlePage = $0 { true } else { false } }
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"\(page.headerID)\"/>"
            + "<w:footerReference w:type=\"default\" r:id=\"\(page.footerID)\"/>"
            + "<w:pgSz w:w=\"\(page.width)\" w:h=\"\(page.height)\"\(page == .landscape ? " w:orient=\"landscape\"" : "")/>"
            + "<w:pgMar w:top=\"\(DOCXPage.top)\" w:right=\"\(page.side)\" w:bottom=\"\(DOCXPage.bottom)\""
            + " w:left=\"\(page.side)\" w:header=\"\(DOCXPage.header)\" w:footer=\"\(DOCXPage.footer)\""
            + " w:gutter=\"0\"/>" + (hasTitlePage ? "<w:titlePg/></w:sectPr>" : "</w:sectPr>")
    }

    /// Writes one paragraph.
    ///
    /// - Parameters:
    ///   - style: The style's id.
    ///   - keepsNext: Whether it stands on the same page as what follows.
    ///   - properties: Properties that come after `keepLines` in the schema and before spacing: numbering and borders.
    ///   - after: Properties that come after spacing: indents, alignment.
    mutating func paragraph(
        _ style: String,
        keepsNext: Bool = false,
        properties: String = "",
        after: String = "",
        _ content: (inout DOCXBody) -> Void
    ) {
        xml.tags("<w:p><w:pPr><w:pStyle w:val=\"", style, "\"/>")
        if keepsNext { xml.tags("<w:keepNext/>") }
        if breaksPage { xml.tags("<w:pageBreakBefore/>") }
        xml.tags(properties)
        if room > 0, !breaksPage, !Self.roomy.contains(style) { xml.tags("<w:spacing w:before=\"\(room)\"/>") }
        xml.tags(after)
        xml.tags("</w:pPr>")
        (breaksPage, room, beginsSection) = (false, 0, false)
        content(&self)
        xml.tags("</w:p>")
    }
}

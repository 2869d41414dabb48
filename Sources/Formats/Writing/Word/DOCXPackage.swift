/// The parts of a Word file that say what the other parts are (ECMA-376 part 2, and part 1 section 11.3).
enum DOCXPackage {
    /// Parts with their content types; the relationship ids of document.xml are their places in this list.
    private static let wordParts = [
        ("styles", "styles"), ("numbering", "numbering"), ("settings", "settings"), ("fontTable", "fontTable"),
        ("footnotes", "footnotes"), ("header1", "header"), ("footer1", "footer"), ("header2", "header"),
        ("footer2", "footer"),
    ]
    static let (headerID, footerID) = ("rId6", "rId7")
    static let (landscapeHeaderID, landscapeFooterID) = ("rId8", "rId9")

    static var contentTypes: Markup {
        let format = "application/vnd.openxmlformats-"
        var xml = Markup(DOCXNamespace.declaration + "<Types xmlns=\"\(DOCXNamespace.package)/content-types\">")
        xml.tags("<Default Extension=\"rels\" ContentType=\"\(format)package.relationships+xml\"/>")
        xml.tags("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
        let main = "\(format)officedocument.wordprocessingml."
        xml.tags("<Override PartName=\"/word/document.xml\" ContentType=\"\(main)document.main+xml\"/>")
        for (file, type) in wordParts {
            xml.tags("<Override PartName=\"/word/\(file).xml\" ContentType=\"\(main)\(type)+xml\"/>")
        }
        xml.tags("<Override PartName=\"/docProps/core.xml\" ContentType=\"\(format)package.core-properties+xml\"/>")
        xml.tags(
            "<Override PartName=\"/docProps/app.xml\" "
                + "ContentType=\"\(format)officedocument.extended-properties+xml\"/></Types>"
        )
        return xml
    }

    private static var openRelationships: Markup {
        Markup(DOCXNamespace.declaration + "<Relationships xmlns=\"\(DOCXNamespace.package)/relationships\">")
    }

    static var relationships: Markup {
        var xml = openRelationships
        let office = DOCXNamespace.relationships
        xml.tags("<Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"word/document.xml\"/>")
        xml.tags(
            "<Relationship Id=\"rId2\" Type=\"\(DOCXNamespace.package)/relationships/metadata/core-properties\" "
                + "Target=\"docProps/core.xml\"/>"
        )
        xml.tags("<Relationship Id=\"rId3\" Type=\"\(office)/extended-properties\" Target=\"docProps/app.xml\"/>")
        xml.tags("</Relationships>")
        return xml
    }

    static func documentRelationships(links: [String]) -> Markup {
        var xml = openRelationships
        for (index, (file, type)) in wordParts.enumerated() {
            xml.tags("<Relationship Id=\"rId\(index + 1)\" Type=\"\(DOCXNamespace.relationships)/\(type)\" ")
            xml.tags("Target=\"\(file).xml\"/>")
        }
        append(links, to: &xml)
        return xml
    }

    static func linkRelationships(_ links: [String]) -> Markup {
        var xml = openRelationships
        append(links, to: &xml)
        return xml
    }

    private static func append(_ links: [String], to xml: inout Markup) {
        for (index, link) in links.enumerated() {
            xml.tags(
                "<Relationship Id=\"\(linkID(index))\" Type=\"\(DOCXNamespace.relationships)/hyperlink\" Target=\""
            )
            xml.text(link)
            xml.tags("\" TargetMode=\"External\"/>")
        }
        xml.tags("</Relationships>")
    }

    /// The relationship id of the nth link to outside; the same in the text and in the footnotes.
    static func linkID(_ index: Int) -> String { "link\(index + 1)" }
}

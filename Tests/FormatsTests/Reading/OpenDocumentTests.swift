import Testing

@testable import Formats

@Suite struct OpenDocumentTests {
    private let styles = """
        <style:style style:name="F" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
        <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>
        <text:list-style style:name="L"><text:list-level-style-bullet text:level="1"/><text:list-level-style-number text:level="2"/></text:list-style>
        """

    private func read(_ text: String) throws -> ReadDocument {
        let document = try Built.read("a.fodt", Built.fodt(text, styles: styles))
        return document
    }

    @Test func `headings, lists and blanks are read by the document's own marks`() throws {
        let document = try read(
            "<text:h text:outline-level=\"2\">Nuläge</text:h><text:p text:style-name=\"P1\">Med stil</text:p>"
                + "<text:p><text:span text:style-name=\"F\">Fet rad</text:span></text:p>"
                + "<text:p>  Vi \n har<text:s text:c=\"2\"/>en<text:tab/>plan<text:line-break/>och <text:span>mål</text:span></text:p>"
                + "<text:list text:style-name=\"L\"><text:list-item><text:p>a</text:p><text:p>mer om a</text:p><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list></text:list-item></text:list>"
        )
        #expect(
            document.outline == [
                "h2 Nuläge", "h2 Med stil", "h3 Fet rad", "p Vi har  en\tplan\noch mål", "•0 a", "p mer om a", "#1 b",
            ]
        )
    }

    @Test func `notes, comments, tables and changes are read like those of Word`() throws {
        let document = try read(
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>borta</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                + "<text:p>Ett. <office:annotation office:name=\"k\"><dc:creator>Kodare</dc:creator><dc:date>2023</dc:date><text:p>utmaning</text:p></office:annotation>Två.<office:annotation-end office:name=\"k\"/><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>not</text:p></text:note-body></text:note></text:p>"
                + "<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>x</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"
                + "<table:table-row><table:table-cell table:number-rows-spanned=\"2\"><text:p>Nuläge</text:p></table:table-cell><table:table-cell><text:p>ett</text:p></table:table-cell></table:table-row>"
                + "<table:table-row><table:covered-table-cell/><table:table-cell><text:p>två</text:p></table:table-cell></table:table-row></table:table>"
                + "<text:p>före<draw:frame><draw:text-box><text:p>i rutan</text:p></draw:text-box></draw:frame> efter</text:p>"
        )
        #expect(
            document.outline == [
                "p Ett. Två.", "n not", "r x | ", "r Nuläge | ett", "r Nuläge | två", "p före efter", "p i rutan",
            ]
        )
        #expect(document.margin == ["utmaning: Två."])
        #expect(document.comments.first?.author == "Kodare")
        #expect(document.remarks == [.trackedChanges])
    }

    @Test func `the packed form is the same document, and a password is told`() throws {
        #expect(try Built.read("a.odt", Built.odt("<text:h text:outline-level=\"1\">A</text:h>")).outline == ["h1 A"])
        #expect(throws: ReadFault.encrypted) {
            try Built.read("a.odt", Built.odt("", manifest: "<m><manifest:encryption-data/></m>"))
        }
    }
}

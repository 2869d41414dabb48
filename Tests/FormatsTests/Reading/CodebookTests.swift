import Testing

@testable import Formats

@Suite struct CodebookTests {
    @Test func `a codebook gives its codes with those above them`() throws {
        let text = """
            <?xml version="1.0" encoding="utf-8"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>
            <Code guid="1" name="Våld" isCodable="true"><Description>allt våld</Description><Code guid="2" name="Hedersvåld" isCodable="true"/></Code>
            </Codes></CodeBook>
            """
        guard case .codes(let codes) = try FileReader.read("a.qdc", Array(text.utf8)) else {
            return #expect(Bool(false))
        }
        #expect(codes.map(\.name) == ["Våld", "Hedersvåld"])
        #expect(codes.map(\.path) == [[], ["Våld"]])
        #expect(codes[0].description == "allt våld")
    }

    @Test func `a project gives its texts with codings at their places, whatever its line ends`() throws {
        let selection =
            #"<PlainTextSelection guid="x" startPosition="7" endPosition="17"><Coding guid="y"><CodeRef targetGUID="a1"/></Coding></PlainTextSelection>"#
        let bytes = Built.qdpx(
            "Nula\u{308}ge\r\n\r\nIngen tid.",
            selection: selection.replacing("startPosition=\"7\"", with: "startPosition=\"11\"").replacing(
                "endPosition=\"17\"",
                with: "endPosition=\"21\""
            )
        )
        guard case .documents(let documents) = try FileReader.read("a.qdpx", bytes) else { return #expect(Bool(false)) }
        #expect(documents.map(\.name) == ["Intervju 1"])
        #expect(documents.first?.document.text == "Nuläge\n\nIngen tid.")
        #expect(documents.first?.document.margin == ["utmaning: Ingen tid."])
    }
}

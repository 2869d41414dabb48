import Foundation
import Testing

@testable import Formats

/// Files that other programs wrote, all of one interview: what we read in them is the same whoever wrote it.
///
/// python-docx 1.2, openpyxl 3.1, pandoc 3 and LibreOffice 7.4 made those in `Fixtures`, LibreOffice from python-docx's.
@Suite struct ProducerTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "Fixtures"
    )

    private func read(_ name: String) throws -> ReadDocument {
        try Built.read(name, [UInt8](Data(contentsOf: Self.folder.appendingPathComponent(name))))
    }

    /// What every program keeps, without heading levels and list marks, which some change.
    private static let interview = [
        "Intervju med Älvstrands kommun", "Organisation: Älvstrands kommun", "Datum: 18 april 2023", "Nuläge",
        "Vi har en plan som ingen läser, säger nämnden på ön.", "Utmaningar", "Männen söker inte hjälp",
        "De skäms för det", "Bussarna har dragits in", "Först tid", "Sedan pengar", "Prioriteringar",
        "Samma lön för lika arbete är viktigast för oss.", "Tema | Svar",
        "Nuläge | Heltid är ovanligt i äldreomsorgen.", "Hinder | Ingen äger frågan i länet.",
    ]

    private func expectInterview(
        _ document: ReadDocument,
        _ comment: String? = nil,
        headings: Int = 4,
        items: Int = 5,
        _ place: SourceLocation = #_sourceLocation
    ) {
        #expect(
            document.outline.map { $0.drop { $0 != " " }.dropFirst() }.map(String.init) == Self.interview,
            sourceLocation: place
        )
        #expect(
            document.outline.filter { $0.hasPrefix("h") }.count == headings,
            "\(document.outline)",
            sourceLocation: place
        )
        #expect(
            document.outline.filter { $0.hasPrefix("•") || $0.hasPrefix("#") }.count == items,
            "\(document.outline)",
            sourceLocation: place
        )
        if let comment { #expect(document.margin == [comment], sourceLocation: place) }
    }

    private static let comment = "utmaning: Samma lön för lika arbete är viktigast för oss."

    @Test func `python-docx`() throws {
        let document = try read("python-docx.docx")
        expectInterview(document, Self.comment)
        #expect(document.outline[0...1] == ["h1 Intervju med Älvstrands kommun", "p Organisation: Älvstrands kommun"])
        #expect(
            document.outline[6...9] == [
                "•0 Männen söker inte hjälp", "•1 De skäms för det", "•0 Bussarna har dragits in", "#0 Först tid",
            ]
        )
        #expect(document.marginal == ["Sektor: kommun", "Sida 1"])
    }

    @Test("LibreOffice", arguments: ["libreoffice.odt", "libreoffice.docx", "libreoffice.rtf"])
    func libreOffice(name: String) throws {
        let document = try read(name)
        expectInterview(document, Self.comment)
        #expect(document.marginal.contains("Sektor: kommun"))
    }

    /// In its pages LibreOffice forgets that the title is one, and Word's second list level.
    @Test func `a page from LibreOffice`() throws { expectInterview(try read("libreoffice.html"), headings: 3) }

    @Test("pandoc", arguments: ["pandoc.docx", "pandoc.odt", "pandoc.html", "pandoc.rtf"])
    func pandoc(name: String) throws {
        let outline = try read(name).outline
        let words = outline.map { $0.drop { $0 != " " }.dropFirst() }.map(String.init)
        for text in [
            "Nuläge", "Utmaningar", "Männen söker inte hjälp", "De skäms för det", "Sedan pengar",
            "Hinder | Ingen äger frågan i länet.",
        ] {
            #expect(words.contains { $0.hasSuffix(text) }, "\(text) in \(outline)")
        }
        #expect(words.contains { $0.hasPrefix("Vi har en plan som ingen läser, säger nämnden på ön.") })
        #expect(words.contains { $0.hasPrefix("Sagt två gånger.") }, "\(outline)")
        #expect(outline.contains { $0.hasPrefix("h") && $0.hasSuffix(" Nuläge") })
        #expect(
            outline.contains {
                ($0.hasPrefix("•0 ") || $0.hasPrefix("p •\t")) && $0.hasSuffix("Bussarna har dragits in")
            },
            "\(outline)"
        )
    }

    @Test func openpyxl() throws {
        let document = try read("openpyxl.xlsx")
        #expect(
            document.outline == [
                "r Tema | Svar | Datum", "r Nuläge | Vi har en plan som ingen läser. | 2023-04-18",
                "r Hinder | Ingen äger frågan på ön. | 2023-04-19 13:30", "r Hinder | Tiden räcker inte till. | 12,5",
            ]
        )
        #expect(document.remarks == [.onlyFirstSheet("Svar")])
    }

    @Test func `the format of Word before 2007 is told by its content`() throws {
        #expect(throws: ReadFault.oldWord) { try read("gammal.doc") }
    }

    @Test func `what LibreOffice makes of our own Word file and of the fixture is read anew`() throws {
        try Peer.withFolder { folder in
            try Data(contentsOf: Self.folder.appendingPathComponent("python-docx.docx")).write(
                to: folder.appendingPathComponent("a.docx")
            )
            for format in ["fodt", "odt", "rtf"] {
                let profile = "-env:UserInstallation=file://\(folder.path)/profil"
                guard
                    try Peer.run("soffice", [profile, "--headless", "--convert-to", format, "a.docx"], in: folder)
                        != nil
                else { return }
                let file = folder.appendingPathComponent("a.\(format)")
                expectInterview(try Built.read("a.\(format)", [UInt8](Data(contentsOf: file))), Self.comment)
            }
        }
    }
}

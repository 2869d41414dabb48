import Foundation

@testable import Formats

extension ReadDocument {
    /// One line per block, short enough to compare: `h1 Nuläge`, `p …`, `•0 …`, `#0 …`, `r a | b`, `t Anna …`, `n …`.
    var outline: [String] {
        blocks.map { block in
            switch block.kind {
            case .heading(let level): "h\(level) \(self[block.range])"
            case .paragraph: "p \(self[block.range])"
            case .item(let depth, let numbered): "\(numbered ? "#" : "•")\(depth) \(self[block.range])"
            case .row: "r " + block.cells.map { self[$0.range] }.joined(separator: " | ")
            case .turn(let speaker):
                "t \(speaker ?? "–") \(block.time ?? "") \(self[(block.words ?? block.range.lowerBound)..<block.range.upperBound])"
            case .note: "n \(self[block.range])"
            }
        }
    }

    /// Comments with the words they are about.
    var margin: [String] { comments.map { "\($0.text): \(self[$0.range])" } }
}

/// Documents built for a test.
enum Built {
    static let word =
        #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006""#

    /// A Word file with a body, and other parts by name.
    static func docx(_ body: String, _ parts: [(name: String, kind: String, xml: String)] = [], names: String = word)
        -> [UInt8]
    {
        archive(
            docxParts("<w:document \(names)><w:body>\(body)</w:body></w:document>")
                + [
                    (
                        "word/_rels/document.xml.rels",
                        relations(
                            parts.map {
                                (
                                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + $0.kind,
                                    $0.name
                                )
                            }
                        )
                    )
                ] + parts.map { ("word/" + $0.name, $0.xml) }
        )
    }

    static func docxParts(_ document: String) -> [(String, String)] {
        [
            (
                "[Content_Types].xml",
                #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#
            ),
            (
                "_rels/.rels",
                relations([
                    (
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
                        "word/document.xml"
                    )
                ])
            ), ("word/document.xml", document),
        ]
    }

    static func relations(_ all: [(type: String, target: String)]) -> String {
        #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
            + all.enumerated().map { #"<Relationship Id="rId\#($0)" Type="\#($1.type)" Target="\#($1.target)"/>"# }
            .joined()
            + "</Relationships>"
    }

    static func archive(_ parts: [(String, String)]) -> [UInt8] {
        var writer = ZIPWriter()
        for (name, text) in parts { writer.add(name, text) }
        return writer.finish()
    }

    static func paragraph(_ text: String, _ properties: String = "", run: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:rPr>\(run)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }

    private static let names =
        #"xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/""#

    static func fodt(_ text: String, styles: String = "") -> [UInt8] {
        Array(
            #"<?xml version="1.0" encoding="UTF-8"?><office:document \#(names) office:mimetype="application/vnd.oasis.opendocument.text" office:version="1.3"><office:automatic-styles>\#(styles)</office:automatic-styles><office:body><office:text>\#(text)</office:text></office:body></office:document>"#
                .utf8
        )
    }

    static func odt(_ text: String, manifest: String = "<m/>") -> [UInt8] {
        archive([
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            (
                "content.xml",
                "<office:document-content \(names)><office:body><office:text>\(text)</office:text></office:body></office:document-content>"
            ), ("META-INF/manifest.xml", manifest),
        ])
    }

    static func xlsx(_ rows: String, strings: String = "", styles: String = "", merges: String = "") -> [UInt8] {
        let main = #"xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main""#
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        return archive([
            ("[Content_Types].xml", "<Types/>"),
            ("_rels/.rels", relations([(office + "officeDocument", "xl/workbook.xml")])),
            (
                "xl/workbook.xml",
                #"<workbook \#(main) xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Svar" sheetId="1" r:id="rId0"/></sheets></workbook>"#
            ),
            (
                "xl/_rels/workbook.xml.rels",
                relations([
                    (office + "worksheet", "worksheets/sheet1.xml"), (office + "sharedStrings", "sharedStrings.xml"),
                    (office + "styles", "/xl/styles.xml"),
                ])
            ), ("xl/worksheets/sheet1.xml", "<worksheet \(main)><sheetData>\(rows)</sheetData>\(merges)</worksheet>"),
            ("xl/sharedStrings.xml", "<sst \(main)>\(strings)</sst>"),
            ("xl/styles.xml", "<styleSheet \(main)>\(styles)</styleSheet>"),
        ])
    }

    static func qdpx(_ text: String, selection: String) -> [UInt8] {
        archive([
            (
                "project.qde",
                #"<Project xmlns="urn:QDA-XML:project:1.0" name="Prov"><CodeBook><Codes><Code guid="a1" name="utmaning" isCodable="true"/></Codes></CodeBook><Sources><TextSource guid="s1" name="Intervju 1" plainTextPath="internal://s1.txt">\#(selection)</TextSource></Sources></Project>"#
            ), ("sources/s1.txt", text),
        ])
    }

    static func read(_ file: String, _ bytes: [UInt8]) throws -> ReadDocument {
        guard case .document(let document) = try FileReader.read(file, bytes) else { throw Missing(file: file) }
        return document
    }

    static func read(_ file: String, _ text: String) throws -> ReadDocument { try read(file, Array(text.utf8)) }

    struct Missing: Error { let file: String }
}

import Foundation
import Testing

@testable import Formats

/// What a scan saw, element by element.
private struct Seen: XMLReceiver {
    enum Name: String, XMLVocabulary {
        case root = "a:rot"
        case inner = "a:del"
        case other = "b:del"
        case value = "v"
        case prefixed = "b:v"
        static let spaces = ["urn:a": "a", "urn:b": "b", "urn:a2": "a"]
        static let known = XMLKnownNames<Name>()
    }

    var lines: [String] = []

    mutating func start(_ name: Name?, _ attributes: XMLAttributes<Name>) -> XMLDescent {
        lines.append(
            "<\(name?.rawValue ?? "?")" + (attributes[.value].map { " v=\($0)" } ?? "")
                + (attributes[.prefixed].map { " b:v=\($0)" } ?? "")
        )
        return name == .other ? .past : .into
    }

    mutating func end(_ name: Name?) { lines.append("/\(name?.rawValue ?? "?")") }
    mutating func text(_ bytes: ArraySlice<UInt8>) { lines.append(String(decoding: bytes, as: UTF8.self)) }
}

@Suite struct XMLScannerTests {
    private func lines(_ bytes: [UInt8]) throws -> [String] {
        var seen = Seen()
        try XMLScanner.scan(bytes, into: &seen)
        return seen.lines
    }

    private func lines(_ text: String) throws -> [String] { try lines(Array(text.utf8)) }

    @Test func `namespaces count and not prefixes`() throws {
        #expect(
            try lines(
                #"<x:rot xmlns:x="urn:a" xmlns:y='urn:b' v="1" y:v="2"><x:del>å</x:del><y:del><x:rot/></y:del></x:rot>"#
            )
                == ["<a:rot v=1 b:v=2", "<a:del", "å", "/a:del", "<b:del", "/a:rot"]
        )
        #expect(
            try lines(#"<rot xmlns="urn:a2"><rot xmlns="urn:b"><del/></rot><del/></rot>"#) == [
                "<a:rot", "<?", "<b:del", "/?", "<a:del", "/a:del", "/a:rot",
            ]
        )
        #expect(
            try lines(#"<rot xmlns="urn:a"><p:del xmlns:p="urn:a"/></rot>"#) == [
                "<a:rot", "<a:del", "/a:del", "/a:rot",
            ]
        )
    }

    @Test func `references, CDATA, comments and line ends are read as XML says`() throws {
        let text =
            "<?xml version=\"1.0\"?>\r\n<rot xmlns='urn:a' v='a&#10;b\nc &lt;&quot;'>&amp;&#229;&#x1F600;<!-- <x> --><![CDATA[<&\r\n]]]>\r\nb]]<?pi ?></rot>\n<!-- slut -->"
        #expect(try lines(text).joined(separator: "·") == "<a:rot v=a\nb c <\"·&·å·😀·<&\n]·\n·b·]·]·/a:rot")
    }

    @Test(
        "what is not well-formed is refused",
        arguments: [
            ("<a>", "truncated"), ("<a", "truncated"), ("<a x='1", "truncated"), ("<a></b>", "mismatchedTag"),
            ("<a><b></a></b>", "mismatchedTag"), ("<a/><b/>", "badMarkup"), ("<a/>x", "badMarkup"), ("x", "badMarkup"),
            ("", "noElement"), ("  ", "noElement"), ("<a x=1/>", "badMarkup"), ("<a x/>", "badMarkup"),
            ("<a x='1' x='2'/>", "duplicateAttribute"), ("<a>&nbsp;</a>", "unknownEntity"),
            ("<a>&amp</a>", "badMarkup"),
            ("<a>&#0;</a>", "unknownEntity"), ("<a>&#xD800;</a>", "unknownEntity"), ("<a>\u{1}</a>", "badCharacter"),
            ("<p:a/>", "unknownPrefix"), ("<a p:x='1'/>", "unknownPrefix"), ("<!DOCTYPE a><a/>", "doctype"),
            ("<a><!-- -- --></a>", "badMarkup"), ("<a>]]></a>", "badMarkup"), ("<a x='<'/>", "badMarkup"),
            ("<a><![CDATA[</a>", "truncated"), ("<1a/>", "badMarkup"), ("<a x='1'y='2'/>", "badMarkup"),
            ("<a>\u{FFFF}</a>", "badCharacter"), ("</a>", "mismatchedTag"),
            ("<a><?xml version='1.0'?></a>", "badMarkup"),
        ]
    )
    func malformed(text: String, reason: String) {
        do {
            _ = try lines(text)
            Issue.record("\(text) was read")
        } catch let fault as XMLFault {
            #expect("\(fault.reason)".hasPrefix(reason), "\(text): \(fault.reason)")
            for language in Language.allCases { #expect(!fault.message(in: language).isEmpty) }
        } catch { Issue.record(error) }
    }

    @Test func `a document cut anywhere is refused`() {
        let text = Array(
            #"<?xml version="1.0"?><rot xmlns="urn:a" v="å"><del>text &amp; mer</del><!-- x --><![CDATA[y]]></rot>"#
                .utf8
        )
        for count in text.indices {
            #expect(throws: XMLFault.self) { try lines(Array(text[..<count])) }
        }
    }

    @Test func `depth and attributes have limits`() {
        let deep = String(repeating: "<a>", count: 100_000)
        #expect(throws: XMLFault(reason: .tooDeep, line: 1)) { try lines(deep) }
        for count in [300, 50_000] {
            let wide = "<a " + (0..<count).map { "x\($0)='1' " }.joined() + "/>"
            #expect(throws: XMLFault(reason: .tooManyAttributes, line: 1)) { try lines(wide) }
        }
    }

    @Test func `the declared encoding and the byte order mark decide`() throws {
        let text = #"<?xml version="1.0" encoding="ENCODING"?><rot xmlns="urn:a">å€ö</rot>"#
        func encoded(_ name: String, _ encoding: String.Encoding) -> [UInt8] {
            [UInt8](text.replacingOccurrences(of: "ENCODING", with: name).data(using: encoding) ?? Data())
        }
        let expected = ["<a:rot", "å€ö", "/a:rot"]
        #expect(try lines(encoded("UTF-8", .utf8)) == expected)
        #expect(try lines([0xEF, 0xBB, 0xBF] + encoded("UTF-8", .utf8)) == expected)
        #expect(try lines(encoded("windows-1252", .windowsCP1252)) == expected)
        #expect(try lines([0xFF, 0xFE] + encoded("UTF-16", .utf16LittleEndian)) == expected)
        #expect(try lines(encoded("UTF-16", .utf16BigEndian)) == expected)
        #expect(throws: XMLFault(reason: .badEncoding, line: 1)) { try lines(encoded("UTF-8", .windowsCP1252)) }
        #expect(throws: XMLFault(reason: .badEncoding, line: 1)) { try lines(encoded("EUC-JP", .utf8)) }
    }
}

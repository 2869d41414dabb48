import Testing

@testable import Formats

@Suite struct JSONValueTests {
    @Test(
        "JSON that RFC 8259 allows is read",
        arguments: [
            "null", "true", " false ", "0", "-0", "12", "-12.5", "1e3", "1E+3", "0.5e-7", #""""#, #""åäö""#, "[]", "{}",
            "[1,2]", "[ [ ] , { } ]", #"{"a":1,"b":[null]}"#, #""\"\\\/\b\f\n\r\t""#, #""\u00e5\uD83D\uDE00""#,
            "\t[\r\n1 ]\n", "\u{FEFF}{}", #"{"a":{"a":{"a":1}}}"#, #"{"":1," ":2}"#, "\"\u{2028}\"", "\"\u{7F}\"",
        ]
    )
    func accepted(text: String) throws {
        _ = try JSON(text)
    }

    @Test(
        "JSON that is wrong is refused with its reason and place",
        arguments: [
            ("", .empty, 1), ("  \n", .empty, 1), ("[", .unexpectedEnd, 2), ("[1", .unexpectedEnd, 3),
            ("[1,]", .trailingComma, 3), ("[1 2]", .commaExpected, 4), ("{\"a\" 1}", .colonExpected, 6),
            ("{\"a\":1,}", .trailingComma, 7), ("{a:1}", .nameExpected, 2), ("{\"a\":}", .valueExpected, 6),
            ("[,1]", .valueExpected, 2), ("1 2", .textAfterValue, 3), ("{} x", .textAfterValue, 4),
            ("01", .badNumber, 1), ("-", .unexpectedEnd, 2), ("1.", .unexpectedEnd, 3), ("[1.]", .badNumber, 2),
            ("[.5]", .unexpected("."), 2), ("[+1]", .unexpected("+"), 2), ("[1e]", .badNumber, 2),
            ("NaN", .unexpected("N"), 1), ("tru", .unexpectedEnd, 4), ("trux", .unexpected("t"), 1),
            ("'a'", .unexpected("'"), 1), ("\"a", .unexpectedEnd, 3), ("\"a\nb\"", .controlCharacter, 3),
            ("\"\\x\"", .badEscape, 2), ("\"\\u12g4\"", .badEscape, 2), ("\"\\u12", .badEscape, 2),
            ("\"\\", .unexpectedEnd, 3), ("\"\\u0000\"", .nul, 2), ("\"\u{0}\"", .nul, 2), ("\u{0}", .nul, 1),
            ("\"\\uD800\"", .loneSurrogate, 2), ("\"\\uDC00\"", .loneSurrogate, 2),
            ("\"\\uD800\\u0041\"", .loneSurrogate, 2), ("\"\\uD800", .loneSurrogate, 2),
            ("{\"a\":1,\"a\":2}", .duplicateName("a"), 8), ("{\"å\":1,\"\\u00e5\":2}", .duplicateName("å"), 8),
            ("/* */1", .unexpected("/"), 1), ("]", .valueExpected, 1), ("[1}", .commaExpected, 3),
            (String(repeating: "[", count: 129), .tooDeep, 129),
        ] as [(String, JSONSyntaxError.Reason, Int)]
    )
    func refused(text: String, reason: JSONSyntaxError.Reason, column: Int) {
        let error = #expect(throws: JSONSyntaxError.self) { try JSON(text) }
        #expect(error?.reason == reason)
        if text != "  \n" { #expect(error?.place == .line(1, column: column)) }
        for language in Language.allCases { #expect(error?.message(in: language).isEmpty == false) }
    }

    @Test(
        "bytes that are not UTF-8 are refused",
        arguments: [
            [0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE5], [0xFF],
        ]
            as [[UInt8]]
    )
    func notUTF8(bytes: [UInt8]) {
        let error = #expect(throws: JSONSyntaxError.self) { try JSON([0x22] + bytes + [0x22]) }
        #expect(error?.reason == .notUTF8)
    }

    @Test func `128 levels are read`() throws {
        let text = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
        #expect(try JSON(text).elements.count == 1)
    }

    @Test func `a name that comes twice is found among many too`() {
        let members = (0..<40).map { "\"n\($0)\":\($0)" } + ["\"n7\":0"]
        let error = #expect(throws: JSONSyntaxError.self) { try JSON("{" + members.joined(separator: ",") + "}") }
        #expect(error?.reason == .duplicateName("n7"))
        #expect((try? JSON("{" + members.dropLast().joined(separator: ",") + "}"))?.members.count == 40)
    }

    @Test func `values are found by name and know their place`() throws {
        let json = try JSON("{\r\n  \"åäö\": [1, \"tvåa\",\n    {\"x\": 2.5}],\r\"t\": true, \"n\": null}")
        #expect(json["åäö"]?.elements[1].string == "tvåa")
        #expect(json["åäö"]?.elements[1].place == .line(2, column: 14))
        #expect(json["åäö"]?.elements[2]["x"]?.kind == .number)
        #expect(json["åäö"]?.elements[2].place == .line(3, column: 5))
        #expect(json["t"]?.bool == true)
        #expect(json["t"]?.place == .line(4, column: 6))
        #expect(json["n"]?.isNull == true)
        #expect(json["saknas"] == nil)
    }

    @Test func `escapes stand for their characters`() throws {
        let json = try JSON(#""\"\\\/\b\f\n\r\t \u00e5\uD83D\uDE00\uFB01""#)
        #expect(json.string == "\"\\/\u{8}\u{C}\n\r\t å😀ﬁ")
    }

    @Test func `numbers are read only as what they are`() throws {
        #expect(try JSON("-9223372036854775808").integer == .min)
        #expect(try JSON("9223372036854775808").integer == nil)
        #expect(try JSON("1.0").integer == nil)
    }
}

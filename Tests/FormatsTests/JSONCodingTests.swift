import Testing

@testable import Formats

/// A type with each kind of member our files have.
private struct Step: Codable, Equatable {
    enum Kind: String, Codable { case group, plenary }

    var title: String
    var minutes: Int
    var kind: Kind = .group
    var hint: String?
    var isOpen = false
    var isLate: Bool?
    var words: [String] = []
    var votes: [String: Bool] = [:]
    var parts: [Step]?
    var weight: Double?
}

private enum Event: Codable, Equatable {
    case said(text: String, table: Int?, area: String)
    case merged(ids: [Int], isUndone: Bool)
    case moved(to: Step)
    case closed
}

private enum Lone: Codable, Equatable { case only(value: Int) }

private final class Base: Codable {
    var plain = 1
}

private struct Custom: Codable, Equatable {
    var value: Int

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        value = try container.decode(Int.self, forKey: .value)
        if value > 9 {
            throw DecodingError.dataCorruptedError(forKey: .value, in: container, debugDescription: "högst 9")
        }
    }
}

@Suite struct JSONCodingTests {
    private func read<T: Decodable>(_ type: T.Type, _ text: String, strict: Bool = true) throws -> T {
        try JSONDecoding.decode(T.self, from: JSON(text), strict: strict)
    }

    private func read<T: Decodable>(_ text: String) throws -> T { try read(T.self, text) }

    private func error<T: Decodable>(_ type: T.Type, _ text: String, strict: Bool = true) -> JSONDecodingError? {
        #expect(throws: JSONDecodingError.self) { try read(type, text, strict: strict) }
    }

    @Test func `what is missing reads as empty, false or nil`() throws {
        let step = try read(Step.self, #"{"title":"Start","minutes":5,"kind":"group"}"#)
        #expect(step == Step(title: "Start", minutes: 5))
    }

    @Test func `what reading supplies is not written`() throws {
        let step = Step(title: "Start", minutes: 5)
        #expect(try JSONEncoding.text(step) == #"{"title":"Start","minutes":5,"kind":"group"}"#)
    }

    @Test func `an optional false or empty list is not the same as none`() throws {
        let step = Step(title: "\u{2028}\u{1}\u{7F}\"</", minutes: -5, hint: "", isLate: false, parts: [], weight: 2)
        let text = try JSONEncoding.text(step)
        #expect(
            text == #"{"title":"\u2028\u0001\u007f\"</","minutes":-5,"kind":"group","hint":"","isLate":false,"#
                + #""parts":[],"weight":2.0}"#
        )
        #expect(try read(text) == step)
    }

    @Test func `dictionaries keep every member and are sorted by name`() throws {
        let step = Step(title: "", minutes: 0, votes: ["ö": false, "b": true, "a": false, "å": true])
        let text = try JSONEncoding.text(step)
        #expect(text.hasSuffix(#""votes":{"a":false,"b":true,"å":true,"ö":false}}"#))
        #expect(try read(text) == step)
        let nested = ["b": ["z": [1], "y": []], "a": [:]]
        #expect(try JSONEncoding.text(nested) == #"{"a":{},"b":{"y":[],"z":[1]}}"#)
        #expect(try read(JSONEncoding.text(nested)) == nested)
        #expect(try JSONEncoding.text([3: "c", 10: "j"]) == #"{"10":"j","3":"c"}"#)
    }

    @Test(
        "an event reads back as itself",
        arguments: [
            (.said(text: "Bra tåg", table: 7, area: "A"), #"{"said":{"text":"Bra tåg","table":7,"area":"A"}}"#),
            (.said(text: "", table: nil, area: "A"), #"{"said":{"text":"","area":"A"}}"#),
            (.merged(ids: [1, 2], isUndone: true), #"{"merged":{"ids":[1,2],"isUndone":true}}"#),
            (.merged(ids: [], isUndone: false), #"{"merged":{}}"#), (.closed, #"{"closed":{}}"#),
            (
                .moved(to: Step(title: "T", minutes: 1, words: ["x"])),
                #"{"moved":{"to":{"title":"T","minutes":1,"kind":"group","words":["x"]}}}"#
            ),
        ] as [(Event, String)]
    )
    private func events(event: Event, text: String) throws {
        #expect(try JSONEncoding.text(event) == text)
        #expect(try read(text) == event)
        #expect(try read([Event].self, "[\(text),\(text)]") == [event, event])
    }

    @Test func `an unknown case lists those there are and suggests one`() {
        let error = error(Event.self, #"{"sade":{}}"#)
        #expect(
            error?.reason == .unknownCase("sade", known: ["said", "merged", "moved", "closed"], suggestion: "said")
        )
        #expect(error?.message(in: .swedish).hasSuffix("menade du ’said’?") == true)
        #expect(self.error(Event.self, "{}")?.reason == .notOneCase(known: ["said", "merged", "moved", "closed"]))
        #expect(
            self.error(Lone.self, #"{"onyl":{}}"#)?.reason
                == .unknownCase("onyl", known: ["only"], suggestion: "only")
        )
        #expect(
            self.error(Step.self, #"{"title":"","minutes":1,"kind":"gruop"}"#)?.reason
                == .unknownCase("gruop", known: ["group", "plenary"], suggestion: "group")
        )
    }

    @Test func `a second case beside the first is an unknown name`() {
        let error = error(Event.self, #"{"closed":{},"extra":{}}"#)
        #expect(error?.reason == .unknownName("extra", suggestion: nil))
        #expect(
            self.error(Event.self, #"{"closed":{},"said":{}}"#)?.reason
                == .notOneCase(known: ["said", "merged", "moved", "closed"])
        )
    }

    @Test func `an unknown name is an error in strict mode only`() throws {
        let text =
            #"{"title":"a","minutes":1,"kind":"group","parts":[{"title":"b","minutes":2,"kind":"group","hnit":1}]}"#
        let error = error(Step.self, text)
        #expect(error?.reason == .unknownName("hnit", suggestion: "hint"))
        #expect(error?.path == "parts[0].hnit")
        #expect(error?.place == .line(1, column: 90))
        #expect(try read(Step.self, text, strict: false).parts?.count == 1)
    }

    @Test func `a missing name says where, and which slip may be the reason`() {
        let error = error([Step].self, "[\n {\"titel\": \"a\", \"minutes\": 1, \"kind\": \"group\"}]")
        #expect(error?.reason == .missing("title", written: "titel"))
        #expect(error?.path == "[0]")
        #expect(error?.place == .line(2, column: 2))
    }

    @Test(
        "a value of the wrong kind is an error at its place",
        arguments: [
            (#"{"title":1,"minutes":1,"kind":"group"}"#, .mismatch(expected: .string, found: .number), "title"),
            (#"{"title":"","minutes":"1","kind":"group"}"#, .mismatch(expected: .number, found: .string), "minutes"),
            (#"{"title":"","minutes":1.5,"kind":"group"}"#, .unfitNumber("1.5"), "minutes"),
            (
                #"{"title":"","minutes":99999999999999999999,"kind":"group"}"#, .unfitNumber("99999999999999999999"),
                "minutes"
            ),
            (#"{"title":"","minutes":1,"kind":"group","weight":1e400}"#, .unfitNumber("1e400"), "weight"),
            (
                #"{"title":"","minutes":1,"kind":"group","isOpen":0}"#, .mismatch(expected: .bool, found: .number),
                "isOpen"
            ),
            (
                #"{"title":"","minutes":1,"kind":"group","words":null}"#, .mismatch(expected: .array, found: .null),
                "words"
            ),
            (
                #"{"title":"","minutes":1,"kind":"group","words":["a",2]}"#,
                .mismatch(expected: .string, found: .number), "words[1]"
            ),
            (
                #"{"title":"","minutes":1,"kind":"group","votes":[]}"#, .mismatch(expected: .object, found: .array),
                "votes"
            ),
            ("[]", .mismatch(expected: .object, found: .array), ""),
        ] as [(String, JSONDecodingError.Reason, String)]
    )
    func mismatches(text: String, reason: JSONDecodingError.Reason, path: String) {
        let error = error(Step.self, text)
        #expect(error?.reason == reason)
        #expect(error?.path == path)
        for language in Language.allCases { #expect(error?.message(in: language).isEmpty == false) }
    }

    @Test func `what a type says itself is told with its place`() {
        let error = error([Custom].self, #"[{"value":9},{"value":10}]"#)
        #expect(error?.reason == .custom("högst 9"))
        #expect(error?.path == "[1].value")
        let line = error?.diagnostic(file: "a.json", in: .swedish).line(in: .swedish)
        #expect(line == "a.json:1:23: fel: [1].value: högst 9")
    }

    @Test func `large dictionaries are read in any order`() throws {
        let values = Dictionary(uniqueKeysWithValues: (0..<500).map { ("k\($0)", [$0, $0 + 1]) })
        let text = try JSONEncoding.text(values)
        #expect(try read(text) == values)
    }

    @Test func `for readers other than ours every member is written`() throws {
        struct Every: Codable, Equatable {
            var flag = false
            var list: [Int] = []
            var table: [String: Int] = [:]
            var text: String?
            var number: Int?
            var byte: UInt8?
            var share: Double?
            var ratio: Float?
            var maybe: Bool?
            var lists: [[Int]]?
        }
        let bytes = try JSONEncoding.encode(Every(), .all)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"flag":false,"list":[],"table":{},"text":null,"number":null,"byte":null,"share":null,"#
                + #""ratio":null,"maybe":null,"lists":null}"#
        )
        #expect(try JSONDecoding.decode(Every.self, from: JSON(bytes), strict: true) == Every())
        #expect(try JSONEncoding.text(Every()) == "{}")
    }

    @Test func `what cannot be read back is not written`() {
        #expect(throws: JSONEncodingError.nul) { try JSONEncoding.text("a\u{0}") }
        #expect(throws: JSONEncodingError.notFinite) { try JSONEncoding.text([Double.nan]) }
    }

    @Test func `numbers keep their exact value`() throws {
        let numbers: [Double] = [0, -0.0, 0.1, 1e300, .leastNonzeroMagnitude, 123_456_789.125, -1]
        #expect(try read([Double].self, JSONEncoding.text(numbers)).map(\.bitPattern) == numbers.map(\.bitPattern))
        let integers: [Int] = [.min, .max, 0, -1, 10, 100]
        #expect(try read(JSONEncoding.text(integers)) == integers)
        #expect(throws: JSONDecodingError.self) { try read([UInt8].self, "[256]") }
        #expect(throws: JSONDecodingError.self) { try read([UInt8].self, "[-1]") }
        #expect(try read([Int8].self, "[-128]") == [-128])
    }

    @Test func `laid out for people it is the same value, a member to each line`() throws {
        var step = Step(title: "Start, \"nu\"\n[1]", minutes: 5)
        step.words = ["å", "b, c"]
        step.votes = ["ö": true, "a": false]
        step.parts = [Step(title: "Del", minutes: 1)]
        let expected = #"""
            {
              "title": "Start, \"nu\"\n[1]",
              "minutes": 5,
              "kind": "group",
              "words": ["å", "b, c"],
              "votes": {
                "a": false,
                "ö": true
              },
              "parts": [
                {
                  "title": "Del",
                  "minutes": 1,
                  "kind": "group"
                }
              ]
            }

            """#
        let pretty = try JSONEncoding.pretty(step)
        #expect(String(decoding: pretty, as: UTF8.self) == expected)
        #expect(try JSONDecoding.decode(Step.self, from: JSON(pretty)) == step)
        #expect(try JSONEncoding.pretty([Int]()) == Array("[]\n".utf8))
        #expect(try JSONEncoding.pretty([String: Int]()) == Array("{}\n".utf8))
    }

    @Test func `an array that does not fit on a line has a line for each element`() throws {
        // A hundred characters of up to three bytes each: brackets, two texts in quotation marks, a comma and a blank.
        let fits = ["→", String(repeating: "→", count: 100 - 2 - 3 - 2 - 2)]
        #expect(try JSONEncoding.pretty(fits).count { $0 == UInt8(ascii: "\n") } == 1)
        let longer = [fits[0], fits[1] + "→"]
        #expect(
            try String(decoding: JSONEncoding.pretty(longer), as: UTF8.self)
                == "[\n  \"→\",\n  \"\(longer[1])\"\n]\n"
        )
        let nested = try String(decoding: JSONEncoding.pretty([[1, 2], [], [3]]), as: UTF8.self)
        #expect(nested == "[\n  [1, 2],\n  [],\n  [3]\n]\n")
    }
}

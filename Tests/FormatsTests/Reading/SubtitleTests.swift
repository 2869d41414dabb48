import Testing

@testable import Formats

@Suite struct SubtitleTests {
    @Test func `voices become turns with their times beside them`() throws {
        let document = try Built.read(
            "a.vtt",
            """
            WEBVTT - inspelning

            NOTE
            00:00 --> inget

            STYLE
            ::cue {}

            1
            00:00:01.000 --> 00:00:03.000 align:start
            <v Anna Berg>Hur ser det <i>ut</i>?</v>

            2
            00:00:03.100 --> 00:00:05.000
            <v Anna Berg>Hos er &amp; andra.</v>

            01:02:03.000 --> 01:02:05.000
            <v.loud Bo>Vi har <00:00:04.000>en plan.
            """
        )
        #expect(
            document.outline == [
                "t Anna Berg 00:00:01 Hur ser det ut? Hos er & andra.", "t Bo 01:02:03 Vi har en plan.",
            ]
        )
        #expect(document.text == "Anna Berg: Hur ser det ut? Hos er & andra.\n\nBo: Vi har en plan.")
    }

    @Test func `srt without voices becomes paragraphs at pauses`() throws {
        let text =
            "1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}Vi har\r\nen plan\r\n\r\n2\r\n00:00:02,100 --> 00:00:04,000\r\nsom ingen läser.\r\n\r\n3\r\n00:00:09,000 --> 00:00:10,000\r\n- I: Varför?\r\n"
        for name in ["a.srt", "a.txt"] {
            #expect(
                try Built.read(name, text).outline == [
                    "t – 00:00:01 Vi har en plan som ingen läser.", "t I 00:00:09 Varför?",
                ]
            )
        }
    }

    @Test func `what is no time is no cue`() throws {
        #expect(
            try Built.read("a.vtt", "WEBVTT\n\na --> b\n1:2:3:4:5 --> 6\n99999999999999999999:00 --> 1:00\ntext").blocks
                .isEmpty
        )
    }

    @Test func `a transcript saved as a document or as text becomes turns`() throws {
        let lines = [
            "Intervju den 18 april", "Anna Berg   0:03", "Hur ser det ut?", "Bo Ek   0:09", "Vi har en plan.",
            "Bo Ek   0:15",
            "Ingen läser den.", "Anna Berg   1:02", "Varför?",
        ]
        let expected = [
            "p Intervju den 18 april", "t Anna Berg 00:00:03 Hur ser det ut?",
            "t Bo Ek 00:00:09 Vi har en plan. Ingen läser den.",
            "t Anna Berg 00:01:02 Varför?",
        ]
        #expect(try Built.read("a.docx", Built.docx(lines.map { Built.paragraph($0) }.joined())).outline == expected)
        #expect(try Built.read("a.txt", lines.joined(separator: "\n")).outline == expected)
        let timed = "0:0:3.1 --> 0:0:5.0<w:br/>"
        let boxed = ["Anna Berg", "Bo Ek", "Anna Berg"].map {
            Built.paragraph($0).replacing(
                "<w:t xml:space=\"preserve\">",
                with: "<w:t>\(timed.replacing("<w:br/>", with: "</w:t><w:br/><w:t>"))"
            ).replacing("</w:t></w:r></w:p>", with: "</w:t><w:br/><w:t>ord</w:t></w:r></w:p>")
        }
        #expect(
            try Built.read("a.docx", Built.docx(boxed.joined())).outline == [
                "t Anna Berg 00:00:03 ord", "t Bo Ek 00:00:03 ord", "t Anna Berg 00:00:03 ord",
            ]
        )
    }

    @Test func `an agenda with times is no transcript`() throws {
        let agenda = ["Samling 9:00", "Fika 9:30", "Lunch 12:00", "Hemgång 16:00"]
        let outline = try Built.read("a.docx", Built.docx(agenda.map { Built.paragraph($0) }.joined())).outline
        #expect(outline == agenda.map { "p " + $0 })
    }
}

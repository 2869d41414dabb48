import Foundation

/// Naughty texts beyond those that are written one by one, made kind by kind: whatever is known to hurt, in every
/// setting it is known to hurt in.
extension NaughtyStrings {
    /// Several to a text, so that a page holds them all; those with lines of their own stand alone.
    static let bundled: [String] = {
        let lines = made.filter(hasLines)
        let words = made.filter { !hasLines($0) }
        let bundles = stride(from: 0, to: words.count, by: 48).map { start in
            words[start..<min(start + 48, words.count)].joined(separator: " ⁂ ")
        }
        return lines + bundles
    }()

    /// Whether it would be more than one cell of a file, or more than one question of a list.
    static func hasLines(_ text: String) -> Bool { text.contains { $0.isNewline || $0 == "\t" } }

    static let made: [String] = {
        let kinds = [
            words, numbers, blanks, piles, alphabets, pictures, tongues, quotes, databases, payloads, handlers,
            addresses, templates, paths, devices, formulas, screens, lines,
        ]
        var known = Set(written)
        return kinds.joined().filter { known.insert($0).inserted }
    }()

    /// Each of some before each of others.
    private static func each(_ starts: [String], _ ends: [String]) -> [String] {
        starts.flatMap { start in ends.map { start + $0 } }
    }

    private static func scalars(_ numbers: [UInt32]) -> [String] {
        numbers.compactMap(Unicode.Scalar.init).map { String(Character($0)) }
    }

    // MARK: Words and numbers

    private static let words: [String] = [
        "undefined", "null", "nil", "none", "nan", "true", "false", "yes", "no", "void", "eval", "prototype",
        "hasOwnProperty", "valueOf", "then", "length", "id", "name", "default", "admin", "root", "select", "inf",
        "self",
    ].flatMap { [$0.lowercased(), $0.capitalized, $0.uppercased()] }

    private static let numbers = each(
        ["", "-", "+"],
        [
            "0", "1,5", "1.0e3", "1E+309", "0b101", "0o17", "1_000", "1'000", "00012", "1/0", "9223372036854775808",
            "2147483648", "4294967296", "0.1+0.2", "1e-400", "٣", "१२", "５", "¾", "∞", "1 000 000,00",
        ]
    )

    // MARK: Letters

    /// What is not seen, what turns the line round, and what is no letter at all, in the middle of words.
    private static let blanks: [String] = scalars(
        [0xA0, 0x1680, 0x180E] + (0x2000...0x200F) + (0x2028...0x202F) + (0x205F...0x206F) + [
            0x3000, 0xFEFF, 0xAD, 0x34F, 0x61C, 0x115F, 0x3164, 0xFE0E, 0xFE0F, 0xFFF9, 0xFFFC, 0xFFFD, 0xE000,
            0xF8FF, 0xE0001, 0xE0041, 0x10FFFD,
        ]
    ).map { "ett\($0)två" }

    /// Letters under ever more marks.
    private static let piles: [String] = (1...16).map { (height: UInt32) in
        let letters = "Jämställt".unicodeScalars.map { letter in
            let marks = (0..<height).map { 0x300 + ($0 * 7 + letter.value) % 0x70 }
            return scalars([letter.value] + marks).joined()
        }
        return letters.joined()
    }

    /// Latin letters of other alphabets: of mathematics, in circles and squares, at full width, upside down.
    private static let alphabets: [String] = {
        let mathematics = (0..<13).map { (number: UInt32) in 0x1D400 + number * 52 }
        let others: [UInt32] = [0x24D0, 0xFF41, 0x1F130, 0x1F150, 0x1F170, 0x1F1E6, 0x249C]
        let spelled = (mathematics + others).map { first in
            scalars("jamstallt".unicodeScalars.map { first + $0.value - 97 }).joined()
        }
        return spelled
            + ["ʇןןɐ̈ʇsɯɐ̈ſ", "ᴊᴀ̈ᴍsᴛᴀ̈ʟʟᴛ", "Jámställт", "јämställt", "ﬁﬂﬀﬃ", "Ⅷ Ⅻ", "ǆ ǅ Ǆ", "ĲŉŁ", "ſtor"]
    }()

    private static let pictures: [String] = {
        let people = each(["👋", "👩", "🧑‍🚒", "🏃", "🤝", "👷‍♀️"], scalars(Array(0x1F3FB...0x1F3FF)))
        let keys = "0123456789#*".map { "\($0)\u{FE0F}\u{20E3}" }
        return people + keys + ["🇸🇯", "🇦🇽", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏳️‍⚧️", "❤️‍🔥", "👨‍👨‍👦‍👦", "🫱🏻‍🫲🏿", "☃︎", "🀄︎"]
    }()

    private static let tongues = [
        "男女平等", "성평등", "المساواة بين الجنسين", "שוויון מגדרי", "लैंगिक समानता", "ความเท่าเทียม", "სქესთა თანასწორობა",
        "գենդերային հավասարություն", "ጾታዊ እኩልነት", "ᐊᒡᒋᐅᖏᓐᓂᖅ", "ລະຫວ່າງເພດ", "ស្មើភាព", "ᎤᏂᎩᏍᏗ", "равенство полов",
        "ισότητα των φύλων", "cinsiyet eşitliği İıĞğ", "bình đẳng giới", "jafnrétti þæð", "rovnosť ľŕĺ", "ลิงค์ ﷺ ﷻ",
        "ގެރުން",
        "ꦒꦼꦤ꧀ꦝꦺꦂ", "𐌲𐌰𐌻𐌴𐌹𐌺𐍃", "𓀀𓁐", "𝄞 𝅘𝅥𝅮", "ᚠᚢᚦᚬᚱᚴ", "اب\u{200D}پ\u{200C}ت", "ক্ষ", "සමානාත්මතාව",
    ]

    // MARK: Syntax

    private static let quotes: [String] = {
        let marks = ["\"", "'", "`", "´", "“", "„", "«", "‹", "＂", "＇", "ʼ", "‵", "〝", "❝", "&quot;", "&#39;"]
        return marks.flatMap { mark in [mark, "\(mark)\(mark)", "x\(mark)", "\(mark)x\(mark)\(mark)"] }
    }()

    private static let databases = each(
        ["'", "\"", "`", "')", "%' ", "1) "],
        [
            " OR 1=1 --", "; DELETE FROM event; --", " UNION SELECT name FROM sqlite_master --", "/*",
            " AND 1=randomblob(9)",
            "; ATTACH 'x' AS y; --", "||'", " ESCAPE '%",
        ]
    )

    private static let payloads = each(
        [
            "", "\">", "'>", "</textarea>", "</title>", "</script>", "</style>", "</option></select>", "-->", "]]>",
            "</noscript>", "</template>", "</svg>", "</summary></details>",
        ],
        [
            "<script>canary()</script>", "<ScRiPt >canary()</sCrIpT x>", "<img src=x onerror=canary()>",
            "<svg/onload=canary()>", "<iframe src=javascript:canary()>", "<math href=javascript:canary()>x</math>",
        ]
    )

    private static let handlers = [
        "load", "error", "click", "focus", "mouseover", "pointerenter", "animationstart", "transitionend", "toggle",
        "scroll", "resize", "hashchange", "pageshow", "beforeinput", "input", "submit", "wheel", "copy", "paste",
        "auxclick", "begin", "end", "repeat", "message", "unload", "canplay", "securitypolicyviolation",
    ].map { "<p tabindex=1 autofocus style='animation:x' on\($0)='canary(\"\($0)\")'>\($0)" }

    private static let addresses = each(
        [
            "<a href=\"", "<form action=\"", "<button formaction=\"", "<object data=\"", "<svg><use href=\"",
            "<link href=\"",
        ],
        [
            "javascript:canary()", "JaVaScRiPt:canary()", "java\tscript:canary()", "&#106;avascript:canary()",
            "\u{1}javascript:canary()", "javascript&colon;canary()",
            "data:text/html;base64,PHNjcmlwdD5jYW5hcnkoKTwvc2NyaXB0Pg==",
            "//evil.example\\@x",
        ]
    ).map { $0 + "\">x" }

    private static let templates: [String] = {
        let starts = ["{{", "${", "#{", "<%= ", "{%", "[[", "%{", "@(", "$(", "<?= ", "{{{"]
        let others = [
            "%s%p%x%n", "%1$s", "{0}", "{0.__class__}", "%@%@%@", "\\(7*7)", "$HOME", "$IFS", "`id`", "; id", "| id",
            "&& id",
        ]
        return each(starts, ["7*7", "canary()"]) + others
    }()

    private static let paths = each(
        ["../", "..\\", "%2e%2e%2f", "....//", "/", "C:\\", "file:///", "\\\\evil\\"],
        ["etc/passwd", "lan.sqlite", ".", "con"]
    )

    private static let devices: [String] = {
        let ports = (1...9).flatMap { ["COM\($0)", "LPT\($0)"] }
        return (["CON", "PRN", "AUX", "NUL", "CLOCK$"] + ports).flatMap { [$0, "\($0).txt"] }
    }()

    private static let formulas = each(
        ["=", "+", "-", "@", "\t=", "＝", "%0A="],
        ["1+1", "HYPERLINK(\"//evil.example\";\"x\")", "cmd|'/C calc'!A1", "WEBSERVICE(\"//evil.example\")"]
    )

    /// What moves the cursor of a terminal, rings its bell or changes its title.
    private static let screens = each(
        ["\u{1B}", "\u{9B}", "␛", "\\e", "^["],
        ["[2J", "[31mrött[0m", "]0;titel\u{7}", "[6n"]
    )

    private static let lines = ["\u{85}", "\u{B}", "\u{C}", "\n.\n", "\n\t", " \n", "\u{2029}", "\u{1C}"].map {
        "rad\($0)rad"
    }
}

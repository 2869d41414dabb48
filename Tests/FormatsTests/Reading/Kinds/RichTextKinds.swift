/// What RTF files hold (Rich Text Format Specification 1.9.1).
enum RichTextKinds {
    static let all: [Kind] = letters + writers + paragraphs + asides + tables

    private static func kind(_ name: String, _ text: String, words: String, resaved: [String: String]? = [:]) -> Kind {
        let head =
            "\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fnil\\fcharset204 Arial Cyr;}{\\f2\\fcharset238 Arial CE;}{\\f3\\ftech\\fcharset2 Symbol;}{\\f4\\fnil\\fcharset2 Wingdings;}}{\\colortbl;\\red255\\green0\\blue0;}{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\*\\cs10\\additive Stark;}}{\\info{\\title Dold titel}{\\author Dold person}}\n"
        return raw(name, head + text, words: words, resaved: resaved)
    }

    /// With nothing at its head but what the file itself says.
    private static func raw(_ name: String, _ text: String, words: String, resaved: [String: String]? = [:]) -> Kind {
        Kind("RTF " + name, "rtf", Array("{\\rtf1\(text)}".utf8), words, resaved: resaved)
    }

    private static let letters = [
        kind("letters by hexadecimal number", "\\'e5rlig m\\'E4tning \\'f6ver", words: "årlig mätning över"),
        kind("letters by Unicode number", "\\u229?r \\u8364?7", words: "år €7"),
        kind("letters with several stand-ins", "{\\uc2\\u229aa}r {\\uc0\\u246}n\\u228\\'e4r", words: "år önär"),
        kind(
            "stand-ins in hexadecimal",
            "{\\uc2 \\u26481\\'93\\'8c}\\u20140\\'8b\\u37117\\'73 stad",
            words: "東京都 stad"
        ),
        kind(
            "stand-ins that are control words",
            "ett\\u8211\\endash tv\\'e5\\u160\\~tre",
            words: "ett–två tre",
            resaved: ["docx": "ett––vå re", "odt": "ett––vå re", "rtf": "ett––vå re"]
        ),
        kind("letters in pairs of halves", "bra \\u-10179?\\u-8704? slut", words: "bra 😀 slut"),
        raw(
            "the Macintosh's letters",
            "\\mac{\\fonttbl{\\f0\\fcharset77 Geneva;}}\\f0 \\'8crlig m\\'8atning \\'9aver",
            words: "årlig mätning över"
        ),
        raw("the letters of DOS", "\\pc \\'86rlig m\\'84tning \\'94ver \\'87a", words: "årlig mätning över ça"),
        raw("the letters of DOS in western Europe", "\\pca \\'86rlig \\'9bre \\'b7", words: "årlig øre À"),
        raw(
            "central European letters",
            "\\ansi\\ansicpg1250\\deff0{\\fonttbl{\\f0\\fcharset238 Arial;}}\\f0 \\'a3\\'f3d\\'9f, Ko\\'9aice, H\\'e4ggdal",
            words: "Łódź, Košice, Häggdal"
        ),
        raw(
            "Cyrillic letters",
            "\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0\\fcharset204 Arial;}}\\f0 \\'ca\\'e8\\'bf\\'e2 \\'ec\\'e8\\'f0",
            words: "Київ мир"
        ),
        raw(
            "Greek letters",
            "\\ansi\\ansicpg1253\\deff0{\\fonttbl{\\f0\\fcharset161 Arial;}}\\f0 \\'c5\\'eb\\'eb\\'dc\\'e4\\'e1",
            words: "Ελλάδα"
        ),
        raw(
            "Turkish letters",
            "\\ansi\\ansicpg1254\\deff0{\\fonttbl{\\f0\\fcharset162 Arial;}}\\f0 \\'deirin da\\'f0",
            words: "Şirin dağ"
        ),
        raw(
            "Baltic letters",
            "\\ansi\\ansicpg1257\\deff0{\\fonttbl{\\f0\\fcharset186 Arial;}}\\f0 R\\'eega \\'d0iauliai",
            words: "Rīga Šiauliai"
        ),
        raw(
            "Japanese letters",
            "\\ansi\\ansicpg932\\deff0{\\fonttbl{\\f0\\fcharset128 MS Mincho;}}\\f0 \\'93\\'8c\\'8b\\'9e \\'83A\\'b1",
            words: "東京 アｱ"
        ),
        raw(
            "Chinese letters, simplified",
            "\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}}\\f0 \\'d6\\'d0\\'ce\\'c4 \\'c0\\'cf\\'b0\\'e5",
            words: "中文 老板"
        ),
        raw(
            "Chinese letters, traditional",
            "\\ansi\\ansicpg950\\deff0{\\fonttbl{\\f0\\fcharset136 MingLiU;}}\\f0 \\'a4\\'a4\\'a4\\'e5 \\'a6\\'d1\\'aa\\'4f",
            words: "中文 老板"
        ),
        raw(
            "Korean letters",
            "\\ansi\\ansicpg949\\deff0{\\fonttbl{\\f0\\fcharset129 Batang;}}\\f0 \\'c7\\'d1\\'b1\\'b9\\'be\\'ee",
            words: "한국어"
        ),
        raw(
            "Thai letters",
            "\\ansi\\ansicpg874\\deff0{\\fonttbl{\\f0\\fcharset222 Tahoma;}}\\f0 \\'a1\\'a2",
            words: "กข"
        ),
        raw(
            "letters of two bytes by font",
            "\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 SimSun;}}\\f0 P\\'e5 kinesiska {\\f1 \\'d6\\'d0\\'ce\\'c4} sa hon p\\'e5 m\\'f6tet",
            words: "På kinesiska 中文 sa hon på mötet"
        ),
        raw(
            "letters in UTF-8",
            "\\ansi\\ansicpg65001 \\'c3\\'a5rlig m\\'c3\\'a4tning 東京",
            words: "årlig mätning 東京",
            resaved: nil
        ),
        kind(
            "letters by font",
            "Staden {\\f1 \\'ca\\'e8\\'bf\\'e2} och {\\f2 \\'a3\\'f3d\\'9f} nu",
            words: "Staden Київ och Łódź nu"
        ),
        raw(
            "letters by the font's own code page",
            "\\ansi\\deff0{\\fonttbl{\\f0\\fnil\\fcharset0\\cpg1251 Arial;}}\\f0 \\'ec\\'e8\\'f0",
            words: "мир"
        ),
        raw("no letters named at all", "{\\fonttbl{\\f0 Arial;}}vanlig text", words: "vanlig text"),
        raw(
            "bytes beyond ASCII as numbers of themselves",
            "\\ansi\\ansicpg1252 tecken \\'80 och \\'85",
            words: "tecken € och …"
        ),
        kind(
            "punctuation by name",
            "\\ldblquote Ja\\rdblquote  sa hon \\endash  \\lquote nja\\rquote \\emdash  \\bullet  slut",
            words: "“Ja” sa hon – ‘nja’— • slut"
        ),
        kind(
            "blanks and hyphens of several kinds",
            "kl.\\~13 e\\_post om regi\\-onen a\\emspace b\\enspace c",
            words: "kl. 13 e-post om regionen a b c",
            resaved: [
                "docx": "kl. 13 e-post om regionen abc", "odt": "kl. 13 e-post om regionen abc",
                "rtf": "kl. 13 e-post om regionen abc",
            ]
        ),
        kind("symbols by font", "M\\'e5l {\\f4\\u-3872?} v\\'e4g {\\f4\\'fc} klart", words: "Mål → väg ✓ klart"),
        kind("brackets and backslashes", "\\{a\\} C:\\\\mapp", words: "{a} C:\\mapp"),
        kind(
            "words broken over lines of the file",
            "j\\'e4m\r\nst\\'e4lld\nhet i\r\n l\\'e4net",
            words: "jämställdhet i länet"
        ),
        kind("numbers up against words", "{\\b1 fet}\\b0 ord\\fs24\\'e5r {\\i 12}34", words: "fetordår 1234"),
        kind(
            "emphasis of all kinds",
            "{\\b fet} {\\i lutad} {\\ul under} {\\strike struken} {\\caps stor} {\\super 2} {\\cf1 r\\'f6d} {\\highlight1 m\\'e4rkt} {\\cs10 stark}",
            words: "fet lutad under struken stor 2 röd märkt stark"
        ),
        kind("words broken between groups", "{\\b j\\'e4m}st{\\i\\'e4lld}het", words: "jämställdhet"),
        kind("hidden letters", "Syns {\\v hemligt }h\\'e4r\\v  dolt\\v0  igen", words: "Syns här igen"),
        kind("deletions and insertions", "Vi {\\deleted vill inte }{\\revised\\revauth1 kan }nu", words: "Vi kan nu"),
        kind(
            "a note on deleted words",
            "Ett.{\\deleted  Borta.{\\footnote\\pard\\plain Not.}} Tv\\'e5.",
            words: "Ett. Två."
        ),
        kind(
            "text that was moved",
            "{\\mvf\\mvauth1 flyttat }h\\'e4r {\\mvt\\mvauth1 flyttat }dit",
            words: "här flyttat dit",
            resaved: [
                "docx": "flyttat här flyttat dit", "odt": "flyttat här flyttat dit", "rtf": "flyttat här flyttat dit",
            ]
        ),
    ]

    /// As other programs write what could be written more simply.
    private static let writers = [
        raw(
            "from TextEdit",
            "\\ansi\\ansicpg1252\\cocoartf2639\\cocoatextscaling0\n{\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica;}\n{\\colortbl;\\red255\\green255\\blue255;}\n{\\*\\expandedcolortbl;;}\n\\paperw11900\\pard\\tx566\n\\f0\\fs24 \\cf0 F\\'f6rsta raden\\\nandra raden\\\n\\\nfj\\'e4rde \\uc0\\u8232 efter",
            words: "Första raden andra raden fjärde efter"
        ),
        raw(
            "from WordPad",
            "\\ansi\\ansicpg1252\\deff0\\nouicompat\\deflang1053{\\fonttbl{\\f0\\fnil\\fcharset0 Calibri;}}\r\n{\\*\\generator Riched20 10.0.19041}\\viewkind4\\uc1 \r\n\\pard\\sa200\\sl276\\slmult1\\f0\\fs22\\lang29 Hej d\\'e4r\\par\r\nigen\\par\r\n",
            words: "Hej där igen"
        ),
        kind(
            "links",
            "Se {\\field{\\*\\fldinst{HYPERLINK \"https://example.org/\"}}{\\fldrslt{\\ul sidan h\\'e4r}}} nu",
            words: "Se sidan här nu"
        ),
        kind(
            "fields in fields",
            "{\\field{\\*\\fldinst IF {\\field{\\*\\fldinst PAGE}{\\fldrslt 3}} x}{\\fldrslt resultatet}} slut",
            words: "resultatet slut",
            resaved: ["docx": "1resultatet slut", "odt": "1resultatet slut", "rtf": "1 slut"]
        ),
        kind(
            "a table of contents",
            "{\\field{\\*\\fldinst { TOC \\\\o \"1-3\" }}{\\fldrslt Nul\\'e4ge 3\\par Hinder 4}}\\par\\pard\\s1 Nul\\'e4ge\\par",
            words: "Nuläge"
        ),
        kind(
            "fields in links",
            "{{\\field{\\*\\fldinst HYPERLINK \"#mal\" }{\\fldrslt {\\loch\nyttre }{\\loch\n{\\field{\\*\\fldinst  PAGEREF mal \\\\h }{\\fldrslt inre}}}{\\loch\n slut}}}}\n\\par ",
            words: "yttre inre slut"
        ),
        kind("bookmarks", "{\\*\\bkmkstart mal}m\\'e5l{\\*\\bkmkend mal}et", words: "målet"),
        kind(
            "what nobody knows",
            "f\\'f6re {\\*\\okand dolt {\\b ocks\\'e5 dolt}}{\\nyttord efter}\\helltnytt7  slut",
            words: "före efter slut"
        ),
        kind(
            "bytes that are no text",
            "f\\'f6re {\\pict\\wmetafile8\\bin5 }{}{\\}efter",
            words: "före efter",
            resaved: nil
        ),
        kind(
            "pictures in both their forms",
            "f\\'f6re {\\*\\shppict{\\pict\\pngblip\\picw1\\pich1 89504e47}}{\\nonshppict{\\pict\\wmetafile8 0100}}efter",
            words: "före efter",
            resaved: nil
        ),
        kind(
            "an object with what it shows",
            "f\\'f6re {\\object\\objemb{\\*\\objclass Blad}{\\*\\objdata 0105}{\\result{siffran 7}}} efter",
            words: "före siffran 7 efter"
        ),
        kind(
            "text in both its forms",
            "{\\upr{f?rr}{\\*\\ud{f\\u246 ?rr}}} och nu",
            words: "förr och nu",
            resaved: ["docx": "f?rrförr och nu", "odt": "f?rrförr och nu", "rtf": "f?rrförr och nu"]
        ),
        kind(
            "a shape with its description and its text",
            "runt {\\shp{\\*\\shpinst\\shpleft100\\shptop100\\shpright3000\\shpbottom900\\shpwr3{\\sp{\\sn shapeType}{\\sv 202}}{\\sp{\\sn wzName}{\\sv Ruta ett}}{\\shptxt \\pard i rutan\\par}}{\\shprslt{\\*\\do\\dobxcolumn{\\dptxbx{\\dptxbxtext \\pard i rutan\\par}}}}}om",
            words: "runt om i rutan"
        ),
        kind("marks for index and contents", "v\\'e5rd{\\xe v\\'e5rd}{\\tc{\\v Inneh\\'e5ll}}plan", words: "vårdplan"),
        kind(
            "groups deep in one another",
            String(repeating: "{", count: 60) + "djupt" + String(repeating: "}", count: 60) + " nere",
            words: "djupt nere"
        ),
    ]

    private static let paragraphs = [
        kind(
            "paragraphs and breaks",
            "ett\\par\\pard tv\\'e5\\line tre\\lbr0 fyra\\page fem\\column sex\\sect sju",
            words: "ett två tre fyra fem sex sju",
            resaved: [
                "docx": "ett två trefyra fem sex sju", "odt": "ett två trefyra fem sex sju",
                "rtf": "ett två trefyra fem sex sju",
            ]
        ),
        kind("headings", "\\pard\\s1\\outlinelevel0 Nul\\'e4ge\\par\\pard\\s0 text\\par", words: "Nuläge text"),
        kind(
            "bullets as older programs write them",
            "{\\pntext\\f3\\'B7\\tab}{\\*\\pn\\pnlvlblt\\pnf3\\pnindent0{\\pntxtb\\'B7}}ett\\par{\\pntext\\f3\\'B7\\tab}tv\\'e5\\par\\pard slut",
            words: "ett två slut"
        ),
        kind(
            "numbers as older programs write them",
            "{\\pntext 1.\\tab}{\\*\\pn\\pnlvlbody\\pndec{\\pntxta.}}ett\\par{\\pntext 2.\\tab}tv\\'e5\\par",
            words: "ett två"
        ),
        kind(
            "lists with their marks in words",
            "{\\listtext\\pard\\f3\\'b7\\tab}\\pard\\li720 ett\\par{\\listtext\\pard\\f3\\'b7\\tab}\\pard\\li720 tv\\'e5\\par",
            words: "ett två"
        ),
        kind(
            "an item of several paragraphs",
            "{\\listtext 1.\\tab}\\pard ett\\par\\pard\\li720 mer om ett\\par{\\listtext 2.\\tab}\\pard tv\\'e5\\par",
            words: "ett mer om ett två"
        ),
        kind(
            "tables of lists",
            "{\\*\\listtable{\\list\\listtemplateid1\\listsimple{\\listlevel\\levelnfc23\\leveljc0\\levelstartat1\\levelfollow0{\\leveltext \\'01\\u8226 ?;}{\\levelnumbers;}\\fi-360\\li720}{\\listname dold;}\\listid1}}{\\*\\listoverridetable{\\listoverride\\listid1\\listoverridecount0\\ls1}}\\pard\\ls1\\ilvl0 ett\\par\\pard slut",
            words: "ett slut"
        ),
        kind("empty paragraphs", "\\par\\par ett\\par\\par\\par tv\\'e5\\par\\par", words: "ett två"),
        kind("tab stops and tabs", "\\tx720\\tqr\\tx4000 tid\\tab pengar\\tab lust", words: "tid pengar lust"),
        kind(
            "quotes by indentation",
            "\\pard\\li720\\ri720 S\\'e5 sa hon.\\par\\pard Vi h\\'f6ll med.\\par",
            words: "Så sa hon. Vi höll med."
        ),
        kind("text from right to left", "\\rtlpar\\rtlch abc \\ltrch def", words: "abc def"),
    ]

    private static let asides = [
        kind(
            "footnotes",
            "Ett.{\\super\\chftn}{\\footnote\\pard\\plain{\\super\\chftn} Sagt tv\\'e5 g\\'e5nger.} Tv\\'e5.\\par Tre.",
            words: "Ett. Två. Sagt två gånger. Tre."
        ),
        kind(
            "endnotes",
            "Ett.{\\super\\chftn}{\\footnote\\ftnalt\\pard\\plain Sist.\\par Och mer.} Tv\\'e5.\\par",
            words: "Ett. Två. Sist. Och mer."
        ),
        kind(
            "header and footer stand beside the text",
            "{\\header\\pard Sidhuvud\\par}{\\footerr\\pard Sida \\chpgn\\par}Texten\\par",
            words: "Texten"
        ),
        kind(
            "comments stand beside the text",
            "{\\*\\atrfstart 1}Ett{\\*\\atrfend 1}{\\*\\atnid K}{\\*\\atnauthor Kodare}\\chatn{\\*\\annotation{\\*\\atnref 1}{\\*\\atndate 1}\\pard utmaning} tv\\'e5",
            words: "Ett två"
        ),
        kind("lines above footnotes", "{\\*\\ftnsep\\chftnsep}{\\*\\aftnsep\\chftnsep}text", words: "text"),
    ]

    private static let tables = [
        kind(
            "a table",
            "\\pard f\\'f6re\\par\\trowd\\cellx2000\\cellx4000\\pard\\intbl Tema\\cell Svar\\cell\\row\\trowd\\cellx2000\\cellx4000\\pard\\intbl Hinder\\cell Tid\\cell\\row\\pard efter\\par",
            words: "före Tema Svar Hinder Tid efter"
        ),
        kind(
            "cells of several paragraphs",
            "\\trowd\\cellx2000\\cellx4000\\pard\\intbl ett\\par tv\\'e5\\cell tre\\cell\\row\\pard slut",
            words: "ett två tre slut"
        ),
        kind(
            "cells over several columns and rows",
            "\\trowd\\clvmgf\\cellx2000\\clmgf\\cellx4000\\clmrg\\cellx6000\\pard\\intbl a\\cell b\\cell\\cell\\row\\trowd\\clvmrg\\cellx2000\\cellx4000\\cellx6000\\pard\\intbl\\cell c\\cell d\\cell\\row\\pard slut",
            words: "a b c d slut"
        ),
        kind(
            "empty cells",
            "\\trowd\\cellx2000\\cellx4000\\pard\\intbl\\cell a\\cell\\row\\trowd\\cellx2000\\cellx4000\\pard\\intbl b\\cell\\cell\\row\\pard slut",
            words: "a b slut"
        ),
        kind(
            "a table in a cell",
            "\\trowd\\cellx2000\\cellx6000\\pard\\intbl yttre\\par\\pard\\intbl\\itap2 inre\\nestcell rad\\nestcell{\\*\\nesttableprops\\trowd\\cellx900\\cellx1800\\nestrow}{\\nonesttables\\par}\\pard\\intbl slut\\cell granne\\cell\\row\\pard sist",
            words: "yttre inre rad slut granne sist"
        ),
        kind(
            "a footnote in a cell",
            "\\trowd\\cellx2000\\cellx4000\\pard\\intbl Ett.{\\footnote\\pard\\plain Not.}\\cell Tv\\'e5.\\cell\\row\\pard slut",
            words: "Ett. Not. Två. slut"
        ),
        kind(
            "a row that says itself once more",
            "\\trowd\\cellx2000\\cellx4000\\pard\\intbl a\\cell b\\cell{\\trowd\\cellx2000\\cellx4000\\row}\\pard slut",
            words: "a b slut"
        ),
        kind(
            "cells outside any row",
            "\\pard a\\cell b\\cell\\row\\pard slut",
            words: "a b slut",
            resaved: ["docx": "ab slut", "odt": "ab slut", "rtf": "ab slut"]
        ),
    ]
}

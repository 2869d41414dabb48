/// What control words mean.
extension RichTextReader {
    mutating func sign(_ sign: UInt8) {
        if pendingSkip > 0, sign != UInt8(ascii: "*") {
            pendingSkip -= 1
            return
        }
        switch sign {
        case UInt8(ascii: "*"): isIgnorable = true
        case UInt8(ascii: "~"): letter("\u{A0}")
        case UInt8(ascii: "_"): letter("-")
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"): plain(sign)
        default: break
        }
    }

    mutating func control(_ word: String, _ number: Int?) {
        let isIgnored = isIgnorable
        isIgnorable = false
        if word == "bin" { return scanner.skip(number ?? 0) }
        if pendingSkip > 0, word != "u" {
            pendingSkip -= 1
            if Self.characters[word] != nil { return }
        }
        if destination(word, isIgnored) { return }
        switch word {
        case "par", "sect", "page", "column": endParagraph()
        case "line", "lbr": letter("\n")
        case "tab": letter("\t")
        case "cell": endCell()
        case "nestcell": endParagraph()
        case "row": endRow()
        case "u": unicode(number ?? 0)
        case "uc": state.fallback = max(0, min(number ?? 1, 16))
        case "b": state.isBold = number != 0
        case "ul", "uldb", "ulw": state.isUnderlined = number != 0
        case "ulnone": state.isUnderlined = false
        case "v": state.isHidden = number != 0
        case "deleted", "mvf":
            state.isDeleted = number != 0
            hasTrackedChanges = true
        case "revised": hasTrackedChanges = true
        case "plain": (state.isBold, state.isUnderlined, state.isHidden, state.isDeleted) = (false, false, false, false)
        case "f": font(number ?? 0)
        case "fcharset":
            if state.destination == .fontTable, let tableFont, let number {
                fonts[tableFont] = RichTextEncoding(charset: number)
            }
        case "cpg":
            if state.destination == .fontTable, let tableFont, let number {
                fonts[tableFont] = RichTextEncoding(codePage: number)
            }
        case "mac": encoding = .mac
        case "pc": encoding = .page(437)
        case "pca": encoding = .page(850)
        case "ansicpg": encoding = RichTextEncoding(codePage: number ?? 1252)
        default: paragraph(word, number)
        }
    }

    mutating func paragraph(_ word: String, _ number: Int?) {
        switch word {
        case "pard":
            if state.destination == .text || !outer.isEmpty {
                let mark = flow.paragraph.mark
                flow.paragraph = RichTextParagraph()
                flow.paragraph.mark = mark
            }
        case "s":
            if state.destination == .styleSheet { styleNumber = number ?? 0 } else { flow.paragraph.style = number }
        case "outlinelevel":
            if state.destination == .styleSheet { styleOutline = number } else { flow.paragraph.outline = number }
        case "intbl": flow.paragraph.isInTable = true
        case "trowd": if !flow.isInTable { endParagraph() }
        case "ilvl": flow.paragraph.level = max(0, min(number ?? 0, 8))
        case "ls": flow.paragraph.isInList = (number ?? 0) > 0
        default: if let scalar = Self.characters[word] { letter(scalar) }
        }
    }

    /// Whether the word opens a destination.
    mutating func destination(_ word: String, _ isIgnored: Bool) -> Bool {
        if state.destination == .skipped { return true }
        if state.destination == .twice {
            // The group around both forms says where the text belongs.
            if word == "ud", groups.count > 1 { state.destination = groups[groups.count - 2].destination }
            return true
        }
        switch word {
        case "upr": state.destination = .twice
        case "fonttbl": state.destination = .fontTable
        case "stylesheet": state.destination = .styleSheet
        case "listtext", "pntext":
            buffer = ""
            state.destination = .listMark
        case "footnote": enter(.note)
        case "annotation": enter(.annotation)
        case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf": enter(.margin)
        case "shptxt": enter(.textBox)
        case "fldinst":
            (state.destination, state.isInstruction, instruction) = (.skipped, true, "")
        case "fldrslt":
            // A table of contents repeats the headings.
            guard instruction.split(separator: " ").first == "TOC" else { return false }
            state.destination = .skipped
        case "atrfstart", "atrfend", "atnref", "atnauthor":
            buffer = ""
            state.destination =
                word == "atrfstart"
                ? .annotationStart
                : word == "atrfend" ? .annotationEnd : word == "atnref" ? .annotationReference : .annotationAuthor
        case "colortbl", "info", "pict", "objclass", "objname", "objdata", "sp", "themedata", "colorschememapping",
            "datastore",
            "listtable", "listoverridetable", "rsidtbl", "generator", "xmlnstbl", "atnid", "atndate", "atntime",
            "atnparent", "bkmkstart", "bkmkend", "nonshppict", "shprslt", "tc", "xe", "revtbl", "filetbl",
            "latentstyles",
            "pgptbl", "mmathPr", "pntxta", "pntxtb", "nonesttables", "template", "ftnsep", "ftnsepc", "aftnsep",
            "aftnsepc":
            state.destination = .skipped
        // Known destinations that may be ignored, but hold text we want.
        case "shp", "shpinst", "do", "dptxbxtext", "shppict", "revised", "pn", "nesttableprops":
            return false
        default:
            guard isIgnored else { return false }
            state.destination = .skipped
        }
        return true
    }

    mutating func font(_ number: Int) {
        if state.destination == .fontTable { tableFont = number } else { state.font = number }
    }

    static let characters: [String: Unicode.Scalar] = [
        "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
        "emspace": " ", "enspace": " ", "qmspace": " ",
    ]
}

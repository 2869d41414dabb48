/// The cells of a CSV note with their places, by the quoting of RFC 4180 and with whichever separator the file uses.
enum DelimitedNote {
    static func rows(of text: NoteText, in flow: inout NoteFlow) -> [(line: Int, cells: [NoteRun])] {
        rows(of: text, separator: separator(of: text), &flow)
    }

    /// Of semicolon, comma, tab and bar: the one that most rows hold equally often, with cells enough to matter.
    private static func separator(of text: NoteText) -> Unicode.Scalar {
        var best: (mark: Unicode.Scalar, score: Int) = (";", 0)
        let head = NoteText(text[0..<min(text.count, 20_000)])
        for mark: Unicode.Scalar in [";", "\t", ",", "|"] {
            let widths = cells(of: head, separator: mark).filter { $0.contains { !$0.isEmpty } }.map(\.count)
            guard let first = widths.first, first > 1 else { continue }
            let alike = widths.filter { $0 == first }.count
            let score = alike * 1000 / widths.count + (mark == "," ? 0 : 1)
            if score > best.score { best = (mark, score) }
        }
        return best.mark
    }

    private static func rows(of text: NoteText, separator: Unicode.Scalar, _ flow: inout NoteFlow)
        -> [(line: Int, cells: [NoteRun])]
    {
        var line = 1
        var counted = 0
        return cells(of: text, separator: separator).compactMap { row in
            guard let first = row.first else { return nil }
            while counted < first.lowerBound {
                if text.scalars[counted] == "\n" { line += 1 }
                counted += 1
            }
            let runs = row.map { flow.run($0, of: text) }
            return runs.allSatisfy(\.isEmpty) ? nil : (line, runs)
        }
    }

    /// Places of the cells, row by row, without their quotation marks.
    private static func cells(of text: NoteText, separator: Unicode.Scalar) -> [[Range<Int>]] {
        let scalars = text.scalars
        var rows: [[Range<Int>]] = []
        var row: [Range<Int>] = []
        var at = 0
        while at <= scalars.count {
            var start = at
            while start < scalars.count, scalars[start].isBlank, scalars[start] != separator { start += 1 }
            if start < scalars.count, scalars[start] == "\"", let close = closing(start, scalars, separator) {
                row.append(start + 1..<close)
                at = close + 1
            } else {
                while at < scalars.count, scalars[at] != separator, scalars[at] != "\n" { at += 1 }
                row.append(min(start, at)..<at)
            }
            while at < scalars.count, scalars[at] != separator, scalars[at] != "\n" { at += 1 }
            if at >= scalars.count || scalars[at] == "\n" {
                rows.append(row)
                row = []
            }
            at += 1
        }
        return rows
    }

    /// The quotation mark that ends a cell, with nothing but blanks before the next separator; nil when none does, and
    /// the mark is a part of the text.
    private static func closing(_ open: Int, _ scalars: [Unicode.Scalar], _ separator: Unicode.Scalar) -> Int? {
        var at = open + 1
        while at < scalars.count {
            if scalars[at] == "\"" {
                if at + 1 < scalars.count, scalars[at + 1] == "\"" {
                    at += 2
                    continue
                }
                var after = at + 1
                while after < scalars.count, scalars[after].isBlank, scalars[after] != separator { after += 1 }
                return after == scalars.count || scalars[after] == separator || scalars[after] == "\n" ? at : nil
            }
            at += 1
        }
        return nil
    }
}

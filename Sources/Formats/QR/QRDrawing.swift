extension QRCode {
    /// The symbol as an SVG image, for a page or a file of its own.
    ///
    /// One path on a rectangle of paper that covers the quiet zone, so that the symbol also scans from a dark page. The
    /// ink is black for the same reason: with `currentColor` the page must see to it that its text is dark.
    ///
    /// - Parameters:
    ///   - title: What a screen reader says. Without one the image is decoration, and passed over.
    ///   - quietZone: Light modules around the symbol. The standard asks for four (clause 6.3.8).
    ///   - ink: The colour of dark modules: any SVG colour, or `currentColor`.
    ///   - paper: The colour of light modules and the quiet zone.
    package func svg(title: String?, quietZone: Int = 4, ink: String = "#000", paper: String = "#fff") -> String {
        let side = size + 2 * quietZone
        var path = ""
        for y in 0..<size {
            var x = 0
            while x < size {
                let start = x
                while self[x, y] { x += 1 }
                if x > start {
                    path += "M\(start + quietZone) \(y + quietZone)h\(x - start)v1h-\(x - start)z"
                }
                x += 1
            }
        }
        let role = title == nil ? "aria-hidden=\"true\"" : "role=\"img\""
        let name = title.map { "<title>\(Self.escaped($0))</title>" } ?? ""
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" \(role) \
            shape-rendering="crispEdges">\(name)\
            <rect width="\(side)" height="\(side)" fill="\(Self.escaped(paper))"/>\
            <path fill="\(Self.escaped(ink))" d="\(path)"/></svg>
            """
    }

    /// The symbol in characters, two rows of modules to a line, without a line break at the end.
    ///
    /// Light modules are drawn and dark ones left out, as fits light text on a dark ground.
    ///
    /// - Parameters:
    ///   - quietZone: Light modules around the symbol. Readers of screens manage with two.
    ///   - colours: Whether to set white on black by ANSI escapes, right on any ground, where the terminal takes them.
    package func terminal(quietZone: Int = 2, colours: Bool = false) -> String {
        let range = -quietZone..<size + quietZone
        // 231 and 16 of the 256 colours are white and black whatever the theme; the sixteen first are not.
        let (set, reset) = colours ? ("\u{1B}[38;5;231;48;5;16m", "\u{1B}[0m") : ("", "")
        let lines = stride(from: range.lowerBound, to: range.upperBound, by: 2).map { y in
            set + String(range.map { x in Self.halves(upper: self[x, y], lower: self[x, y + 1]) }) + reset
        }
        return lines.joined(separator: "\n")
    }

    /// A character whose lit halves are the light modules.
    private static func halves(upper: Bool, lower: Bool) -> Character {
        switch (upper, lower) {
        case (false, false): "█"
        case (false, true): "▀"
        case (true, false): "▄"
        case (true, true): " "
        }
    }

    /// Text as it stands in XML, in an element or between quotation marks, without the characters XML has no way to say.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\t", "\n", "\r": result += " "
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

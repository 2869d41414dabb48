/// Character references of HTML (https://html.spec.whatwg.org/#named-character-references), those that text uses.
enum WebPageReferences {
    /// The names for U+00A0–U+00FF, in order.
    private static let latin =
        ("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro "
        + "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig "
        + "Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times "
        + "Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave "
        + "eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave "
        + "uacute ucirc uuml yacute thorn yuml").split(separator: " ")

    private static let names: [String: Unicode.Scalar] = {
        var names: [String: Unicode.Scalar] = [
            "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "ndash": "–", "mdash": "—", "lsquo": "‘",
            "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "lsaquo": "‹", "rsaquo": "›",
            "hellip": "…", "bull": "•", "euro": "€", "trade": "™", "dagger": "†", "permil": "‰", "larr": "←",
            "uarr": "↑", "rarr": "→", "darr": "↓", "harr": "↔", "rArr": "⇒", "minus": "−", "ne": "≠", "le": "≤",
            "ge": "≥", "asymp": "≈", "infin": "∞", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}",
            "zwnj": "\u{200C}", "zwj": "\u{200D}", "OElig": "Œ", "oelig": "œ", "Scaron": "Š", "scaron": "š",
            "Alpha": "Α", "alpha": "α", "beta": "β", "Delta": "Δ", "delta": "δ", "mu": "μ", "pi": "π", "Sigma": "Σ",
            "Omega": "Ω", "check": "✓", "star": "☆", "AMP": "&", "LT": "<", "GT": ">", "QUOT": "\"", "NewLine": "\n",
            "Tab": "\t", "num": "#", "colon": ":", "comma": ",", "period": ".", "excl": "!", "quest": "?", "lpar": "(",
            "rpar": ")", "sol": "/", "hyphen": "‐", "dash": "‐", "horbar": "―", "numsp": "\u{2007}",
        ]
        for (offset, name) in latin.enumerated() { names[String(name)] = Unicode.Scalar(UInt8(0xA0 + offset)) }
        return names
    }()

    /// Text with its references replaced; what is no reference stays as it is.
    static func expanded(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars
        while let place = rest.firstIndex(of: "&") {
            result.append(contentsOf: rest[..<place])
            rest = rest[rest.index(after: place)...]
            if let (scalar, after) = reference(rest) {
                result.append(scalar)
                rest = rest[after...]
            } else {
                result.append("&")
            }
        }
        result.append(contentsOf: rest)
        return String(result)
    }

    private static func reference(_ rest: Substring.UnicodeScalarView) -> (Unicode.Scalar, String.Index)? {
        let head = rest.prefix(12)
        let body = head.prefix {
            $0 == "#" || $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
        }
        guard !body.isEmpty else { return nil }
        let isClosed = body.endIndex < rest.endIndex && rest[body.endIndex] == ";"
        let after = isClosed ? rest.index(after: body.endIndex) : body.endIndex
        let name = String(body)
        if name.hasPrefix("#") {
            let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
            guard let number = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10) else {
                return nil
            }
            // Numbers of C1 controls are meant as Windows-1252 (numeric-character-reference-end-state).
            if (0x80..<0xA0).contains(number) { return (SingleByteText.scalar(UInt8(number), .windows1252), after) }
            guard number > 0, let scalar = Unicode.Scalar(number) else { return ("\u{FFFD}", after) }
            return (scalar, after)
        }
        if let scalar = names[name], isClosed || scalar.value < 0x100 { return (scalar, after) }
        return nil
    }
}

extension Swedish {
    /// Whether one name stands before another in a Swedish register: å, ä and ö last, case and accents set aside.
    package static func precedes(_ left: String, _ right: String) -> Bool {
        let (a, b) = (sortKey(left), sortKey(right))
        return a == b ? left < right : a.lexicographicallyPrecedes(b)
    }

    private static func sortKey(_ text: String) -> [UInt32] {
        text.lowercased().compactMap { letter -> UInt32? in
            switch letter {
            case "å": 0x10_0001
            case "ä", "æ": 0x10_0002
            case "ö", "ø": 0x10_0003
            case "é", "è", "ê": 0x65
            case "à", "á": 0x61
            case "ü": 0x79
            case "-", "–": 0x20
            default: letter.unicodeScalars.first?.value
            }
        }
    }
}

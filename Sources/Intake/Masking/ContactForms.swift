import Formats

/// Numbers and addresses that reach or identify a person, told by how they are written.
enum ContactForms {
    static func emails(in text: [Unicode.Scalar]) -> [Range<Int>] {
        func isPart(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar {
            case ".", "_", "%", "+", "-": true
            default: scalar.isLetter || scalar.isDigit
            }
        }
        // Nearly all notes hold none.
        guard text.contains("@") else { return [] }
        return text.indices.filter { text[$0] == "@" }.compactMap { at in
            var first = at
            while first > 0, isPart(text[first - 1]) { first -= 1 }
            var end = at + 1
            while end < text.count, isPart(text[end]) { end += 1 }
            while end > at + 1, text[end - 1] == "." || text[end - 1] == "-" { end -= 1 }
            guard first < at, let dot = text[at..<end].lastIndex(of: "."), dot > at + 1, end - dot > 2 else {
                return nil
            }
            return first..<end
        }
    }

    /// "ÅÅMMDD-NNNN", "ÅÅÅÅMMDDNNNN" and with "+" after a hundred years.
    static func personalNumbers(in text: [Unicode.Scalar], _ figures: [Range<Int>]) -> [Range<Int>] {
        figures.flatMap { figure in
            runs(in: text, figure) { $0.isDigit || $0 == "-" || $0 == "+" || $0 == "–" || $0 == " " }
        }.flatMap { run in
            candidates(run, text).filter { range in
                let parts = text[range].split { !$0.isDigit }
                let shape = parts.map(\.count)
                guard [[10], [12], [6, 4], [8, 4]].contains(shape), range.count <= shape.reduce(0, +) + 1 else {
                    return false
                }
                return PersonalNumber.isValid(text[range].filter(\.isDigit).map { Int($0.value) - 0x30 })
            }
        }
    }

    /// Swedish numbers: a 0 or +46, an area code, and groups of two or three digits or all in one.
    static func phones(in text: [Unicode.Scalar], _ figures: [Range<Int>]) -> [Range<Int>] {
        figures.flatMap { run in candidates(run, text).filter { isPhone(text[$0]) } }
    }

    /// Stretches of digits and what may stand between them, with eight digits or more.
    static func figures(in text: [Unicode.Scalar]) -> [Range<Int>] {
        runs(in: text, 0..<text.count) { scalar in
            switch scalar {
            case "0"..."9", "+", "-", "–", "(", ")", "/", " ", "\u{A0}": true
            default: false
            }
        }.filter { $0.count >= 8 && text[$0].count(where: \.isDigit) >= 8 }
    }

    private static func isPhone(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let parts = text.split { !$0.isDigit }.map { String($0) }
        var digits = parts.joined()
        var groups = parts
        let isAbroad = text.first == "+" || digits.hasPrefix("0046")
        if isAbroad {
            guard digits.hasPrefix("46") || digits.hasPrefix("0046") else {
                return digits.count >= 9 && text.first == "+"
            }
            digits = "0" + digits.dropFirst(digits.hasPrefix("0046") ? 4 : 2).drop { $0 == "0" }
            return (8...10).contains(digits.count)
        }
        guard digits.hasPrefix("0"), !digits.hasPrefix("00"), (8...10).contains(digits.count) else { return false }
        guard groups.count > 1 else { return digits.count >= 9 || digits.hasPrefix("08") }
        // "08-09 2023" and "05 06 07 08 09" are no numbers of anybody.
        let first = groups.removeFirst()
        guard (2...4).contains(first.count) else { return false }
        if groups.count == 1 { return (5...8).contains(groups[0].count) }
        return groups.allSatisfy { (2...3).contains($0.count) }
            && (groups.contains { $0.count == 3 } || first.count > 2)
    }

    /// "Storgatan 5 B, 852 30 Sundsvall", "Norra vägen 12".
    static func addresses(in text: NameText) -> [Range<Int>] {
        let words = text.words
        return words.indices.compactMap { index in
            let word = words[index]
            guard index + 1 < words.count, words[index + 1].isNumber,
                word.isCapitalised || index > 0 && words[index - 1].isCapitalised,
                case let letters = text.letters(word),
                streets.contains(where: { letters.ends(with: $0) })
            else { return nil }
            let number = words[index + 1]
            guard number.count <= 3, number.range.lowerBound - word.range.upperBound <= 2 else {
                return nil
            }
            var start = word.range.lowerBound
            // "Norra vägen": the word before belongs to the street when the street alone is no name.
            if !word.isCapitalised || lone.contains(where: { letters.elementsEqual($0) }), index > 0,
                words[index - 1].isCapitalised
            {
                start = words[index - 1].range.lowerBound
            }
            var end = number.range.upperBound
            var next = index + 2
            if next < words.count, words[next].count == 1, text.scalars[words[next].range.lowerBound].isLetter,
                words[next].range.lowerBound - end <= 1
            {
                end = words[next].range.upperBound
                next += 1
            }
            // The postcode and the town.
            if next + 1 < words.count, words[next].isNumber, words[next].count == 3,
                words[next + 1].isNumber, words[next + 1].count == 2
            {
                end = words[next + 1].range.upperBound
                if next + 2 < words.count, words[next + 2].isCapitalised,
                    words[next + 2].range.lowerBound - end <= 2
                {
                    end = words[next + 2].range.upperBound
                }
            }
            return start..<end
        }
    }

    private static let streets = [
        "gatan", "vägen", "gränd", "stigen", "torget", "allén", "backen", "gata", "väg", "plan", "svängen",
        "esplanaden",
    ].map { Array($0.unicodeScalars) }
    private static let lone = ["vägen", "gatan", "gränd"].map { Array($0.unicodeScalars) }

    private static func runs(in text: [Unicode.Scalar], _ range: Range<Int>, of isPart: (Unicode.Scalar) -> Bool)
        -> [Range<Int>]
    {
        var result: [Range<Int>] = []
        var at = range.lowerBound
        while at < range.upperBound {
            guard isPart(text[at]) else {
                at += 1
                continue
            }
            let start = at
            while at < range.upperBound, isPart(text[at]) { at += 1 }
            result.append(start..<at)
        }
        return result
    }

    /// The whole run, without signs at its ends, and where it is too long its parts at double blanks.
    private static func candidates(_ run: Range<Int>, _ text: [Unicode.Scalar]) -> [Range<Int>] {
        func isEnd(_ scalar: Unicode.Scalar) -> Bool { scalar.isDigit || scalar == "+" }
        var first = run.lowerBound
        var end = run.upperBound
        while first < end, !isEnd(text[first]) { first += 1 }
        while end > first, !text[end - 1].isDigit { end -= 1 }
        guard end - first >= 8 else { return [] }
        // "(08) 465 004 00": the bracket before belongs to it.
        let whole = first..<end
        if text[whole].filter(\.isDigit).count <= 13 { return [whole] }
        return []
    }
}

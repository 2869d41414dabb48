import Formats

/// Personal data that has slipped into a text. Built to raise few false alarms: a first name alone in a sentence
/// passes; a first name with a surname, or what announces a person, does not.
package enum PersonalData {
    package struct Find: Hashable, Sendable {
        /// What it is, as a Swedish noun phrase.
        package var kind: String
        /// The words that gave it away, masked so that they can be printed: "A… B…", "a…@…".
        package var words: String
    }

    /// - Parameter names: names of people known to be near the text, such as participants.
    package static func all(in text: String, names: PersonNames = .common) -> [Find] {
        var finds: [Find] = []
        // Most texts hold nothing of the kind, which their bytes tell at a fraction of the cost.
        let bytes = Array(text.utf8)
        let hasAddress = bytes.contains(0x40)
        if hasAddress || names.knowsPeople || mayHoldName(bytes) {
            let words = text.split(whereSeparator: \.isWhitespace)
            let tokens = words.map { trimmed($0) }.filter { !$0.isEmpty }
            for token in tokens where isEmail(token) {
                finds.append(Find(kind: "en e-postadress", words: "\(token.prefix(1))…@…"))
            }
            var found = names.all(in: words)
            if found.isEmpty, let name = announcedName(in: tokens) { found = [name] }
            finds += found.map { Find(kind: "ett personnamn", words: $0) }
        }
        for digits in numbers(in: text, bytes) {
            if isPersonalNumber(digits) {
                finds.append(Find(kind: "ett personnummer", words: "\(digits.prefix(2))…"))
            } else if isPhone(digits) {
                finds.append(Find(kind: "ett telefonnummer", words: "\(digits.prefix(3))…"))
            }
        }
        if let diet = DietWords.first(in: bytes) { finds.append(Find(kind: "en kostuppgift", words: diet)) }
        return finds
    }

    /// A post that one person holds, at a named place: "rektorn på Bergeskolan", "Sollefteås socialchef". Only for what
    /// somebody said in an interview: who takes on an action is meant to be told.
    package static func post(in text: String) -> Find? {
        let tokens = text.split(whereSeparator: \.isWhitespace)
        let words = tokens.map { trimmed($0) }
        for (index, word) in words.enumerated() where isPost(word) {
            // What ends a clause parts the post from what comes after it.
            let isOpen = tokens[index].last?.isLetter == true
            if isOpen, index + 2 < words.count, ["i", "på", "vid", "för", "hos"].contains(words[index + 1]),
                isCapitalised(words[index + 2]), !wide.contains(words[index + 2].lowercased())
            {
                return Find(kind: "en befattning som en enda person har", words: "\(word) \(words[index + 1]) …")
            }
            guard index > 0 else { continue }
            let hasBody = bodyNames.contains(String(words[index - 1])) && index > 1
            let owner = words[index - (hasBody ? 2 : 1)]
            let isPlace = isCapitalised(owner) && (hasBody || owner.last == "s") && !wide.contains(owner.lowercased())
            // The first word of a text has a capital whatever it is.
            if isPlace, hasBody || index > 1 {
                return Find(kind: "en befattning som en enda person har", words: "… \(word)")
            }
        }
        return nil
    }

    private static func isPost(_ word: Substring) -> Bool {
        let word = word.lowercased()
        return posts.contains { word.hasSuffix($0) || word.hasSuffix($0 + "en") || word.hasSuffix($0 + "n") }
    }

    private static let bodyNames: Set<String> = ["kommuns", "regions", "skolas", "församlings", "universitets"]
    /// Where many hold the post.
    private static let wide: Set<String> = ["sverige", "sveriges", "norrland", "norrlands", "norden", "europa", "eu"]
    private static let posts = [
        "chef", "direktör", "rektor", "ordförande", "kommunalråd", "landshövding", "biskop", "kyrkoherde",
        "polismästare",
    ]

    /// True when a word other than the first begins with a capital: A–Z, À–Þ, or any letter of Latin Extended-A.
    private static func mayHoldName(_ bytes: [UInt8]) -> Bool {
        for index in bytes.indices.dropFirst() where [0x20, 0x0A, 0x0D, 0x09, 0xA0].contains(bytes[index - 1]) {
            let byte = bytes[index]
            if (0x41...0x5A).contains(byte) || byte == 0xC4 || byte == 0xC5 { return true }
            if byte == 0xC3, index + 1 < bytes.count, (0x80...0x9E).contains(bytes[index + 1]) { return true }
        }
        return false
    }

    static func trimmed(_ token: Substring) -> Substring {
        let start = token.drop { !$0.isLetter && !$0.isNumber }
        return start.lastIndex { $0.isLetter || $0.isNumber }.map { start[...$0] } ?? ""
    }

    private static func isEmail(_ token: Substring) -> Bool {
        guard token.utf8.contains(0x40) else { return false }
        let parts = token.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, let dot = parts[1].lastIndex(of: ".") else { return false }
        return dot > parts[1].startIndex && parts[1][dot...].count > 2
    }

    /// Runs of digits with the signs people write within such numbers; years and amounts fall away by their length.
    private static func numbers(in text: String, _ bytes: [UInt8]) -> [String] {
        guard bytes.count(where: { (0x30...0x39).contains($0) }) >= 8 else { return [] }
        var numbers: [String] = []
        var current = ""
        var previous: Character = " "
        for character in text + "." {
            if character.isASCII, character.isNumber {
                current.append(character)
            } else if character == "+", current.isEmpty {
                current.append(character)
            } else if current.isEmpty || !" -".contains(character) || previous == " " {
                numbers.append(current)
                current = ""
            }
            previous = character
        }
        return numbers.filter { $0.count >= 8 }
    }

    private static func isPersonalNumber(_ text: String) -> Bool {
        let digits = text.compactMap(\.wholeNumberValue)
        return digits.count == text.count && PersonalNumber.isValid(digits)
    }

    private static func isPhone(_ text: String) -> Bool {
        if text.hasPrefix("+46") { return (10...13).contains(text.count) }
        return text.hasPrefix("0") && !text.hasPrefix("00") && (8...11).contains(text.count)
    }

    /// "heter Anna", or two capitalised words after a title such as "socialchef": not at the start of a sentence alone.
    private static func announcedName(in tokens: [Substring]) -> String? {
        for (index, token) in tokens.enumerated() where index + 1 < tokens.count {
            let next = tokens[index + 1]
            let after = index + 2 < tokens.count ? tokens[index + 2] : ""
            guard isCapitalised(next) else { continue }
            let word = token.lowercased()
            if word == "heter", !isPlaceOrBody(next, after) { return "heter \(next.prefix(1))…" }
            if isCapitalised(after), titles.contains(where: word.hasSuffix), !isPlaceOrBody(next, after) {
                return "\(token) \(next.prefix(1))… \(after.prefix(1))…"
            }
        }
        return nil
    }

    static func isCapitalised(_ word: Substring) -> Bool {
        guard let first = word.first, first.isUppercase, word.count > 1 else { return false }
        return word.dropFirst().contains(where: \.isLowercase)
    }

    /// True for "Region Norr", "Länsstyrelsen", "Sundsvalls kommun": bodies, not persons.
    private static func isPlaceOrBody(_ word: Substring, _ after: Substring) -> Bool {
        bodies.contains { word.lowercased().hasPrefix($0) || after.lowercased().hasPrefix($0) }
    }

    private static let titles = [
        "chef", "direktör", "handläggare", "strateg", "samordnare", "rektor", "lärare", "ordförande", "sekreterare",
        "landshövding", "landshövdingen", "chefen", "rektorn", "utredare", "socionom", "polisen", "kuratorn", "kurator",
        "kommunalråd", "kommunalrådet",
    ]
    private static let bodies = [
        "region", "kommun", "länsstyrelse", "myndighet", "polis", "arbetsförmedling", "försäkringskassa", "förening",
        "universitet", "högskola", "skola", "sveriges", "strategi", "agenda", "förbund", "bolag", "ab", "län",
        "projekt",
    ]
}

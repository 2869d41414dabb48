import Formats

/// Reads what was typed against the list of commands. Near misses get a suggestion.
struct Arguments {
    let verbs: [Verb]

    enum Reading {
        case run(Invocation)
        /// About some commands, or about all when there are none.
        case help([Verb], Language)
        case version
    }

    func read(_ words: [String]) throws(Failure) -> Reading {
        let language = try language(in: words)
        if words == ["--version"] { return .version }
        guard let first = words.first(where: { !$0.hasPrefix("-") && !isLanguage($0, in: words) }) else {
            if words.contains("--version") { return .version }
            try refuseUnknown(words)
            return .help([], language)
        }
        if first == "help" {
            let rest = words.drop { $0 != "help" }.dropFirst().filter { !$0.hasPrefix("-") }
            if rest.isEmpty { return .help([], language) }
            let group = group(rest)
            return .help(group.isEmpty ? [try verb(in: Array(rest)).verb] : group, language)
        }
        let start = words.firstIndex(of: first) ?? 0
        if words.contains("--help") || words.contains("-h") {
            let group = group(words[start...])
            if !group.isEmpty { return .help(group, language) }
        }
        let (verb, length) = try verb(in: Array(words[start...]))
        let rest = Array(words[..<start]) + words[(start + length)...]
        return try read(rest, for: verb, language)
    }

    private func read(_ words: [String], for verb: Verb, _ language: Language) throws(Failure) -> Reading {
        var operands: [String] = []
        var values: [String: String] = [:]
        var index = 0
        var optionsEnded = false
        while index < words.count {
            let word = words[index]
            index += 1
            if optionsEnded || word == "-" || !word.hasPrefix("-") {
                operands.append(word)
                continue
            }
            if word == "--" {
                optionsEnded = true
                continue
            }
            if word == "--help" || word == "-h" { return .help([verb], language) }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let option = (verb.options + Option.everywhere).first(where: { $0.name == parts[0] }) else {
                throw unknown(option: parts[0], among: verb.options + Option.everywhere, of: verb)
            }
            if option.value == nil {
                if parts.count > 1 {
                    throw Failure(
                        .usage,
                        Sentence("\(option.name) tar inget värde.", "\(option.name) takes no value.")
                    )
                }
                values[option.name] = ""
            } else if parts.count > 1, !parts[1].isEmpty {
                values[option.name] = parts[1]
            } else if parts.count == 1, index < words.count, words[index] == "-" || !words[index].hasPrefix("--") {
                values[option.name] = words[index]
                index += 1
            } else {
                throw Failure(
                    .usage,
                    Sentence(
                        "\(option.name) behöver ett värde (\(option.value?.swedish ?? "")).",
                        "\(option.name) needs a value (\(option.value?.english ?? ""))."
                    )
                )
            }
        }
        try count(operands, for: verb)
        return .run(
            Invocation(verb: verb, terminal: Terminal(language: language), operands: operands, values: values)
        )
    }

    private func count(_ operands: [String], for verb: Verb) throws(Failure) {
        if verb.operands.contains(operands.count) { return }
        let usage = Sentence(
            "framtidsdialog \(verb.name) \(verb.usage.swedish)",
            "framtidsdialog \(verb.name) \(verb.usage.english)"
        )
        if operands.count < verb.operands.lowerBound {
            throw Failure(
                .usage,
                Sentence("Något fattas. Skriv: \(usage.swedish)", "Something is missing. Type: \(usage.english)")
            )
        }
        let extra = operands[verb.operands.upperBound]
        throw Failure(
            .usage,
            Sentence(
                "”\(extra)” är ett ord för mycket. Skriv: \(usage.swedish)",
                "“\(extra)” is one word too many. Type: \(usage.english)"
            )
        )
    }

    /// The commands of a group that is named alone, "import"; none when the words name a command or nothing.
    private func group(_ words: some Sequence<String>) -> [Verb] {
        let words = words.filter { !$0.hasPrefix("-") }
        guard let first = words.first else { return [] }
        let named = words.prefix(2).joined(separator: " ")
        if verbs.contains(where: { $0.name == first || $0.name == named }) { return [] }
        return verbs.filter { $0.name.hasPrefix(first + " ") }
    }

    private func verb(in words: [String]) throws(Failure) -> (verb: Verb, length: Int) {
        for length in [2, 1] where words.count >= length {
            let name = words.prefix(length).joined(separator: " ")
            if let verb = verbs.first(where: { $0.name == name }) { return (verb, length) }
        }
        let groups = verbs.filter { $0.name.hasPrefix(words[0] + " ") }
        if !groups.isEmpty {
            let second = words.dropFirst().first { !$0.hasPrefix("-") }
            let names = groups.map(\.name)
            let nearest = second.flatMap { EditDistance.nearest(to: words[0] + " " + $0, among: names) }
            let choices = nearest ?? names.joined(separator: ", ")
            throw Failure(
                .usage,
                Sentence("Vad ska importeras? Menade du: \(choices)", "Import what? Did you mean: \(choices)")
            )
        }
        let names = verbs.map(\.name)
        let nearest =
            EditDistance.nearest(to: words.prefix(2).joined(separator: " "), among: names)
            ?? EditDistance.nearest(to: words[0], among: names.flatMap { $0.split(separator: " ").map(String.init) })
        throw Failure(
            .usage,
            Sentence(
                "Kommandot ”\(words[0])” finns inte."
                    + (nearest.map { " Menade du \($0)?" } ?? " Se framtidsdialog --help."),
                "There is no command “\(words[0])”."
                    + (nearest.map { " Did you mean \($0)?" } ?? " See framtidsdialog --help.")
            )
        )
    }

    private func unknown(option: String, among known: [Option], of verb: Verb) -> Failure {
        let nearest =
            EditDistance.nearest(to: option, among: known.map(\.name))
            ?? known.map(\.name).first { $0.hasPrefix(option) && option.count > 3 }
        return Failure(
            .usage,
            Sentence(
                "Valet \(option) finns inte för \(verb.name)."
                    + (nearest.map { " Menade du \($0)?" } ?? " Se framtidsdialog \(verb.name) --help."),
                "\(verb.name) has no option \(option)."
                    + (nearest.map { " Did you mean \($0)?" } ?? " See framtidsdialog \(verb.name) --help.")
            )
        )
    }

    private func refuseUnknown(_ words: [String]) throws(Failure) {
        let known = ["--help", "-h", "--version", "--language", "--language=sv", "--language=en"]
        if let word = words.first(where: { $0.hasPrefix("-") && !known.contains($0) }) {
            let nearest = EditDistance.nearest(to: word, among: known)
            throw Failure(
                .usage,
                Sentence(
                    "Valet \(word) finns inte." + (nearest.map { " Menade du \($0)?" } ?? " Se framtidsdialog --help."),
                    "There is no option \(word)."
                        + (nearest.map { " Did you mean \($0)?" } ?? " See framtidsdialog --help.")
                )
            )
        }
    }

    // The language is read first, so that even a refusal of the rest speaks it.
    private func language(in words: [String]) throws(Failure) -> Language {
        for (index, word) in words.enumerated() {
            let value: String?
            if word == "--language" {
                value = index + 1 < words.count ? words[index + 1] : nil
            } else if word.hasPrefix("--language=") {
                value = String(word.dropFirst("--language=".count))
            } else {
                continue
            }
            switch value {
            case "sv": return .swedish
            case "en": return .english
            default:
                throw Failure(
                    .usage,
                    Sentence(
                        "--language kan vara sv eller en.",
                        "--language can be sv or en."
                    )
                )
            }
        }
        return .swedish
    }

    private func isLanguage(_ word: String, in words: [String]) -> Bool {
        guard let index = words.firstIndex(of: word), index > 0 else { return false }
        return words[index - 1] == "--language"
    }
}

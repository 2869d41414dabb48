import Formats

/// What `--help` says, made from the list of commands, so that no command is without it.
struct Help {
    let verbs: [Verb]
    let language: Language

    /// The help of some commands, or without any the overview.
    func text(for verbs: [Verb]) -> String {
        verbs.isEmpty ? overview : verbs.map(text).joined(separator: "\n\n\n")
    }

    private var overview: String {
        let width = verbs.map(\.name.count).max() ?? 0
        var lines = [
            say(
                "framtidsdialog – från intervjuanteckningar till utkast av en länsstrategi",
                "framtidsdialog – from interview notes to a draft county strategy"
            ),
            "",
            say("Användning: framtidsdialog KOMMANDO [val]", "Usage: framtidsdialog COMMAND [options]"),
            "",
        ]
        for verb in verbs { lines.append("  " + padded(verb.name, width) + "  " + verb.summary.text(in: language)) }
        lines += [
            "",
            say(
                "framtidsdialog KOMMANDO --help berättar mer. --version visar versionen. --language en talar engelska.",
                "framtidsdialog COMMAND --help tells more. --version shows the version. --language sv speaks Swedish."
            ),
            say(
                "Slutkoder: 0 klart, 1 en kontroll föll, 64 fel i kommandot, 65 fel i indata, 66 filen finns inte, 73 kan inte skapas, 74 läs- eller skrivfel.",
                "Exit codes: 0 done, 1 a check failed, 64 wrong usage, 65 bad input, 66 no such file, 73 cannot create, 74 read or write error."
            ),
        ]
        return lines.joined(separator: "\n")
    }

    private func text(_ verb: Verb) -> String {
        let options = verb.options + Option.everywhere
        let names = options.map { $0.name + ($0.value.map { " " + $0.text(in: language) } ?? "") }
        let width = names.map(\.count).max() ?? 0
        var lines = [
            verb.summary.text(in: language).capitalisedFirst + ".", "",
            say("Användning: ", "Usage: ") + "framtidsdialog \(verb.name) \(verb.usage.text(in: language))", "",
        ]
        for (name, option) in zip(names, options) {
            lines.append("  " + padded(name, width) + "  " + option.summary.text(in: language))
        }
        if let details = verb.details { lines += ["", details.text(in: language)] }
        return lines.joined(separator: "\n")
    }

    private func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}

extension String {
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

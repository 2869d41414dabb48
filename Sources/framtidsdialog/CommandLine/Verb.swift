import Formats

/// A command of the program: its name, what help says of it, and what it does.
struct Verb: Sendable {
    /// One or two words: "export", "import interviews".
    let name: String
    let summary: Sentence
    /// What stands after the name in the usage line, "DIR --database FILE".
    let usage: Sentence
    let options: [Option]
    /// How many words without an option it takes.
    let operands: ClosedRange<Int>
    /// More about it for `--help`: what it writes, what its exit codes mean.
    let details: Sentence?
    let run: @Sendable (Invocation) throws -> ExitCode

    init(
        _ name: String,
        _ summary: Sentence,
        usage: String,
        options: [Option] = [],
        operands: ClosedRange<Int> = 0...0,
        details: Sentence? = nil,
        run: @escaping @Sendable (Invocation) throws -> ExitCode
    ) {
        self.name = name
        self.summary = summary
        self.usage = Sentence(form: usage)
        self.options = options
        self.operands = operands
        self.details = details
        self.run = run
    }
}

struct Option: Hashable, Sendable {
    /// With its dashes: "--database".
    let name: String
    /// What its value is called in help; nil for a switch.
    let value: Sentence?
    let summary: Sentence

    static func flag(_ name: String, _ summary: Sentence) -> Option { Option(name: name, value: nil, summary: summary) }

    static func value(_ name: String, _ value: String, _ summary: Sentence) -> Option {
        Option(name: name, value: Sentence(form: value), summary: summary)
    }

    static let database = Option.value(
        "--database",
        "FIL",
        Sentence("strategifilen (annars framtidsdialog.sqlite)", "the strategy file (else framtidsdialog.sqlite)")
    )
    static let json = Option.flag("--json", Sentence("svara i JSON", "answer in JSON"))
    static let force = Option.flag("--force", Sentence("skriv över det som finns", "overwrite what is there"))
    static let dryRun = Option.flag("--dry-run", Sentence("visa utan att spara", "show without saving"))
    static let mode = Option.value(
        "--mode",
        "riktning|handlingsplan",
        Sentence(
            "bara områden och mål, eller med handlingsplan (annars handlingsplan)",
            "areas and goals only, or with the action plan (else handlingsplan)"
        )
    )
    static let mask = Option.value(
        "--mask",
        "standard|alla|inga",
        Sentence(
            "byt ut personnummer, e-post och telefon (standard), även adresser och namn (alla), eller inget (inga)",
            "replace personal numbers, e-mail and phone (standard), also addresses and names (alla), or nothing (inga)"
        )
    )
    /// Understood by every command.
    static let everywhere = [
        Option.value(
            "--language",
            "sv|en",
            Sentence("språk i meddelanden (annars sv)", "language of messages (else sv)")
        ),
        Option.flag("--help", Sentence("visa den här hjälpen", "show this help")),
    ]
}

/// A command as it was typed.
struct Invocation: Sendable {
    let verb: Verb
    let terminal: Terminal
    let operands: [String]
    private let values: [String: String]

    init(verb: Verb, terminal: Terminal, operands: [String], values: [String: String]) {
        self.verb = verb
        self.terminal = terminal
        self.operands = operands
        self.values = values
    }

    var language: Language { terminal.language }
    var database: String { self[.database] ?? "framtidsdialog.sqlite" }
    func has(_ option: Option) -> Bool { values[option.name] != nil }
    subscript(option: Option) -> String? { values[option.name] }
}

import Engine

/// What a note's metadata says about the interview.
struct NoteFacts: Sendable {
    var organisation: String?
    var role: String?
    var name: String?
    var interviewer: String?
    var sector: SectorID?
    var date: Day?
    var status = NoteStatus.draft
    var roleClass: RoleClass?
    var municipalityType: MunicipalityType?
    /// A value of the sector that the process does not have.
    var unknownSector: String?

    /// `head` is the beginning of the note, where an organisation of the process may stand without a label.
    init(_ facts: [(key: NoteKey, value: String)], head: String, process: Process) {
        func value(_ key: NoteKey) -> String? { facts.first { $0.key == key && !$0.value.isEmpty }?.value }
        organisation = value(.organisation) ?? NoteFacts.organisation(in: head, process)
        role = value(.role)
        name = value(.name)
        interviewer = value(.interviewer)
        date =
            facts.lazy.filter { $0.key == .date }.compactMap { SwedishDate.first(in: $0.value) }.first
            ?? NoteFacts.date(inTitle: NoteFacts.firstLine(of: head))
        if facts.contains(where: { $0.key == .status && NoteFacts.isAdjusted($0.value) }) { status = .adjusted }
        for fact in facts where fact.key == .sector && sector == nil {
            sector = NoteFacts.sector(named: fact.value, in: process)
            if sector == nil { unknownSector = fact.value }
        }
        if sector == nil, let organisation {
            sector =
                process.organisations.first { SwedishWords($0.name).words == SwedishWords(organisation).words }?.sector
                ?? NoteFacts.sector(within: organisation, process)
        }
        if sector != nil { unknownSector = nil }
        roleClass = RoleWords.roleClass(of: role ?? NoteFacts.firstLine(of: head))
        municipalityType = MunicipalityWords.type(
            organisation: organisation,
            sector: facts.first { $0.key == .sector }?.value,
            head: String(head.prefix(120))
        )
    }

    /// The first of the process's organisations that a text names. By bytes: both are in composed form, and to look
    /// letter by letter for every organisation would take a tenth of all reading.
    private static func organisation(in head: String, _ process: Process) -> String? {
        let text = Array(head.utf8)
        return process.organisations.first { organisation in
            let name = organisation.name.utf8
            guard let first = name.first else { return false }
            return text.indices.contains { text[$0] == first && text[$0...].starts(with: name) }
        }?.name
    }

    /// Where a note without labels says whom it is with: "Intervju med socialchef, inlandskommun".
    private static func firstLine(of head: String) -> String {
        String(head.drop { $0.isNewline }.prefix { !$0.isNewline })
    }

    /// "Intervju 2024-03-05, verkstadsföretag", "Rektor, 5 mars 2024": the day in a first line that tells what the note
    /// is, and not in a sentence about something that happened.
    private static func date(inTitle line: String) -> Day? {
        let words = SwedishWords(line).words
        let isNamed = words.prefix(3).contains { word in titles.contains { word.hasPrefix($0) } }
        guard isNamed || words.count <= 12 && line.last(where: { !$0.isWhitespace }) != "." else { return nil }
        return SwedishDate.first(in: line)
    }

    private static let titles = DefaultHeadings.title.map { $0.filter { $0 != "*" } }

    /// "justerat", "justerad", "godkänd"; not "ej justerat".
    private static func isAdjusted(_ value: String) -> Bool {
        let words = SwedishWords(value).words
        guard
            let at = words.firstIndex(where: {
                $0.hasPrefix("juster") || $0.hasPrefix("godkän") || $0 == "adjusted" || $0 == "slutlig"
            })
        else { return false }
        return at == 0 || !["ej", "inte", "ännu", "icke", "o"].contains(words[at - 1])
    }

    private static func sector(named value: String, in process: Process) -> SectorID? {
        let words = SwedishWords(value)
        for sector in process.sectors {
            for form in [sector.name, sector.plural, sector.id.text] where SwedishWords(form).stems == words.stems {
                return sector.id
            }
        }
        return sector(within: value, process)
    }

    /// "primärkommun", "kommun (inland)", "statlig": by a whole word or the end of a compound.
    private static func sector(within value: String, _ process: Process) -> SectorID? {
        let words = SwedishWords(value).words
        let scored = process.sectors.map { sector -> (SectorID, Int) in
            let names = Set(SwedishWords(sector.name).words + SwedishWords(sector.plural).words).filter {
                $0.count >= 5
            }
            return (
                sector.id,
                words.filter { word in
                    names.contains { word == $0 || word.hasSuffix($0) || (word.count >= 5 && $0.hasPrefix(word)) }
                }.count
            )
        }
        guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 > 0, scored.filter({ $0.1 == best.1 }).count == 1
        else { return nil }
        return best.0
    }

    /// Facts written in one cell or line: "Region X; sektor: region; roll: strateg; 2023-05-30; status justerat".
    static func inline(_ text: String) -> [(key: NoteKey, value: String)] {
        let separator: Character = text.contains(";") ? ";" : text.contains("|") ? "|" : ","
        let parts = text.split(separator: separator).map { $0.drop { $0 == " " } }
        guard parts.count >= 2 else { return [] }
        var facts: [(key: NoteKey, value: String)] = []
        for (index, part) in parts.enumerated() {
            let text = String(part)
            let colon = text.split(separator: ":", maxSplits: 1).map(String.init)
            let space = text.split(separator: " ", maxSplits: 1).map(String.init)
            if colon.count == 2, let key = NoteKey(label: colon[0]) {
                facts.append((key, colon[1].split(separator: " ").joined(separator: " ")))
            } else if space.count == 2, let key = NoteKey(label: space[0]),
                key == .sector || key == .status || key == .role
            {
                facts.append((key, space[1]))
            } else if SwedishDate.first(in: text) != nil {
                facts.append((.date, text))
            } else if text.hasPrefix("konsult ") {
                facts.append((.interviewer, text))
            } else if index == 0 {
                facts.append((.organisation, text))
            }
        }
        return facts.count >= 2 ? facts : []
    }
}

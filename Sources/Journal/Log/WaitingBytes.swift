import Engine

/// Texts and numbers in a row, for the program that wrote them to read again: no names, and nothing to escape, since two
/// thousand notes with all their statements go this way.
struct WaitingBytes {
    private(set) var all: [UInt8] = []
    /// Whether a text holds what no log can.
    private(set) var holdsNUL = false
    private var at = 0
    private var ids: [String] = []

    init() { all.reserveCapacity(16_384) }

    init(_ bytes: [UInt8]) { all = bytes }

    // MARK: Writing

    mutating func put(_ number: Int) { withUnsafeBytes(of: Int64(number).littleEndian) { all.append(contentsOf: $0) } }

    /// - Parameter text: nil is another than the empty one.
    mutating func put(_ text: String?) {
        guard var text else { return put(-1) }
        put(text.utf8.count)
        text.withUTF8 { bytes in
            if bytes.contains(0) { holdsNUL = true }
            all.append(contentsOf: bytes)
        }
    }

    mutating func put(_ note: NoteProposal) {
        put(note.file)
        put(note.digest)
        put(note.sector?.text)
        put(note.date?.description)
        put(note.status.rawValue)
        put(note.roleClass?.rawValue)
        put(note.municipalityType?.rawValue)
        put(note.described ? 1 : 0)
        put(note.length)
        put(note.statements.count)
        for statement in note.statements {
            put(statement.category?.text)
            put(statement.area?.text)
            put(statement.text)
            put(statement.start)
            put(statement.length)
            put(statement.quote ? 1 : 0)
            put(statement.doubtful ? 1 : 0)
        }
        put(note.placed.count)
        for placement in note.placed {
            put(placement.statement.text)
            put(placement.text)
            put(placement.start)
            put(placement.length)
        }
    }

    // MARK: Reading

    mutating func number() throws(JournalError) -> Int {
        guard all.count - at >= 8 else { throw Self.damaged }
        let number = all.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: at, as: Int64.self) }
        at += 8
        return Int(Int64(littleEndian: number))
    }

    mutating func optionalText() throws(JournalError) -> String? {
        let count = try number()
        if count == -1 { return nil }
        guard count >= 0, count <= all.count - at else { throw Self.damaged }
        defer { at += count }
        return all.withUnsafeBytes { String(decoding: $0[at..<at + count], as: UTF8.self) }
    }

    mutating func text() throws(JournalError) -> String {
        guard let text = try optionalText() else { throw Self.damaged }
        return text
    }

    /// A text that comes again and again, the same string each time: the statements of many notes stay in memory.
    mutating func optionalID<Of>() throws(JournalError) -> Identifier<Of>? {
        guard let text = try optionalText() else { return nil }
        if let known = ids.first(where: { $0 == text }) { return Identifier(known) }
        ids.append(text)
        return Identifier(text)
    }

    mutating func list<Element>(
        of element: (inout WaitingBytes) throws(JournalError) -> Element
    ) throws(JournalError) -> [Element] {
        let count = try number()
        // Each takes a few bytes at least.
        guard (0...all.count - at).contains(count) else { throw Self.damaged }
        var list: [Element] = []
        list.reserveCapacity(count)
        for _ in 0..<count { list.append(try element(&self)) }
        return list
    }

    mutating func proposal() throws(JournalError) -> NoteProposal {
        NoteProposal(
            file: try text(),
            digest: try text(),
            sector: try optionalID(),
            date: try optionalText().flatMap { Day($0) },
            status: try optionalText().flatMap(NoteStatus.init) ?? .draft,
            roleClass: try optionalText().flatMap(RoleClass.init),
            municipalityType: try optionalText().flatMap(MunicipalityType.init),
            described: try number() != 0,
            length: try number(),
            statements: try list { (bytes) throws(JournalError) in
                NoteProposal.Statement(
                    category: try bytes.optionalID(),
                    area: try bytes.optionalID(),
                    text: try bytes.text(),
                    start: try bytes.number(),
                    length: try bytes.number(),
                    quote: try bytes.number() != 0,
                    doubtful: try bytes.number() != 0
                )
            },
            placed: try list { (bytes) throws(JournalError) in
                NoteProposal.Placement(
                    statement: StatementID(try bytes.text()),
                    text: try bytes.text(),
                    start: try bytes.number(),
                    length: try bytes.number()
                )
            }
        )
    }

    private static var damaged: JournalError { .damaged(path: "", what: "a waiting command") }
}

import Engine

/// The `receipt` table: which client ids have been answered, and with which facts, so that each counts once.
///
/// A command that changed nothing has a receipt without facts. What a receipt answers is read from the facts.
struct Receipts {
    private let insert: PreparedStatement
    private let find: PreparedStatement
    private let facts: PreparedStatement

    init(_ connection: Connection) throws(JournalError) {
        insert = try connection.statement("INSERT INTO receipt VALUES (?1, ?2, ?3, ?4)")
        find = try connection.statement("SELECT first, last, command FROM receipt WHERE client = ?1")
        facts = try connection.statement("SELECT body FROM event WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq")
    }

    /// - Parameter command: checksum of what was wished.
    func note(_ receipt: Receipt, command: Int) throws(JournalError) {
        try insert.bind(Value(receipt.client), at: 1)
        try insert.bind(Value(receipt.sequences?.lowerBound), at: 2)
        try insert.bind(Value(receipt.sequences?.upperBound), at: 3)
        try insert.bind(.integer(command), at: 4)
        try insert.run()
    }

    /// The answer given before under this client id, if any, and the checksum of what was wished then.
    func earlier(_ client: String, in path: String) throws(JournalError) -> (receipt: Receipt, command: Int)? {
        defer { find.reset() }
        try find.bind(.text(client), at: 1)
        guard try find.step() else { return nil }
        guard let first = find.optionalInteger(0), let last = find.optionalInteger(1), first <= last else {
            return (Receipt(client: client, sequences: nil, created: [], repeated: true), find.integer(2))
        }
        let command = find.integer(2)
        let receipt = Receipt(
            client: client,
            sequences: first...last,
            created: try created(first, last, in: path),
            repeated: true
        )
        return (receipt, command)
    }

    private func created(_ first: Int, _ last: Int, in path: String) throws(JournalError) -> [String] {
        defer { facts.reset() }
        try facts.bind([.integer(first), .integer(last)])
        var created: [String] = []
        while try facts.step() {
            switch facts.withBytes(0, EventCoding.decode) {
            case .success(let event): if let id = event.createdID { created.append(id) }
            case .failure(let error): throw .damaged(path: path, what: "events \(first)–\(last): \(error.why)")
            }
        }
        return created
    }
}

import Engine

/// Reads the fact there are most of, `{"contributed":{"contribution":{…}}}`, straight from the bytes of its row: opening
/// a file with a hundred thousand cards then takes a third of the time.
///
/// It understands what `EventCoding` writes and nothing else: with anything unusual, such as another order, an escaped
/// character or a name it does not know, it gives up and the row is read by `EventCoding` as all others are.
struct CardReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The card; nil when the row is for `EventCoding`.
    mutating func card() -> Contribution? {
        guard skip("{\"contributed\":{\"contribution\":{\"id\":"), let id = text(), skip(",\"workshop\":"),
            let workshop = text(), skip(",\"step\":"), let step = text(), skip(",\"round\":"), let round = integer()
        else { return nil }
        let table = optional(",\"table\":")
        guard skip(",\"seat\":"), let seat = text() else { return nil }
        let sector = optional(",\"sector\":")
        guard skip(",\"kind\":"), let kind = text().flatMap(ContributionKind.init(rawValue:)) else { return nil }
        let area = optional(",\"area\":")
        guard skip(",\"text\":"), let words = text(), let perspectives = list(",\"perspectives\":"),
            let statements = list(",\"statements\":")
        else { return nil }
        let goal = optional(",\"goal\":")
        guard skip(",\"origin\":"), let origin = text().flatMap(Contribution.Origin.init(rawValue:)),
            skip(",\"at\":"), let moment = integer(), skip("}}}"), at == bytes.count
        else { return nil }
        return Contribution(
            id: ContributionID(id),
            workshop: WorkshopID(workshop),
            step: StepID(step),
            round: round,
            table: table.map { TableID($0) },
            seat: SeatID(seat),
            sector: sector.map { SectorID($0) },
            kind: kind,
            area: area.map { AreaID($0) },
            text: words,
            perspectives: perspectives.map { PerspectiveID($0) },
            statements: statements.map { StatementID($0) },
            goal: goal.map { GoalID($0) },
            origin: origin,
            at: Moment(milliseconds: Int64(moment))
        )
    }

    /// Steps over these very bytes.
    private mutating func skip(_ expected: StaticString) -> Bool {
        let count = expected.utf8CodeUnitCount
        guard bytes.count - at >= count else { return false }
        for index in 0..<count where bytes[at + index] != expected.utf8Start[index] { return false }
        at += count
        return true
    }

    /// A text without escapes. Anything else ends the reading: no step succeeds after it.
    private mutating func text() -> String? {
        guard skip("\"") else { return nil }
        let start = at
        var isASCII = true
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
            if bytes[at] == UInt8(ascii: "\\") || bytes[at] < 0x20 { return stop() }
            if bytes[at] >= 0x80 { isASCII = false }
            at += 1
        }
        let content = UnsafeBufferPointer(rebasing: bytes[start..<at])
        guard skip("\"") else { return stop() }
        if isASCII { return String(decoding: content, as: UTF8.self) }
        return String(validating: content, as: UTF8.self) ?? stop()
    }

    private mutating func stop() -> String? {
        at = bytes.count
        return nil
    }

    /// A member that may be missing.
    private mutating func optional(_ name: StaticString) -> String? { skip(name) ? text() : nil }

    /// A list of texts, empty when it is missing.
    private mutating func list(_ name: StaticString) -> [String]? {
        guard skip(name) else { return [] }
        guard skip("["), let first = text() else { return nil }
        var texts = [first]
        while skip(",") {
            guard let next = text() else { return nil }
            texts.append(next)
        }
        return skip("]") ? texts : nil
    }

    /// A number without sign, at most eighteen digits and no zero ahead of others.
    private mutating func integer() -> Int? {
        let start = at
        var number = 0
        while at < bytes.count, at - start < 18, case let digit = bytes[at] &- UInt8(ascii: "0"), digit < 10 {
            number = number * 10 + Int(digit)
            at += 1
        }
        return at == start || (bytes[start] == UInt8(ascii: "0") && at > start + 1) ? nil : number
    }
}

import Engine
import Formats

/// Writes the facts there are most of, and the wish that a room of phones sends: byte for byte what `JSONEncoding`
/// writes, at a tenth of its cost.
struct QuickWriter {
    private(set) var bytes: [UInt8] = []

    /// `{"contributed":{"contribution":{…}}}`.
    static func fact(_ card: Contribution) throws(JSONEncodingError) -> [UInt8] {
        var writer = QuickWriter("{\"contributed\":{\"contribution\":{")
        try writer.add("\"id\":", card.id.text)
        try writer.add(",\"workshop\":", card.workshop.text)
        try writer.add(",\"step\":", card.step.text)
        writer.add(",\"round\":", card.round)
        try writer.add(",\"table\":", card.table?.text)
        try writer.add(",\"seat\":", card.seat.text)
        try writer.add(",\"sector\":", card.sector?.text)
        try writer.add(",\"kind\":", card.kind.rawValue)
        try writer.add(",\"area\":", card.area?.text)
        try writer.add(",\"text\":", card.text)
        try writer.add(",\"perspectives\":", card.perspectives)
        try writer.add(",\"statements\":", card.statements)
        try writer.add(",\"goal\":", card.goal?.text)
        try writer.add(",\"origin\":", card.origin.rawValue)
        writer.add(",\"at\":", Int(card.at.milliseconds))
        writer.add("}}}")
        return writer.bytes
    }

    /// `{"statementNoted":{"statement":{…}}}`.
    static func fact(_ statement: Statement) throws(JSONEncodingError) -> [UInt8] {
        var writer = QuickWriter("{\"statementNoted\":{\"statement\":{")
        try writer.add("\"id\":", statement.id.text)
        try writer.add(",\"interview\":", statement.interview.text)
        try writer.add(",\"category\":", statement.category?.text)
        try writer.add(",\"area\":", statement.area?.text)
        try writer.add(",\"text\":", statement.text)
        writer.add(",\"start\":", statement.start)
        writer.add(",\"length\":", statement.length)
        try writer.add(",\"retired\":", statement.retired)
        writer.add(",\"quote\":true", if: statement.quote)
        writer.add(",\"chosen\":true", if: statement.chosen)
        writer.add(",\"byHand\":true", if: statement.byHand)
        writer.add(",\"doubtful\":true", if: statement.doubtful)
        writer.add("}}}")
        return writer.bytes
    }

    /// `{"contribute":{…}}`; nil for any other command.
    static func wish(_ command: Command) throws(JSONEncodingError) -> [UInt8]? {
        guard
            case .contribute(
                let kind,
                let text,
                let area,
                let step,
                let table,
                let perspectives,
                let statements,
                let goal,
                let origin
            ) = command
        else { return nil }
        var writer = QuickWriter("{\"contribute\":{")
        try writer.add("\"kind\":", kind.rawValue)
        try writer.add(",\"text\":", text)
        try writer.add(",\"area\":", area?.text)
        try writer.add(",\"step\":", step?.text)
        try writer.add(",\"table\":", table?.text)
        try writer.add(",\"perspectives\":", perspectives)
        try writer.add(",\"statements\":", statements)
        try writer.add(",\"goal\":", goal?.text)
        try writer.add(",\"origin\":", origin?.rawValue)
        writer.add("}}")
        return writer.bytes
    }

    private init(_ opening: StaticString) {
        bytes.reserveCapacity(512)
        add(opening)
    }

    private mutating func add(_ name: StaticString) {
        bytes += UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    }

    /// Nothing for what is not so.
    private mutating func add(_ name: StaticString, if isSo: Bool) { if isSo { add(name) } }

    private mutating func add(_ name: StaticString, _ text: String?) throws(JSONEncodingError) {
        guard let text else { return }
        add(name)
        try bytes.appendJSON(text)
    }

    private mutating func add(_ name: StaticString, _ number: Int) {
        add(name)
        bytes.appendJSON(isNegative: number < 0, magnitude: UInt64(number.magnitude))
    }

    /// Nothing for an empty list.
    private mutating func add<Of>(_ name: StaticString, _ ids: [Identifier<Of>]) throws(JSONEncodingError) {
        for (index, id) in ids.enumerated() {
            if index == 0 { add(name) }
            bytes.append(UInt8(ascii: index == 0 ? "[" : ","))
            try bytes.appendJSON(id.text)
        }
        if !ids.isEmpty { bytes.append(UInt8(ascii: "]")) }
    }
}

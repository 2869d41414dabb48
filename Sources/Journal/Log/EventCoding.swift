import Engine
import Formats

/// A fact as its row in the log holds it: JSON with labelled values, `{"contributed":{"contribution":{…}}}`.
enum EventCoding {
    static func encode(_ event: Event) throws(JSONEncodingError) -> [UInt8] {
        switch event {
        case .contributed(let card) where card.isNew: try QuickWriter.fact(card)
        case .statementNoted(let statement): try QuickWriter.fact(statement)
        default: try JSONEncoding.encode(event)
        }
    }

    /// A wish, to tell a retry from another wish.
    static func encode(_ command: Command) throws(JSONEncodingError) -> [UInt8] {
        if let card = try QuickWriter.wish(command) { return card }
        return try JSONEncoding.encode(command)
    }

    static func decode(_ body: UnsafeBufferPointer<UInt8>) -> Result<Event, Unreadable> {
        var reader = CardReader(body)
        if let card = reader.card() { return .success(.contributed(contribution: card)) }
        return decode(Array(body))
    }

    /// Not strict: a newer program may have written fields this one does not know.
    static func decode(_ body: [UInt8]) -> Result<Event, Unreadable> {
        do { return .success(try JSONDecoding.decode(from: try JSON(body))) } catch let error as JSONSyntaxError {
            return .failure(Unreadable(why: error.message(in: .english)))
        } catch let error as JSONDecodingError {
            return .failure(Unreadable(why: error.path + " " + error.message(in: .english)))
        } catch {
            return .failure(Unreadable(why: String(describing: error)))
        }
    }

    /// The case name, which is the only name in the outermost object.
    static func kind(of body: [UInt8]) -> String {
        guard body.starts(with: [UInt8(ascii: "{"), UInt8(ascii: "\"")]) else { return "" }
        return String(decoding: body.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }

    struct Unreadable: Error {
        var why: String
    }
}

extension Contribution {
    /// As it is when it has just been written.
    fileprivate var isNew: Bool { edited == nil && !withdrawn && !hidden && fate == nil }
}

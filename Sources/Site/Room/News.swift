import Engine
import HTTP

/// Who is told that something has happened. The stream tells that, never what: whoever hears it fetches the page, which
/// alone decides what may be seen. Events have no ids, as their gaps would tell how many votes lie between; a browser
/// that comes back fetches the page anew instead.
enum News {
    static let stream = EventStream("rum")

    static let facilitator = Channels.number(0)
    static let projector = Channels.number(1)
    static let readers = Channels.number(2)
    static let everyone = Channels.all

    /// A table's own channel. Beyond sixty tables some share one, and fetch now and then for nothing.
    static func table(_ table: TableID, in tables: [TableID]) -> Channels {
        Channels.number(4 + (tables.firstIndex(of: table) ?? 0) % 60)
    }

    static func event(to channels: Channels) -> ServerEvent {
        ServerEvent(id: nil, name: "nytt", data: "", channels: channels)
    }

    /// - Parameter tables: of the open workshop, in order.
    static func channels(for record: Record, tables: [TableID]) -> Channels {
        switch record.event {
        case .voted: facilitator
        case .contributed(let card):
            [facilitator, projector, card.table.map { table($0, in: tables) } ?? everyone]
        case .seated, .tablesSet: [facilitator, projector]
        default: everyone
        }
    }
}

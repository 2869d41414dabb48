import Engine
import Formats
import HTTP

extension API {
    /// That something has happened, for the facilitator: what kind of thing, and to what. Never by whom, and never with
    /// words: those are asked for, and may be hidden or withdrawn by then.
    struct Fact: Hashable, Codable, Sendable {
        var sequence: Int
        var at: String
        /// The name of the event's case: "contributed", "stepEntered" …
        var kind: String
        /// The id of what it brought into being or gave anew.
        var id: String?
        /// The contribution, goal or step it is about.
        var subject: String?
    }
}

extension API.Fact {
    init(_ record: Record) {
        sequence = record.sequence
        at = StockholmTime.timestamp(record.at)
        kind = record.event.name
        id = record.event.createdID
        subject = record.event.subject
    }

    var event: ServerEvent {
        let data: String
        do { data = try JSONEncoding.text(self) } catch { data = "{}" }
        return ServerEvent(id: UInt64(sequence), name: "fact", data: data)
    }
}

extension Event {
    /// The name of the case, as the log has it.
    fileprivate var name: String {
        Mirror(reflecting: self).children.first?.label ?? String(describing: self)
    }

    /// What an earlier thing's id is, for facts about one.
    fileprivate var subject: String? {
        switch self {
        case .contributionEdited(let id, _, _, _, _, _), .contributionWithdrawn(let id, _),
            .contributionHidden(let id, _), .contributionSettled(let id, _):
            id.text
        case .unmerged(let id), .remerged(let id): id.text
        case .goalReworded(let id, _): id.text
        case .goalWordingWithdrawn(let id): id.text
        case .goalLinked(let id, _): id.text
        case .goalJudged(let id, _): id.text
        case .actionRevised(let action): action.id.text
        case .claimAnswered(let id, _): id.text
        case .decisionWithdrawn(let id, _): id.text
        case .stepEntered(_, let step, _, _): step.text
        case .voted(let step, _, _), .votedOnPaper(let step, _, _), .voteMoved(let step, _): step.text
        case .interviewRemoved(let id, _): id.text
        case .workshopOpened(let id), .workshopClosed(let id), .workshopReopened(let id), .stepLeft(let id): id.text
        case .statementRevised(let statement): statement.id.text
        default: nil
        }
    }
}

/// The two streams of the programming interface. Both begin with `retry:` and a heartbeat comes every dozen seconds.
enum APINews {
    /// Facts with their place in the log as id, for the facilitator.
    static let facts = EventStream("fakta")
    /// Only that something has changed, without ids: their gaps would tell how many votes lie between.
    static let changes = EventStream("andringar")

    static func change(to channels: Channels) -> ServerEvent {
        ServerEvent(id: nil, name: "changed", data: "", channels: channels)
    }
}

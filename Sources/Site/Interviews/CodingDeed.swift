import Engine
import Intake

/// What is done to the statements of a note, by the last part of its address.
package enum CodingDeed: String, Hashable, Sendable, CaseIterable {
    case code = "koda"
    case choose = "citat"
    case split = "dela"
    case join = "sla-ihop"
    case add = "ny"
    case leave = "utelamna"
    case takeBack = "ta-tillbaka"
    /// Puts a statement that a corrected note seemed to have lost where its words now stand.
    case place = "placera"
    /// Builds a goal on a statement, or no longer.
    case pin = "fast"
    case unpin = "lossa"
    /// Says who was interviewed, and when.
    case describe = "om"
    /// Takes the note out again, with everything that was found in it.
    case remove = "ta-bort"
    case undo = "angra"
    /// One more person who codes, with a link of their own.
    case seatCoder = "kodare"
}

extension CodingDeed {
    /// The command a form means; nil when the form is not one of ours.
    ///
    /// - Parameter seat: who codes; what the form leaves unsaid stays as that seat sees it.
    func command(_ fields: Fields, by seat: SeatID, in session: Session) -> Command? {
        switch self {
        case .code:
            guard let id: StatementID = fields.id("utsaga") else { return nil }
            let now = session.codingShown(of: id, to: seat)
            return .codeStatement(
                id: id,
                area: fields["omrade"].map { $0.isEmpty ? nil : AreaID($0) } ?? now.area,
                category: fields["kategori"].map { $0.isEmpty ? nil : CodeID($0) } ?? now.category
            )
        case .choose:
            guard let id: StatementID = fields.id("utsaga") else { return nil }
            return .chooseQuote(id: id, chosen: fields["vald"] == "ja")
        case .split:
            guard let id: StatementID = fields.id("utsaga"), let at = fields.filled("vid").flatMap({ Int($0) }) else {
                return nil
            }
            return .splitStatement(id: id, at: at)
        case .join:
            guard let id: StatementID = fields.id("utsaga"), let next: StatementID = fields.id("med") else {
                return nil
            }
            return .joinStatements(into: id, from: [next])
        case .add:
            guard let interview: InterviewID = fields.id("intervju") else { return nil }
            return .addStatement(
                interview: interview,
                text: fields.filled("text") ?? "",
                start: fields.number("start") ?? 0,
                quote: fields["citat"] == "ja"
            )
        case .place:
            guard let id: StatementID = fields.id("utsaga") else { return nil }
            return .placeStatement(id: id, text: fields.filled("text") ?? "", start: fields.number("start") ?? 0)
        case .pin: return session.pinning(fields)
        case .unpin:
            guard let goal: GoalID = fields.id("mal"), let id: StatementID = fields.id("utsaga") else { return nil }
            return .unlink(id: goal, links: GoalLinks(statements: [id]))
        case .describe:
            return fields.id("intervju").map {
                .describeInterview(
                    id: $0,
                    sector: fields.id("sektor"),
                    municipalityType: fields.filled("kommuntyp").flatMap { MunicipalityType(rawValue: $0) },
                    roleClass: fields.filled("roll").flatMap { RoleClass(rawValue: $0) },
                    date: fields.filled("datum").flatMap { Day($0) },
                    status: fields["status"].flatMap { NoteStatus(rawValue: $0) } ?? .draft
                )
            }
        case .leave:
            guard let id: StatementID = fields.id("utsaga") else { return nil }
            return .leaveStatement(id: id, reason: fields["skal"] ?? "")
        case .takeBack: return fields.id("utsaga").map { .takeBackStatement(id: $0) }
        case .remove:
            // The page asks whether one is sure.
            guard fields["saker"] == "ja" else { return nil }
            return fields.id("intervju").map { .removeInterview(id: $0) }
        case .undo: return .undo
        case .seatCoder: return .seatCoder
        }
    }
}

extension Command {
    /// Whether it is about words of a note.
    var quotesNote: Bool {
        switch self {
        case .addStatement, .placeStatement: true
        default: false
        }
    }

    /// The note whose words it is about; nil for one that is not there.
    func note(in session: Session) -> InterviewID? {
        switch self {
        case .addStatement(let interview, _, _, _): session.interviews[interview]?.id
        case .placeStatement(let id, _, _): session.statements[id]?.interview
        default: nil
        }
    }

    /// The same with the words where they stand in the note, nearest to where somebody pointed.
    func placed(in note: String) -> Command? {
        switch self {
        case .addStatement(let interview, let words, let start, let quote):
            WordPlaces.nearest(words, in: note, to: start)
                .map { .addStatement(interview: interview, text: words, start: $0.lowerBound, quote: quote) }
        case .placeStatement(let id, let words, let start):
            WordPlaces.nearest(words, in: note, to: start)
                .map { .placeStatement(id: id, text: words, start: $0.lowerBound) }
        default: self
        }
    }
}

extension Session {
    /// What one sees of a statement's code, and whether it is one's own.
    func codingShown(of id: StatementID, to seat: SeatID) -> (area: AreaID?, category: CodeID?, isOwn: Bool) {
        guard let statement = statements[id].map({ seen($0, by: seat) }) else { return (nil, nil, false) }
        if let own = codings[CoderKey(statement: id, coder: seat)], !own.withdrawn {
            return (own.area, own.category, true)
        }
        return (statement.area, statement.category, false)
    }
}

/// Where statements may be cut.
enum NotePlaces {
    /// Where a statement may be cut: after a sentence or a clause, and before "och", "men" and the like.
    static func cuts(in words: String) -> [Int] {
        let text = Array(words.unicodeScalars)
        let joints = ["och", "men", "samt", "utan", "fast", "medan", "dessutom", "så"].map { Array($0.unicodeScalars) }
        return text.indices.filter { at in
            guard at > 0, at < text.count - 1, text[at - 1].properties.isWhitespace else { return false }
            if let mark = text[..<(at - 1)].last, ".!?;:,–".unicodeScalars.contains(mark) { return true }
            return joints.contains { joint in
                let end = at + joint.count
                return end < text.count && text[at..<end].elementsEqual(joint) && text[end].properties.isWhitespace
            }
        }
    }
}

import Engine
import Formats

/// Fills the slots of a page for one visitor.
struct OwnParts {
    let language: Language
    var now = Moment(milliseconds: 0)
    var seat: Seat?
    /// Its name.
    var organisation: String?
    var returnCode: String?
    var meanwhile: HTML = .empty
    var cards: HTML = .empty
    /// A number of 60 bits: ids of forms tell sendings apart, they guard nothing.
    var seed = String(UInt64.random(in: 0..<1 << 60), radix: 32)

    init(_ language: Language) { self.language = language }

    /// Appends what belongs in the slot.
    func fill(_ slot: Slot, _ bytes: inout [UInt8]) {
        switch slot {
        case .seed: bytes += seed.utf8
        case .now: bytes.appendJSON(isNegative: false, magnitude: UInt64(now.milliseconds.magnitude))
        case .seat: add(who, &bytes)
        case .returnCode: add(returnCode.html(TableFoot.device), &bytes)
        case .catchUp: add(meanwhile, &bytes)
        case .turn(let turn, let step): add(TurnView(turn: turn, step: step, seat: seat?.id).html, &bytes)
        case .card(let id, let author):
            if mayChange(author) { add(OwnCard(id: id, isOwn: author == seat?.id).html, &bytes) }
        case .ownCards: add(cards, &bytes)
        case .merge(let id, let author): if author == seat?.id { add(CardView.unmerge(id), &bytes) }
        }
    }

    private func mayChange(_ author: SeatID) -> Bool { author == seat?.id || seat?.role == .secretary }

    private func add(_ html: HTML, _ bytes: inout [UInt8]) {
        if html.isEmpty { return }
        bytes += WrittenPage(html, in: language).bytes(for: self)
    }

    private var who: HTML {
        guard let seat else { return .empty }
        if seat.role == .secretary {
            return Sentence(
                "Bordets gemensamma enhet. Det ni skriver här är bordets; var och en kan skriva på sin telefon samtidigt.",
                "The table's shared device. What you write here is the table's; everybody may write on a phone as well."
            ).html
        }
        let place = Sentence("deltagare \(seat.id)", "participant \(seat.id)")
        return (organisation.map { Sentence(same: "\($0), ") + place } ?? place).html
    }
}

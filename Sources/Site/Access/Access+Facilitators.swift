import Engine
import HTTP

/// The facilitators' browsers and links.
extension Access {
    /// The first browser that comes over the facilitator's link sits in the first seat; nil when one does already.
    func takeFirstFacilitatorSeat() throws(AccessError) -> SetCookie? {
        let first = Seat.facilitator.id
        return hasFacilitator(in: first) ? nil : try takeFacilitatorSeat(first)
    }

    /// Lets a browser sit in a facilitator's seat, beside others that do.
    func takeFacilitatorSeat(_ seat: SeatID) throws(AccessError) -> SetCookie {
        let token = Secret.token()
        try note(facilitator: seat.text, token: token)
        return SetCookie(CookieName.facilitator, token)
    }

    /// A link that opens the console in a seat until it is revoked; the one there is, when asked for again.
    func helperLink(for seat: SeatID) throws(AccessError) -> Route {
        if let known = helperLinks.first(where: { $0.value == seat.text }) { return .key(token: known.key) }
        let token = Secret.token()
        try note(helper: seat.text, token: token)
        return .key(token: token)
    }

    /// The helpers' seats with the links to them, in order.
    var helpers: [(seat: SeatID, route: Route)] {
        helperLinks.map { (SeatID($0.value), .key(token: $0.key)) }.sorted { $0.0 < $1.0 }
    }
}

import Engine

/// What on a page is each visitor's own: it waits until the page is sent, so that the rest is written once for all.
enum Slot: Hashable, Sendable {
    /// Begins the ids of the page's forms, new for each page.
    case seed
    /// The server's clock, in milliseconds.
    case now
    /// Who sits here.
    case seat
    /// Gives the seat back on another device.
    case returnCode
    /// What has happened in the steps that the device has not shown.
    case catchUp
    /// Whose turn it is at the table, told from the seat's own place.
    case turn(RoundTurn, step: String)
    /// What its author may do with a card; a table's shared device may do it with all of them.
    case card(id: String, author: SeatID)
    /// Taking apart what the seat has put together.
    case merge(id: String, author: SeatID)
    /// The cards of a step in which everybody writes alone.
    case ownCards
}

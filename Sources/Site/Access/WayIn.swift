package import Engine

/// How participants come in: a code that is typed, or what the QR symbol carries, which nobody can guess. Wrong codes
/// are held back together, whoever sends them; whoever scans is let in all the same.
package struct WayIn: Hashable, Sendable {
    /// Eight characters, read off a wall.
    package var code: String
    /// 130 bits.
    package var token: String

    package init(code: String, token: String) {
        self.code = code
        self.token = token
    }

    /// Where the symbol leads.
    package var route: Route { route(to: nil) }

    /// Where the symbol on a table's card leads: the table is proposed, and no secret.
    package func route(to table: TableID?) -> Route { .join(code: token, table: table) }
}

import Engine

/// Whose statement it is, and of what.
struct StatementModel: Hashable, Sendable {
    var title: String
    var publisher: String

    init(_ session: Session) {
        title = session.process?.title ?? "Framtidsdialog"
        publisher = session.process?.publisher ?? ""
    }
}

/// Which steps a device has shown, as it remembers it itself: the one it shows now and the one before that. So whoever
/// has missed some is told for as long as the step lasts, and nobody else.
struct SeenSteps: Hashable, Sendable {
    /// The mark of the step shown now; nil for a device that has shown none.
    private(set) var now: String?
    private(set) var before: String?

    /// As it stands in the cookie, "1-5.1-3".
    init(_ text: String?) {
        let marks = (text ?? "").split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        now = marks.first.flatMap { $0.isEmpty ? nil : $0 }
        before = marks.count > 1 && !marks[1].isEmpty ? marks[1] : nil
    }

    var text: String { "\(now ?? "").\(before ?? "")" }

    /// The same device, showing a step.
    func showing(_ mark: String) -> SeenSteps {
        if now == mark { return self }
        var seen = self
        (seen.before, seen.now) = (now, mark)
        return seen
    }
}

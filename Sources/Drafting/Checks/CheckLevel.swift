/// How grave a finding is.
package enum CheckLevel: String, Hashable, Codable, Sendable, CaseIterable, Comparable {
    /// The draft must not be exported as final.
    case stop
    /// The strategist should look at it.
    case warning
    /// Good to know.
    case notice

    /// The word people read.
    package var printed: String {
        switch self {
        case .stop: "stopp"
        case .warning: "varning"
        case .notice: "upplysning"
        }
    }

    /// The gravest first.
    package static func < (left: Self, right: Self) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}

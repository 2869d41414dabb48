/// The languages a message can be read in.
package enum Language: Sendable, Hashable, CaseIterable { case swedish, english }

/// Something to tell the person who handed in a file: where, what, and what to do about it.
///
/// Import problems are values, so that all of them can be shown at once and tests can ask for each.
package struct Diagnostic: Sendable, Hashable {
    /// How bad it is, worst first.
    package enum Severity: Int, Sendable, Hashable, Comparable, CaseIterable {
        /// The file or the row was not taken in.
        case error
        /// It was taken in, but something should be looked at.
        case warning
        /// It was taken in; good to know.
        case note

        package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
    }

    /// A place in a file. Lines, columns and rows count from 1.
    package enum Place: Sendable, Hashable {
        case line(Int, column: Int)
        case row(Int)

        /// Line and column, or the row with column 0, to sort by.
        var order: (Int, Int) {
            switch self {
            case .line(let line, let column): (line, column)
            case .row(let row): (row, 0)
            }
        }
    }

    package var severity: Severity
    /// The name of the file as the person knows it.
    package var file: String
    package var place: Place?
    /// What is wrong, without a final full stop.
    package var what: String
    /// What we did about it or what the reader can do, without a final full stop.
    package var remedy: String?

    package init(_ severity: Severity, file: String, place: Place? = nil, what: String, remedy: String? = nil) {
        self.severity = severity
        self.file = file
        self.place = place
        self.what = what
        self.remedy = remedy
    }
}

/// A QR Code symbol of ISO/IEC 18004:2015: one text, in the smallest version that holds it.
///
/// Clauses, tables and annexes named in the files of this code are that standard's.
package struct QRCode: Hashable, Sendable {
    /// How much of a symbol may be damaged and still be read (clause 7.5.1): about 7, 15, 25 and 30 per cent.
    package enum Level: Int, Hashable, Comparable, Sendable, CaseIterable {
        case low, medium, quartile, high

        package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
    }

    /// The text is longer than the largest symbol holds at the asked level.
    package struct TooLong: Error, Hashable, Sendable {
        /// Characters in alphanumeric mode, otherwise bytes of UTF-8.
        package let length: Int
        /// The most there is room for, counted the same way.
        package let limit: Int

        package init(length: Int, limit: Int) { (self.length, self.limit) = (length, limit) }
    }

    package let version: QRVersion
    /// The asked level, or a higher one that cost no version.
    package let level: Level
    /// The mask pattern reference, 0–7 (clause 7.8.2).
    package let mask: Int
    private let grid: QRGrid

    /// Modules on a side, without the quiet zone.
    package var size: Int { version.size }

    /// A symbol that says `text`. The level is raised as far as the version allows.
    package init(_ text: String, level: Level = .medium) throws(TooLong) {
        let content = QRText(text)
        guard let version = QRVersion.all.first(where: { content.fits(in: $0, level: level) }) else {
            throw TooLong(length: content.count, limit: content.mode.capacity(of: .largest, level: level))
        }
        let raised = Level.allCases.last { $0 >= level && content.fits(in: version, level: $0) } ?? level
        let data = content.codewords(in: version, level: raised)
        let message = QRMessage.codewords(data: data, version: version, level: raised)
        self.version = version
        self.level = raised
        (mask, grid) = QRGrid(version: version, message: message).masked(level: raised)
    }

    /// True where the module in column `x`, row `y` is dark. Outside the symbol all is light, as the quiet zone is.
    package subscript(x: Int, y: Int) -> Bool {
        guard (0..<size).contains(x), (0..<size).contains(y) else { return false }
        return grid[x, y]
    }
}

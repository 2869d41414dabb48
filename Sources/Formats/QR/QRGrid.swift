/// The modules of a symbol: which are dark, and which carry data.
package struct QRGrid: Hashable, Sendable {
    private let version: QRVersion
    package let size: Int
    /// Row by row; true is dark.
    private var modules: [Bool]
    /// True where a pattern or information stands, where neither data nor mask goes.
    private var reserved: [Bool]

    package private(set) subscript(x: Int, y: Int) -> Bool {
        get { modules[y * size + x] }
        set { modules[y * size + x] = newValue }
    }

    /// Draws patterns, version information and an unmasked message. The format information waits for the mask.
    package init(version: QRVersion, message: [UInt8]) {
        self.version = version
        size = version.size
        modules = [Bool](repeating: false, count: size * size)
        reserved = modules
        drawTiming()
        drawFinders()
        drawAlignments()
        drawVersion()
        drawFormat(0)
        place(message)
    }

    private mutating func draw(_ x: Int, _ y: Int, _ dark: Bool) {
        self[x, y] = dark
        reserved[y * size + x] = true
    }

    // MARK: Function patterns

    /// Row and column 6, dark and light in turn (clause 6.3.5).
    private mutating func drawTiming() {
        for position in 0..<size {
            draw(position, 6, position % 2 == 0)
            draw(6, position, position % 2 == 0)
        }
    }

    /// Three corners, each with its light separator (clauses 6.3.3 and 6.3.4).
    private mutating func drawFinders() {
        for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] {
            drawRings(around: x, y, radius: 4) { $0 != 2 && $0 != 4 }
        }
    }

    /// Where the centres cross, but for the three finder patterns (clause 6.3.6, Annex E).
    private mutating func drawAlignments() {
        let centres = version.alignmentCentres
        guard let first = centres.first, let last = centres.last else { return }
        for x in centres {
            for y in centres where (x, y) != (first, first) && (x, y) != (first, last) && (x, y) != (last, first) {
                drawRings(around: x, y, radius: 2) { $0 != 1 }
            }
        }
    }

    /// Squares around a module, as far as they are inside the symbol.
    private mutating func drawRings(around x: Int, _ y: Int, radius: Int, dark: (Int) -> Bool) {
        for row in max(0, y - radius)...min(size - 1, y + radius) {
            for column in max(0, x - radius)...min(size - 1, x + radius) {
                draw(column, row, dark(max(abs(column - x), abs(row - y))))
            }
        }
    }

    /// Twice three by six modules, beside the finder patterns at the upper right and lower left (clause 7.10).
    private mutating func drawVersion() {
        guard let information = version.information else { return }
        for bit in 0..<18 {
            let dark = information >> bit & 1 == 1
            let (along, across) = (bit / 3, size - 11 + bit % 3)
            draw(across, along, dark)
            draw(along, across, dark)
        }
    }

    /// Twice fifteen modules around the finder patterns, and one that is always dark (clause 7.9.1).
    private mutating func drawFormat(_ information: Int) {
        for bit in 0..<15 {
            let dark = information >> bit & 1 == 1
            // Around the upper left corner, past the timing patterns.
            switch bit {
            case ..<6: draw(8, bit, dark)
            case 6, 7: draw(8, bit + 1, dark)
            case 8: draw(7, 8, dark)
            default: draw(14 - bit, 8, dark)
            }
            // Along row 8 from the right edge, then down column 8 to the lower edge.
            if bit < 8 {
                draw(size - 1 - bit, 8, dark)
            } else {
                draw(8, size - 15 + bit, dark)
            }
        }
        draw(8, size - 8, true)
    }

    // MARK: Message and mask

    /// Columns in pairs from the right, upwards and downwards in turn, around what is reserved (clause 7.7.3).
    ///
    /// Modules left over stay light.
    private mutating func place(_ message: [UInt8]) {
        var bit = 0
        var upwards = true
        // Column 6 is a timing pattern: pairs to its left begin one column further out.
        for right in Array(stride(from: size - 1, to: 6, by: -2)) + [5, 3, 1] {
            for step in 0..<size {
                let y = upwards ? size - 1 - step : step
                for x in [right, right - 1] where !reserved[y * size + x] && bit < message.count * 8 {
                    self[x, y] = message[bit / 8] >> UInt8(7 - bit % 8) & 1 == 1
                    bit += 1
                }
            }
            upwards.toggle()
        }
    }

    /// The grid under the mask that scores the least, with the format information that names it (clause 7.8.1).
    package func masked(level: QRCode.Level) -> (mask: Int, grid: QRGrid) {
        var best = (mask: 0, grid: masked(by: 0, level: level))
        var least = best.grid.penalty
        for mask in 1..<8 {
            let grid = masked(by: mask, level: level)
            let penalty = grid.penalty
            if penalty < least { (least, best) = (penalty, (mask, grid)) }
        }
        return best
    }

    private func masked(by mask: Int, level: QRCode.Level) -> QRGrid {
        var grid = self
        for y in 0..<size {
            for x in 0..<size where !reserved[y * size + x] && Self.inverts(mask, row: y, column: x) {
                grid.modules[y * size + x].toggle()
            }
        }
        grid.drawFormat(level.formatInformation(mask: mask))
        return grid
    }

    /// Table 10.
    package static func inverts(_ mask: Int, row: Int, column: Int) -> Bool {
        switch mask {
        case 0: (row + column) % 2 == 0
        case 1: row % 2 == 0
        case 2: column % 3 == 0
        case 3: (row + column) % 3 == 0
        case 4: (row / 2 + column / 3) % 2 == 0
        case 5: row * column % 2 + row * column % 3 == 0
        case 6: (row * column % 2 + row * column % 3) % 2 == 0
        default: ((row + column) % 2 + row * column % 3) % 2 == 0
        }
    }

    /// How hard the symbol is to read (clause 7.8.3.1).
    private var penalty: Int { QRPenalty(modules: modules, size: size).sum }
}

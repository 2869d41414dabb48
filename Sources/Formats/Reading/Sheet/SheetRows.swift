/// The cells of one sheet in their columns.
struct SheetRows: XMLReceiver {
    private let strings: [String]
    private let formats: CellFormats
    private let startsIn1904: Bool
    /// Rows with any text, with their number in the sheet.
    private(set) var rows: [(number: Int, cells: [String])] = []
    /// Merged areas: the first cell's row and column, and the last's.
    private(set) var merged: [(rows: ClosedRange<Int>, columns: ClosedRange<Int>)] = []
    private(set) var isFull = false
    private var number = 0
    private var cells: [String] = []
    private var column = 0
    private var type: String?
    private var style: Int?
    private var value = ""
    private var isInValue = false
    private var size = 0

    init(_ strings: [String], _ formats: CellFormats, startsIn1904: Bool) {
        self.strings = strings
        self.formats = formats
        self.startsIn1904 = startsIn1904
    }

    mutating func start(_ name: SheetName?, _ attributes: XMLAttributes<SheetName>) -> XMLDescent {
        switch name {
        case .row:
            number = attributes.number(.number) ?? number + 1
            cells = []
        case .cell:
            column = attributes[.number].flatMap { Self.place($0)?.column } ?? cells.count
            type = attributes[.type]
            style = attributes.number(.style)
            value = ""
        case .value, .text: isInValue = true
        case .phonetic, .formula: return .past
        case .merge: merge(attributes[.reference] ?? "")
        default: break
        }
        return .into
    }

    mutating func end(_ name: SheetName?) {
        switch name {
        case .value, .text: isInValue = false
        case .cell: endCell()
        case .row: if cells.contains(where: { !$0.isEmpty }) { endRow() }
        default: break
        }
    }

    mutating func text(_ bytes: ArraySlice<UInt8>) {
        if isInValue { value += String(decoding: bytes, as: UTF8.self) }
    }

    private mutating func endRow() {
        guard rows.count < ReadLimits.blocks, size <= ReadLimits.text * 4 else {
            isFull = true
            return
        }
        rows.append((number, cells))
    }

    private mutating func endCell() {
        guard column < ReadLimits.columns, !value.isEmpty else { return }
        let text: String =
            switch type {
            case "s": Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
            case "b": value == "1" ? "ja" : "nej"
            case "e": ""
            case nil, "n": CellNumber.text(value, formats.shape(style), startsIn1904: startsIn1904)
            default: value
            }
        size += text.utf8.count
        // One text may be shared by very many cells; what is beyond the limit is not gathered.
        guard size <= ReadLimits.text * 4 else {
            isFull = true
            return
        }
        while cells.count < column { cells.append("") }
        if cells.count == column { cells.append(text) }
    }

    private mutating func merge(_ reference: String) {
        let ends = reference.split(separator: ":").compactMap { Self.place(String($0)) }
        guard ends.count == 2, ends[0].row <= ends[1].row, ends[0].column <= ends[1].column, merged.count < 10_000
        else {
            return
        }
        merged.append((ends[0].row...ends[1].row, ends[0].column...ends[1].column))
    }

    /// "B7" as column 1, row 7.
    private static func place(_ name: String) -> (column: Int, row: Int)? {
        var (column, row) = (0, 0)
        for byte in name.utf8 where byte != UInt8(ascii: "$") {
            switch byte {
            case 0x41...0x5A where row == 0: column = column * 26 + Int(byte) - 0x40
            case 0x30...0x39: row = row * 10 + Int(byte) - 0x30
            default: return nil
            }
            if column > 20_000 || row > 2_000_000 { return nil }
        }
        return column > 0 ? (column - 1, row) : nil
    }
}

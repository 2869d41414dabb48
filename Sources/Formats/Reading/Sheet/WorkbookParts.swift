/// The list of sheets in `xl/workbook.xml`.
struct WorkbookSheets: XMLReceiver {
    private(set) var sheets: [(name: String, relation: String, isHidden: Bool)] = []
    private(set) var startsIn1904 = false

    mutating func start(_ name: SheetName?, _ attributes: XMLAttributes<SheetName>) -> XMLDescent {
        if name == .workbookProperties, let value = attributes[.date1904] {
            startsIn1904 = value == "1" || value == "true"
        }
        if name == .sheet, let relation = attributes[.relation] {
            sheets.append((attributes[.name] ?? "", relation, attributes[.state].map { $0 != "visible" } ?? false))
        }
        return .into
    }

    mutating func end(_ name: SheetName?) {}
    mutating func text(_ bytes: ArraySlice<UInt8>) {}
}

/// The texts that cells share, by number.
struct SharedStrings: XMLReceiver {
    private(set) var texts: [String] = []
    private var current = ""
    private var isInText = false

    mutating func start(_ name: SheetName?, _ attributes: XMLAttributes<SheetName>) -> XMLDescent {
        switch name {
        case .item: current = ""
        case .text: isInText = true
        // Reading aids for Japanese.
        case .phonetic: return .past
        default: break
        }
        return .into
    }

    mutating func end(_ name: SheetName?) {
        if name == .text { isInText = false }
        if name == .item { texts.append(current) }
    }

    mutating func text(_ bytes: ArraySlice<UInt8>) {
        if isInText { current += String(decoding: bytes, as: UTF8.self) }
    }
}

/// Which cell formats show a number as a day or a time.
struct CellFormats: XMLReceiver {
    enum Shape: Sendable { case number, day, time, moment }

    private var codes: [Int: String] = [:]
    private var isInFormats = false
    private var shapes: [Shape] = []

    func shape(_ style: Int?) -> Shape {
        guard let style, shapes.indices.contains(style) else { return .number }
        return shapes[style]
    }

    mutating func start(_ name: SheetName?, _ attributes: XMLAttributes<SheetName>) -> XMLDescent {
        switch name {
        case .format: if let id = attributes.number(.formatID) { codes[id] = attributes[.formatCode] }
        case .cellFormats: isInFormats = true
        case .cellFormat where isInFormats: shapes.append(shape(ofFormat: attributes.number(.formatID) ?? 0))
        default: break
        }
        return .into
    }

    mutating func end(_ name: SheetName?) { if name == .cellFormats { isInFormats = false } }
    mutating func text(_ bytes: ArraySlice<UInt8>) {}

    /// The built-in formats (18.8.30), and others by the letters in their code outside quotes and brackets.
    private func shape(ofFormat id: Int) -> Shape {
        if let code = codes[id] { return Self.shape(ofCode: code) }
        return switch id {
        case 14...17, 27...31, 34...36, 50...54, 57, 58: .day
        case 22: .moment
        case 18...21, 32, 33, 45...47, 55, 56: .time
        default: .number
        }
    }

    private static func shape(ofCode code: String) -> Shape {
        var letters = Set<Character>()
        var closing: Character?
        var isEscaped = false
        for character in code.lowercased() {
            if isEscaped {
                isEscaped = false
            } else if let mark = closing {
                if character == mark {
                    closing = nil
                } else if mark == "]", "hms".contains(character) {
                    letters.insert(character)
                }
            } else if character == "\"" {
                closing = "\""
            } else if character == "[" {
                closing = "]"
            } else if character == "\\" {
                isEscaped = true
            } else {
                letters.insert(character)
            }
        }
        let isDay = letters.contains("y") || letters.contains("d") || letters.contains("å")
        let isTime = letters.contains("h") || letters.contains("s")
        return isDay ? (isTime ? .moment : .day) : isTime ? .time : .number
    }
}

/// Numbers as a spreadsheet shows them.
enum CellNumber {
    /// A count of days as a day and a time of day, in the same form whatever the cell's own.
    static func text(_ raw: String, _ shape: CellFormats.Shape, startsIn1904: Bool) -> String {
        guard let number = Double(raw), number.isFinite, abs(number) < 3_000_000 || shape == .number else { return raw }
        guard shape != .number, number >= 0 else { return plain(number, raw) }
        let seconds = Int((number * 86_400).rounded())
        let (days, rest) = (seconds / 86_400, seconds % 86_400)
        let time = "\(two(rest / 3_600)):\(two(rest / 60 % 60))" + (rest % 60 == 0 ? "" : ":\(two(rest % 60))")
        if shape == .time, days == 0 { return time }
        // 1900 was no leap year, but the count of days from 1900 says it was.
        let since1970 = startsIn1904 ? days - 24_107 : days - 25_569 + (days < 60 ? 1 : 0)
        let day = day(since1970)
        return shape == .day || rest == 0 ? day : day + " " + time
    }

    private static func plain(_ number: Double, _ raw: String) -> String {
        if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
        // What a sum leaves in the sixteenth digit is no part of the number.
        let rounded = (number * 1e9).rounded() / 1e9
        return abs(number) < 1e6 ? String(rounded).replacing(".", with: ",") : raw
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// The civil calendar from days since 1970-01-01 (H. Hinnant, "chrono-compatible low-level date algorithms").
    private static func day(_ days: Int) -> String {
        let shifted = days + 719_468
        let era = shifted.quotientAndRemainder(dividingBy: 146_097)
        let (century, ofEra) =
            era.remainder < 0 ? (era.quotient - 1, era.remainder + 146_097) : (era.quotient, era.remainder)
        let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let dayOfYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + century * 400 + (month <= 2 ? 1 : 0)
        return "\(year)-\(two(month))-\(two(day))"
    }
}

import Formats

/// A copy of a JSON value's bytes in which some texts and names are replaced, and the way back to where each byte stood.
struct ReplacedText {
    private(set) var bytes: [UInt8] = []
    /// From each of these places in the copy on, the original place is this much further.
    private var shifts: [(from: Int, by: Int)] = []

    /// - Parameter replacement: called for each text and name with its offset in the original; nil leaves it alone.
    init(of value: JSON, in original: [UInt8], _ replacement: (String, Int) -> String?) {
        var index = value.offset
        var depth = 0
        shifts.append((0, index))
        repeat {
            guard index < original.count else { return }
            let byte = original[index]
            switch byte {
            case UInt8(ascii: "\""):
                let end = Self.end(ofString: index, in: original)
                append(original[index..<end], replacement)
                index = end
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            bytes.append(byte)
            index += 1
        } while depth > 0
    }

    /// Where in the original a byte of the copy stood.
    func origin(of offset: Int) -> Int { offset + (shifts.last { $0.from <= offset }?.by ?? 0) }

    private mutating func append(_ string: ArraySlice<UInt8>, _ replacement: (String, Int) -> String?) {
        // Only these two signs begin a reference; others need not be decoded.
        let sign = string.count > 2 ? string[string.startIndex + 1] : 0
        if sign == UInt8(ascii: "@") || sign == UInt8(ascii: "?"), let text = Self.text(string),
            let new = replacement(text, string.startIndex)
        {
            bytes.append(UInt8(ascii: "\""))
            for byte in new.utf8 {
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
                case 0x0A: bytes += Array(#"\n"#.utf8)
                case 0x09: bytes += Array(#"\t"#.utf8)
                case 0..<0x20: bytes.append(0x20)
                default: bytes.append(byte)
                }
            }
            bytes.append(UInt8(ascii: "\""))
        } else {
            bytes += string
        }
        shifts.append((bytes.count, string.endIndex - bytes.count))
    }

    private static func text(_ string: ArraySlice<UInt8>) -> String? {
        do throws(JSONSyntaxError) {
            return try JSON(Array(string)).string
        } catch {
            return nil
        }
    }

    /// The offset after the closing quotation mark.
    private static func end(ofString start: Int, in bytes: [UInt8]) -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index + 1, bytes.count)
    }
}

/// The text of a page: by its byte order mark, by what it declares, or by the evidence in it.
enum WebPageEncoding {
    static func decode(_ bytes: [UInt8]) throws(ReadFault) -> (text: String, encoding: String, doubt: Bool) {
        let declared = declared(in: bytes)
        let isMarked =
            bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFF, 0xFE])
            || bytes.starts(with: [0xFE, 0xFF])
        // What is valid UTF-8 with letters beyond ASCII is UTF-8, whatever an old editor declared.
        if !isMarked, !UTF8Form.isValid(bytes), let declared {
            switch declared {
            case "windows-1252", "cp1252", "iso-8859-1", "latin1", "us-ascii", "iso-8859-15":
                return (SingleByteText.windows(bytes), "Windows-1252", false)
            case "macintosh", "x-mac-roman":
                return (SingleByteText.decode(bytes).text, "Mac Roman", false)
            default: break
            }
        }
        do {
            let decoded = try TextDecoding(bytes)
            return (decoded.text, decoded.encoding.rawValue, decoded.doubt)
        } catch { throw .text(error) }
    }

    /// `<meta charset=…>` or the same in `content`, within the first kilobytes.
    private static func declared(in bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(4_096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
        guard let place = head.firstRange(of: "charset=") else { return nil }
        let value = head[place.upperBound...].drop { $0 == "\"" || $0 == "'" }
        let name = value.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
        return name.isEmpty ? nil : String(name)
    }
}

private import Foundation

/// A page with its pictures in one file (.mht, RFC 2557), as Word and browsers save it, and as programs that make Word
/// files of pages put it into them.
enum WebArchive {
    /// By its beginning, in lower case.
    static func begins(_ head: String) -> Bool {
        (head.hasPrefix("mime-version:") || head.hasPrefix("from:")) && head.contains("multipart/related")
    }

    /// The page that stands in the archive; nil when there is none.
    static func page(_ bytes: ArraySlice<UInt8>, depth: Int = 0) -> [UInt8]? {
        let (headers, body) = split(bytes)
        let type = headers["content-type"] ?? ""
        switch type.prefix(while: { $0 != ";" }).lowercased() {
        case "text/html", "application/xhtml+xml":
            switch headers["content-transfer-encoding"]?.lowercased() {
            case "quoted-printable": return unquoted(body)
            case "base64": return Data(base64Encoded: Data(body), options: .ignoreUnknownCharacters).map { [UInt8]($0) }
            default: return Array(body)
            }
        case let several where several.hasPrefix("multipart/") && depth < 4:
            guard let mark = boundary(type) else { return nil }
            for piece in pieces(body, Array("--\(mark)".utf8)) {
                if let page = page(piece, depth: depth + 1) { return page }
            }
            return nil
        default: return nil
        }
    }

    /// What stands before the first empty line, by name in lower case, and what after.
    private static func split(_ bytes: ArraySlice<UInt8>) -> (headers: [String: String], body: ArraySlice<UInt8>) {
        var headers: [String: String] = [:]
        var last = ""
        var rest = bytes
        while !rest.isEmpty, headers.count < 100 {
            let line = String(decoding: takeLine(&rest), as: UTF8.self)
            if line.isEmpty { break }
            if line.hasPrefix(" ") || line.hasPrefix("\t") {
                headers[last]?.append(contentsOf: line.drop { $0 == "\t" })
            } else if let colon = line.firstIndex(of: ":") {
                last = line[..<colon].lowercased()
                headers[last] = String(line[line.index(after: colon)...].drop { $0 == " " })
            }
        }
        return (headers, rest)
    }

    /// The next line without its end.
    private static func takeLine(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
        let line = rest[rest.startIndex..<end]
        rest = rest[min(end + 1, rest.endIndex)...]
        return line.last == 0x0D ? line.dropLast() : line
    }

    private static func boundary(_ type: String) -> String? {
        guard let place = type.range(of: "boundary=", options: .caseInsensitive) else { return nil }
        let value = type[place.upperBound...]
        if value.first == "\"" { return String(value.dropFirst().prefix { $0 != "\"" }) }
        return String(value.prefix { $0 != ";" && $0 != " " })
    }

    /// What stands between lines that begin with the mark.
    private static func pieces(_ body: ArraySlice<UInt8>, _ mark: [UInt8]) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var start: Int?
        var rest = body
        while !rest.isEmpty, pieces.count < 1_000 {
            let place = rest.startIndex
            guard takeLine(&rest).starts(with: mark) else { continue }
            if let start { pieces.append(body[start..<place]) }
            start = rest.startIndex
        }
        // The last mark may be lost with the end of the file.
        if let start, start < body.endIndex { pieces.append(body[start...]) }
        return pieces
    }

    /// Quoted-printable (RFC 2045, 6.7): `=E5` for a byte, `=` at the end of a line that goes on.
    private static func unquoted(_ body: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(body.count)
        var rest = body
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "=") else {
                result.append(byte)
                continue
            }
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
                result.append(value)
                rest = rest.dropFirst(2)
            } else if rest.prefix(80).prefix(while: { $0 != 0x0A }).allSatisfy({
                $0 == 0x20 || $0 == 0x09 || $0 == 0x0D
            }) {
                _ = takeLine(&rest)
            } else {
                result.append(byte)
            }
        }
        return result
    }
}

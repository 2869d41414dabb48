/// The content of a form with files, `multipart/form-data` (RFC 7578, with the boundaries of RFC 2046 §5.1.1).
package struct MultipartForm: Sendable, Equatable {
    package struct Part: Sendable, Equatable {
        package let name: String
        /// The name of the file on the sender's device, without folders; nil for a plain field.
        package let file: String?
        fileprivate let bytes: ArraySlice<UInt8>
        /// A copy: ask for one at a time, when there are many.
        package var content: [UInt8] { Array(bytes) }
    }

    package let parts: [Part]

    /// The text of the first plain field under that name; nil also when it is not UTF-8.
    package subscript(_ name: String) -> String? {
        parts.first { $0.name == name && $0.file == nil }.flatMap { String(validating: $0.bytes, as: UTF8.self) }
    }

    /// Files that were really chosen: a browser sends an empty, nameless one for an empty field.
    package func files(_ name: String) -> [Part] { parts.filter { $0.name == name && $0.file?.isEmpty == false } }

    /// - Parameters:
    ///   - type: the Content-Type field.
    ///   - limit: the most parts accepted.
    /// - Throws: 415 for another media type; 400 for a missing boundary, a part cut off or without a name, or too many.
    package init(_ body: [UInt8], type: String?, limit: Int = 5_000) throws(RequestRefusal) {
        let fields = (type ?? "").split(separator: ";").map { $0.drop { $0 == " " || $0 == "\t" } }
        guard let essence = fields.first,
            Octet.equalIgnoringCase(essence.utf8.prefix { $0 != Octet.space }, "multipart/form-data".utf8)
        else {
            throw RequestRefusal(.unsupportedMediaType, "a form with files is multipart/form-data")
        }
        guard let boundary = Self.parameter("boundary", in: fields.dropFirst()), (1...70).contains(boundary.utf8.count)
        else { throw .malformed("multipart/form-data without boundary") }
        var parts: [Part] = []
        var rest = body[...]
        // The first boundary may stand at the very start; every other has a line end before it.
        guard let first = Self.find(Array("--\(boundary)".utf8), in: rest),
            first == rest.startIndex || body[first - 1] == Octet.lineFeed
        else { throw .malformed("multipart content without its boundary") }
        rest = rest[(first + boundary.utf8.count + 2)...]
        let separator = Array("\r\n--\(boundary)".utf8)
        while !rest.starts(with: Array("--".utf8)) {
            guard let line = Self.find([Octet.carriageReturn, Octet.lineFeed], in: rest) else {
                throw .malformed("multipart cut off")
            }
            rest = rest[(line + 2)...]
            guard let end = Self.find(separator, in: rest, followedBy: Self.endings) else {
                throw .malformed("multipart cut off")
            }
            guard parts.count < limit else { throw .malformed("too many parts") }
            parts.append(try Self.part(rest[..<end]))
            rest = rest[(end + separator.count)...]
        }
        self.parts = parts
    }

    private static func part(_ bytes: ArraySlice<UInt8>) throws(RequestRefusal) -> Part {
        let gap =
            bytes.starts(with: [Octet.carriageReturn, Octet.lineFeed])
            ? bytes.startIndex : find(Array("\r\n\r\n".utf8), in: bytes)
        guard let gap, let head = String(validating: bytes[..<gap], as: UTF8.self) else {
            throw .malformed("part without a readable head")
        }
        for line in head.split(separator: "\r\n") {
            guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == "content-disposition" else {
                continue
            }
            let values = split(line[line.index(after: colon)...])
            guard values.first?.lowercased() == "form-data", let name = parameter("name", in: values.dropFirst()) else {
                break
            }
            let file = parameter("filename", in: values.dropFirst())?.split { $0 == "/" || $0 == "\\" }.last
            let isFile = parameter("filename", in: values.dropFirst()) != nil
            let content = bytes[min(gap + (gap == bytes.startIndex ? 2 : 4), bytes.endIndex)...]
            return Part(name: name, file: isFile ? String(file ?? "") : nil, bytes: content)
        }
        throw .malformed("part without a name")
    }

    /// Parameters apart, not at semicolons within quotes.
    private static func split(_ value: Substring) -> [Substring] {
        var parts: [Substring] = []
        var isQuoted = false
        var start = value.startIndex
        for index in value.indices {
            if value[index] == "\"" { isQuoted.toggle() }
            if value[index] == ";", !isQuoted {
                parts.append(value[start..<index])
                start = value.index(after: index)
            }
        }
        parts.append(value[start...])
        return parts.map { part in
            let trimmed = part.drop { $0 == " " || $0 == "\t" }
            return trimmed[
                ..<(trimmed.lastIndex { $0 != " " && $0 != "\t" }.map(trimmed.index(after:)) ?? trimmed.endIndex)
            ]
        }
    }

    /// Browsers write a quote as %22 and line ends as %0D%0A (WHATWG HTML, multipart/form-data encoding algorithm).
    private static func parameter(_ name: String, in parts: ArraySlice<Substring>) -> String? {
        for part in parts {
            guard let equals = part.firstIndex(of: "="), part[..<equals].lowercased() == name else { continue }
            var value = part[part.index(after: equals)...]
            if value.first == "\"", value.last == "\"", value.count > 1 { value = value.dropFirst().dropLast() }
            var plain = ""
            var rest = value
            while let character = rest.first {
                if rest.hasPrefix("%22") {
                    plain += "\""
                    rest = rest.dropFirst(3)
                } else if rest.hasPrefix("%0D") || rest.hasPrefix("%0A") {
                    rest = rest.dropFirst(3)
                } else {
                    plain.append(character)
                    rest = rest.dropFirst()
                }
            }
            return plain
        }
        return nil
    }

    /// A line that only begins as a boundary does is content.
    private static let endings = [[Octet.carriageReturn, Octet.lineFeed], Array("--".utf8)]

    private static func find(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>, followedBy endings: [[UInt8]] = []) -> Int?
    {
        guard let head = wanted.first, bytes.count >= wanted.count else { return nil }
        var index = bytes.startIndex
        let last = bytes.endIndex - wanted.count
        while index <= last, let next = bytes[index...last].firstIndex(of: head) {
            let after = bytes[(next + wanted.count)...]
            if bytes[next..<(next + wanted.count)].elementsEqual(wanted),
                endings.isEmpty || endings.contains(where: { after.starts(with: $0) })
            {
                return next
            }
            index = next + 1
        }
        return nil
    }
}

extension Request {
    /// The content as a form with files; throws 415 or 400.
    package func multipart() throws(RequestRefusal) -> MultipartForm {
        try MultipartForm(body, type: headers["content-type"])
    }
}

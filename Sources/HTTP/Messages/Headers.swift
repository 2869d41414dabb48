/// The header fields of a request (RFC 9110 §6.3), kept as they were sent. Text is made only of what is asked for.
package struct Headers: Sendable, Equatable {
    struct Field: Sendable, Equatable {
        let name: Range<Int32>
        let value: Range<Int32>
    }

    let bytes: [UInt8]
    let fields: [Field]

    /// The value under that name, in whatever case; several lines are joined by a comma (RFC 9110 §5.3).
    package subscript(_ name: String) -> String? {
        var joined: String?
        for field in fields where Octet.equalIgnoringCase(slice(field.name), name.utf8) {
            let value = String(decoding: slice(field.value), as: UTF8.self)
            joined = joined.map { $0 + ", " + value } ?? value
        }
        return joined
    }

    /// Whether a value under that name holds these letters, in whatever case: a quick look at lists such as Accept.
    package func has(_ word: StaticString, in name: StaticString) -> Bool {
        fields.contains { field in
            guard name.withUTF8Buffer({ Octet.equalIgnoringCase(slice(field.name), $0) }) else { return false }
            let value = slice(field.value)
            return word.withUTF8Buffer { word in
                var rest = value
                while rest.count >= word.count {
                    if Octet.equalIgnoringCase(rest.prefix(word.count), word) { return true }
                    rest = rest.dropFirst()
                }
                return false
            }
        }
    }

    /// Every value under that name, one for each line.
    func slices(_ name: String) -> [ArraySlice<UInt8>] {
        fields.filter { Octet.equalIgnoringCase(slice($0.name), name.utf8) }.map { slice($0.value) }
    }

    private func slice(_ range: Range<Int32>) -> ArraySlice<UInt8> {
        bytes[Int(range.lowerBound)..<Int(range.upperBound)]
    }
}

/// The header fields of a request (RFC 9110 §6.3), kept as they were sent. Text is made only of what is asked for.
package struct Headers: Sendable, Equatable {
    struct Field: Sendable, Equatable {
        let name: Range<Int32>
        let value: Range<Int32>
    }

    let bytes: [UInt8]
    let fields: [Field]

    package var count: Int { fields.count }

    /// The value under that name, in whatever case; several lines are joined by a comma (RFC 9110 §5.3).
    package subscript(_ name: String) -> String? {
        var joined: String?
        for field in fields where Octet.equalIgnoringCase(slice(field.name), name.utf8) {
            let value = String(decoding: slice(field.value), as: UTF8.self)
            joined = joined.map { $0 + ", " + value } ?? value
        }
        return joined
    }

    /// Every value under that name, one for each line.
    package func all(_ name: String) -> [String] {
        fields.filter { Octet.equalIgnoringCase(slice($0.name), name.utf8) }
            .map { String(decoding: slice($0.value), as: UTF8.self) }
    }

    /// Names and values in the order they came.
    package var pairs: [(name: String, value: String)] {
        fields.map {
            (String(decoding: slice($0.name), as: UTF8.self), String(decoding: slice($0.value), as: UTF8.self))
        }
    }

    private func slice(_ range: Range<Int32>) -> ArraySlice<UInt8> {
        bytes[Int(range.lowerBound)..<Int(range.upperBound)]
    }
}

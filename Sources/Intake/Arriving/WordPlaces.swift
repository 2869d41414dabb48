/// Where words stand in a text, in Unicode code points. White space in the words may be any in the text.
package enum WordPlaces {
    /// Every place, in order and without overlaps.
    package static func all(_ words: String, in text: [Unicode.Scalar], from: Int = 0) -> [Range<Int>] {
        let wanted = words.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map(Array.init)
        guard let first = wanted.first?.first else { return [] }
        var places: [Range<Int>] = []
        var at = from
        while at < text.count {
            if text[at] == first, let end = end(of: wanted, text, at) {
                places.append(at..<end)
                at = end
            } else {
                at += 1
            }
        }
        return places
    }

    /// The place that begins nearest to where somebody pointed, else the first.
    package static func nearest(_ words: String, in text: String, to near: Int?) -> Range<Int>? {
        let places = all(words, in: Array(text.unicodeScalars))
        guard let near else { return places.first }
        return places.min { abs($0.lowerBound - near) < abs($1.lowerBound - near) }
    }

    private static func end(of wanted: [[Unicode.Scalar]], _ text: [Unicode.Scalar], _ start: Int) -> Int? {
        var at = start
        for (index, word) in wanted.enumerated() {
            if index > 0 {
                guard at < text.count, text[at].properties.isWhitespace else { return nil }
                while at < text.count, text[at].properties.isWhitespace { at += 1 }
            }
            guard at + word.count <= text.count, text[at..<(at + word.count)].elementsEqual(word) else { return nil }
            at += word.count
        }
        return at
    }
}

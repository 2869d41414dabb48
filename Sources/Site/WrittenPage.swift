package import Formats

/// A page in one language, written for all who see the same, with gaps for what is each one's own.
struct WrittenPage: Sendable {
    private let bytes: [UInt8]
    private let slots: [(place: Int, slot: Slot)]

    init(_ html: HTML, in language: Language) {
        var bytes: [UInt8] = []
        var slots: [(place: Int, slot: Slot)] = []
        bytes.reserveCapacity(html.markup.count + html.gaps.count * 48)
        var done = 0
        for gap in html.gaps {
            bytes += html.markup[done..<gap.place]
            switch gap.content {
            case .sentence(let sentence): bytes.appendEscaped(sentence.text(in: language))
            case .slot(let slot): slots.append((bytes.count, slot))
            }
            done = gap.place
        }
        bytes += html.markup[done...]
        self.bytes = bytes
        self.slots = slots
    }

    /// The page as it is sent to one visitor; nil leaves the slots empty.
    func bytes(for own: OwnParts?) -> [UInt8] {
        if slots.isEmpty { return bytes }
        var filled: [UInt8] = []
        filled.reserveCapacity(bytes.count + slots.count * 32 + 512)
        var done = 0
        for (place, slot) in slots {
            filled += bytes[done..<place]
            own?.fill(slot, &filled)
            done = place
        }
        filled += bytes[done...]
        return filled
    }
}

extension HTML {
    /// The text in a language, with nobody's own parts.
    package func text(in language: Language) -> String { String(decoding: bytes(in: language), as: UTF8.self) }

    func bytes(in language: Language) -> [UInt8] { WrittenPage(self, in: language).bytes(for: nil) }
}

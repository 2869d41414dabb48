import Engine
import Foundation
import HTTP

/// The fields of a form, as text may come in at the door: NFC, line ends as LF, without NUL.
struct Fields: Sendable {
    private let form: FormFields

    init(_ form: FormFields) { self.form = form }

    subscript(_ name: String) -> String? { form[name].map(Fields.cleaned) }

    func all(_ name: String) -> [String] { form.all(name).map(Fields.cleaned) }

    /// The text, nil when nothing was typed.
    func filled(_ name: String) -> String? {
        guard let text = self[name], let first = text.utf8.first, let last = text.utf8.last else { return nil }
        // Letters of ASCII at both ends: nothing to trim.
        if (0x21..<0x7F).contains(first), (0x21..<0x7F).contains(last) { return text }
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        return trimmed.isEmpty ? nil : trimmed
    }

    func id<Of>(_ name: String) -> Identifier<Of>? { filled(name).map { Identifier($0) } }

    func number(_ name: String) -> Int? { filled(name).flatMap { Int($0) } }

    /// The id the sender made, to count one sending once. Nobody else's ids can be met: the seat stands before it.
    func client(of seat: SeatID) -> String? { form["id"].flatMap { Fields.client($0, of: seat) } }

    static func client(_ id: String, of seat: SeatID) -> String? {
        guard !id.isEmpty, id.utf8.count <= 80,
            id.utf8.allSatisfy({
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) || $0 == 0x2D || $0 == 0x2E
            })
        else { return nil }
        return "\(seat):\(id)"
    }

    private static func cleaned(_ text: String) -> String {
        isClean(text)
            ? text
            : text.precomposedStringWithCanonicalMapping.replacingOccurrences(of: "\r\n", with: "\n")
                .replacingOccurrences(of: "\r", with: "\n")
    }

    /// Whether a look at the bytes is enough: everything below U+0300 is NFC as it stands, and so are the dashes and
    /// quotation marks from U+2010 (Unicode Standard Annex #15, section 9).
    private static func isClean(_ text: String) -> Bool {
        var bytes = text.utf8.makeIterator()
        while let byte = bytes.next() {
            if byte == 0x0D { return false }
            if byte < 0xCC { continue }
            guard byte == 0xE2, bytes.next() == 0x80, let last = bytes.next(), last >= 0x90 else { return false }
        }
        return true
    }
}

/// Words for what somebody eats or does not bear. A need given for a lunch has no place in the record: it may tell of
/// health or religion.
enum DietWords {
    /// The first word that begins as one of them; nil when there is none.
    static func first(in bytes: [UInt8]) -> String? {
        var isStart = true
        for index in bytes.indices {
            let isLetter = isLetter(bytes[index])
            defer { isStart = !isLetter }
            guard isStart, isLetter else { continue }
            let rest = bytes[index...]
            for beginning in byInitial[Int(bytes[index] | 0x20)] where matches(rest, beginning) {
                return String(decoding: rest.prefix(while: Self.isLetter), as: UTF8.self).lowercased()
            }
        }
        return nil
    }

    private static func matches(_ word: ArraySlice<UInt8>, _ beginning: [UInt8]) -> Bool {
        word.count >= beginning.count
            && zip(word, beginning).allSatisfy { byte, letter in (byte < 0x80 ? byte | 0x20 : byte) == letter }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) }

    private static let byInitial: [[[UInt8]]] = {
        var table = [[[UInt8]]](repeating: [], count: 256)
        for beginning in beginnings {
            let bytes = Array(beginning.utf8)
            table[Int(bytes[0])].append(bytes)
        }
        return table
    }()

    private static let beginnings = [
        "vegetarian", "vegan", "glutenfri", "glutenintoleran", "laktosfri", "laktosintoleran", "nötallergi",
        "matallergi", "specialkost", "celiaki", "halalkost", "kosherkost", "fläskfri", "skaldjursallergi",
    ]
}

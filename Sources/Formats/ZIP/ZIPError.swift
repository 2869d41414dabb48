/// Why an archive, or a part of it, is refused.
package enum ZIPError: Error, Hashable {
    /// No end record: not a ZIP archive, or cut off.
    case notAnArchive
    /// A record that points outside the archive or contradicts another.
    case damaged
    case encrypted(String)
    /// Compressed in another way than stored or deflated, split over disks, or in the 64-bit form.
    case unsupported(String)
    /// Two entries that share bytes, the trick of archive bombs.
    case overlapping(String)
    /// A name that leads outside a folder: absolute, with `..`, a backslash or a drive.
    case unsafeName(String)
    case duplicateName(String)
    /// A symbolic link, which leads to another file when it is unpacked.
    case link(String)
    case tooManyParts(Int)
    case partTooLarge(String)
    case totalTooLarge
    /// Unpacks to so many times its size that it can only be meant to do harm.
    case suspiciousRatio(String)
    case wrongChecksum(String)
    case corrupt(String)
    case noSuchPart(String)

    package func message(in language: Language) -> String {
        let words: (swedish: String, english: String) =
            switch self {
            case .notAnArchive:
                ("filen är inget ZIP-arkiv eller är avklippt", "the file is no ZIP archive or is cut off")
            case .damaged: ("arkivets innehållsförteckning är skadad", "the archive's directory is damaged")
            case .encrypted(let name): ("’\(name)’ är lösenordsskyddad", "‘\(name)’ is protected by a password")
            case .unsupported(let name):
                ("’\(name)’ är packad på ett sätt som inte stöds", "‘\(name)’ is packed in a way that is not supported")
            case .overlapping(let name):
                ("’\(name)’ delar innehåll med en annan del", "‘\(name)’ overlaps another part")
            case .unsafeName(let name):
                ("otillåtet namn i arkivet: ’\(name)’", "name not allowed in an archive: ‘\(name)’")
            case .link(let name): ("’\(name)’ är en länk till en annan fil", "‘\(name)’ is a link to another file")
            case .duplicateName(let name): ("’\(name)’ finns två gånger", "‘\(name)’ is there twice")
            case .tooManyParts(let count):
                ("arkivet har \(count) delar, fler än tillåtet", "\(count) parts are too many")
            case .partTooLarge(let name): ("’\(name)’ är för stor", "‘\(name)’ is too large")
            case .totalTooLarge: ("arkivets innehåll är för stort", "the archive's content is too large")
            case .suspiciousRatio(let name):
                ("’\(name)’ växer orimligt mycket vid uppackning", "‘\(name)’ grows beyond reason when unpacked")
            case .wrongChecksum(let name):
                ("’\(name)’ är skadad (fel kontrollsumma)", "‘\(name)’ is damaged (checksum)")
            case .corrupt(let name): ("’\(name)’ är skadad och kan inte packas upp", "‘\(name)’ is damaged")
            case .noSuchPart(let name): ("’\(name)’ saknas i arkivet", "‘\(name)’ is not in the archive")
            }
        return language == .swedish ? words.swedish : words.english
    }
}

/// How much an archive from outside may ask of us.
package struct ZIPLimits: Sendable, Hashable {
    /// Bytes of one part, unpacked.
    package var part: Int
    /// Bytes of all parts together, unpacked.
    package var total: Int
    package var parts: Int
    /// How many times its packed size a part may grow, counted only for parts past `ratioFrom` bytes.
    package var ratio: Int
    package var ratioFrom: Int

    package init(
        part: Int = 64 << 20,
        total: Int = 128 << 20,
        parts: Int = 2_000,
        ratio: Int = 200,
        ratioFrom: Int = 100 << 10
    ) {
        self.part = part
        self.total = total
        self.parts = parts
        self.ratio = ratio
        self.ratioFrom = ratioFrom
    }
}

import Foundation

@testable import Formats

/// Files made to do harm when they are imported, each with what the refusal says.
enum HostileFile: String, CaseIterable {
    case encrypted, protected, cut, checksum, overlap, traversal, link, nested, bomb, doctype, entity, localFile

    var name: String {
        switch self {
        case .traversal, .link, .nested, .bomb, .encrypted, .checksum: "\(rawValue).zip"
        default: "\(rawValue).docx"
        }
    }

    /// What the refusal names.
    var place: String {
        switch self {
        case .nested: "inre.zip"
        case .checksum: "a.txt"
        default: name
        }
    }

    /// A piece of the reason, as the consultant reads it.
    var reason: String {
        switch self {
        case .encrypted, .protected: "lösenord"
        case .cut: "avklippt"
        case .checksum: "kontrollsumma"
        case .overlap: "skadad"
        case .traversal: "otillåtet namn"
        case .link: "är en länk"
        case .nested: "arkiv i arkivet"
        case .bomb: "växer orimligt"
        case .doctype, .localFile: "DOCTYPE"
        case .entity: "okända tecknet"
        }
    }

    /// - Parameter secret: a file beside it that must not be read.
    func bytes(secret: String) -> Data {
        switch self {
        case .encrypted: Data(Self.changed(Self.zip([("a.txt", "hej")]), Self.both, 8, 6, [1, 0]))
        case .protected: Data(Self.container("EncryptedPackage"))
        case .cut: Data(Self.word("", "text").dropLast(200))
        case .checksum: Data(Self.changed(Self.zip([("a.txt", "hej")]), [Self.central], 16, 14, [1, 2, 3, 4]))
        case .overlap: Data(Self.overlapping())
        case .traversal: Data(Self.zip([("../utanför.txt", "hej")]))
        case .link: Data(Self.linked(to: secret))
        case .nested: Data(Self.zip([("inre.zip", "PK")]))
        case .bomb: Data(Self.zip([("a.txt", String(repeating: "a", count: 40_000_000))]))
        case .doctype: Data(Self.word(#"<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>"#, "&b;"))
        case .entity: Data(Self.word("", "&hemligt;"))
        case .localFile: Data(Self.word("<!DOCTYPE w [<!ENTITY x SYSTEM \"file://\(secret)\">]>", "&x;"))
        }
    }

    /// The same archive with mistakes in one of its parts, or in its wrapping: the same ones for the same number.
    static func mutated(_ archive: ZIPReader, _ number: Int) throws -> [UInt8] {
        var chance = Chance(state: UInt64(number) &* 0x9E37_79B9 &+ 46)
        var writer = ZIPWriter()
        let chosen = archive.parts.indices.randomElement(using: &chance)
        for (place, part) in archive.parts.enumerated() {
            let bytes = try archive.read(part.name)
            writer.add(part.name, place == chosen ? mutated(bytes, &chance) : bytes)
        }
        let whole = writer.finish()
        return number.isMultiple(of: 2) ? whole : mutated(whole, &chance)
    }

    private static func mutated(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &chance) where bytes.count > 8 {
            let place = Int.random(in: 0..<bytes.count - 4, using: &chance)
            let length = Int.random(in: 1...min(40, bytes.count - place), using: &chance)
            switch Int.random(in: 0..<4, using: &chance) {
            case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
            case 1: bytes.removeSubrange(place..<place + length)
            case 2: bytes.replaceSubrange(place..<place + length, with: bytes[place..<place + length].reversed())
            default: bytes.insert(contentsOf: bytes[place..<place + length], at: bytes.count - length)
            }
        }
        return bytes
    }

    /// Knuth's MMIX generator.
    private struct Chance: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 33
        }
    }

    private static let local: [UInt8] = [0x50, 0x4B, 3, 4]
    private static let central: [UInt8] = [0x50, 0x4B, 1, 2]
    private static let both = [central, local]

    private static func zip(_ parts: [(String, String)]) -> [UInt8] {
        var writer = ZIPWriter()
        for (name, text) in parts { writer.add(name, text) }
        return writer.finish()
    }

    private static func word(_ declaration: String, _ text: String) -> [UInt8] {
        let space = "http://schemas.openxmlformats.org"
        return zip([
            (
                "[Content_Types].xml",
                "<Types xmlns=\"\(space)/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
            ),
            (
                "_rels/.rels",
                "<Relationships xmlns=\"\(space)/package/2006/relationships\"><Relationship Id=\"r\" Type=\"\(space)/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
            ),
            (
                "word/document.xml",
                "<?xml version=\"1.0\"?>\(declaration)<w:document xmlns:w=\"\(space)/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:body></w:document>"
            ),
        ])
    }

    /// An archive with bytes changed at a place of the first entry, in its central header and, where asked, in its own.
    private static func changed(
        _ archive: [UInt8],
        _ headers: [[UInt8]],
        _ centralPlace: Int,
        _ localPlace: Int,
        _ bytes: [UInt8]
    ) -> [UInt8] {
        var archive = archive
        for header in headers {
            guard let start = archive.indices.first(where: { archive[$0...].starts(with: header) }) else { continue }
            let place = start + (header == central ? centralPlace : localPlace)
            archive.replaceSubrange(place..<place + bytes.count, with: bytes)
        }
        return archive
    }

    /// The second part said to lie where the first does.
    private static func overlapping() -> [UInt8] {
        var archive = word("", "text")
        let headers = archive.indices.filter { archive[$0...].starts(with: central) }
        archive.replaceSubrange(headers[1] + 42..<headers[1] + 46, with: archive[headers[0] + 42..<headers[0] + 46])
        return archive
    }

    private static func linked(to place: String) -> [UInt8] {
        var archive = zip([("a.txt", place)])
        guard let header = archive.indices.first(where: { archive[$0...].starts(with: central) }) else { return [] }
        archive[header + 5] = 3
        archive[header + 41] = 0xA1
        return archive
    }

    /// What Office wraps a file in that has a password.
    private static func container(_ name: String) -> [UInt8] {
        [0xD0, 0xCF, 0x11, 0xE0] + Array(repeating: 0, count: 1_020) + name.utf8.flatMap { [$0, 0] }
            + Array(repeating: 0, count: 600)
    }
}

/// Names in the relations between the parts of an Office package (ECMA-376 part 2).
enum PackageName: String, XMLVocabulary {
    case relation = "p:Relationship"
    case id = "Id"
    case type = "Type"
    case target = "Target"
    case mode = "TargetMode"

    static let spaces = [
        "http://schemas.openxmlformats.org/package/2006/relationships": "p",
        "http://purl.oclc.org/ooxml/package/relationships": "p",
    ]
    static let known = XMLKnownNames<PackageName>()
}

/// Which part of a package another one refers to. What lies outside the package is never followed.
struct PackageRelations: XMLReceiver {
    struct Relation {
        var id: String
        /// The last word of the type: `officeDocument`, `styles`, `footnotes`.
        var kind: Substring
        var part: String
    }

    private let folder: String
    private(set) var all: [Relation] = []

    private init(folder: String) { self.folder = folder }

    /// The relations of one part, or of the package for an empty name.
    static func of(_ part: String, in package: OfficePackage) throws(ReadFault) -> [Relation] {
        let file = file(of: part)
        guard package.has(file) else { return [] }
        var reading = PackageRelations(folder: folder(of: part))
        try package.scan(file, into: &reading)
        return reading.all
    }

    /// The part that holds the relations of another.
    static func file(of part: String) -> String {
        let folder = folder(of: part)
        return (folder.isEmpty ? "" : folder + "/") + "_rels/\(part.split(separator: "/").last ?? "").rels"
    }

    private static func folder(of part: String) -> String {
        part.split(separator: "/").dropLast().joined(separator: "/")
    }

    mutating func start(_ name: PackageName?, _ attributes: XMLAttributes<PackageName>) -> XMLDescent {
        guard name == .relation, attributes[.mode] != "External", let target = attributes[.target] else { return .into }
        all.append(
            Relation(
                id: attributes[.id] ?? "",
                kind: attributes[.type]?.split(separator: "/").last ?? "",
                part: resolved(target)
            )
        )
        return .into
    }

    mutating func end(_ name: PackageName?) {}
    mutating func text(_ bytes: ArraySlice<UInt8>) {}

    /// A target as the name of a part: from the root, or beside the part that refers to it.
    private func resolved(_ target: String) -> String {
        var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }
}

/// A ZIP archive of XML parts.
struct OfficePackage {
    let archive: ZIPReader

    func has(_ part: String) -> Bool { archive.has(part) }

    func bytes(_ part: String) throws(ReadFault) -> [UInt8] {
        guard let entry = archive.part(part) else { throw .missingPart(part) }
        guard entry.size <= ReadLimits.part else { throw .tooLarge }
        do { return try archive.read(part) } catch { throw .archive(error) }
    }

    func scan<Receiver: XMLReceiver>(_ part: String, into receiver: inout Receiver) throws(ReadFault) {
        let bytes = try bytes(part)
        do { try XMLScanner.scan(bytes, into: &receiver) } catch { throw .xml(part: part, error) }
    }
}

/// Names in the list of what the parts of an Office package are (ECMA-376 part 2, 7.2.3).
enum PackageTypeName: String, XMLVocabulary {
    case byEnding = "t:Default"
    case byName = "t:Override"
    case ending = "Extension"
    case part = "PartName"
    case type = "ContentType"

    static let spaces = ["http://schemas.openxmlformats.org/package/2006/content-types": "t"]
    static let known = XMLKnownNames<PackageTypeName>()
}

/// What a package says that its parts are.
struct PackageTypes: XMLReceiver {
    private var byEnding: [String: String] = [:]
    private var byName: [String: String] = [:]

    /// A name for a part that tells what it is written in: programs call embedded documents `afchunk.dat`.
    static func name(of part: String, in package: OfficePackage) throws(ReadFault) -> String {
        if FileKind.named(part) != nil || !package.has("[Content_Types].xml") { return part }
        var types = PackageTypes()
        try package.scan("[Content_Types].xml", into: &types)
        let ending = part.split(separator: ".").last?.lowercased() ?? ""
        let type = types.byName["/" + part] ?? types.byEnding[ending]
        switch type?.lowercased().split(separator: ";").first {
        case "text/html", "application/xhtml+xml": return part + ".html"
        case "text/plain": return part + ".txt"
        default: return part
        }
    }

    mutating func start(_ name: PackageTypeName?, _ attributes: XMLAttributes<PackageTypeName>) -> XMLDescent {
        switch name {
        case .byEnding: byEnding[attributes[.ending]?.lowercased() ?? ""] = attributes[.type]
        case .byName: byName[attributes[.part] ?? ""] = attributes[.type]
        default: break
        }
        return .into
    }

    mutating func end(_ name: PackageTypeName?) {}
    mutating func text(_ bytes: ArraySlice<UInt8>) {}
}

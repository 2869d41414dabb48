import Engine
import Formats
import Foundation

/// The organisations known so far, found by name, and those a list adds.
struct OrganisationDirectory {
    private(set) var all: [Organisation]
    private(set) var added: [Organisation] = []
    private let sectors: [Sector]
    private let counties: [County]

    init(_ organisations: [Organisation], _ process: Engine.Process) {
        all = organisations
        sectors = process.sectors
        counties = process.counties
    }

    private var only: Identifier<County>? { counties.count == 1 ? counties.first?.id : nil }

    enum Match: Hashable {
        case same(Organisation)
        /// One slip away, taken to be the same.
        case slip(Organisation)
        /// Resembles this one but is taken to be another.
        case other(near: String?)
    }

    func match(_ name: String) -> Match {
        let wanted = Self.folded(name)
        if let same = all.first(where: { Self.folded($0.name) == wanted }) { return .same(same) }
        let near = all.compactMap { organisation -> (organisation: Organisation, distance: Int)? in
            let distance = EditDistance.between(Self.folded(organisation.name), wanted)
            return distance <= 2 ? (organisation, distance) : nil
        }
        guard let best = near.min(by: { $0.distance < $1.distance }) else { return .other(near: nil) }
        return best.distance == 1 && Self.maySlip(best.organisation.name, name)
            ? .slip(best.organisation) : .other(near: best.organisation.name)
    }

    /// Short names and names that differ in a digit ("Bolag 1", "Bolag 2") are different names.
    private static func maySlip(_ left: String, _ right: String) -> Bool {
        min(left.count, right.count) >= 8 && left.filter(\.isNumber) == right.filter(\.isNumber)
    }

    func sector(_ text: String) -> SectorID? {
        let wanted = Self.folded(text)
        return sectors.first { sector in
            [sector.id.text, sector.name, sector.plural].contains { Self.folded($0) == wanted }
        }?.id
    }

    /// By its id or name, with or without the word: "Västernorrlands län" is "Västernorrland" too.
    func county(_ text: String) -> Identifier<County>? {
        let wanted = Self.bare(text)
        return counties.first { Self.folded($0.id.text) == Self.folded(text) || Self.bare($0.name) == wanted }?.id
    }

    private static func bare(_ county: String) -> String {
        var name = folded(county)
        guard name.hasSuffix(" län") else { return name }
        name.removeLast(4)
        return name.hasSuffix("s") ? String(name.dropLast()) : name
    }

    var sectorNames: [String] { sectors.map(\.name) }

    /// Adds an organisation with an id made of its name.
    ///
    /// - Parameter county: nil when nobody has said it; it can be told only where there is but one.
    mutating func add(_ name: String, sector: SectorID, county: Identifier<County>?) -> Organisation {
        let slug = Self.slug(name)
        var id = slug
        var number = 2
        while all.contains(where: { $0.id.text == id }) {
            id = "\(slug)-\(number)"
            number += 1
        }
        let organisation = Organisation(id: OrganisationID(id), name: name, sector: sector, county: county ?? only)
        all.append(organisation)
        added.append(organisation)
        return organisation
    }

    /// One space between words, lower case, composed.
    static func folded(_ text: String) -> String {
        text.precomposedStringWithCanonicalMapping.lowercased().split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }

    /// "Älvstrands kommun" becomes "alvstrands-kommun".
    static func slug(_ name: String) -> String {
        var slug = ""
        for scalar in folded(name).decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
            case "æ": slug += "ae"
            case "ø": slug += "o"
            case "ß": slug += "ss"
            // Accents that decomposition set free.
            case _ where scalar.properties.canonicalCombiningClass != .notReordered: continue
            default: if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
            }
        }
        while slug.hasSuffix("-") { slug.removeLast() }
        return slug.isEmpty ? "organisation" : slug
    }
}

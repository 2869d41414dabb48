import Foundation
import Testing

@testable import Site

/// Every pair of colours in the style sheet, by the formula of WCAG 2.2 (definitions of "contrast ratio" and "relative
/// luminance"; success criteria 1.4.3 and 1.4.11).
@Suite struct ContrastTests {
    private static let areas = ["blue", "vermilion", "green", "purple", "ochre", "sky", "pine"]

    @Test(arguments: ["light", "dark"]) func `words reach 4.5:1 on every ground they stand on`(_ theme: String) throws {
        let colours = try Self.tokens(theme)
        let words = ["ink", "muted", "far", "accent", "saved", "waiting", "failed"] + Self.areas
        for ground in ["paper", "sheet", "tint"] {
            for name in words {
                #expect(try Self.contrast(colours, name, ground) >= 4.5, "\(name) on \(ground), \(theme)")
            }
        }
        #expect(try Self.contrast(colours, "on-accent", "accent") >= 4.5)
        #expect(try Self.contrast(colours, "paper", "ink") >= 4.5)
    }

    @Test(arguments: ["light", "dark"]) func `what is read on the wall reaches 7:1`(_ theme: String) throws {
        let colours = try Self.tokens(theme, onWall: true)
        for name in ["ink", "far", "accent"] + Self.areas {
            #expect(try Self.contrast(colours, name, "paper") >= 7, "\(name), \(theme)")
        }
    }

    @Test(arguments: ["light", "dark"]) func `areas and bars are told from the paper`(_ theme: String) throws {
        let colours = try Self.tokens(theme)
        for name in Self.areas + ["failed", "muted"] {
            #expect(try Self.contrast(colours, name, "paper") >= 3, "\(name), \(theme)")
        }
    }

    @Test(arguments: ["light", "dark"]) func `an empty box is told from what it stands on, and a tick from its box`(
        _ theme: String
    ) throws {
        let colours = try Self.tokens(theme)
        for ground in ["paper", "sheet", "tint"] {
            #expect(try Self.contrast(colours, "muted", ground) >= 3 && Self.contrast(colours, "accent", ground) >= 3)
        }
        #expect(try Self.contrast(colours, "on-accent", "accent") >= 3)
        // These are the colours that boxes are drawn with, and not the browser's own.
        let sheet = try #require(WebFile.all.first { $0.name == "site.css" }?.text)
        let box = sheet.components(separatedBy: "\ninput:is([type=checkbox], [type=radio]) {").last?.prefix {
            $0 != "}"
        }
        #expect(box?.contains("border: 2px solid var(--muted)") == true && box?.contains("appearance: none") == true)
        // Whoever has colours of their own gets the browser's boxes, which follow them.
        let forced = sheet.components(separatedBy: "@media (forced-colors: active) {").last ?? ""
        #expect(forced.contains("input:is([type=checkbox], [type=radio]) { appearance: auto; }"))
    }

    @Test func `the formula gives what its authors say`() {
        #expect(Self.ratio([0, 0, 0], [255, 255, 255]) == 21)
        #expect(abs(Self.ratio([118, 118, 118], [255, 255, 255]) - 4.54) < 0.01)
    }

    private static func contrast(_ colours: [String: [Double]], _ one: String, _ other: String) throws -> Double {
        ratio(try #require(colours[one], "--\(one)"), try #require(colours[other], "--\(other)"))
    }

    static func ratio(_ one: [Double], _ other: [Double]) -> Double {
        let (a, b) = (luminance(one), luminance(other))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private static func luminance(_ colour: [Double]) -> Double {
        let parts = colour.map { part -> Double in
            let share = part / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    /// The colours of the first `:root`; in the dark theme with those of the second laid over them.
    /// The wall has darker ones of its own in the light theme.
    private static func tokens(_ theme: String, onWall: Bool = false) throws -> [String: [Double]] {
        func blocks(_ file: String, _ name: String) throws -> [Substring] {
            let sheet = try #require(WebFile.all.first { $0.name == file }?.text)
            return sheet.components(separatedBy: name).dropFirst().map { $0.prefix { $0 != "}" } }
        }
        let own = onWall && theme == "light" ? try blocks("wall.css", "  .projector {\n    --").prefix(1) : []
        var colours: [String: [Double]] = [:]
        for block in try blocks("site.css", ":root {").prefix(theme == "dark" ? 2 : 1) + own {
            for line in block.split(separator: "\n") {
                let parts = line.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
                guard parts.count == 2, parts[0].hasPrefix("--"), parts[1].hasPrefix("#"), parts[1].count == 8,
                    let number = Int(parts[1].dropFirst().prefix(6), radix: 16)
                else { continue }
                colours[String(parts[0].dropFirst(2))] = [16, 8, 0].map { Double(number >> $0 & 255) }
            }
        }
        return colours
    }
}

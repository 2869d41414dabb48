import Foundation
import Testing

/// Looks at pages as they come by, on every screen: faults are told, and where SCREENSHOTS names a folder pictures are
/// left there.
final class Tour {
    /// Four widths in light; in dark, where only colours differ, a narrow and a wide one.
    static let screens =
        [(320, 640), (768, 1024), (1440, 900), (1920, 1080)].map { Page.Screen(width: $0, height: $1) }
        + [(320, 640), (1440, 900)].map { Page.Screen(width: $0, height: $1, isDark: true) }

    static let pictured = [(390, 844), (1440, 900), (1920, 1080)].flatMap { width, height in
        [false, true].map { Page.Screen(width: width, height: height, isDark: $0) }
    }

    /// Where pictures go.
    static let pictures = ProcessInfo.processInfo.environment["SCREENSHOTS"].map { URL(fileURLWithPath: $0) }

    private(set) var seen = 0
    /// A fault on several screens is told once, with the screens.
    private var faults: [String: [String]] = [:]

    func look(_ page: Page, as name: String, isWall: Bool = false) async throws {
        seen += 1
        if let pictures = Self.pictures {
            try FileManager.default.createDirectory(at: pictures, withIntermediateDirectories: true)
            for screen in Self.pictured {
                try await page.look(at: screen)
                try await page.picture().write(to: pictures.appendingPathComponent("\(name)-\(screen.name).png"))
            }
        }
        // What is folded away is looked at too.
        try await page.script(
            "document.querySelectorAll('details:not([open])').forEach((fold) => { fold.open = true; fold.dataset.looked = '' })"
        )
        for screen in Self.screens {
            // The wall is a screen of its own; on a phone it only must not break.
            let isOnWall = isWall && screen.width >= 1440
            for fault in try await page.faults(on: screen, asksForContrast: isOnWall) {
                faults["\(name): \(fault)", default: []].append(screen.name)
            }
        }
        for fault in try await page.faultsOfLargeText() {
            faults["\(name): \(fault)", default: []].append("200 % text")
        }
        for fault in try await page.faultsOfMotion() {
            faults["\(name): \(fault)", default: []].append("reduced motion")
        }
        try await page.script(
            "document.querySelectorAll('details[data-looked]').forEach((fold) => { fold.open = false })"
        )
    }

    /// All that was found, one issue each.
    func tell() {
        for (fault, screens) in faults.sorted(by: { $0.key < $1.key }) {
            Issue.record("\(fault) [\(screens.joined(separator: ", "))]")
        }
    }
}

import Formats
import Foundation
import Testing

/// Looks at the wall on several screens: whether all of it stands on it, large enough to be read from the back.
struct FullWall {
    private static let screens = [(1920, 1080), (1024, 768)]
        .map { Page.Screen(width: $0, height: $1) }

    private var faults: Set<String> = []

    /// What is cut off, or smaller than the wall's em: 1.7 % of the width, 3 % of the height.
    private static let script = """
        const faults = [];
        const em = Math.min(innerWidth * 0.017, innerHeight * 0.0302);
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const [words, thing] = [walker.currentNode.nodeValue.trim(), walker.currentNode.parentElement];
          if (!words || !thing.checkVisibility({ visibilityProperty: true })) continue;
          if (thing.closest('.unseen, .skip, svg, script, noscript, #besked')) continue;
          const range = document.createRange();
          range.selectNodeContents(walker.currentNode);
          const box = range.getBoundingClientRect();
          const name = `${thing.localName}.${thing.className} “${words.slice(0, 40)}”`;
          if (box.bottom > innerHeight + 1 || box.right > innerWidth + 1 || box.left < -1) faults.push(`${name} is cut off`);
          const main = document.querySelector('main').getBoundingClientRect();
          if (thing.closest('main') && box.bottom > main.bottom + 1) faults.push(`${name} stands under the edge`);
          // Whether there is contact is for whoever looks after the screen.
          if (parseFloat(getComputedStyle(thing).fontSize) < em * 0.98 && !thing.closest('.connection, .bar .id')) faults.push(`${name} is small`);
        }
        // What lies over what.
        const lines = [...document.querySelectorAll('main li, main p, main h1, main h2')].filter((thing) => !thing.closest('.unseen'));
        for (const [place, one] of lines.entries()) {
          for (const other of lines.slice(place + 1)) {
            if (one.contains(other) || other.contains(one)) continue;
            const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
            if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1) {
              faults.push(`“${one.textContent.trim().slice(0, 30)}” lies over “${other.textContent.trim().slice(0, 30)}”`);
            }
          }
        }
        return faults;
        """

    mutating func look(_ page: Page, as name: String, isWall: Bool = true) async throws {
        for screen in Self.screens {
            try await page.look(at: screen)
            if let pictures = Tour.pictures {
                try FileManager.default.createDirectory(at: pictures, withIntermediateDirectories: true)
                try await page.picture().write(to: pictures.appendingPathComponent("fullt-\(name)-\(screen.name).png"))
            }
            guard isWall else { continue }
            for fault in try await page.script(Self.script).elements.compactMap(\.string) {
                faults.insert("\(name), \(screen.name): \(fault)")
            }
        }
        try await page.look(at: Self.screens[0])
    }

    /// Goes through all pages, which the facilitator turns; every line that stood on any of them.
    mutating func turn(_ page: Page, by leader: Page, as name: String) async throws -> [String] {
        var lines: [String] = []
        for number in 1...50 {
            try await leader.wait(for: "sida \(number) av", in: "#bladdra")
            try await look(page, as: "\(name)-\(number)")
            lines += try await page.script("return [...document.querySelectorAll('main li')].map((li) => li.innerText)")
                .elements.compactMap(\.string)
            guard try await leader.has(.button, "Nästa sida", in: "#bladdra") else { return lines }
            try await leader.click(.button, "Nästa sida", in: "#bladdra")
            try await page.wait(for: "sida \(number + 1) av", in: "main")
        }
        return lines
    }

    func tell() { for fault in faults.sorted() { Issue.record("\(fault)") } }
}

extension EveryPageTests {
    static func inRoom(full stop: FullRoom.Stop, _ test: (Chromium, ServedRoom) async throws -> Void) async throws {
        let folder = try Folder()
        defer { folder.remove() }
        try await FullRoom.prepare(folder, until: stop)
        try await Chromium.run { browser in
            let room = try await ServedRoom(folder)
            defer { room.close() }
            try await test(browser, room)
        }
    }
}

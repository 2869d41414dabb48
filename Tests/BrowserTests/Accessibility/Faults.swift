import Formats
import Foundation

/// What hinders somebody on a page as it stands: what axe-core finds, and what we ask beyond it.
enum Faults {
    /// The text of axe-core, named by AXE_JS; `.ci/run` fetches it for the tests, and the project does not carry it.
    static let axe: String? = {
        guard let path = ProcessInfo.processInfo.environment["AXE_JS"] else { return nil }
        return try? String(contentsOfFile: path, encoding: .utf8)
    }()

    static let run = """
        const done = arguments[arguments.length - 1];
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }).then(
          (result) => done(result.violations.flatMap((rule) => rule.nodes.map(
            (node) => `${rule.id} at ${node.target.join(' ')}: ${node.failureSummary.split('\\n').slice(1).join(' ').trim()}`))),
          (error) => done([`axe: ${error}`]));
        """

    /// Sideways scrolling, and things to press that are smaller than a finger.
    static let layout = """
        const faults = [];
        const wide = document.scrollingElement.scrollWidth - innerWidth;
        const name = (thing) => `${thing.localName}${thing.id ? '#' + thing.id : ''}.${thing.className} “${(thing.textContent ?? '').trim().slice(0, 40)}”`;
        if (wide > 0) {
          const far = [...document.body.querySelectorAll('*')].filter((thing) => thing.getBoundingClientRect().right > innerWidth + 1
            && !thing.parentElement.closest('.scroll'));
          faults.push(`scrolls ${wide} px sideways: ${far.slice(-3).map(name).join(', ')}`);
        }
        for (const thing of document.querySelectorAll('button, input, select, textarea, summary, a[href]')) {
          if (thing.type === 'hidden' || !thing.checkVisibility({ visibilityProperty: true })) continue;
          let target = thing;
          if (['radio', 'checkbox'].includes(thing.type)) {
            // A choice and its label are one target.
            target = thing.labels[0] ?? thing;
          }
          const box = target.getBoundingClientRect();
          if (box.right < 0 || box.width === 0) continue;
          const isLink = thing.localName === 'a' && !thing.matches('.button');
          // Links in running text are excepted, as in WCAG 2.5.8.
          const least = isLink ? (getComputedStyle(thing).display === 'inline' ? 0 : 24) : 44;
          const size = Math.min(box.width, box.height);
          if (size < least - 0.5) faults.push(`${name(thing)} is ${Math.round(box.width)}×${Math.round(box.height)} px, at least ${least}`);
        }
        return faults;
        """

    /// Text on the wall with less contrast than 7:1 (WCAG 1.4.6).
    static let contrast = """
        const faults = new Set();
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const rgba = (colour) => {
          canvas.clearRect(0, 0, 1, 1);
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          return [...canvas.getImageData(0, 0, 1, 1).data];
        };
        const light = ([r, g, b]) => {
          const [x, y, z] = [r, g, b].map((v) => { v /= 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
          return 0.2126 * x + 0.7152 * y + 0.0722 * z;
        };
        const behind = (thing) => {
          for (let place = thing; place; place = place.parentElement) {
            const colour = rgba(getComputedStyle(place).backgroundColor);
            if (colour[3] === 255) return colour;
          }
          return [255, 255, 255];
        };
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const thing = walker.currentNode.parentElement;
          if (!walker.currentNode.nodeValue.trim() || !thing.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
          if (thing.closest('.unseen, .skip, svg, script, noscript')) continue;
          const [a, b] = [light(rgba(getComputedStyle(thing).color)), light(behind(thing))];
          const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          if (ratio < 7) faults.add(`${thing.localName}.${thing.className} has contrast ${ratio.toFixed(2)}, at least 7`);
        }
        return [...faults];
        """
}

extension Page {
    /// Looks through the page as it stands on this screen.
    func faults(on screen: Screen, asksForContrast: Bool = false) async throws -> [String] {
        try await look(at: screen)
        var faults: [String] = []
        if let axe = Faults.axe {
            if try await script("return typeof axe === 'undefined'").bool == true { try await script(axe) }
            let found = try await command("POST", "/execute/async", ["script": .text(Faults.run), "args": []])
            faults += found.elements.compactMap(\.string)
        }
        faults += try await script(Faults.layout).elements.compactMap(\.string)
        if asksForContrast { faults += try await script(Faults.contrast).elements.compactMap(\.string) }
        return faults
    }
}

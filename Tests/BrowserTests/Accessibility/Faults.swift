import Formats
import Foundation

/// What hinders somebody on a page as it stands: what axe-core finds, and what we ask beyond it.
enum Faults {
    /// The text of axe-core, named by AXE_JS; `.ci/run` fetches it for the tests, and the project does not carry it.
    static let axe: String? = {
        guard let path = ProcessInfo.processInfo.environment["AXE_JS"] else { return nil }
        return try? String(contentsOfFile: path, encoding: .utf8)
    }()

    /// What axe leaves to people, as we have judged it: contrast it cannot measure, on text whose colours are those of
    /// text it does measure beside it (the tokens of site.css, held to their ratios in ContrastTests). A single digit; a
    /// sign that is hidden from the ear; a table that scrolls within its frame; words of a note that run over several lines,
    /// whose box holds their neighbours (what covers things to press is found in KeyboardTests).
    static let judged = [
        "too short to determine if it is actual text", "only non-text characters",
        "partially obscured by another element", "it is overlapped by another element",
    ]

    static let run = """
        const [rules, done] = [arguments[0], arguments[arguments.length - 1]];
        const judged = [\(judged.map { "'\($0)'" }.joined(separator: ", "))];
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const only = rules.length ? { type: 'rule', values: rules } : { type: 'tag', values: tags };
        axe.run(document, { runOnly: only, resultTypes: ['violations', 'incomplete'] }).then(
          (result) => done([...result.violations, ...result.incomplete].flatMap((rule) => rule.nodes.map(
            (node) => `${rule.id} at ${node.target.join(' ')}: ${node.failureSummary.split('\\n').slice(1).join(' ').trim()}`))
            .filter((fault) => !judged.some((words) => fault.includes(words)))),
          (error) => done([`axe: ${error}`]));
        """

    /// The rules of axe-core worth asking on a screen: all in light; in dark those whose answer depends on the theme.
    static func rules(on screen: Page.Screen) -> [Wire] {
        if screen.isDark { return ["color-contrast"] }
        return []
    }

    /// Whatever moves by itself.
    static let motion = """
        return [...document.querySelectorAll('*')].filter((thing) => {
          const style = getComputedStyle(thing);
          return [style.transitionDuration, style.animationDuration].some((list) => list.split(',').some((time) => parseFloat(time) > 0));
        }).map((thing) => `${thing.localName}.${thing.className.baseVal ?? thing.className} moves`);
        """

    /// Things in areas' colours that only their colours tell apart: without the sign, which is a shape and a number.
    static let colourAlone = """
        const toned = [...document.querySelectorAll('[class*="tone-"]')].filter((thing) => !thing.matches('.tone-none, .tone-pine')
          && thing.checkVisibility({ visibilityProperty: true }) && !thing.matches('.sign') && !thing.closest('svg'));
        const unsigned = toned.filter((thing) => ![...thing.querySelectorAll('.sign')].some((sign) => sign.checkVisibility() && sign.textContent.trim()));
        const tones = new Set(unsigned.map((thing) => [...thing.classList].find((name) => name.startsWith('tone-'))));
        return tones.size > 1 ? unsigned.map((thing) => `${thing.localName}.${thing.className} is known by its colour alone`) : [];
        """

    /// How large a thing to press is, and how large it must be: a finger on a phone or a tablet; a mouse on the
    /// facilitator's laptop, where WCAG's 24 px are held. Links in running text are excepted, as in WCAG 2.5.8.
    static let target = """
        const target = (thing) => {
          // A choice and its label are one target.
          const isChoice = ['radio', 'checkbox'].includes(thing.type);
          const boxes = [thing, ...(isChoice ? thing.labels : [])].map((part) => part.getBoundingClientRect());
          return boxes.reduce((a, b) => (Math.min(a.width, a.height) < Math.min(b.width, b.height) ? b : a));
        };
        const least = (thing) => {
          const isForFingers = document.body.matches('.table, .join, .results, .notice');
          if (thing.localName !== 'a' || thing.matches('.button')) return isForFingers || innerWidth <= 480 ? 44 : 24;
          return getComputedStyle(thing).display === 'inline' ? 0 : innerWidth <= 480 ? 44 : 24;
        };
        const smallness = (thing) => {
          const box = target(thing);
          const size = Math.min(box.width, box.height);
          return size < least(thing) - 0.5 ? `is ${Math.round(box.width)}×${Math.round(box.height)} px, at least ${least(thing)}` : null;
        };
        """

    /// Sideways scrolling, and things to press that are smaller than a finger.
    static let layout =
        target + """
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
              const box = target(thing);
              if (box.right < 0 || box.width === 0) continue;
              if (smallness(thing)) faults.push(`${name(thing)} ${smallness(thing)}`);
            }
            return faults;
            """

    /// The contrast between two colours, and the colour that lies behind a thing.
    static let colours = """
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
        const contrast = (colour, thing) => {
          const [a, b] = [light(rgba(colour)), light(behind(thing))];
          return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        };
        """

    /// Text on the wall with less contrast than 7:1 (WCAG 1.4.6).
    static let contrast =
        colours + """
            const faults = new Set();
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
              const thing = walker.currentNode.parentElement;
              if (!walker.currentNode.nodeValue.trim() || !thing.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
              if (thing.closest('.unseen, .skip, svg, script, noscript')) continue;
              const ratio = contrast(getComputedStyle(thing).color, thing);
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
            let found = try await command(
                "POST",
                "/execute/async",
                ["script": .text(Faults.run), "args": [.list(Faults.rules(on: screen))]]
            )
            faults += found.elements.compactMap(\.string)
        }
        if !screen.isDark { faults += try await script(Faults.layout).elements.compactMap(\.string) }
        faults += try await script(Faults.colourAlone).elements.compactMap(\.string)
        if asksForContrast { faults += try await script(Faults.contrast).elements.compactMap(\.string) }
        return faults
    }

    /// The same page for somebody who has asked for stillness (WCAG 2.3.3).
    func faultsOfMotion() async throws -> [String] {
        try await media(["prefers-reduced-motion": "reduce"])
        return try await script(Faults.motion).elements.compactMap(\.string)
    }

    /// The same page for somebody who has set text to twice its size (WCAG 1.4.4).
    func faultsOfLargeText() async throws -> [String] {
        try await devtools("Page.setFontSizes", ["fontSizes": ["standard": 32, "fixed": 26]])
        var faults: [String] = []
        for screen in [Screen(width: 390, height: 844), Screen(width: 1440, height: 900)] {
            try await look(at: screen)
            faults += try await script(Faults.layout).elements.compactMap(\.string)
        }
        try await devtools("Page.setFontSizes", ["fontSizes": ["standard": 16, "fixed": 13]])
        return faults
    }
}

import Formats

/// A person without a mouse: moves with Tab, presses with Enter, chooses with arrows, and must see at every stop where
/// focus is. What was amiss on the way is gathered and told at the end.
final class Keyboard {
    let page: Page
    private(set) var faults: Set<String> = []

    init(_ page: Page) { self.page = page }

    /// Where focus is. It must be drawn, stand in full sight with nothing over it (WCAG 2.4.11), and be large enough to
    /// be pressed by those who have a pointer after all.
    private static let stop =
        Faults.target + Faults.colours + """
            const thing = document.activeElement;
            if (!thing || thing === document.body || thing.tabIndex < 0) return null;
            const clean = (words) => (words ?? '').replace(/\\s+/g, ' ').trim();
            const name = clean(thing.getAttribute('aria-label')
              || (thing.labels?.length ? [...thing.labels].map((label) => label.textContent).join(' ') : thing.textContent));
            const faults = [];
            // A choice is drawn as its label where it has no size of its own.
            const drawn = thing.matches('input[type=radio], input[type=checkbox]') && thing.getBoundingClientRect().width < 8
              ? thing.labels[0] : thing;
            const style = getComputedStyle(drawn);
            if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push('has no ring');
            else if (contrast(style.outlineColor, drawn.parentElement) < 3) faults.push('has a faint ring');
            const box = drawn.getClientRects()[0] ?? drawn.getBoundingClientRect();
            const [top, bottom] = box.height < innerHeight / 2 ? [box.top, box.bottom]
              : [Math.max(box.top, innerHeight / 4), Math.min(box.bottom, innerHeight * 3 / 4)];
            const labels = [...(thing.labels ?? [])];
            for (const y of [top + 3, (top + bottom) / 2, bottom - 3]) {
              const x = box.left + box.width / 2;
              const hit = document.elementFromPoint(x, y);
              if (!hit) faults.push('stands outside the window');
              else if (![drawn, ...labels].some((part) => part.contains(hit)) && !hit.contains(drawn)) {
                faults.push(`is covered by ${hit.localName}.${hit.className}`);
              }
            }
            if (smallness(thing)) faults.push(smallness(thing));
            window.stops ??= new Map();
            const mark = thing.type === 'radio' ? thing.name + thing.form?.id : thing;
            const isAgain = window.stops.get(mark) === 0 && window.stops.last !== mark;
            if (!window.stops.has(mark)) window.stops.set(mark, window.stops.size);
            window.stops.last = mark;
            return [`${location.pathname}: ${thing.localName}`, name, [...new Set(faults)].join(' and '), isAgain ? 'again' : ''];
            """

    /// Everything that should be reached with Tab, and was not.
    private static let missed = """
        const all = document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]');
        return [...all].filter((thing) => !thing.disabled && thing.checkVisibility({ visibilityProperty: true })
          && !window.stops.has(thing.type === 'radio' ? thing.name + thing.form?.id : thing)).map((thing) => thing.outerHTML.slice(0, 120));
        """

    /// What is chosen in the list or among the choices that have focus.
    private static let chosen = """
        const thing = document.activeElement;
        return (thing.selectedOptions?.[0] ?? thing.labels?.[0])?.textContent.replace(/\\s+/g, ' ').trim() ?? '';
        """

    private func stop() async throws -> (name: String, isAgain: Bool)? {
        let found = try await page.script(Self.stop).elements.compactMap(\.string)
        guard found.count == 4 else { return nil }
        if !found[2].isEmpty {
            faults.insert("\(found[0]) “\(found[1].prefix(60))” \(found[2])")
            if faults.count > 40 { throw Page.Missing(description: faults.sorted().joined(separator: "\n")) }
        }
        return (found[1], found[3] == "again")
    }

    /// A name that ends with … is a beginning; one between two stands somewhere in it.
    private func fits(_ words: String, _ name: String) -> Bool {
        guard name.hasSuffix("…") else { return words == name }
        return name.hasPrefix("…") ? words.contains(name.dropFirst().dropLast()) : words.hasPrefix(name.dropLast())
    }

    // MARK: Doing

    /// Tabs on until focus stands on something of that name.
    func go(to name: String) async throws {
        var passed: [String] = []
        for _ in 0..<300 {
            if let stop = try await stop() {
                if fits(stop.name, name) { return }
                passed.append(stop.name)
            }
            try await page.press(.tab)
        }
        throw Page.Missing(description: "Tab never came to “\(name)”, only to \(passed.suffix(60))")
    }

    /// Presses a button, a link or a fold.
    func press(_ name: String) async throws {
        try await go(to: name)
        try await page.press(.enter)
    }

    func tick(_ name: String) async throws {
        try await go(to: name)
        try await page.press(.space)
    }

    /// Writes in a field, instead of what stands there.
    func write(_ words: String, in field: String) async throws {
        try await go(to: field)
        try await page.press(.all)
        try await page.type(words)
    }

    /// Walks with arrows through a list, or through choices of which the first is named.
    func choose(_ option: String, in list: String) async throws {
        try await go(to: list)
        for _ in 0..<60 {
            if fits(try await page.script(Self.chosen).string ?? "", option) { return }
            try await page.press(.down)
        }
        throw Page.Missing(description: "arrows never came to “\(option)” in “\(list)”")
    }

    /// Tabs from the top to the end and all the way back: no stop holds anybody, and nothing is passed by. All that was
    /// amiss on this page, until now and on the way.
    func round() async throws -> [String] {
        for key in [Page.Key.tab, .back] {
            try await page.script("window.stops = new Map()")
            for press in 0... {
                guard press < 1_000 else { throw Page.Missing(description: "Tab never comes to an end") }
                try await page.press(key)
                if try await stop()?.isAgain == true { break }
            }
            let missed = try await page.script(Self.missed).elements.compactMap(\.string)
            faults.formUnion(missed.map { "never reached: \($0)" })
        }
        defer { faults = [] }
        return faults.sorted()
    }
}

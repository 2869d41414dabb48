import Formats

/// A person without a mouse: moves with Tab, and sees at every stop where focus is.
struct Keyboard {
    let page: Page

    private static let stop = """
        const thing = document.activeElement;
        if (!thing || thing === document.body || thing === document.documentElement) return null;
        const clean = (words) => (words ?? '').replace(/\\s+/g, ' ').trim();
        const name = clean(thing.getAttribute('aria-label')
          || (thing.labels?.length ? [...thing.labels].map((label) => label.textContent).join(' ') : thing.textContent));
        const drawn = thing.matches('input[type=radio], input[type=checkbox]') && thing.getBoundingClientRect().width < 8
          ? thing.labels[0] : thing;
        const style = getComputedStyle(drawn);
        const box = drawn.getBoundingClientRect();
        const isShown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
          && box.bottom > 0 && box.top < innerHeight;
        (window.stops ??= new Set()).add(thing.type === 'radio' ? thing.name + thing.form?.id : thing);
        return [thing.localName, name, isShown ? 'shown' : 'hidden', thing.id];
        """

    /// Everything that should be reached with Tab, and was not.
    private static let missed = """
        const all = document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]');
        return [...all].filter((thing) => !thing.disabled && thing.checkVisibility({ visibilityProperty: true })
          && !window.stops.has(thing.type === 'radio' ? thing.name + thing.form?.id : thing)).map((thing) => thing.outerHTML.slice(0, 120));
        """

    struct Stop {
        let kind: String
        let name: String
        let isShown: Bool
    }

    private func stop() async throws -> Stop? {
        let found = try await page.script(Self.stop).elements.compactMap(\.string)
        return found.count == 4 ? Stop(kind: found[0], name: found[1], isShown: found[2] == "shown") : nil
    }

    /// Tabs on until focus stands on something of that name; a name that ends with … is a beginning.
    func go(to name: String, most: Int = 250) async throws {
        let isRight = { (words: String) in
            name.hasSuffix("…") ? words.hasPrefix(name.dropLast()) : words == name
        }
        var passed: [String] = []
        for _ in 0..<most {
            if let stop = try await stop() {
                guard stop.isShown else { throw Page.Missing(description: "focus cannot be seen on “\(stop.name)”") }
                if isRight(stop.name) { return }
                passed.append(stop.name)
            }
            try await page.press(.tab)
        }
        throw Page.Missing(description: "Tab never came to “\(name)”, only to \(passed.suffix(40))")
    }

    /// Tabs from here to the end and on from the top, until here again; what was never reached.
    func round() async throws -> [String] {
        try await page.script("window.stops = new Set()")
        var first: String?
        for _ in 0..<400 {
            try await page.press(.tab)
            guard let stop = try await stop() else { continue }
            guard stop.isShown else { return ["focus cannot be seen on \(stop.kind) “\(stop.name)”"] }
            let mark = try await page.script("return window.stops.size").integer ?? 0
            if first == nil { first = stop.name } else if stop.name == first, mark > 1 { break }
        }
        return try await page.script(Self.missed).elements.compactMap(\.string)
    }
}

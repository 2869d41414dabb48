/// How a thing is found in a page: by its kind and accessible name, among what can be seen.
enum Finding {
    static let script = """
        const [kind, name, scope] = arguments;
        const kinds = {
          button: 'button, [role=button]', link: 'a[href]', list: 'select', heading: 'h1, h2, h3', fold: 'summary',
          field: 'textarea, input:not([type=hidden], [type=checkbox], [type=radio])',
          choice: 'input[type=checkbox], input[type=radio]',
        };
        const clean = (words) => (words ?? '').replace(/\\s+/g, ' ').trim();
        const called = (thing) => clean(thing.getAttribute('aria-label')
          || (thing.labels?.length ? [...thing.labels].map((label) => label.textContent).join(' ') : thing.textContent));
        const fits = (words) => name.endsWith('…') ? words.startsWith(name.slice(0, -1)) : words === name;
        const seen = (thing) => thing.checkVisibility({ visibilityProperty: true });
        for (const place of document.querySelectorAll(scope)) {
          for (const thing of place.querySelectorAll(kinds[kind])) {
            if (!fits(called(thing)) || thing.disabled) continue;
            // A choice is pressed on its label, as most people do.
            const label = kind === 'choice' ? thing.labels[0] : null;
            const target = label && label.getBoundingClientRect().width > 8 ? label : thing;
            if (!target || !seen(target)) continue;
            target.scrollIntoView({ block: 'center', behavior: 'instant' });
            return target;
          }
        }
        return null;
        """

    static let choosing = """
        const [list, words] = arguments;
        const option = [...list.options].find((candidate) => candidate.textContent.trim().startsWith(words));
        if (!option) return false;
        list.focus();
        list.value = option.value;
        list.dispatchEvent(new Event('input', { bubbles: true }));
        list.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
        """
}

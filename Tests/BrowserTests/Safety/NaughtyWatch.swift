import Formats
import Foundation
import Testing

/// Sends texts as forms do, looks at pages, and remembers what stood on any of them as it was written.
final class NaughtyWatch {
    private let address: String
    /// Texts that have yet to be seen, with the bytes they are shown as.
    private var sent: [String: Data] = [:]
    private var faults: Set<String> = []

    init(_ address: String) { self.address = address }

    /// Whatever runs is counted, and so is what the page's policy had to stop.
    private static let canary = """
        window.ran = [];
        window.canary = (...words) => { window.ran.push(['canary', ...words].join(' ')); };
        window.alert = window.confirm = window.prompt = window.canary;
        addEventListener('securitypolicyviolation', (event) => window.ran.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
        """

    func begin(_ page: Page) async throws {
        try await page.devtools("Page.addScriptToEvaluateOnNewDocument", ["source": .text(Self.canary)])
        try await rest(page)
    }

    /// Each text with a mark of its own, by which it is found again.
    func marked(_ texts: some Sequence<String>, _ field: String) -> [String] {
        let marked = texts.enumerated().map { "\(field)\($0)· \($1)" }
        expect(marked)
        return marked
    }

    /// Texts that come onto the pages in another way.
    func expect(_ texts: [String]) { for text in texts { sent[text] = Data(Self.shown(text).utf8) } }

    func write(
        _ page: Page,
        _ texts: [String],
        as mark: String,
        field: String = "text",
        _ path: String,
        _ form: [String: String]
    ) async throws {
        try await send(page, marked(texts, mark).map { (path, form.merging([field: $0]) { $1 }) })
    }

    private static let sending = """
        const [forms, expected, done] = [JSON.parse(arguments[0]), arguments[1], arguments[2]];
        (async () => {
          const made = [];
          for (const [path, fields] of forms) {
            const body = new URLSearchParams();
            for (const [name, value] of Object.entries(fields)) {
              for (const one of name === 'kort' ? value.split('|') : [value]) body.append(name, one);
            }
            body.set('id', crypto.randomUUID?.() ?? `n${Math.random()}`.replace('.', ''));
            const answer = await fetch(path, { method: 'POST', headers: { Accept: 'application/json' }, body });
            const text = await answer.text();
            if (expected === 0 ? !answer.ok : answer.status !== expected) { done(['!', `${path} ${answer.status} ${text} ${body}`]); return; }
            try { made.push(JSON.parse(text).created?.[0] ?? ''); } catch { made.push(''); }
          }
          done(made);
        })().catch((error) => done(['!', String(error)]));
        """

    /// What each made.
    @discardableResult
    func send(
        _ page: Page,
        _ forms: [(path: String, fields: [String: String])],
        expecting status: Int = 0
    ) async throws -> [String] {
        let wire = Wire.list(forms.map { .list([.text($0.path), .object($0.fields.mapValues(Wire.text))]) })
        let text = try JSONEncoding.text(wire)
        let arguments: Wire = [.text(text), .number(status)]
        let answer = try await page.command(
            "POST",
            "/execute/async",
            ["script": .text(Self.sending), "args": arguments]
        )
        let made = answer.elements.compactMap(\.string)
        if made.first == "!" { throw Exchange.Broken(description: String(made[1].prefix(600))) }
        return made
    }

    private static let reading = """
        const fields = [...document.querySelectorAll('textarea, input, option')].map((field) => field.value);
        const labels = [...document.querySelectorAll('[aria-label], [title]')].map((thing) => `${thing.getAttribute('aria-label')} ${thing.title}`);
        const hidden = [...document.querySelectorAll('script:not([src]), iframe, object, embed, base, meta[http-equiv], body style, body link')].map((thing) => thing.outerHTML);
        return JSON.stringify([window.ran ?? ['not watched'], hidden, [document.title, document.body.textContent, ...fields, ...labels].join('\\u0001')]);
        """

    /// Opens a page, waits until its scripts are at work, and reads all of it.
    func look(_ page: Page, _ path: String) async throws {
        try await page.open(address + path)
        if try await page.count("#anslutning") > 0 { try await page.wait(for: "ansluten", in: "#anslutning") }
        try await page.script("document.querySelectorAll('details').forEach((fold) => { fold.open = true })")
        let read = try JSON(try await page.script(Self.reading).string ?? "[]").elements
        for ran in read[0].elements.compactMap(\.string) { faults.insert("\(path): \(ran)") }
        for thing in read[1].elements.compactMap(\.string) { faults.insert("\(path): holds \(thing.prefix(120))") }
        let words = Data((read[2].string ?? "").utf8)
        sent = sent.filter { words.range(of: $0.value) == nil }
        try await rest(page)
    }

    /// On a page that nothing is told, from which forms are sent.
    private func rest(_ page: Page) async throws { try await page.open(address + "/tillganglighet") }

    /// As the server shows it: composed letters, and none of the controls that a page has no use for.
    private static func shown(_ text: String) -> String {
        let letters = text.unicodeScalars.filter {
            $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
        }
        return String(String.UnicodeScalarView(letters)).precomposedStringWithCanonicalMapping
    }

    /// Notes by naughty names, up to the pages that show them, twenty-five on each.
    func files(_ page: Page, _ names: [String]) async throws {
        let names = names.map { $0.replacing("/", with: "∕").replacing("\\", with: "∖") + ".txt" }
        let script = """
            const [names, done] = [JSON.parse(arguments[0]), arguments[1]];
            const body = new FormData();
            body.append('namn', 'ja');
            for (const [place, name] of names.entries()) body.append('filer', new File([`Nuläge\\n- Få leder föreningarna, plats ${place}.\\n- Ingen frågar.`], name));
            fetch('/intervjuer/filer', { method: 'POST', body }).then((answer) => done([answer.url, String(answer.status)]), (error) => done(['!', String(error)]));
            """
        let list = try JSONEncoding.text(Wire.list(names.map(Wire.text)))
        let answer = try await page.command("POST", "/execute/async", ["script": .text(script), "args": [.text(list)]])
        let place = answer.elements.compactMap(\.string)
        #expect(place.last == "200", "\(place)")
        expect(names)
        let path = URL(string: place.first ?? "")?.path ?? ""
        for number in 1...(names.count + 24) / 25 { try await look(page, "\(path)?sida=\(number)") }
    }

    func tell() {
        for fault in faults.sorted() { Issue.record("\(fault)") }
        for text in sent.keys.sorted() { Issue.record("nowhere as it was written: \(text.prefix(200))") }
    }
}

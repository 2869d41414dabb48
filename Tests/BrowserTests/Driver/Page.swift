import Formats
import Foundation

/// A window, as the person before it uses it: things are found by what they are and what they are called.
struct Page: Sendable {
    let browser: Chromium
    let handle: String
    /// The address under which this visitor reaches this computer.
    let host: String

    /// What a person would call a thing on a page.
    enum Kind: String, Sendable { case button, link, field, choice, list, fold }

    struct Missing: Error, CustomStringConvertible {
        let description: String
    }

    func command(_ method: String, _ path: String, _ body: Wire = [:]) async throws -> JSON {
        try await browser.command(method, path, body, in: handle)
    }

    @discardableResult
    func devtools(_ name: String, _ parameters: Wire = [:]) async throws -> JSON {
        try await browser.devtools(name, parameters, in: handle)
    }

    // MARK: Going

    func open(_ address: String) async throws {
        let own = address.replacingOccurrences(of: "//127.0.0.1", with: "//\(host)")
        _ = try await command("POST", "/url", ["url": .text(own)])
    }

    func reload() async throws { _ = try await command("POST", "/refresh") }

    func address() async throws -> String { try await command("GET", "/url").string ?? "" }

    // MARK: Looking

    @discardableResult
    func script(_ source: String, _ arguments: Wire...) async throws -> JSON {
        try await command("POST", "/execute/sync", ["script": .text(source), "args": .list(arguments)])
    }

    /// All text that can be seen.
    func text(of selector: String = "body") async throws -> String {
        try await script("return document.querySelector(arguments[0])?.innerText ?? ''", .text(selector)).string ?? ""
    }

    func count(_ selector: String) async throws -> Int {
        try await script("return document.querySelectorAll(arguments[0]).length", .text(selector)).integer ?? 0
    }

    func value(of field: String) async throws -> String {
        try await script("return document.querySelector(arguments[0])?.value ?? ''", .text(field)).string ?? ""
    }

    // MARK: Waiting

    /// Asks until the answer is yes, and says what was seen when it never is.
    func wait(for what: String, _ condition: () async throws -> Bool) async throws {
        let start = ContinuousClock.now
        var trouble = ""
        repeat {
            do { if try await condition() { return } } catch let error as Chromium.Refusal {
                trouble = " (\(error))"
            } catch let error as Missing { trouble = " (\(error))" }
            try await Task.sleep(for: .milliseconds(40))
        } while start.duration(to: .now) < Patience.page
        let seen = (try? await text()) ?? ""
        let address = (try? await address()) ?? ""
        throw Missing(description: "waited for \(what)\(trouble) at \(address), which says:\n\(seen.prefix(2_500))")
    }

    func wait(for words: String, in selector: String = "body") async throws {
        try await wait(for: "“\(words)” in \(selector)") { try await text(of: selector).contains(words) }
    }

    func wait(without words: String, in selector: String = "body") async throws {
        try await wait(for: "no “\(words)” in \(selector)") { try await !text(of: selector).contains(words) }
    }

    func wait(script condition: String, _ what: String) async throws {
        try await wait(for: what) { try await script("return Boolean(\(condition))").bool == true }
    }

    // MARK: Doing

    /// The id by which the protocol knows a thing, once it is there to be seen. A name that ends with … is a beginning.
    func find(_ kind: Kind, _ name: String, in scope: String = "body") async throws -> String {
        var found = ""
        try await wait(for: "\(kind) “\(name)” in \(scope)") {
            let element = try await script(Finding.script, .text(kind.rawValue), .text(name), .text(scope))
            found = element["element-6066-11e4-a52e-4f735466cecf"]?.string ?? ""
            return !found.isEmpty
        }
        return found
    }

    func has(_ kind: Kind, _ name: String, in scope: String = "body") async throws -> Bool {
        try await !script(Finding.script, .text(kind.rawValue), .text(name), .text(scope)).isNull
    }

    /// Clicks as soon as it is there and nothing lies over it.
    func click(_ kind: Kind, _ name: String, in scope: String = "body") async throws {
        try await act(kind, name, scope, "/click", [:])
    }

    /// Types into a field, key by key, after what stands there.
    func type(_ words: String, into field: String, in scope: String = "body") async throws {
        try await act(.field, field, scope, "/value", ["text": .text(words)])
    }

    func clear(_ field: String, in scope: String = "body") async throws {
        try await act(.field, field, scope, "/clear", [:])
    }

    /// Does something to a thing that may not be there yet, or is just being put in place.
    private func act(_ kind: Kind, _ name: String, _ scope: String, _ act: String, _ body: Wire) async throws {
        try await wait(for: "\(kind) “\(name)” in \(scope)") {
            let element = try await script(Finding.script, .text(kind.rawValue), .text(name), .text(scope))
            guard let id = element["element-6066-11e4-a52e-4f735466cecf"]?.string else { return false }
            _ = try await command("POST", "/element/\(id)\(act)", body)
            return true
        }
    }

    /// Chooses in a list, by the beginning of what stands there.
    func choose(_ option: String, from list: String, in scope: String = "body") async throws {
        let id = try await find(.list, list, in: scope)
        try await wait(for: "“\(option)” in the list “\(list)”") {
            let done = try await script(
                Finding.choosing,
                ["element-6066-11e4-a52e-4f735466cecf": .text(id)],
                .text(option)
            )
            return done.bool == true
        }
    }

    /// Presses keys, one after the other, wherever focus is.
    func press(_ keys: Key...) async throws {
        let acts: [Wire] = keys.flatMap { key -> [Wire] in
            let down: Wire = ["type": "keyDown", "value": .text(key.value)]
            let up: Wire = ["type": "keyUp", "value": .text(key.value)]
            guard let held = key.held else { return [down, up] }
            return [["type": "keyDown", "value": .text(held)], down, up, ["type": "keyUp", "value": .text(held)]]
        }
        _ = try await command(
            "POST",
            "/actions",
            ["actions": [["type": "key", "id": "tangentbord", "actions": .list(acts)]]]
        )
    }

    /// Types wherever focus is.
    func type(_ words: String) async throws {
        try await devtools("Input.insertText", ["text": .text(words)])
    }

    struct Key: Sendable {
        let value: String
        /// Shift or control, held down meanwhile.
        var held: String?

        private static let shift = "\u{E008}"
        private static let control = "\u{E009}"
        static let tab = Key(value: "\u{E004}")
        static let back = Key(value: "\u{E004}", held: shift)
        static let enter = Key(value: "\u{E007}")
        static let escape = Key(value: "\u{E00C}")
        static let space = Key(value: " ")
        static let all = Key(value: "a", held: control)
        static let right = Key(value: "\u{E014}")
        static let extend = Key(value: "\u{E014}", held: shift)
        static let up = Key(value: "\u{E013}")
        static let down = Key(value: "\u{E015}")
    }
}

import Dispatch
import Engine
import Formats
import HTTP
package import Journal

extension API {
    /// What a standby needs to go on where the room would end: a stretch of the log, and the keys when they are news.
    package struct Copy: Hashable, Codable, Sendable {
        package var log: LogPage
        package var keys: Keys?

        package struct Keys: Hashable, Codable, Sendable {
            package var edition: String
            /// The content of the file with the keys.
            package var text: String
        }
    }
}

extension Site {
    func copy(_ call: APICall) async throws(Problem) -> Response {
        let query = call.request.query
        func number(_ name: String) throws(Problem) -> Int {
            guard let text = query[name] else { return 0 }
            guard let number = Int(text) else {
                throw Problem(.unprocessableContent, call.language, "\(name) är ett tal.", "\(name) is a number.")
            }
            return number
        }
        let position = LogPosition(
            sequence: try number("after"),
            checksum: try number("checksum"),
            erasures: try number("erasures"),
            factless: try number("factless")
        )
        let page: LogPage?
        do { page = try await desk.page(after: position) } catch {
            throw Problem(.internalServerError, call.language, error.swedish, error.english)
        }
        guard let page else {
            let latest = await desk.read(\.lastSequence)
            throw Problem(
                .conflict,
                call.language,
                "Kopian slutar med händelse \(position.sequence), som inte är en av de \(latest) händelserna här.",
                "The copy ends with event \(position.sequence), which is none of the \(latest) events here."
            )
        }
        hear(ofStandbyAt: position.sequence, getting: page, isLeaving: query["leaving"] != nil)
        let edition = await access.edition
        let keys = edition == query["keys"] ? nil : API.Copy.Keys(edition: edition, text: await access.text)
        return Answers.json(API.Copy(log: page, keys: keys), .ok, .all)
    }

    /// While people write there is always something new; it is behind when one page does not hold all of that.
    private func hear(ofStandbyAt sequence: Int, getting page: LogPage, isLeaving: Bool) {
        let heard = Standby(
            state: page.reachesLatest ? .fresh : .behind,
            confirmed: sequence,
            heard: StockholmTime.clock(now())
        )
        note(standby: isLeaving ? nil : heard)
        desk.executor.queue.asyncAfter(deadline: .now() + .milliseconds(Standby.patience)) { @Sendable [weak self] in
            self?.assumeIsolated { site in
                guard site.standby == heard else { return }
                var silent = heard
                silent.state = .silent
                site.note(standby: silent)
            }
        }
    }
}

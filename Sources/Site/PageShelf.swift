import Engine
import Formats
import HTTP

/// Tables' pages, each written once for all at the table and kept until there is news for them. When the room goes on to
/// the next step everybody asks at the same moment, and is sent the same bytes.
struct PageShelf {
    struct Kept: Sendable {
        let page: WrittenPage
        /// By which a device remembers that it has shown the step; nil while no step is on.
        let mark: String?
    }

    private struct Key: Hashable {
        let onlooker: Onlooker
        let language: Language
    }

    /// How often there has been news. Whoever writes a page notes it first: if there has been news meanwhile, the page may
    /// be old already and is not kept.
    private(set) var news = 0
    private var pages: [Key: (kept: Kept, channels: Channels, until: Moment)] = [:]

    /// Who has the page open and how many minutes are left stand on it and are no news: they may be this old.
    private static let seconds = 10

    func page(for onlooker: Onlooker, in language: Language, at now: Moment) -> Kept? {
        guard let entry = pages[Key(onlooker: onlooker, language: language)], now < entry.until else { return nil }
        return entry.kept
    }

    /// - Parameters:
    ///   - channels: those who see the page hear news there.
    ///   - news: as it stood before the page was written.
    mutating func keep(
        _ kept: Kept,
        for onlooker: Onlooker,
        in language: Language,
        _ channels: Channels,
        at now: Moment,
        since news: Int
    ) {
        guard onlooker.isShared, news == self.news else { return }
        let until = now.adding(seconds: Self.seconds)
        pages[Key(onlooker: onlooker, language: language)] = (kept, channels, until)
    }

    /// There is news for these.
    mutating func drop(_ channels: Channels) {
        news += 1
        for (key, entry) in pages where !entry.channels.isDisjoint(with: channels) { pages[key] = nil }
    }
}

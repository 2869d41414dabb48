/// The latest events of one stream, held once for all who listen. A listener is a position in it.
struct EventLog {
    private struct Entry {
        let id: UInt64
        let channels: Channels
        /// Bytes of the log before this entry, since the server started.
        let offset: Int
        let bytes: [UInt8]
    }

    private let limit: Int
    private var entries: [Entry] = []
    private var heldBytes = 0
    /// How many entries have been dropped.
    private(set) var dropped = 0
    /// Every event after this one is held.
    private(set) var floor: UInt64
    private(set) var lastID: UInt64
    private(set) var totalBytes = 0

    /// The position after the newest event.
    var end: Int { dropped + entries.count }

    /// - Parameters:
    ///   - lastID: the last event that had happened when the log was opened.
    ///   - limit: how many bytes of events are held.
    init(lastID: UInt64, limit: Int) {
        floor = lastID
        self.lastID = lastID
        self.limit = limit
    }

    mutating func append(_ events: [ServerEvent]) {
        for event in events {
            lastID = max(lastID, event.id ?? 0)
            entries.append(Entry(id: lastID, channels: event.channels, offset: totalBytes, bytes: event.bytes))
            totalBytes += event.bytes.count
            heldBytes += event.bytes.count
        }
        if heldBytes > limit + limit / 4 { dropOldest() }
    }

    /// Where to go on for someone who has seen `id`; nil if not all that followed is held, or `id` is yet to come.
    func position(after id: UInt64) -> Int? {
        guard id >= floor, id <= lastID else { return nil }
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].id > id { high = middle } else { low = middle + 1 }
        }
        return dropped + low
    }

    /// The events from `position` on that go to any of `channels`, in one run of bytes.
    func bytes(from position: Int, to channels: Channels) -> [UInt8] {
        let news = entries[max(0, position - dropped)...]
        if news.count == 1, let only = news.first {
            return only.channels.isDisjoint(with: channels) ? [] : only.bytes
        }
        var bytes: [UInt8] = []
        for entry in news where !entry.channels.isDisjoint(with: channels) { bytes += entry.bytes }
        return bytes
    }

    /// How many bytes someone at `position` has yet to be sent; nil if they are no longer held.
    func lag(at position: Int) -> Int? {
        guard position >= dropped else { return nil }
        guard position < end else { return 0 }
        return totalBytes - entries[position - dropped].offset
    }

    /// Told instead of events that are no longer held.
    var gap: [UInt8] { Array("event: gap\nid: \(lastID)\ndata: \(lastID)\n\n".utf8) }

    private mutating func dropOldest() {
        var count = 0
        while heldBytes > limit, count < entries.count {
            heldBytes -= entries[count].bytes.count
            floor = entries[count].id
            count += 1
        }
        entries.removeFirst(count)
        dropped += count
    }
}

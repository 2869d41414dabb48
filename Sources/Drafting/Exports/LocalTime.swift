package import Engine

extension StockholmClock {
    /// The instant as ISO 8601 with Sweden's offset: "2023-09-26T13:00:00+02:00".
    package static func local(_ moment: Moment) -> String {
        let hours = isSummer(moment) ? 2 : 1
        return instant(moment.adding(minutes: hours * 60)).dropLast() + "+0\(hours):00"
    }
}

package import Engine

extension Swedish {
    private static let months = [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
        "december",
    ]

    /// "26 september 2023"
    package static func date(_ day: Day) -> String { "\(day.day) \(months[day.month - 1]) \(day.year)" }

    /// "den 26 september 2023", for running text.
    package static func onDate(_ day: Day) -> String { "den " + date(day) }

    /// "september 2023"
    package static func month(_ day: Day) -> String { "\(months[day.month - 1]) \(day.year)" }

    /// "den 18 april 2023", "den 3–18 april 2023", "den 18 april–2 juni 2023" or with both years.
    package static func days(from first: Day, to last: Day) -> String {
        if first == last { return onDate(first) }
        if first.year != last.year { return "\(onDate(first)) – \(date(last))" }
        if first.month != last.month { return "den \(first.day) \(months[first.month - 1])–\(date(last))" }
        return "den \(first.day)–\(date(last))"
    }

    /// "2024–2027", or "2024" when it is one year.
    package static func period(_ period: Period) -> String {
        period.from == period.to ? String(period.from) : "\(period.from)–\(period.to)"
    }

    /// "åren 2024–2027" or "år 2024".
    package static func years(_ period: Period) -> String {
        (period.from == period.to ? "år " : "åren ") + self.period(period)
    }

    /// When an action is planned, as short as it can be said: "2024–2026", "mars–juni 2025", "senast den 1 maj 2025".
    package static func planned(from start: Day?, to end: Day?) -> String? {
        switch (start, end) {
        case (nil, nil): return nil
        case (let start?, nil): return "från och med " + (start.day == 1 ? month(start) : onDate(start))
        case (nil, let end?): return "senast " + (end.isLastOfMonth ? month(end) : onDate(end))
        case (let start?, let end?):
            guard start.day == 1, end.isLastOfMonth else { return days(from: start, to: end) }
            if start.month == 1, end.month == 12 {
                return start.year == end.year ? String(start.year) : "\(start.year)–\(end.year)"
            }
            if start.year == end.year, start.month == end.month { return month(start) }
            let first = start.year == end.year ? months[start.month - 1] : month(start)
            return start.year == end.year ? "\(first)–\(month(end))" : "\(first) – \(month(end))"
        }
    }
}

extension Day {
    fileprivate var isLastOfMonth: Bool { Day(year: year, month: month, day: day + 1) == nil }
}

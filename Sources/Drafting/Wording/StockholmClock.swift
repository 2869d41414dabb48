package import Engine

/// The calendar day a moment falls on in Sweden.
///
/// Central European time with the summer time of directive 2000/84/EC: from 01.00 UTC on the last Sunday of March until
/// 01.00 UTC on the last Sunday of October. Computed here, so that a draft is the same also on a machine without zone
/// tables.
package enum StockholmClock {
    private static let hour: Int64 = 3_600_000
    private static let day: Int64 = 24 * hour

    package static func day(of moment: Moment) -> Day {
        let local = moment.milliseconds + (isSummer(moment) ? 2 : 1) * hour
        return date(daysSinceEpoch: floored(local, by: day))
    }

    static func isSummer(_ moment: Moment) -> Bool {
        let year = date(daysSinceEpoch: floored(moment.milliseconds, by: day)).year
        return moment.milliseconds >= change(in: year, month: 3) && moment.milliseconds < change(in: year, month: 10)
    }

    /// The instant as ISO 8601 in UTC, "2023-09-26T11:00:00Z".
    package static func instant(_ moment: Moment) -> String {
        let date = date(daysSinceEpoch: floored(moment.milliseconds, by: day))
        let seconds = (moment.milliseconds - floored(moment.milliseconds, by: day) * day) / 1000
        func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : String(value) }
        return "\(date)T\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))Z"
    }

    /// 01.00 UTC on the last Sunday of a month with 31 days.
    private static func change(in year: Int, month: Int) -> Int64 {
        let last = daysSinceEpoch(year: year, month: month, day: 31)
        let weekday = ((last + 4) % 7 + 7) % 7  // day 0, 1 January 1970, was a Thursday; Sunday is 0
        return (last - weekday) * day + hour
    }

    /// Howard Hinnant's days_from_civil, https://howardhinnant.github.io/date_algorithms.html.
    private static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int64 {
        let y = Int64(month <= 2 ? year - 1 : year)
        let era = floored(y, by: 400)
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * Int64(month > 2 ? month - 3 : month + 9) + 2) / 5 + Int64(day) - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// civil_from_days of the same source.
    private static func date(daysSinceEpoch days: Int64) -> Day {
        let shifted = days + 719_468
        let era = floored(shifted, by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = Int(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9)
        let year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
        return Day(year: year, month: month, day: Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)) ?? .unixEpoch
    }

    private static func floored(_ value: Int64, by step: Int64) -> Int64 {
        value >= 0 ? value / step : -((step - 1 - value) / step)
    }
}

extension Day {
    /// 1 January 1970, which stands in where a moment lies outside the years a day can have.
    fileprivate static var unixEpoch: Day {
        guard let day = Day(year: 1970, month: 1, day: 1) else { preconditionFailure("1970-01-01 exists") }
        return day
    }
}

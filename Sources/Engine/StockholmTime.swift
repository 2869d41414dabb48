/// Between moments and the clock on a Swedish wall, whatever the computer says.
///
/// Central European time with the summer time of directive 2000/84/EC: from 01.00 UTC on the last Sunday of March until
/// 01.00 UTC on the last Sunday of October. Computed, so that a draft is the same on a machine without zone tables.
package enum StockholmTime {
    /// The local calendar day and time of day, "14.02".
    package static func local(_ moment: Moment) -> (day: Day, clock: String) {
        let seconds = floored(moment.milliseconds, by: 1_000)
        let shifted = seconds + Int64(offset(at: seconds))
        let days = floored(shifted, by: 86_400)
        let minute = Int(shifted - days * 86_400) / 60
        let clock = String(unsafeUninitializedCapacity: 5) { bytes in
            put(minute / 60, 0, 2, then: UInt8(ascii: "."), bytes)
            put(minute % 60, 3, 2, then: nil, bytes)
            return 5
        }
        return (civil(days), clock)
    }

    /// The moment a local clock shows this. An hour that comes twice means the first; one that is skipped, the next.
    package static func moment(_ day: Day, hour: Int, minute: Int, second: Int = 0) -> Moment {
        let wall = days(to: day) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
        // Summer time is tried first: it is the earlier of two readings.
        for assumed in [7_200, 3_600] where offset(at: wall - Int64(assumed)) == assumed {
            return Moment(milliseconds: (wall - Int64(assumed)) * 1_000)
        }
        return Moment(milliseconds: (wall - Int64(offset(at: wall - 3_600))) * 1_000)
    }

    /// Reads `2023-09-26T13:00`, with or without seconds: local, unless it ends with `Z` or an offset such as `+02:00`.
    package static func moment(_ text: String) -> Moment? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T"),
            let day = Day(String(decoding: bytes[..<10], as: UTF8.self)), bytes[13] == UInt8(ascii: ":"),
            let hour = pair(bytes, 11), hour < 24, let minute = pair(bytes, 14), minute < 60
        else { return nil }
        var rest = bytes[16...]
        var second = 0
        if rest.first == UInt8(ascii: ":") {
            guard let read = pair(bytes, 17), read < 60 else { return nil }
            second = read
            rest = bytes[19...]
        }
        if rest.isEmpty { return moment(day, hour: hour, minute: minute, second: second) }
        guard let offset = zoneOffset(rest) else { return nil }
        let seconds = days(to: day) * 86_400 + Int64(hour * 3_600 + minute * 60 + second - offset)
        return Moment(milliseconds: seconds * 1_000)
    }

    /// Seconds east of Greenwich: `Z`, `+02:00`, `-03:30`.
    private static func zoneOffset(_ bytes: ArraySlice<UInt8>) -> Int? {
        let bytes = Array(bytes)
        if bytes == [UInt8(ascii: "Z")] { return 0 }
        guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"), let hours = pair(bytes, 1), hours < 24,
            let minutes = pair(bytes, 4), minutes < 60
        else { return nil }
        switch bytes[0] {
        case UInt8(ascii: "+"): return hours * 3_600 + minutes * 60
        case UInt8(ascii: "-"): return -(hours * 3_600 + minutes * 60)
        default: return nil
        }
    }

    /// Two digits as a number.
    private static func pair(_ bytes: [UInt8], _ index: Int) -> Int? {
        guard index + 1 < bytes.count, (0x30...0x39).contains(bytes[index]), (0x30...0x39).contains(bytes[index + 1])
        else { return nil }
        return Int(bytes[index] - 0x30) * 10 + Int(bytes[index + 1] - 0x30)
    }

    /// The calendar day of a moment.
    package static func day(of moment: Moment) -> Day { local(moment).day }

    /// The instant as ISO 8601 in UTC, "2023-09-26T11:00:00Z".
    package static func instant(_ moment: Moment) -> String {
        let seconds = floored(moment.milliseconds, by: 1_000)
        let days = floored(seconds, by: 86_400)
        let rest = Int(seconds - days * 86_400)
        let day = civil(days)
        // Written for every fact in the log, so by hand.
        return String(unsafeUninitializedCapacity: 20) { bytes in
            put(day.year, 0, 4, then: UInt8(ascii: "-"), bytes)
            put(day.month, 5, 2, then: UInt8(ascii: "-"), bytes)
            put(day.day, 8, 2, then: UInt8(ascii: "T"), bytes)
            put(rest / 3_600, 11, 2, then: UInt8(ascii: ":"), bytes)
            put(rest / 60 % 60, 14, 2, then: UInt8(ascii: ":"), bytes)
            put(rest % 60, 17, 2, then: UInt8(ascii: "Z"), bytes)
            return 20
        }
    }

    /// Writes a number in so many digits, and what stands behind it.
    private static func put(
        _ number: Int,
        _ place: Int,
        _ width: Int,
        then end: UInt8?,
        _ bytes: UnsafeMutableBufferPointer<UInt8>
    ) {
        var number = number
        for index in stride(from: place + width - 1, through: place, by: -1) {
            bytes[index] = UInt8(0x30 + number % 10)
            number /= 10
        }
        if let end { bytes[place + width] = end }
    }

    /// The instant as ISO 8601 with Sweden's offset, "2023-09-26T13:00:00+02:00".
    package static func timestamp(_ moment: Moment) -> String {
        let hours = offset(at: floored(moment.milliseconds, by: 1_000)) / 3_600
        return instant(moment.adding(minutes: hours * 60)).dropLast() + "+0\(hours):00"
    }

    /// The local time of day to the second, "14.02.33".
    package static func clock(_ moment: Moment) -> String {
        timestamp(moment).dropFirst(11).prefix(8).map { $0 == ":" ? "." : String($0) }.joined()
    }

    /// Seconds east of Greenwich.
    private static func offset(at seconds: Int64) -> Int {
        let day = civil(floored(seconds, by: 86_400))
        let isSummer =
            switch day.month {
            case 4...9: true
            case 3: seconds >= lastSunday(of: day.year, month: 3)
            case 10: seconds < lastSunday(of: day.year, month: 10)
            default: false
            }
        return isSummer ? 7_200 : 3_600
    }

    /// 01.00 UTC on the last Sunday of a month with 31 days, in seconds.
    private static func lastSunday(of year: Int, month: Int) -> Int64 {
        guard let end = Day(year: year, month: month, day: 31) else { return 0 }
        let last = days(to: end)
        let weekday = ((last + 4) % 7 + 7) % 7  // day 0, 1 January 1970, was a Thursday; Sunday is 0
        return (last - weekday) * 86_400 + 3_600
    }

    private static func floored(_ number: Int64, by divisor: Int64) -> Int64 {
        number >= 0 ? number / divisor : (number - divisor + 1) / divisor
    }
}

// Days of the proleptic Gregorian calendar, counted in years that begin in March
// (https://howardhinnant.github.io/date_algorithms.html).
extension StockholmTime {
    /// Days from 1970-01-01.
    private static func days(to day: Day) -> Int64 {
        let year = day.month > 2 ? day.year : day.year - 1
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (day.month > 2 ? day.month - 3 : day.month + 9) + 2) / 5 + day.day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int64(era * 146_097 + dayOfEra - 719_468)
    }

    private static func civil(_ days: Int64) -> Day {
        let shifted = days + 719_468
        let era = floored(shifted, by: 146_097)
        let dayOfEra = Int(shifted - era * 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let part = (5 * dayOfYear + 2) / 153
        let month = part < 10 ? part + 3 : part - 9
        let year = yearOfEra + Int(era) * 400 + (month <= 2 ? 1 : 0)
        let first = Day(year: min(max(year, 1), 9999), month: month, day: dayOfYear - (153 * part + 2) / 5 + 1)
        return first ?? .unixEpoch
    }
}

extension Day {
    /// Stands in where a moment lies outside the years a day can have.
    fileprivate static let unixEpoch = Day(unchecked: 1970, 1, 1)
}

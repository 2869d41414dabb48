import Engine
import Testing

@Suite struct StockholmTimeTests {
    @Test(
        "A local time is the right moment, in winter, in summer and at the change",
        arguments: [
            ("2023-09-26T13:00:00", "2023-09-26T11:00:00Z"),
            ("2023-11-14T13:00", "2023-11-14T12:00:00Z"),
            ("2024-03-31T01:59:59", "2024-03-31T00:59:59Z"),
            ("2024-03-31T03:00:00", "2024-03-31T01:00:00Z"),
            ("2024-10-27T02:30:00", "2024-10-27T00:30:00Z"),
            ("2024-10-27T03:00:00", "2024-10-27T02:00:00Z"),
            ("2023-09-26T13:00:00Z", "2023-09-26T13:00:00Z"),
            ("2023-09-26T13:00:00+02:00", "2023-09-26T11:00:00Z"),
            ("1999-12-31T23:59:59-03:30", "2000-01-01T03:29:59Z"),
        ]
    )
    func local(_ text: String, _ instant: String) throws {
        let moment = try #require(StockholmTime.moment(text))
        #expect(StockholmTime.instant(moment) == instant)
    }

    @Test("The wall shows the local clock")
    func wall() throws {
        let moment = try #require(StockholmTime.moment("2023-09-26T22:05:00Z"))
        #expect(StockholmTime.local(moment).clock == "00.05")
        #expect(StockholmTime.day(of: moment).description == "2023-09-27")
    }

    @Test(
        "The day is the Swedish one, the instant the world's",
        arguments: [
            (1_695_726_000_000, "2023-09-26", "2023-09-26T11:00:00Z"),
            // Half an hour before midnight in winter is 22.30 UTC, in summer 21.30.
            (1_703_975_400_000, "2023-12-30", "2023-12-30T22:30:00Z"),
            (1_703_977_200_000, "2023-12-31", "2023-12-30T23:00:00Z"),
            (1_688_247_000_000, "2023-07-01", "2023-07-01T21:30:00Z"),
            (1_688_248_800_000, "2023-07-02", "2023-07-01T22:00:00Z"),
            (0, "1970-01-01", "1970-01-01T00:00:00Z"),
            (-1_000, "1970-01-01", "1969-12-31T23:59:59Z"),
            (951_825_600_000, "2000-02-29", "2000-02-29T12:00:00Z"),
        ]
    )
    func dayAndInstant(milliseconds: Int64, day: String, instant: String) {
        let moment = Moment(milliseconds: milliseconds)
        #expect(StockholmTime.day(of: moment) == Day(day))
        #expect(StockholmTime.instant(moment) == instant)
    }

    @Test(
        "A timestamp carries Sweden's offset, summer time from the last Sunday of March to that of October, 01.00 UTC",
        arguments: [
            (1_700_000_000_000, "2023-11-14T23:13:20+01:00"),
            (1_679_792_399_999, "2023-03-26T01:59:59+01:00"), (1_679_792_400_000, "2023-03-26T03:00:00+02:00"),
            (1_698_541_199_999, "2023-10-29T02:59:59+02:00"), (1_698_541_200_000, "2023-10-29T02:00:00+01:00"),
            (1_806_195_599_999, "2027-03-28T01:59:59+01:00"), (1_806_195_600_000, "2027-03-28T03:00:00+02:00"),
            (1_824_944_399_999, "2027-10-31T02:59:59+02:00"), (1_824_944_400_000, "2027-10-31T02:00:00+01:00"),
        ]
    )
    func timestamp(milliseconds: Int64, text: String) {
        #expect(StockholmTime.timestamp(Moment(milliseconds: milliseconds)) == text)
        #expect(StockholmTime.moment(text) == Moment(milliseconds: milliseconds / 1_000 * 1_000))
    }

    @Test(
        "What is no time is refused",
        arguments: ["", "2023-09-26", "2023-09-26 13:00", "2023-02-30T13:00", "2023-09-26T25:00", "2023-09-26T13:00+2"]
    )
    func refused(_ text: String) { #expect(StockholmTime.moment(text) == nil) }
}

import Engine
import Testing

@testable import Drafting

struct StockholmClockTests {
    @Test(arguments: [
        (1_695_726_000_000, "2023-09-26", "2023-09-26T11:00:00Z"),
        // Half an hour before midnight in winter is 22.30 UTC, in summer 21.30.
        (1_703_975_400_000, "2023-12-30", "2023-12-30T22:30:00Z"),
        (1_703_977_200_000, "2023-12-31", "2023-12-30T23:00:00Z"),
        (1_688_247_000_000, "2023-07-01", "2023-07-01T21:30:00Z"),
        (1_688_248_800_000, "2023-07-02", "2023-07-01T22:00:00Z"),
        (0, "1970-01-01", "1970-01-01T00:00:00Z"),
        (-1_000, "1970-01-01", "1969-12-31T23:59:59Z"),
        (951_825_600_000, "2000-02-29", "2000-02-29T12:00:00Z"),
    ])
    func `dagen är den svenska`(milliseconds: Int64, day: String, instant: String) throws {
        let moment = Moment(milliseconds: milliseconds)
        #expect(StockholmClock.day(of: moment) == Day(day))
        #expect(StockholmClock.instant(moment) == instant)
    }

    @Test(arguments: [
        // 2023: from 26 March until 29 October, 01.00 UTC.
        (1_679_792_399_999, false), (1_679_792_400_000, true), (1_698_541_199_999, true), (1_698_541_200_000, false),
        // 2027: from 28 March until 31 October.
        (1_806_195_599_999, false), (1_806_195_600_000, true), (1_824_944_399_999, true), (1_824_944_400_000, false),
    ])
    func `sommartid`(milliseconds: Int64, summer: Bool) {
        #expect(StockholmClock.isSummer(Moment(milliseconds: milliseconds)) == summer)
    }
}

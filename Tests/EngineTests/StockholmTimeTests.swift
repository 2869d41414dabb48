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
        "What is no time is refused",
        arguments: ["", "2023-09-26", "2023-09-26 13:00", "2023-02-30T13:00", "2023-09-26T25:00", "2023-09-26T13:00+2"]
    )
    func refused(_ text: String) { #expect(StockholmTime.moment(text) == nil) }
}

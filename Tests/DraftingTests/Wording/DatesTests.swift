import Drafting
import Engine
import Testing

struct DatesTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test func `datum i löpande text`() throws {
        #expect(Swedish.date(try day("2023-09-26")) == "26 september 2023")
        #expect(Swedish.onDate(try day("2024-03-01")) == "den 1 mars 2024")
        #expect(Swedish.month(try day("2024-02-29")) == "februari 2024")
    }

    @Test(arguments: [
        ("2023-04-18", "2023-04-18", "den 18 april 2023"), ("2023-04-03", "2023-04-18", "den 3–18 april 2023"),
        ("2023-04-18", "2023-06-02", "den 18 april–2 juni 2023"),
        ("2023-12-18", "2024-01-02", "den 18 december 2023 – 2 januari 2024"),
    ])
    func `tidsspann`(first: String, last: String, words: String) throws {
        #expect(Swedish.days(from: try day(first), to: try day(last)) == words)
    }

    @Test(arguments: [
        ("2024-01-01", "2024-12-31", "2024"), ("2024-01-01", "2026-12-31", "2024–2026"),
        ("2024-03-01", "2024-06-30", "mars–juni 2024"), ("2024-03-01", "2024-03-31", "mars 2024"),
        ("2024-09-01", "2025-02-28", "september 2024 – februari 2025"),
        ("2024-03-05", "2024-03-09", "den 5–9 mars 2024"), ("2024-03-01", nil, "från och med mars 2024"),
        ("2024-03-05", nil, "från och med den 5 mars 2024"), (nil, "2024-02-29", "senast februari 2024"),
        (nil, "2024-05-15", "senast den 15 maj 2024"), (nil, nil, nil),
    ])
    func `planerad tid`(start: String?, end: String?, words: String?) throws {
        #expect(Swedish.planned(from: start.flatMap { Day($0) }, to: end.flatMap { Day($0) }) == words)
    }

    @Test func `perioder har tankstreck utan blanksteg`() {
        #expect(Swedish.period(Period(from: 2024, to: 2027)) == "2024–2027")
        #expect(Swedish.years(Period(from: 2024, to: 2027)) == "åren 2024–2027")
        #expect(Swedish.years(Period(from: 2024, to: 2024)) == "år 2024")
    }
}

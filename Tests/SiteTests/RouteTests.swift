import Engine
import Foundation
import HTTP
import Intake
import Testing

@testable import Site

@Suite struct RouteTests {
    static let all: [Route] =
        [
            .join(code: nil), .join(code: "ABCD3467"), .join(code: nil, table: "3"),
            .join(code: "ABCD3467", table: "Å 1&2"), .enter, .key(token: "abc"), .table, .console, .cards, .projector,
            .language, .results, .statement, .board(nil), .board(BoardPlace(.goals, area: 1)),
            .board(BoardPlace(.cards, area: 0)), .paper(nil), .paper(.tableCards), .paper(.forms), .paper(.preflight),
            .paper(.standby), .draft, .events,
            .time, .webFile(version: "v-1", name: "site.css"),
        ] + interviews + TableDeed.allCases.map { .tableDeed($0) } + ConsoleDeed.allCases.map { .consoleDeed($0) }
        + APIRoute.all.map { .api($0) } + [.api(.traceOf(id: "M1.1 åäö"))]

    static let interviews: [Route] =
        [
            .interviews, .note("I1", statement: nil), .note("I1", statement: "U2"), .noteFiles, .takeInNotes,
            .interview(.arriving(key: "abc")), .interview(.arrivingNote(key: "abc", number: 3)),
            .interview(.correct(key: "abc", number: 3)), .interview(.progress(key: "abc")), .interview(.cancel),
        ] + InterviewExport.allCases.map { .interview(.export($0)) } + CodingDeed.allCases.map { .codingDeed($0) }

    @Test(arguments: all) func `what is printed is read back`(_ route: Route) {
        let parts = route.path.split(separator: "?", maxSplits: 1)
        let segments = parts[0].split(separator: "/").map { $0.removingPercentEncoding ?? "" }
        let query = parts.count > 1 ? FormFields(urlEncoded: Array(parts[1].utf8)[...]) : nil
        #expect(Route.read(route.method, segments, query) == .route(route))
    }

    @Test func `addresses differ`() { #expect(Set(Self.all.map { "\($0.method) \($0.path)" }).count == Self.all.count) }

    @Test func `HEAD is read as GET`() { #expect(Route.read(.head, ["bord"]) == .route(.table)) }

    @Test func `nothing is changed by GET, and nothing is read by POST`() {
        #expect(Route.read(.get, ["bord", "kort"]) == .methodNotAllowed([.post]))
        #expect(Route.read(.post, ["ledare"]) == .methodNotAllowed([.get, .head]))
        #expect(Route.read(.delete, []) == .methodNotAllowed([.get, .head, .post]))
    }

    @Test(arguments: [["bord", "okänt"], ["ledare", ""], ["a"], ["bord", "kort", "x", "y"], [""]])
    func `anything else is unknown`(_ segments: [String]) { #expect(Route.read(.get, segments) == .unknown) }
}

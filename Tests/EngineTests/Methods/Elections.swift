import Engine
import Testing

/// The published elections that several methods are tested with.
enum Elections {
    /// 100 voters on a capital of Tennessee: Memphis, Nashville, Chattanooga, Knoxville.
    /// https://en.wikipedia.org/wiki/Condorcet_method
    static let tennessee = strict([(42, "MNCK"), (26, "NCKM"), (15, "CKNM"), (17, "KCNM")])
    static let tennesseeItems = letters("MNCK")

    /// 45 voters, the worked example of https://en.wikipedia.org/wiki/Schulze_method
    static let schulze = strict([
        (5, "ACBED"), (5, "ADECB"), (8, "BEDAC"), (3, "CABED"), (7, "CAEBD"), (2, "CBADE"), (7, "DCEBA"), (8, "EBADC"),
    ])
    static let schulzeItems = letters("ABCDE")

    /// 90 voters, 27 of whom name only B. https://github.com/bradbeattie/python-vote-core
    static let incomplete = strict([(12, "ABC"), (26, "ACB"), (12, "ACB"), (13, "CAB"), (27, "B")])
    static let incompleteItems = letters("ABC")

    static func letters(_ text: String) -> [String] { text.map(String.init) }

    /// The row and column of a pair such as "AB".
    static func places(of pair: String, among items: [String]) throws -> (row: Int, column: Int) {
        let places = try letters(pair).map { try #require(items.firstIndex(of: $0)) }
        return (places[0], places[1])
    }

    static func strict(_ ballots: [(Int, String)]) -> [RankedBallot<String>] {
        ballots.flatMap { count, order in Array(repeating: RankedBallot(strict: letters(order)), count: count) }
    }
}

/// Ballots parted by the voters' sector (municipality, region, association, …), so that a result can be read per kind of
/// organisation: a majority in the room may be one sector's majority only.
///
/// Formula: none; the same method once per group, on that group's ballots only.
package struct SectorSplit<Sector: Votable, Ballot: Sendable>: Sendable {
    /// The ballots of one sector.
    package struct Part: Sendable {
        /// The sector.
        package let sector: Sector
        /// Its ballots, in voter order.
        package let ballots: [Ballot]
    }

    /// The result of one sector.
    package struct Tally<Result: Sendable>: Sendable {
        /// The sector.
        package let sector: Sector
        /// How many ballots lie behind the result. A page should hold back the result of very few: with one voter it
        /// is that person's secret ballot.
        package let voters: Int
        /// What the method gave.
        package let result: Result
    }

    /// One part per sector with a ballot, in sector order.
    package let parts: [Part]

    /// Ballots of voters without a sector, in voter order; kept apart, so that the parts add up to all ballots.
    package let unplaced: [Ballot]

    /// Parts the ballots.
    ///
    /// - Parameters:
    ///   - ballots: one per voter.
    ///   - sector: the sector of a voter, nil when it is not known.
    package init<Voter: Votable>(_ ballots: [Voter: Ballot], sector: (Voter) -> Sector?) {
        var bySector: [Sector: [Ballot]] = [:]
        var unplaced: [Ballot] = []
        for (voter, ballot) in ballots.sorted(by: { $0.key < $1.key }) {
            if let sector = sector(voter) {
                bySector[sector, default: []].append(ballot)
            } else {
                unplaced.append(ballot)
            }
        }
        parts = bySector.sorted { $0.key < $1.key }.map { Part(sector: $0.key, ballots: $0.value) }
        self.unplaced = unplaced
    }

    /// Only the parts whose results may be shown: none so small that its votes are hardly secret.
    ///
    /// What is held back can be had by taking the shown parts from the whole, so it too holds that many ballots or none;
    /// for that the smallest of the large parts is held back with it.
    package func shown(fewest: Int) -> SectorSplit {
        let all = parts.reduce(unplaced.count) { $0 + $1.ballots.count }
        var shown = parts.filter { $0.ballots.count >= fewest }
        func heldBack() -> Int { all - shown.reduce(0) { $0 + $1.ballots.count } }
        while (1..<fewest).contains(heldBack()),
            let smallest = shown.indices.min(by: { shown[$0].ballots.count < shown[$1].ballots.count })
        {
            shown.remove(at: smallest)
        }
        return SectorSplit(parts: shown, unplaced: unplaced)
    }

    private init(parts: [Part], unplaced: [Ballot]) {
        self.parts = parts
        self.unplaced = unplaced
    }

    /// The result of a method per sector, in sector order.
    package func tallies<Result: Sendable, Failure: Error>(
        _ method: ([Ballot]) throws(Failure) -> Result
    ) throws(Failure) -> [Tally<Result>] {
        var tallies: [Tally<Result>] = []
        for part in parts {
            tallies.append(Tally(sector: part.sector, voters: part.ballots.count, result: try method(part.ballots)))
        }
        return tallies
    }
}

extension SectorSplit.Part: Equatable where Ballot: Equatable {}
extension SectorSplit.Part: Hashable where Ballot: Hashable {}
extension SectorSplit.Tally: Equatable where Result: Equatable {}
extension SectorSplit.Tally: Hashable where Result: Hashable {}
extension SectorSplit: Equatable where Ballot: Equatable {}
extension SectorSplit: Hashable where Ballot: Hashable {}

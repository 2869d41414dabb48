import Engine

/// Ballots, one row for each option a seat said something about.
extension ReadableTable {
    static let votes = [
        ReadableTable(
            "vote",
            key: 3,
            scope: 2,
            columns: [
                .id("step") { (line: BallotLine) in line.step },
                .id("seat") { $0.seat },
                .id("option") { $0.option },
                .text("method") { $0.method },
                .integer("points") { $0.points },
                .integer("importance") { $0.rating?.importance },
                .integer("feasibility") { $0.rating?.feasibility },
                .integer("position") { $0.position },
                .text("phase") { $0.phase.rawValue },
            ],
            all: { session in session.votes.values.flatMap { $0.scopes } },
            rows: { session, scope in
                let seat = SeatID(scope[1])
                guard let vote = session.votes[StepID(scope[0])], let ballot = vote.ballots[seat] else { return [] }
                return ballot.lines(of: seat, in: vote)
            },
            touched: { event, session in
                switch event {
                case .voted(let step, let seat, _), .votedOnPaper(let step, let seat, _): [[step.text, seat.text]]
                case .voteMoved(let step, _): session.votes[step]?.scopes ?? []
                default: []
                }
            }
        )
    ]
}

extension Vote {
    fileprivate var scopes: [ReadableTable.Scope] { ballots.keys.sorted().map { [step.text, $0.text] } }
}

private struct BallotLine {
    let step: StepID
    let seat: SeatID
    let option: OptionID
    let method: String
    let phase: VotePhase
    /// Dots or quadratic votes.
    var points: Int?
    var rating: Rating?
    /// Place in a ranking: 1 is best, equal options share a place.
    var position: Int?
}

extension Ballot {
    fileprivate func lines(of seat: SeatID, in vote: Vote) -> [BallotLine] {
        func line(_ option: OptionID, _ method: String) -> BallotLine {
            BallotLine(step: vote.step, seat: seat, option: option, method: method, phase: vote.phase)
        }
        var lines: [BallotLine] = []
        switch self {
        case .dots(let dots):
            lines = dots.keys.sorted().map { line($0, "dots") }
            for index in lines.indices { lines[index].points = dots[lines[index].option] }
        case .quadratic(let votes):
            lines = votes.keys.sorted().map { line($0, "quadratic") }
            for index in lines.indices { lines[index].points = votes[lines[index].option] }
        case .rating(let ratings):
            lines = ratings.keys.sorted().map { line($0, "rating") }
            for index in lines.indices { lines[index].rating = ratings[lines[index].option] }
        case .ranking(let order):
            var position = 1
            for equals in order {
                for option in equals {
                    var line = line(option, "ranking")
                    line.position = position
                    lines.append(line)
                }
                position += equals.count
            }
        }
        return lines
    }
}

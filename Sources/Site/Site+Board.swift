import Engine
import Formats
import HTTP
import Journal

extension Site {
    func board(
        _ place: BoardPlace?,
        _ visitor: Visitor,
        _ status: Status,
        problem: Sentence? = nil,
        kept: String? = nil
    ) async -> Response {
        let wall = wall
        // Compared on a copy: the desk goes on meanwhile.
        let session = await desk.session
        var model = BoardModel(session, at: place, wall: wall)
        model.problem = problem
        model.kept = kept
        return Answers.page(BoardPage.html(model), in: visitor.language, status)
    }

    /// Where a form of the facilitator's was, with what went wrong.
    func leaderPage(
        _ back: Route,
        _ visitor: Visitor,
        _ status: Status,
        problem: Sentence,
        kept: Fields? = nil
    ) async -> Response {
        switch back {
        case .board(let place?):
            await board(place, visitor, status, problem: problem, kept: kept?.filled("text"))
        case .cards: await cards(visitor, status, problem: problem, kept: kept)
        default: await console(visitor, status, problem: problem)
        }
    }

    /// Nothing is written down: what the wall shows is not what the workshop came to.
    func showOnWall(_ fields: Fields, _ back: BoardPlace?, _ request: Request) async -> Response {
        let step = await desk.read { $0.openRun?.step }
        let page = WallChoice.page(fields.number("sida"))
        let choice = fields["visa"].flatMap { WallChoice.Show(name: $0) }
            .map { WallChoice(step: step, show: $0, page: page) }
        show(choice)
        if Site.wantsJSON(request) { return Answers.created([], .ok) }
        return Answers.seeOther(back.map { .board($0) } ?? .console)
    }

    func paper(_ paper: Paper?, _ visitor: Visitor) async -> Response {
        let (way, address) = (await access.wayIn, address)
        let network = network
        let model = await desk.read { PaperModel($0, way: way, address: address, network: network) }
        return Answers.page(PaperPage(model: model).html(paper), in: visitor.language)
    }
}

extension ConsoleDeed {
    var isOnBoard: Bool {
        switch self {
        case .merge, .unmerge, .holdApart, .showOnWall: true
        default: false
        }
    }
}

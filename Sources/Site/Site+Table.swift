import Engine
import Formats
import HTTP
import Journal

extension Site {
    /// A table's page, from the shelf where nothing on it is the seat's own.
    ///
    /// - Parameter refused: the form just sent, when it was.
    func table(
        _ request: Request,
        _ visitor: Visitor,
        _ status: Status,
        refused: Refused? = nil
    ) async -> Response {
        let (now, seen) = (now(), SeenSteps(request.cookies[CookieName.seen]))
        guard let id = visitor.seat,
            let (seat, shared, found) = await desk.read({ $0.look(of: id, seen, at: now, visitor.language) })
        else { return Answers.seeOther(.join(code: nil)) }
        var (onlooker, own) = (shared, found)
        own.returnCode = await returnCode(of: seat)
        let opening = refused?.card.map { TableOpening.card($0) } ?? TableOpening(request.query)
        let isPlain = refused == nil && opening == nil
        if !isPlain { onlooker = Onlooker(seat, at: onlooker.table) }
        onlooker.readsNotes = visitor.coding != nil
        let kept: PageShelf.Kept
        if isPlain, let ready = shelf.page(for: onlooker, in: visitor.language, at: now) {
            kept = ready
        } else {
            let news = shelf.news
            guard let page = await write(onlooker, visitor.language, at: now, opening, refused, seat) else {
                return Answers.seeOther(.join(code: nil))
            }
            kept = page
            if isPlain {
                let channels = onlooker.table.map { News.table($0, in: tables) } ?? News.readers
                shelf.keep(kept, for: onlooker, in: visitor.language, channels, at: now, since: news)
            }
        }
        return Answers.page(kept.page, own, status, fields: seen.fields(showing: kept.mark, request))
    }

    /// A file that cannot be written just now costs the page its code, not the page.
    func returnCode(of seat: Seat) async -> String? {
        guard seat.role == .participant else { return nil }
        return (try? await access.returnCode(of: seat.id)).map(Secret.spaced(code:))
    }

    private func write(
        _ onlooker: Onlooker,
        _ language: Language,
        at now: Moment,
        _ opening: TableOpening?,
        _ refused: Refused?,
        _ seat: Seat
    ) async -> PageShelf.Kept? {
        let step = await desk.read { $0.openRun?.step }
        let (signal, presence, passes) = (
            signal(of: onlooker.table, in: step), await presence(in: step), passes(in: step)
        )
        return await desk.read { session in
            var model = TableModel(
                session,
                for: onlooker,
                at: now,
                signal: signal,
                presence: presence,
                passes: passes,
                opening: opening.flatMap { session.shows($0, to: seat) ? $0 : nil }
            )
            model?.refused = refused
            return model.map { model in
                PageShelf.Kept(page: WrittenPage(TablePage.html(model), in: language), mark: model.mark)
            }
        }
    }
}

extension Session {
    /// What a table's page shows to a seat, and what is the seat's own.
    func look(
        of id: SeatID,
        _ seen: SeenSteps,
        at now: Moment,
        _ language: Language
    ) -> (Seat, Onlooker, OwnParts)? {
        guard let seat = seats[id] else { return nil }
        var own = OwnParts(language)
        own.now = now
        own.seat = seat
        own.organisation = seat.organisation.flatMap { organisations[$0]?.name }
        if let run = openRun, let plan = plan(of: run.id), let step = run.step.flatMap({ self.plan(of: $0) }) {
            let until = deadline(run, at: now)?.words
            let before = seen.showing(plan.mark(of: step.id)).before.flatMap(plan.step(marked:))
            own.meanwhile = meanwhile(step, of: plan, until: until, since: before).html { $0.html(step: step.id.text) }
        }
        let onlooker = onlooker(seat)
        own.cards = ownCards(Onlooker(seat, at: onlooker.table), at: now)
        return (seat, onlooker, own)
    }

    /// The seat's cards, in a step in which everybody writes alone.
    private func ownCards(_ alone: Onlooker, at now: Moment) -> HTML {
        guard let run = openRun, let step = run.step.flatMap({ plan(of: $0) }) else { return .empty }
        let view = SeatView(session: self, onlooker: alone, run: run, areas: [], neighbours: [], passes: [:])
        if view.isTogether(step) { return .empty }
        return CardView(list: view.cardList(step, minutesLeft: deadline(run, at: now)?.minutesLeft ?? 0)).html
    }

    /// Whether the seat is shown the form.
    fileprivate func shows(_ opening: TableOpening, to seat: Seat) -> Bool {
        guard let id = opening.card else { return true }
        return contributions[id].map { $0.seat == seat.id || seat.role == .secretary } ?? false
    }
}

extension TableModel {
    fileprivate var mark: String? { if case .step(let step) = stage { step.mark } else { nil } }
}

extension SeenSteps {
    /// The device remembers the step it shows, so that whoever has missed one is told what happened.
    fileprivate func fields(showing mark: String?, _ request: Request) -> [HeaderField] {
        guard let mark, mark != now else { return [] }
        var cookie = SetCookie(CookieName.seen, showing(mark).text)
        cookie.isSecure = Origin.isEncrypted(request)
        cookie.maximumAge = 86_400
        return [cookie.field]
    }
}

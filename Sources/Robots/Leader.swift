import Engine
import HTTP

/// A facilitator that goes by the plan, only faster: for a demonstration, where nobody leads.
struct Leader: Sendable {
    let caller: Caller
    let speed: Double

    private struct Console: Decodable {
        var workshop: Workshop?
        var step: Step?
        var next: StepID?
        var openable: [WorkshopID]
        var vote: Vote?

        struct Workshop: Decodable {
            var id: WorkshopID
            var isOpen: Bool
        }

        struct Step: Decodable {
            var id: StepID
            var minutes: Int
        }

        struct Vote: Decodable {
            var step: StepID
            var phase: VotePhase
        }
    }

    /// Holds the workshops that have not been held, one after the other.
    func lead() async throws {
        var held: Set<WorkshopID> = []
        while true {
            let console: Console = try await persist { try await caller.get("/api/v1/console") }
            guard let workshop = console.workshop, workshop.isOpen else {
                guard let next = console.openable.first(where: { !held.contains($0) }) else { return }
                held.insert(next)
                try await send(.openWorkshop(workshop: next))
                try await pause(120)
                continue
            }
            held.insert(workshop.id)
            if let step = console.step { try await pause(Double(step.minutes) * 60) }
            if let vote = console.vote, vote.phase != .revealed, vote.step == console.step?.id {
                try await send(.closeVote(step: vote.step))
                try await send(.revealVote(step: vote.step))
                try await pause(30)
            }
            if let next = console.next {
                try await send(.moveStep(workshop: workshop.id, from: console.step?.id, to: next))
            } else {
                try await send(.closeWorkshop(workshop: workshop.id))
            }
        }
    }

    /// Somebody at the console may have pressed first; then what is refused has been done already.
    private func send(_ command: Command) async throws {
        let id = "ledare-" + String(UInt64.random(in: 0...UInt64.max), radix: 36)
        do { _ = try await persist { try await caller.send(command, id: id) } } catch Caller.Trouble.problem(409, _) {}
    }

    /// A room that is busy for a while is asked again: nobody would leave it in the middle of a step.
    private func persist<Answer>(_ ask: () async throws -> Answer) async throws -> Answer {
        while true {
            do { return try await ask() } catch Caller.Trouble.noAnswer { try await Task.sleep(for: .seconds(1)) }
        }
    }

    private func pause(_ seconds: Double) async throws {
        try await Task.sleep(for: .milliseconds(Int(seconds / speed * 1_000)))
    }
}

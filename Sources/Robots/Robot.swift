import Engine
import HTTP

/// A participant that is none: it joins by the code, listens, looks at its table and does what the step asks for, as
/// slowly as people do. It comes late, sends things twice, drops out and comes back.
struct Robot: Sendable {
    enum Place: Sendable {
        case organisation(String)
        /// A table's shared device.
        case device(TableID)
    }

    let number: Int
    let place: Place
    let code: String
    let address: Address
    let queue: ClientQueue
    let diary: Diary
    /// How many times faster than people.
    let pace: Double
    var mind: Mind

    /// Takes part until it is cancelled.
    mutating func run() async {
        let work = ClientConnection(address, on: queue)
        var caller = Caller(connection: work)
        do {
            // Most come within two minutes, some a good while later.
            try await wait(mind.chance.happens(0.1) ? 120...420 : 1...120)
            caller.token = try await join(caller)
            await diary.joined()
            while !Task.isCancelled { try await listen(caller) }
        } catch {
            // Cancelled, or the room has closed its door.
        }
        await work.close()
    }

    private mutating func join(_ caller: Caller) async throws -> String {
        var wish = Caller.Joining(code: code, organisation: nil, table: nil)
        switch place {
        case .organisation(let name): wish = Caller.Joining(code: code, organisation: name, table: nil)
        case .device(let table): wish = Caller.Joining(code: code, organisation: nil, table: table)
        }
        while true {
            do {
                let joined: Caller.Joined = try await caller.post("/api/v1/join", wish)
                return joined.token
            } catch Caller.Trouble.noAnswer { try await wait(2...5) }
        }
    }

    /// One time with the stream open, until it is dropped by either side.
    private mutating func listen(_ caller: Caller) async throws {
        let ear = ClientConnection(address, on: queue)
        do {
            let news = try await Caller(connection: ear, token: caller.token).listen(keeping: .bufferingNewest(1))
            try await act(caller)
            for await _ in news {
                try await act(caller)
                if mind.chance.happens(0.002) { break }
            }
        } catch is CancellationError {
            await ear.close()
            throw CancellationError()
        } catch {
            // The door was closed for a moment; it is tried again.
        }
        await ear.close()
        try await wait(2...20)
        await diary.returned()
    }

    /// Looks at the table, and does what there is to do.
    private mutating func act(_ caller: Caller) async throws {
        let sight: Sight = try await caller.get("/api/v1/table")
        for wish in mind.wishes(sight) {
            let length = Double(sight.step?.minutes ?? 5) * 60
            try await wait(min(4, length / 30)...min(75, length / 5))
            switch wish {
            case .command(let command): try await send(command, caller)
            case .signal(let step, let isDone):
                let signal = Caller.Signalling(step: step, signal: isDone ? "done" : "moreTime")
                do { let _: Caller.Signalling = try await caller.post("/api/v1/signal", signal) } catch Caller.Trouble
                    .problem(_, let refusal)
                { await diary.refused(refusal) }
            }
        }
    }

    private mutating func send(_ command: Command, _ caller: Caller) async throws {
        let id = "r\(mind.chance.next())"
        let clock = ContinuousClock()
        for attempt in 1...6 {
            let start = clock.now
            do {
                let answer = try await caller.send(command, id: id)
                let time = start.duration(to: clock.now)
                await diary.acknowledged(command, created: answer.created, after: time.seconds)
                // A phone that did not hear the answer sends once more; that must not count.
                if mind.chance.happens(0.05), try await caller.send(command, id: id).created != answer.created {
                    await diary.countedTwice(id)
                }
                return
            } catch Caller.Trouble.problem(_, let refusal) { return await diary.refused(refusal) } catch Caller.Trouble
                .noAnswer
            {
                if attempt == 6 { return await diary.lost() }
                try await wait(1...3)
            }
        }
    }

    /// Some seconds of a person's time.
    private mutating func wait(_ seconds: ClosedRange<Double>) async throws {
        let time = Double.random(in: seconds, using: &mind.chance) / pace
        try await Task.sleep(for: .milliseconds(Int(time * 1_000)))
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

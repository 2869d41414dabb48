package import Engine
package import HTTP

/// Robots that take part in a workshop over HTTP, all on one queue and a few threads.
package struct Crowd: Sendable {
    package var address: Address
    package var code: String
    /// The facilitator's token.
    package var token: String
    package var count: Int
    package var seed: UInt64
    /// How many times faster than the plan; nil when a person leads.
    package var speed: Double?

    package init(address: Address, code: String, token: String, count: Int, seed: UInt64, speed: Double? = nil) {
        self.address = address
        self.code = code
        self.token = token
        self.count = count
        self.seed = seed
        self.speed = speed
    }

    /// Takes part until cancelled, or, with a speed, until the last workshop is over.
    ///
    /// - Parameters:
    ///   - tables: each gets a shared device, as long as there are robots.
    ///   - organisations: whom the others come from, in turn; named as often as they have seats.
    package func run(
        tables: [TableID],
        organisations: [String],
        phrases: Phrasebook,
        diary: Diary
    ) async {
        let queue = ClientQueue()
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<count {
                guard let place = place(number, tables, organisations) else { continue }
                let ready = Robot(
                    number: number,
                    place: place,
                    code: code,
                    address: address,
                    queue: queue,
                    diary: diary,
                    pace: speed ?? 1,
                    mind: Mind(number: number, phrases: phrases, seed: seed)
                )
                group.addTask {
                    var robot = ready
                    await robot.run()
                }
            }
            guard let speed else { return }
            let connection = ClientConnection(address, on: queue)
            let leader = Leader(caller: Caller(connection: connection, token: token), speed: speed)
            // Without somebody who leads there is nothing to wait for.
            do { try await leader.lead() } catch {}
            await connection.close()
            group.cancelAll()
        }
    }

    private func place(_ number: Int, _ tables: [TableID], _ organisations: [String]) -> Robot.Place? {
        let devices = min(tables.count, count / 3)
        if number < devices { return .device(tables[number]) }
        if organisations.isEmpty { return nil }
        return .organisation(organisations[(number - devices) % organisations.count])
    }
}

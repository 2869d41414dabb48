import Dispatch

/// Dispatch needs four system calls for each event it reports. While clients are busy it is cheaper to ask after all
/// of them at once: a connection that reports something is *gathered*, and gathered connections are asked about with
/// one `poll` a round until nobody has anything more to say. Then Dispatch watches again.
extension Server {
    /// Rounds without news before the gathered go back to Dispatch.
    private static let patientRounds = 16

    /// How long a round waits for news, in milliseconds: not at all while anything else may be waiting in the queue, else
    /// the shortest there is.
    private var wait: Int32 { handlingCount > 0 || broadcasts.values.contains(where: \.isDue) ? 0 : 1 }

    /// More than these would make a round slow.
    private static let mostGathered = 256
    /// How often those who have been silent are let go.
    private static let roundsBetweenChecks = 1_024

    func gather(_ connection: Connection) {
        guard !connection.isGathered, gathered.count < Server.mostGathered else { return }
        connection.isGathered = true
        connection.hasReported = true
        connection.readSource.suspend()
        gathered.append(connection)
        scheduleRound()
    }

    /// One at a time in the queue, so that everything else there has its turn in between.
    private func scheduleRound() {
        guard !isRoundDue else { return }
        isRoundDue = true
        executor.queue.async { @Sendable [self] in assumeIsolated { $0.round() } }
    }

    private func round() {
        isRoundDue = false
        roundCount &+= 1
        if roundCount % Server.roundsBetweenChecks == 0 {
            for connection in gathered where !connection.hasReported { connection.endGathering() }
            for connection in gathered { connection.hasReported = false }
        }
        gathered.removeAll { !$0.isGathered }
        pollSet.fill(gathered.lazy.map { $0.isReadingPaused ? -1 : $0.id.descriptor })
        if pollSet.poll(wait: wait) {
            emptyRounds = 0
            for (index, connection) in gathered.enumerated() where pollSet.isReady(index) {
                connection.hasReported = true
                receive(connection)
            }
        } else {
            emptyRounds += 1
        }
        if emptyRounds > Server.patientRounds {
            emptyRounds = 0
            for connection in gathered { connection.endGathering() }
            gathered = []
        }
        if !gathered.isEmpty { scheduleRound() }
    }
}

/// One client's socket and how far its requests and answers have come. Belongs to the server's queue alone.
final class Connection {
    enum Phase {
        /// Nothing has come yet.
        case fresh
        /// Between requests.
        case idle
        case head
        case content
        /// The handler has the request.
        case handling
        case listening(Listener)
        /// Everything is said; waiting for the client to close.
        case lingering
        case closed
    }

    /// A position in an event log.
    struct Listener {
        let stream: EventStream
        let channels: Channels
        let label: String
        var position: Int
        /// Place among the listeners of the stream.
        var index: Int
    }

    let id: ConnectionID
    let peer: Address
    var parser: RequestParser
    var output = Output()
    var exchange = Exchange()
    /// Counts requests, so that an answer finds its own.
    var exchangeNumber: UInt32 = 0
    var phase = Phase.fresh
    /// When the phase began, and how many bytes had been sent when output got stuck.
    var since: Int
    var blockedSince = 0
    var sentWhenBlocked = 0
    /// What `Server.heldBytes` counts of this connection.
    var accountedBytes = 0
    var drainedBytes = 0

    /// The system takes no more bytes for now.
    var isBlocked = false
    var isReadingPaused = false
    /// What the system has been asked to tell.
    var watchedFor: Readiness.Interest = .reading
    var isAdvancing = false
    /// The client will send no more.
    var hasPeerEnded = false
    var endsAfterOutput = false

    init(
        id: ConnectionID,
        peer: Address,
        limits: RequestLimits,
        since: Int
    ) {
        self.id = id
        self.peer = peer
        self.since = since
        parser = RequestParser(limits: limits, peer: peer)
    }

    /// Whether a request is being read or waited for.
    var isReceiving: Bool {
        switch phase {
        case .fresh, .idle, .head, .content: true
        case .handling, .listening, .lingering, .closed: false
        }
    }

    var canParse: Bool { isReceiving && !isBlocked && !endsAfterOutput }

    var isIdle: Bool {
        if case .idle = phase { output.isEmpty } else { false }
    }

    /// Between two requests, or silent for a second from the beginning.
    func canMakeRoom(at clock: Int) -> Bool {
        if case .fresh = phase { clock - since >= 1_000 } else { isIdle }
    }

    func enter(_ phase: Phase, at clock: Int) {
        self.phase = phase
        since = clock
    }

    /// What the system should tell.
    var interest: Readiness.Interest {
        var interest: Readiness.Interest = isReadingPaused ? [] : .reading
        if isBlocked { interest.insert(.writing) }
        return interest
    }
}

/// A descriptor and which of its users is meant, since the system gives numbers out again.
struct ConnectionID: Hashable, Sendable {
    let descriptor: Int32
    let generation: UInt32

    /// Connections begin with generation 1.
    static let listener = ConnectionID(descriptor: 0, generation: 0)
}

extension ConnectionID {
    var number: UInt64 { UInt64(generation) << 32 | UInt64(UInt32(bitPattern: descriptor)) }

    init(number: UInt64) {
        descriptor = Int32(truncatingIfNeeded: number)
        generation = UInt32(number >> 32)
    }
}

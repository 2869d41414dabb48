import HTTP
import Testing

@Suite("Requests are parsed")
struct ParserTests {
    @Test("what is well formed is understood, wherever it is cut", arguments: acceptedRequests)
    func accepts(_ accepted: AcceptedRequest) {
        let bytes = latin1(accepted.text)
        let whole = Parsed([bytes[...]])
        #expect(whole.refusal == nil)
        #expect(whole.summaries == accepted.requests)
        #expect(whole.isBetweenRequests)
        expectSameResult(bytes, whole)
    }

    @Test("what is not is refused, wherever it is cut, and nothing behind it is read", arguments: refusedRequests)
    func refuses(_ refused: RefusedRequest) {
        let bytes = latin1(refused.text)
        let hidden = latin1("GET /hidden HTTP/1.1\r\nHost: a\r\n\r\n")
        let whole = Parsed([(bytes + hidden)[...]])
        #expect(whole.refusal?.status.rawValue == refused.status, "\(whole.refusal?.reason ?? "")")
        #expect(whole.summaries.isEmpty)
        expectSameResult(bytes + hidden, whole)
    }

    @Test("a request in part is waited for")
    func waits() {
        for accepted in acceptedRequests where accepted.requests.count == 1 {
            let bytes = latin1(accepted.text)
            for end in 0..<bytes.count { #expect(Parsed([bytes[..<end]]).summaries.isEmpty) }
        }
    }

    @Test("20,000 damaged requests end in a request, a refusal or a wait, the same wherever they are cut")
    func survivesDamage() {
        var random = SplitMix(state: 2_024)
        let seeds = acceptedRequests.map { latin1($0.text) } + refusedRequests.prefix(60).map { latin1($0.text) }
        for round in 0..<20_000 {
            var bytes = seeds[random.below(seeds.count)]
            for _ in 0...random.below(4) { damage(&bytes, seeds, &random) }
            let whole = Parsed([bytes[...]])
            let cut = random.below(bytes.count + 1)
            let halves = Parsed([bytes[..<cut], bytes[cut...]])
            guard halves == whole else {
                Issue.record("round \(round), cut at \(cut): \(bytes)")
                return
            }
        }
    }

    @Test("content may be limited once the head is known")
    func limitsContent() throws {
        var parser = RequestParser()
        parser.feed(latin1("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nabcde")[...])
        guard case .head = try parser.next() else { return #expect(Bool(false)) }
        parser.limitBody(to: 4)
        #expect(throws: RequestRefusal.self) { try parser.next() }
    }

    private func expectSameResult(_ bytes: [UInt8], _ whole: Parsed) {
        for cut in 0...bytes.count where Parsed([bytes[..<cut], bytes[cut...]]) != whole {
            Issue.record("another result when cut at \(cut)")
        }
        #expect(Parsed(bytes.indices.map { bytes[$0...$0] }) == whole)
    }

    private func damage(_ bytes: inout [UInt8], _ seeds: [[UInt8]], _ random: inout SplitMix) {
        guard !bytes.isEmpty else { return bytes.append(UInt8(random.below(256))) }
        let place = random.below(bytes.count)
        switch random.below(6) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1: bytes.insert(UInt8(random.below(256)), at: place)
        case 2: bytes.remove(at: place)
        case 3: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(8)))
        case 4: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 12)], at: place)
        default:
            let other = seeds[random.below(seeds.count)]
            bytes.replaceSubrange(place..., with: other[random.below(other.count)...])
        }
    }
}

/// What came of some bytes, fed in pieces.
struct Parsed: Equatable {
    var requests: [Request] = []
    var refusal: RequestRefusal?
    var isBetweenRequests = false

    init(_ pieces: [ArraySlice<UInt8>]) {
        var limits = RequestLimits()
        limits.requestLine = 200
        limits.headerBytes = 400
        limits.headerFields = 16
        limits.body = 1_000
        limits.chunkExtensions = 100
        var parser = RequestParser(limits: limits)
        for piece in pieces {
            parser.feed(piece)
            do {
                reading: while true {
                    switch try parser.next() {
                    case .needsMore: break reading
                    case .head: continue
                    case .request(let request): requests.append(request)
                    }
                }
            } catch {
                refusal = error
            }
        }
        isBetweenRequests = parser.isBetweenRequests
    }

    /// Method, target as sent, content.
    var summaries: [String] {
        requests.map { request in
            "\(request.method.rawValue) \(request.target.raw) \(String(decoding: request.body, as: UTF8.self))"
        }
    }
}

/// Each scalar below 256 as one byte.
func latin1(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }

/// A small generator whose numbers are the same every time.
struct SplitMix {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
    }
}

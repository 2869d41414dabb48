#if os(Linux)
import Foundation

/// Many connections at work, from one thread.
final class Load {
    let wires: [Wire]
    private let epoll = Epoll()
    private var buffer = [UInt8](repeating: 0, count: 65_536)

    init(_ port: UInt16, _ count: Int) throws {
        wires = try (0..<count).map { try Wire(port, number: $0) }
        for (number, wire) in wires.enumerated() {
            wire.doNotWait()
            epoll.add(wire.descriptor, number)
        }
    }

    struct Result {
        var answers = 0
        var refused = 0
        var seconds = 0.0
        /// Milliseconds.
        var latencies: [Double] = []

        var perSecond: Double { Double(answers) / seconds }
    }

    /// Each connection asks anew as soon as it is answered.
    func closedLoop(seconds: Double, _ request: (_ wire: Int) -> [UInt8]) throws -> Result {
        var result = Result()
        let began = DispatchTime.now().uptimeNanoseconds
        let end = began + UInt64(seconds * 1e9)
        for (number, wire) in wires.enumerated() { wire.send(request(number)) }
        var waiting = wires.count
        var now = began
        while waiting > 0 {
            for number in epoll.wait(1_000) where try wires[number].receive(into: &buffer) {
                now = DispatchTime.now().uptimeNanoseconds
                if wires[number].answer.status >= 400 { result.refused += 1 }
                if now < end {
                    result.answers += 1
                    result.latencies.append(Double(now - wires[number].sentAt) / 1e6)
                    wires[number].send(request(number))
                } else {
                    waiting -= 1
                }
            }
        }
        result.seconds = seconds
        return result
    }

    /// Each connection asks so often, whether or not the server keeps up: waiting counts from when it meant to ask.
    func paced(seconds: Double, every pause: Double, _ request: (_ wire: Int) -> [UInt8]) throws -> Result {
        var result = Result()
        let began = DispatchTime.now().uptimeNanoseconds
        func moment(_ number: Int, _ round: Int) -> UInt64 {
            began + UInt64((Double(round) + Double(number) / Double(wires.count)) * pause * 1e9)
        }
        var rounds = [Int](repeating: 0, count: wires.count)
        var waits = [Bool](repeating: false, count: wires.count)
        let end = began + UInt64(seconds * 1e9)
        while DispatchTime.now().uptimeNanoseconds < end || waits.contains(true) {
            let now = DispatchTime.now().uptimeNanoseconds
            for number in wires.indices where !waits[number] && now < end && moment(number, rounds[number]) <= now {
                waits[number] = true
                wires[number].send(request(number))
            }
            for number in epoll.wait(1) where try wires[number].receive(into: &buffer) {
                let answered = DispatchTime.now().uptimeNanoseconds
                if wires[number].answer.status >= 400 { result.refused += 1 }
                result.answers += 1
                result.latencies.append(Double(answered - moment(number, rounds[number])) / 1e6)
                rounds[number] += 1
                waits[number] = false
            }
        }
        result.seconds = seconds
        return result
    }

    /// All send at once; milliseconds until the last is answered.
    func burst(_ request: (_ wire: Int) -> [UInt8]) throws -> Double {
        let requests = wires.indices.map(request)
        let began = DispatchTime.now().uptimeNanoseconds
        for (wire, request) in zip(wires, requests) { wire.send(request) }
        var waiting = wires.count
        while waiting > 0 {
            for number in epoll.wait(5_000) where try wires[number].receive(into: &buffer) { waiting -= 1 }
        }
        return Double(DispatchTime.now().uptimeNanoseconds - began) / 1e6
    }

    // MARK: - Listening

    func startListening(_ request: [UInt8]) {
        for wire in wires { wire.send(request) }
        settle()
    }

    /// Until nothing more comes.
    func settle() {
        while true {
            let ready = epoll.wait(300)
            if ready.isEmpty { return }
            for number in ready {
                do { try wires[number].listen(into: &buffer) } catch { epoll.remove(wires[number].descriptor) }
            }
        }
    }

    /// Takes in what comes until a moment.
    func hear(until end: UInt64) {
        while DispatchTime.now().uptimeNanoseconds < end {
            for number in epoll.wait(100) {
                do { try wires[number].listen(into: &buffer) } catch { epoll.remove(wires[number].descriptor) }
            }
        }
    }

    /// `asking` sends; milliseconds until every listener has heard so many news more. Nil if they never do.
    func news(_ count: Int = 1, _ asking: () -> Void) -> Double? {
        let goals = wires.map { $0.heard + count }
        var missing = wires.count
        let began = DispatchTime.now().uptimeNanoseconds
        asking()
        while missing > 0 {
            let ready = epoll.wait(5_000)
            if ready.isEmpty { return nil }
            for number in ready {
                let wire = wires[number]
                let before = wire.heard
                do { try wire.listen(into: &buffer) } catch { return nil }
                if before < goals[number], wire.heard >= goals[number] { missing -= 1 }
            }
        }
        return Double(DispatchTime.now().uptimeNanoseconds - began) / 1e6
    }
}

extension [Double] {
    func share(_ part: Double) -> Double {
        let sorted = sorted()
        return sorted.isEmpty ? 0 : sorted[Swift.min(sorted.count - 1, Int(Double(sorted.count) * part))]
    }

    var median: Double { share(0.5) }
}
#endif

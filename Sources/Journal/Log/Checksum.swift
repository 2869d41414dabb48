import Engine

/// A running checksum of 64 bits (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). It finds what a failing disk or a
/// stray hand has changed; it is no signature.
struct Checksum: Equatable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    mutating func add(_ number: Int) { withUnsafeBytes(of: Int64(number).littleEndian) { add($0) } }

    /// A text or its absence, ended so that two texts cannot pass for one.
    mutating func add(_ text: String?) {
        if let text { add(text.utf8) }
        add(CollectionOfOne(text == nil ? 0xFE : 0xFF))
    }

    /// As SQLite keeps it.
    var signed: Int { Int(Int64(bitPattern: value)) }
}

extension Checksum {
    /// Of one row of the log, resting on the row before.
    init(after previous: Int, row: Log.Columns) {
        add(previous)
        add(row.sequence)
        add(Int(row.at))
        add(row.command)
        for text in [row.client, row.seat, row.workshop, row.step, row.kind] { add(text) }
        add(row.body)
    }

    /// Of what somebody wished, to tell a retry from another wish under the same client id.
    init(_ command: [UInt8], by seat: SeatID) {
        add(seat.text)
        add(command)
    }
}

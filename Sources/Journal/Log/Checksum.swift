import Engine

/// A running checksum of 64 bits (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). It finds what a failing disk or a
/// stray hand has changed; it is no signature.
struct Checksum: Equatable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        var value = value
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
        self.value = value
    }

    mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

    mutating func add(_ number: Int) { withUnsafeBytes(of: Int64(number).littleEndian) { add($0) } }

    /// A text or its absence, ended so that two texts cannot pass for one.
    mutating func add(_ text: String?) {
        if var text { text.withUTF8 { add(UnsafeRawBufferPointer($0)) } }
        withUnsafeBytes(of: UInt8(text == nil ? 0xFE : 0xFF)) { add($0) }
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
        add(row.client)
        add(row.seat)
        add(row.workshop)
        add(row.step)
        add(row.kind)
        add(row.body)
    }

    /// Of what somebody wished, to tell a retry from another wish under the same client id.
    init(_ command: [UInt8], by seat: SeatID) {
        add(seat.text)
        add(command)
    }
}

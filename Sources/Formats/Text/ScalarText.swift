extension String {
    /// Code points as text. The standard library's own way from an array goes over a transcoder, several times slower.
    package init(scalars: [Unicode.Scalar]) { self = scalars.withUnsafeBufferPointer(String.init(copying:)) }

    package init(scalars: ArraySlice<Unicode.Scalar>) {
        self = scalars.withUnsafeBufferPointer(String.init(copying:))
    }

    package init(scalars: some Sequence<Unicode.Scalar>) { self.init(scalars: Array(scalars)) }

    private init(copying scalars: UnsafeBufferPointer<Unicode.Scalar>) {
        var size = 0
        for scalar in scalars { size += UTF8.width(scalar) }
        self.init(unsafeUninitializedCapacity: size) { bytes in
            var end = 0
            for scalar in scalars {
                if scalar.isASCII {
                    bytes[end] = UInt8(truncatingIfNeeded: scalar.value)
                    end += 1
                } else if scalar.value < 0x800 {
                    bytes[end] = UInt8(truncatingIfNeeded: 0xC0 | scalar.value >> 6)
                    bytes[end + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar.value & 0x3F)
                    end += 2
                } else {
                    for unit in scalar.utf8 {
                        bytes[end] = unit
                        end += 1
                    }
                }
            }
            return end
        }
    }
}

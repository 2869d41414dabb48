extension String {
    /// Code points as text. The standard library's own way from an array goes over a transcoder, several times slower.
    package init(scalars: some Sequence<Unicode.Scalar>) {
        self =
            scalars.withContiguousStorageIfAvailable(String.init(copying:))
            ?? Array(scalars).withUnsafeBufferPointer(String.init(copying:))
    }

    private init(copying scalars: UnsafeBufferPointer<Unicode.Scalar>) {
        var size = 0
        for scalar in scalars { size += scalar.isASCII ? 1 : scalar.utf8.count }
        self.init(unsafeUninitializedCapacity: size) { bytes in
            var end = 0
            for scalar in scalars {
                if scalar.isASCII {
                    bytes[end] = UInt8(truncatingIfNeeded: scalar.value)
                    end += 1
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

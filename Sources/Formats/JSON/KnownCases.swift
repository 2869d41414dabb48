/// All cases an enum without associated values has, for messages that say what could have been written.
enum KnownCases {
    /// The keys of a coding key type as they are written, in the order they are declared; empty when unknown.
    static func keys<Key: CodingKey>(of type: Key.Type) -> [String] {
        list(of: type).compactMap { ($0 as? any CodingKey)?.stringValue }
    }

    /// The raw values of an enum of texts; empty for every other type.
    static func texts<Value>(of type: Value.Type) -> [String] {
        guard type is any RawRepresentable.Type else { return [] }
        return list(of: type).compactMap { ($0 as? any RawRepresentable)?.rawValue as? String }
    }

    /// A type that lists its cases itself (`CaseIterable`) is asked. Most coding keys are written by the compiler and
    /// do not, so for them the number of cases is read from the type's descriptor (Swift ABI, TypeMetadata.rst, "Enum
    /// metadata" and "Nominal type descriptor"); a case without values is stored as its number.
    private static func list<Value>(of type: Value.Type) -> [Any] {
        if let listed = type as? any CaseIterable.Type { return all(of: listed) }
        guard let count = plainCases(in: type) else { return [] }
        if MemoryLayout<Value>.size == 0 { return [unsafeBitCast((), to: type)] }
        return (0..<count).map { unsafeBitCast(UInt8(truncatingIfNeeded: $0), to: type) }
    }

    private static func all<Listed: CaseIterable>(of type: Listed.Type) -> [Any] { Array(type.allCases) }

    /// The number of cases of an enum whose cases hold no values; nil for any other type.
    private static func plainCases<Value>(in type: Value.Type) -> Int? {
        /// What marks an enum in its metadata and in its descriptor (MetadataKind.def and MetadataValues.h).
        let (enumMetadata, enumDescriptor): (UInt, UInt32) = (0x201, 18)
        let metadata = unsafeBitCast(type as Any.Type, to: UnsafeRawPointer.self)
        guard metadata.load(as: UInt.self) == enumMetadata else { return nil }
        let descriptor = metadata.load(fromByteOffset: MemoryLayout<UInt>.size, as: UnsafeRawPointer.self)
        guard descriptor.load(as: UInt32.self) & 0x1F == enumDescriptor else { return nil }
        let withValues = descriptor.load(fromByteOffset: 20, as: UInt32.self) & 0xFF_FFFF
        let count = Int(descriptor.load(fromByteOffset: 24, as: UInt32.self))
        let size = MemoryLayout<Value>.size
        guard withValues == 0, size == 1 && (2...256).contains(count) || size == 0 && count == 1 else { return nil }
        return count
    }
}

/// What one type asks for while it decodes itself.
///
/// A class because `Decoder` hands out containers that cannot change themselves; it lives as long as one reading.
final class SchemaRecorder {
    /// Given for every text; also a day, so that types that check their text are content.
    static let text = "2027-01-01"

    /// A case of an enum with values, or an object's members.
    struct Shape {
        var members: [JSONTree.Member] = []
        var required: [String] = []
        /// Cases of an enum, once it turns out to be one, with the schemas of those that have been read.
        var cases: [String] = []
        var read: [JSONTree] = []
        /// The schema of a type that is a single value.
        var plain: JSONTree?

        mutating func add(_ other: Shape) {
            cases = other.cases
            plain = other.plain ?? plain
            if cases.isEmpty {
                (members, required) = (other.members, other.required)
            } else {
                read += other.read
            }
        }

        func schema(isStrict: Bool) -> JSONTree {
            guard !cases.isEmpty else { return Shape.object(members, required, isStrict) }
            let choices = zip(cases, read)
                .map { name, content in
                    Shape.object([JSONTree.Member(name, content)], [name], isStrict)
                }
            return ["oneOf": .array(choices)]
        }

        static func object(_ members: [JSONTree.Member], _ required: [String], _ isStrict: Bool) -> JSONTree {
            var schema: [JSONTree.Member] = [.init("type", "object"), .init("properties", .object(members))]
            if !required.isEmpty { schema.append(.init("required", .array(required.map { .string($0) }))) }
            if isStrict { schema.append(.init("additionalProperties", false)) }
            return .object(schema)
        }
    }

    var book: SchemaBook
    var shape = Shape()
    let text: String
    private let wantedCase: Int

    init(book: SchemaBook, text: String = SchemaRecorder.text, wantedCase: Int = 0) {
        self.book = book
        self.text = text
        self.wantedCase = wantedCase
    }

    /// The case to decode in this reading, of those there are.
    func choose(among names: [String]) -> String? {
        shape.cases = names
        return names.indices.contains(wantedCase) ? names[wantedCase] : nil
    }
}

/// The decoder that notes.
struct SchemaDecoder: Decoder, SingleValueDecodingContainer {
    let recorder: SchemaRecorder
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(SchemaMembers<Key>(recorder: recorder))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw SchemaError.unforeseen("a bare list") }
    func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

    func decodeNil() -> Bool { false }

    func decode(_ type: String.Type) throws -> String {
        recorder.shape.plain = ["type": "string"]
        return recorder.text
    }

    func decode<T: Decodable>(_ type: T.Type) throws -> T {
        let (schema, sample) = try recorder.book.read(type)
        recorder.shape.plain = schema
        return sample
    }
}

/// The members of an object as they are asked for. `contains` is asked only about what may be missing.
private final class SchemaMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
    private let recorder: SchemaRecorder
    /// Members of an enum's case are gathered here, those of a struct with the recorder.
    private var own: [JSONTree.Member] = []
    private var required: [String] = []
    private var optional: Set<String> = []
    private let isCase: Bool

    init(recorder: SchemaRecorder, isCase: Bool = false) {
        self.recorder = recorder
        self.isCase = isCase
        if isCase { recorder.shape.read.append(SchemaRecorder.Shape.object([], [], recorder.book.isStrict)) }
    }

    var codingPath: [any CodingKey] { [] }

    var allKeys: [Key] {
        recorder.choose(among: KnownCases.keys(of: Key.self)).flatMap { Key(stringValue: $0) }.map { [$0] } ?? []
    }

    func contains(_ key: Key) -> Bool {
        optional.insert(key.stringValue)
        return true
    }

    func decodeNil(forKey key: Key) throws -> Bool { false }

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
        let (schema, sample) = try recorder.book.read(type)
        let isOptional = optional.contains(key.stringValue)
        let mayBeMissing = isOptional || type is any EmptyWhenMissing.Type || type is Bool.Type
        own.append(.init(key.stringValue, isOptional ? SchemaBook.orNull(schema) : schema))
        if !mayBeMissing { required.append(key.stringValue) }
        if isCase {
            recorder.shape.read[recorder.shape.read.count - 1] = SchemaRecorder.Shape.object(
                own,
                required,
                recorder.book.isStrict
            )
        } else {
            (recorder.shape.members, recorder.shape.required) = (own, required)
        }
        return sample
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        KeyedDecodingContainer(SchemaMembers<Nested>(recorder: recorder, isCase: true))
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        throw SchemaError.unforeseen("a list in an object")
    }

    func superDecoder() throws -> any Decoder { throw SchemaError.unforeseen("a super decoder") }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw SchemaError.unforeseen("a super decoder") }
}

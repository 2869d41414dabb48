/// JSON Schemas (draft 2020-12, as in OpenAPI 3.1) of `Decodable` types, written by letting each type decode itself
/// from a decoder that notes what is asked for. So a schema cannot disagree with what is read.
///
/// By the rules of `JSONDecoding`: lists, dictionaries, truth values and optionals may be missing; an enum with values
/// is an object with exactly one member.
package struct SchemaBook {
    /// Schemas of types that have a name, in the order they were met.
    package private(set) var components: [JSONTree.Member] = []
    private var begun: Set<String> = []
    /// What has been read: the schema to use in other places, and a value.
    private var known: [ObjectIdentifier: (schema: JSONTree, sample: Any)] = [:]
    /// Types that decode from one text but are more than that.
    private let forms: [ObjectIdentifier: JSONTree]
    private let name: (String) -> String
    /// Whether objects may hold no other names than their own.
    package var isStrict = true

    /// - Parameters:
    ///   - forms: schemas of types known beforehand.
    ///   - name: the name of a component, from the type's whole name.
    package init(forms: [ObjectIdentifier: JSONTree] = [:], name: @escaping (String) -> String = { $0 }) {
        self.forms = forms
        self.name = name
    }

    /// The schema of a type: whole for what is plain, else a reference to a component.
    package mutating func schema<T: Decodable>(of type: T.Type) throws -> JSONTree { try read(type).schema }

    /// What a type's schema is, and some value of it with which the type around it can go on.
    mutating func read<T: Decodable>(_ type: T.Type) throws -> (schema: JSONTree, sample: T) {
        if let plain: (JSONTree, T) = SchemaBook.plain(type) { return plain }
        if let list = type as? any ListShape.Type, let empty = list.none as? T {
            return (["type": "array", "items": try element(of: list)], empty)
        }
        if let table = type as? any TableShape.Type, let empty = table.none as? T {
            return (["type": "object", "additionalProperties": try value(of: table)], empty)
        }
        if let wrapped = type as? any OptionalShape.Type, let none = wrapped.none as? T {
            return (SchemaBook.orNull(try content(of: wrapped)), none)
        }
        return try readNamed(type)
    }

    private mutating func readNamed<T: Decodable>(_ type: T.Type) throws -> (schema: JSONTree, sample: T) {
        let id = ObjectIdentifier(type)
        let words = KnownCases.texts(of: type)
        let name = name(String(reflecting: type))
        let reference: JSONTree = ["$ref": "#/components/schemas/\(name)"]
        if let earlier = known[id], let sample = earlier.sample as? T { return (earlier.schema, sample) }
        if let first = words.first {
            let sample = try T(from: SchemaDecoder(recorder: SchemaRecorder(book: self, text: first)))
            note(name, ["type": "string", "enum": .array(words.map { .string($0) })])
            known[id] = (reference, sample)
            return (reference, sample)
        }
        guard begun.insert(name).inserted else { throw SchemaError.recursive(name) }
        let place = components.count
        components.append(JSONTree.Member(name, [:]))
        let (shape, sample): (SchemaRecorder.Shape, T) = try shape(of: type)
        if let plain = shape.plain {
            components.remove(at: place)
            begun.remove(name)
            known[id] = (forms[id] ?? plain, sample)
            return (forms[id] ?? plain, sample)
        }
        known[id] = (reference, sample)
        components[place].value = shape.schema(isStrict: isStrict)
        return (reference, sample)
    }

    /// Lets the type read itself once for each of its cases; a struct has one.
    private mutating func shape<T: Decodable>(of type: T.Type) throws -> (SchemaRecorder.Shape, T) {
        var all = SchemaRecorder.Shape()
        var first: T?
        var index = 0
        repeat {
            let recorder = SchemaRecorder(book: self, wantedCase: index)
            let value = try T(from: SchemaDecoder(recorder: recorder))
            first = first ?? value
            self = recorder.book
            all.add(recorder.shape)
            index += 1
        } while index < all.cases.count
        guard let first else { throw SchemaError.recursive(String(reflecting: type)) }
        return (all, first)
    }

    private mutating func note(_ name: String, _ schema: JSONTree) {
        if begun.insert(name).inserted { components.append(JSONTree.Member(name, schema)) }
    }

    private mutating func element<List: ListShape>(of list: List.Type) throws -> JSONTree {
        try reference(to: List.Part.self)
    }

    private mutating func value<Table: TableShape>(of table: Table.Type) throws -> JSONTree {
        try reference(to: Table.Part.self)
    }

    private mutating func content<Wrapped: OptionalShape>(of type: Wrapped.Type) throws -> JSONTree {
        try reference(to: Wrapped.Part.self)
    }

    /// The schema of a type whose value is not needed, so that types may hold lists of themselves.
    private mutating func reference<T: Decodable>(to type: T.Type) throws -> JSONTree {
        let name = name(String(reflecting: type))
        if begun.contains(name) { return ["$ref": "#/components/schemas/\(name)"] }
        return try schema(of: type)
    }

    static func orNull(_ schema: JSONTree) -> JSONTree {
        if case .string(let type)? = schema["type"], case .object(let members) = schema, schema["enum"] == nil {
            return .object(members.map { $0.name == "type" ? .init("type", [.string(type), "null"]) : $0 })
        }
        return ["anyOf": [schema, ["type": "null"]]]
    }

    private static func plain<T>(_ type: T.Type) -> (JSONTree, T)? {
        let known: (name: JSONTree, sample: Any)? =
            switch type {
            case is String.Type: ("string", SchemaRecorder.text)
            case is Bool.Type: ("boolean", false)
            case is Double.Type: ("number", 1.0)
            case is Int.Type: ("integer", 1)
            case is Int64.Type: ("integer", Int64(1))
            default: nil
            }
        guard let known, let sample = known.sample as? T else { return nil }
        return (["type": known.name], sample)
    }
}

/// A type no schema can be read from.
package enum SchemaError: Error, Hashable {
    /// It holds a value of itself, not in a list.
    case recursive(String)
    /// It asks its decoder for something no type of ours asks for.
    case unforeseen(String)
}

/// Types of the standard library whose parts have schemas of their own.
protocol ListShape {
    associatedtype Part: Decodable
    static var none: Self { get }
}
extension Array: ListShape where Element: Decodable {
    typealias Part = Element
    static var none: [Element] { [] }
}
extension Set: ListShape where Element: Decodable {
    typealias Part = Element
    static var none: Set<Element> { [] }
}

protocol TableShape {
    associatedtype Part: Decodable
    static var none: Self { get }
}
extension Dictionary: TableShape where Key: Decodable, Value: Decodable {
    typealias Part = Value
    static var none: [Key: Value] { [:] }
}

protocol OptionalShape {
    associatedtype Part: Decodable
    static var none: Self { get }
}
extension Optional: OptionalShape where Wrapped: Decodable { typealias Part = Wrapped }

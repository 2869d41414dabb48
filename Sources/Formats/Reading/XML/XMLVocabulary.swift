/// The names a reader knows, each written with the prefix the format's own documents use: `w:p`, `val`.
protocol XMLVocabulary: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// Prefix by namespace; several namespaces may mean the same, as the strict and transitional ones of OOXML do.
    static var spaces: [String: String] { get }
    /// Made once per vocabulary.
    static var known: XMLKnownNames<Self> { get }
}

/// Names by their namespaces and how they are written there.
struct XMLKnownNames<Name: XMLVocabulary>: Sendable {
    /// Names without a prefix.
    private var bare: [String: Name] = [:]
    private var spaces: [String: [String: Name]] = [:]

    init() {
        for name in Name.allCases {
            let parts = name.rawValue.split(separator: ":", maxSplits: 1).map(String.init)
            if parts.count == 1 {
                bare[parts[0]] = name
            } else {
                for (space, prefix) in Name.spaces where prefix == parts[0] {
                    spaces[space, default: [:]][parts[1]] = name
                }
            }
        }
    }

    /// - Parameter space: the namespace; nil for attributes without a prefix.
    func name(_ local: String, in space: String?) -> Name? {
        guard let space else { return bare[local] }
        return spaces[space]?[local]
    }
}

/// Whether a receiver wants to see what is inside an element.
enum XMLDescent { case into, past }

/// Takes an XML document piece by piece.
protocol XMLReceiver {
    associatedtype Name: XMLVocabulary
    /// An element begins; nil for names outside the vocabulary.
    mutating func start(_ name: Name?, _ attributes: XMLAttributes<Name>) -> XMLDescent
    /// The element ends; not called for those passed over.
    mutating func end(_ name: Name?)
    /// Text in UTF-8 with line ends as LF; one stretch may come in several pieces.
    mutating func text(_ bytes: ArraySlice<UInt8>)
}

/// The attributes of one element.
struct XMLAttributes<Name: XMLVocabulary> {
    struct Item {
        var name: Name?
        /// As written, with its prefix.
        var written: Range<Int>
        var value: Range<Int>
        /// Holds references or line ends that must be replaced.
        var isEscaped: Bool
    }

    let bytes: [UInt8]
    var items: [Item] = []

    subscript(name: Name) -> String? {
        for item in items where item.name == name {
            let raw = bytes[item.value]
            return String(decoding: item.isEscaped ? XMLReference.expanded(raw)[...] : raw, as: UTF8.self)
        }
        return nil
    }

    /// A whole number; nil when missing or something else.
    func number(_ name: Name) -> Int? { self[name].flatMap { Int($0) } }

    /// A switch that is on when it stands there without a value or with another than off (ECMA-376 part 1, 17.17.4).
    func isOn(_ name: Name) -> Bool {
        switch self[name] {
        case "0", "false", "off", "none": false
        default: true
        }
    }
}

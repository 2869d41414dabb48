import Engine

/// All claims on one thing as sentences, like ones gathered, ending with what is not yet decided.
struct OwnershipRecord {
    private let claims: [OwnershipWording]

    init(_ claims: [OwnershipWording]) { self.claims = claims }

    var sentences: String {
        var sentences: [String] = []
        for part in Claim.Part.allCases {
            let ofPart = claims.filter { $0.claim.part == part }
            for standing in OwnershipStanding.allCases {
                let alike = ofPart.filter { $0.standing == standing }
                guard !alike.isEmpty else { continue }
                let names = Swedish.list(alike.map(\.holder))
                switch standing {
                case .offered: sentences.append("\(names) har erbjudit sig att \(OwnershipWording.part(part)).")
                case .proposed: sentences.append("\(names) föreslås \(OwnershipWording.part(part)).")
                case .confirmed, .announced, .conditional, .none: sentences += alike.map(\.sentence)
                }
            }
        }
        let confirmed = claims.count { $0.standing == .confirmed }
        if confirmed == 0, !claims.isEmpty {
            sentences.append("Inget av detta är ännu bekräftat.")
        } else if confirmed < claims.count {
            sentences.append("Det övriga är ännu inte bekräftat.")
        }
        return sentences.joined(separator: " ")
    }
}

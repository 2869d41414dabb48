// Figures as each language writes them.

extension Sentence {
    /// "83 %", in English "83%".
    package static func percent(_ share: Int) -> Sentence { Sentence("\(share) %", "\(share)%") }

    /// "0,67", in English "0.67".
    package static func hundredths(_ value: Double) -> Sentence {
        let all = Int((abs(value) * 100).rounded())
        let sign = value < 0 && all > 0 ? "−" : ""
        let part = "\(all % 100 < 10 ? "0" : "")\(all % 100)"
        return Sentence("\(sign)\(all / 100),\(part)", "\(sign)\(all / 100).\(part)")
    }
}

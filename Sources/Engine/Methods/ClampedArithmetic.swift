extension FixedWidthInteger {
    /// The sum, or the largest (smallest) number there is when it does not fit.
    ///
    /// The numbers on a ballot come from a phone. A plain `+` would end the program on an absurd one; a clamped sum is
    /// still over any budget and is refused like other ballots.
    func addingClamped(_ other: Self) -> Self {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other < 0 ? .min : .max) : sum
    }

    /// The square, or the largest number there is when it does not fit.
    var squaredClamped: Self {
        let (square, overflow) = multipliedReportingOverflow(by: self)
        return overflow ? .max : square
    }
}

/// Swedish personal and coordination numbers, told from other numbers by their date and check digit.
package enum PersonalNumber {
    /// Ten or twelve digits with a date first and a right check digit (Luhn), so that case numbers pass.
    package static func isValid(_ digits: [Int]) -> Bool {
        guard digits.count == 10 || digits.count == 12 else { return false }
        if digits.count == 12, ![18, 19, 20].contains(digits[0] * 10 + digits[1]) { return false }
        let ten = Array(digits.suffix(10))
        let month = ten[2] * 10 + ten[3]
        // A coordination number has 60 added to its day.
        let stated = ten[4] * 10 + ten[5]
        let day = stated > 60 ? stated - 60 : stated
        guard (1...12).contains(month), (1...31).contains(day) else { return false }
        let sum = ten.enumerated().reduce(0) { sum, item in
            let doubled = item.offset.isMultiple(of: 2) ? item.element * 2 : item.element
            return sum + doubled / 10 + doubled % 10
        }
        return sum.isMultiple(of: 10)
    }
}

import Formats

extension Sentence {
    /// A usage line or the name of a value, written with the Swedish words for what is to be filled in.
    init(form: String) {
        let english = ["MAPP": "DIR", "FIL": "FILE", "SKRIPT": "SCRIPT", "PLATS": "SEAT", "INTERVJU": "INTERVIEW"]
        var words = ""
        var word = ""
        for character in form + " " {
            if character.isLetter {
                word.append(character)
            } else {
                words += (english[word] ?? word) + String(character)
                word = ""
            }
        }
        self.init(form, String(words.dropLast()))
    }
}

/// A number with its noun: "1 område", "3 områden".
func counted(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }

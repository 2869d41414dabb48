import Drafting
import Testing

struct AlphabeticalOrderTests {
    @Test func `å ä ö står sist`() {
        let names = ["Östersund", "Ånge", "Zinkgruvan", "ärlig", "Älvdalen", "andré", "Andre", "Borås"]
        #expect(
            names.sorted(by: Swedish.precedes)
                == ["Andre", "andré", "Borås", "Zinkgruvan", "Ånge", "Älvdalen", "ärlig", "Östersund"]
        )
    }
}

import Engine
import Testing

struct KendallsWTests {
    // https://www.scribd.com/document/659863121/The-KENDALL-Coefficient-of-Concordance
    let projects = [
        [1, 3, 4, 5, 2, 8, 6, 7, 10, 9],
        [2, 1, 4, 5, 6, 3, 8, 7, 10, 9],
        [3, 2, 1, 5, 7, 4, 6, 8, 9, 10],
        [4, 2, 3, 1, 6, 7, 5, 9, 8, 10],
    ]

    // The data "anxiety" of https://github.com/cran/irr: three raters, twenty people.
    let anxiety = [
        [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
        [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
        [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
    ]

    @Test func `ten projects and four judges give W 0.7939`() throws {
        let w = try #require(KendallsW(projects))
        #expect(w.judges == 4 && w.items == 10)
        #expect(w.rankSums == [10, 8, 12, 16, 21, 22, 25, 31, 37, 38])
        #expect(w.squaredDistances == 1048)
        #expect(w.tieSum == 0)
        #expect(abs(w.value - 0.7939) < 0.00005)
        #expect(w.value == w.uncorrected)
    }

    @Test func `the anxiety ratings with ties give W 0.5019, corrected 0.5397`() throws {
        let w = try #require(KendallsW(anxiety))
        #expect(w.squaredDistances == 3004)
        #expect(w.tieSum == 1674)
        #expect(abs(w.uncorrected - 0.5019) < 0.00005)
        #expect(abs(w.value - 0.5397) < 0.00005)
    }

    @Test func `turning every scale round changes nothing`() throws {
        let w = try #require(KendallsW(anxiety))
        let turned = try #require(KendallsW(anxiety.map { $0.map { -$0 } }))
        #expect(turned.value == w.value && turned.tieSum == w.tieSum)
    }

    @Test func `the same order from all is 1 and two opposite ones are 0`() {
        #expect(KendallsW([[1, 2, 3], [10, 20, 30]])?.value == 1)
        #expect(KendallsW([[1, 2, 3], [3, 2, 1]])?.value == 0)
        #expect(KendallsW([[1, 2, 2], [5, 9, 9]])?.value == 1)
    }

    @Test func `with nothing to measure there is no figure`() {
        #expect(KendallsW([[Int]]()) == nil)
        #expect(KendallsW([[1, 2, 3]]) == nil)
        #expect(KendallsW([[1], [1]]) == nil)
        #expect(KendallsW([[1, 2], [1]]) == nil)
        #expect(KendallsW([[1, 1, 1], [2, 2, 2]]) == nil)
        #expect(KendallsW([[1, .nan], [1, 2.0]]) == nil)
    }
}

import Formats
import Testing

/// Values printed in ISO/IEC 18004:2015.
@Suite struct QRTableTests {
    @Test(
        "Format information is as Annex C prints it",
        arguments: [
            (
                QRCode.Level.low,
                [0x77C4, 0x72F3, 0x7DAA, 0x789D, 0x662F, 0x6318, 0x6C41, 0x6976]
            ),
            (
                QRCode.Level.medium,
                [0x5412, 0x5125, 0x5E7C, 0x5B4B, 0x45F9, 0x40CE, 0x4F97, 0x4AA0]
            ),
            (
                QRCode.Level.quartile,
                [0x355F, 0x3068, 0x3F31, 0x3A06, 0x24B4, 0x2183, 0x2EDA, 0x2BED]
            ),
            (
                QRCode.Level.high,
                [0x1689, 0x13BE, 0x1CE7, 0x19D0, 0x0762, 0x0255, 0x0D0C, 0x083B]
            ),
        ]
    )
    func format(_ level: QRCode.Level, _ printed: [Int]) {
        #expect((0..<8).map(level.formatInformation) == printed)
    }

    @Test("Version information is as Annex D prints it, and there is none before version 7")
    func version() {
        let printed = [
            0x07C94, 0x085BC, 0x09A99, 0x0A4D3, 0x0BBF6, 0x0C762, 0x0D847, 0x0E60D, 0x0F928, 0x10B78, 0x1145D, 0x12A17,
            0x13532, 0x149A6, 0x15683, 0x168C9, 0x177EC, 0x18EC4, 0x191E1, 0x1AFAB, 0x1B08E, 0x1CC1A, 0x1D33F, 0x1ED75,
            0x1F250, 0x209D5, 0x216F0, 0x228BA, 0x2379F, 0x24B0B, 0x2542E, 0x26A64, 0x27541, 0x28C69,
        ]
        #expect(QRVersion.all.compactMap(\.information) == printed)
        #expect(QRVersion.all.prefix(6).allSatisfy { $0.information == nil })
    }

    @Test(
        "Alignment patterns stand where Annex E puts them",
        arguments: [
            (1, []), (2, [6, 18]), (6, [6, 34]), (7, [6, 22, 38]), (13, [6, 34, 62]), (14, [6, 26, 46, 66]),
            (15, [6, 26, 48, 70]), (16, [6, 26, 50, 74]), (18, [6, 30, 56, 82]), (19, [6, 30, 58, 86]),
            (22, [6, 26, 50, 74, 98]), (28, [6, 26, 50, 74, 98, 122]), (30, [6, 26, 52, 78, 104, 130]),
            (32, [6, 34, 60, 86, 112, 138]), (33, [6, 30, 58, 86, 114, 142]), (36, [6, 24, 50, 76, 102, 128, 154]),
            (39, [6, 26, 54, 82, 110, 138, 166]), (40, [6, 30, 58, 86, 114, 142, 170]),
        ]
    )
    func alignment(_ number: Int, _ centres: [Int]) {
        #expect(QRVersion.all[number - 1].alignmentCentres == centres)
    }

    @Test("A symbol has as many codewords as Table 1 says")
    func codewords() {
        let printed = [
            26, 44, 70, 100, 134, 172, 196, 242, 292, 346, 404, 466, 532, 581, 655, 733, 815, 901, 991, 1085, 1156,
            1258,
            1364, 1474, 1588, 1706, 1828, 1921, 2051, 2185, 2323, 2465, 2611, 2761, 2876, 3034, 3196, 3362, 3532, 3706,
        ]
        #expect(QRVersion.all.map(\.codewords) == printed)
    }

    @Test(
        "A symbol holds as many bytes as Table 7 says",
        arguments: [
            (
                QRCode.Level.low,
                [
                    17, 32, 53, 78, 106, 134, 154, 192, 230, 271, 321, 367, 425, 458, 520, 586, 644, 718, 792, 858,
                    929, 1003, 1091, 1171, 1273, 1367, 1465, 1528, 1628, 1732, 1840, 1952, 2068, 2188, 2303, 2431,
                    2563, 2699, 2809, 2953,
                ]
            ),
            (
                QRCode.Level.medium,
                [
                    14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666, 711,
                    779, 857, 911, 997, 1059, 1125, 1190, 1264, 1370, 1452, 1538, 1628, 1722, 1809, 1911, 1989, 2099,
                    2213, 2331,
                ]
            ),
            (
                QRCode.Level.quartile,
                [
                    11, 20, 32, 46, 60, 74, 86, 108, 130, 151, 177, 203, 241, 258, 292, 322, 364, 394, 442, 482, 509,
                    565, 611, 661, 715, 751, 805, 868, 908, 982, 1030, 1112, 1168, 1228, 1283, 1351, 1423, 1499, 1579,
                    1663,
                ]
            ),
            (
                QRCode.Level.high,
                [
                    7, 14, 24, 34, 44, 58, 64, 84, 98, 119, 137, 155, 177, 194, 220, 250, 280, 310, 338, 382, 403, 439,
                    461, 511, 535, 593, 625, 658, 698, 742, 790, 842, 898, 958, 983, 1051, 1093, 1139, 1219, 1273,
                ]
            ),
        ]
    )
    func bytes(_ level: QRCode.Level, _ printed: [Int]) {
        #expect(QRVersion.all.map { QRText.Mode.ascii.capacity(of: $0, level: level) } == printed)
    }

    @Test(
        "A symbol holds as many alphanumeric characters as Table 7 says",
        arguments: [
            (1, [25, 20, 16, 10]), (2, [47, 38, 29, 20]), (10, [395, 311, 221, 174]), (40, [4296, 3391, 2420, 1852]),
        ]
    )
    func characters(_ number: Int, _ printed: [Int]) {
        let version = QRVersion.all[number - 1]
        #expect(QRCode.Level.allCases.map { QRText.Mode.alphanumeric.capacity(of: version, level: $0) } == printed)
    }
}

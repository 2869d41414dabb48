import Formats
import Foundation
import Testing

@testable import framtidsdialog

/// Where a strategy file is in danger, and that it is said before the room opens.
@Suite(.oneAtATime) struct SurroundingsTests {
    @Test func `a file in a synced folder is warned about when the room opens, and the room opens all the same`() throws
    {
        let tool = try Tool()
        defer { tool.clean() }
        let folder = tool.path("OneDrive - Länsstyrelsen")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let room = try Served(tool, "OneDrive - Länsstyrelsen/lan.sqlite")
        room.end()
        #expect(room.output.contains("synkas av OneDrive") && room.output.contains("framtidsdialog backup"))
        let safe = try Served(tool, "lan.sqlite")
        safe.end()
        #expect(!safe.output.contains("Varning"))
    }

    @Test func `a network disk is known by what is mounted nearest`() {
        let mounts = """
            22 1 253:1 / / rw,relatime shared:1 - ext4 /dev/vda rw
            41 22 0:38 / /mnt/dela rw,relatime shared:2 - cifs //server/dela rw
            42 22 0:39 / /mnt/min\\040disk rw - nfs4 server:/a rw
            43 41 0:40 / /mnt/dela/lokal rw - ext4 /dev/vdb rw
            """
        func isOnNetwork(_ folder: String) -> Bool { Surroundings.isOnNetwork(folder, mounts: mounts) }
        #expect(isOnNetwork("/mnt/dela") && isOnNetwork("/mnt/dela/lan/2026") && isOnNetwork("/mnt/min disk/a"))
        #expect(!isOnNetwork("/home/anna") && !isOnNetwork("/mnt/delat") && !isOnNetwork("/mnt/dela/lokal/a"))
        #expect(Surroundings(folder: "/mnt/dela", isOnNetwork: true).warning?.swedish.contains("nätverksdisk") == true)
        #expect(Surroundings(folder: "/home/anna/Strategi", isOnNetwork: false).warning == nil)
    }
}

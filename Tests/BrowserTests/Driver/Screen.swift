import Formats
import Foundation

/// The surroundings a page is looked at in.
extension Page {
    struct Screen: Hashable, Sendable {
        var width: Int
        var height: Int
        var isDark = false

        var name: String { "\(width)x\(height)-\(isDark ? "dark" : "light")" }
    }

    func look(at screen: Screen) async throws {
        try await devtools(
            "Emulation.setDeviceMetricsOverride",
            [
                "width": .number(screen.width), "height": .number(screen.height), "deviceScaleFactor": 1,
                "mobile": false,
            ]
        )
        try await media(["prefers-color-scheme": screen.isDark ? "dark" : "light"])
    }

    func media(_ features: [String: String]) async throws {
        let list = features.map { Wire.object(["name": .text($0.key), "value": .text($0.value)]) }
        try await devtools("Emulation.setEmulatedMedia", ["media": "screen", "features": .list(list)])
    }

    /// - Parameter delay: milliseconds until anything is answered.
    func network(isOn: Bool, delay: Int = 0) async throws {
        try await devtools("Network.enable")
        try await devtools(
            "Network.emulateNetworkConditions",
            ["offline": .bool(!isOn), "latency": .number(delay), "downloadThroughput": -1, "uploadThroughput": -1]
        )
    }

    /// What a phone does with a page it has put away: nothing of it runs, and nobody is told.
    func freeze(_ isFrozen: Bool) async throws {
        try await devtools("Page.setWebLifecycleState", ["state": isFrozen ? "frozen" : "active"])
    }

    /// A picture of the whole page, PNG.
    func picture() async throws -> Data {
        let answer = try await devtools(
            "Page.captureScreenshot",
            ["format": "png", "captureBeyondViewport": false]
        )
        return Data(base64Encoded: answer["data"]?.string ?? "") ?? Data()
    }
}

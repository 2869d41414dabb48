import Foundation
import PackagePlugin

/// Runs `webfiles` over the target's folder Web before the target is built, and again when a file in it has changed.
@main
struct WebFilesPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
        let folder = target.directoryURL.appendingPathComponent("Web")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { ["css", "js", "svg"].contains($0.pathExtension) }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
        let output = context.pluginWorkDirectoryURL.appendingPathComponent("WebFiles.swift")
        return [
            .buildCommand(
                displayName: "Building in \(files.count) web files",
                executable: try context.tool(named: "webfiles").url,
                arguments: [output.path] + files.map(\.path),
                inputFiles: files,
                outputFiles: [output]
            )
        ]
    }
}

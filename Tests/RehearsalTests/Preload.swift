#if os(Linux)
import Foundation
import Testing

/// What stands between the program and the system's library, in C (ld.so(8), LD_PRELOAD).
enum Preload {
    /// Builds a source of these tests.
    ///
    /// - Returns: the library; nil where there is no C compiler.
    static func build(_ source: String, in tool: Tool) throws -> String? {
        let search = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
        let compilers = ["cc", "clang", "gcc"].flatMap { name in search.map { "\($0)/\(name)" } }
        guard let compiler = compilers.first(where: FileManager.default.isExecutableFile(atPath:)) else {
            #expect(ProcessInfo.processInfo.environment["CI"] == nil, "there is no C compiler")
            print("skipped: no C compiler is installed")
            return nil
        }
        let library = tool.path("\(UUID().uuidString).so")
        let path = Tool.project + "/Tests/RehearsalTests/" + source
        let built = try tool.start(["-shared", "-fPIC", "-O1", "-o", library, path, "-ldl"], program: compiler)
        try #require(built.code == 0, "\(built.messages)")
        return library
    }
}
#endif

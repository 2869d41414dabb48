import Foundation
import HTTP
import Testing

@Suite("curl")
struct CurlTests {
    private static let path = "/usr/bin/curl"

    @Test("curl gets pages, sends forms, waits for 100, keeps its connection and listens")
    func understands() async throws {
        guard FileManager.default.isExecutableFile(atPath: CurlTests.path) else {
            print("curl is not installed: not tried")
            #expect(ProcessInfo.processInfo.environment["CI"] == nil, "curl must be installed here")
            return
        }
        try await TestServer.run { port, server in
            let address = "http://127.0.0.1:\(port)"
            #expect(try CurlTests.curl("\(address)/page") == "sida")
            #expect(try CurlTests.curl("--http1.0", "\(address)/page") == "sida")
            #expect(try CurlTests.curl("--data-urlencode", "namn=Åsa & Ö", "\(address)/form") == "Åsa & Ö")
            #expect(try CurlTests.curl("-X", "POST", "\(address)/echo") == "POST  \n")
            #expect(
                try CurlTests.curl("-T", "/dev/null", "-H", "Transfer-Encoding: chunked", "\(address)/echo")
                    == "PUT  \n"
            )
            let status = ["-o", "/dev/null", "-w", "%{http_code} %{num_connects} "]
            let large = ["-H", "Expect: 100-continue", "--data", String(repeating: "x", count: 50_000)]
            #expect(try CurlTests.curl(status + large + ["\(address)/echo", "\(address)/page"]) == "200 1 sida200 0 ")
            #expect(try CurlTests.curl(status + ["-H", "If-None-Match: \"v1\"", "\(address)/page"]) == "304 1 ")
            #expect(try CurlTests.curl(status + ["-I", "\(address)/page"]) == "200 1 ")
            server.publish([.init(id: 7, data: "hej")], on: TestServer.stream)
            let events = try CurlTests.curl("-N", "--max-time", "0.5", "\(address)/events?after=0")
            // A sign of life may come in between on a slow machine.
            #expect(events.replacing(":\n\n", with: "") == "retry: 500\n\nid: 7\ndata: hej\n\n")
        }
    }

    private static func curl(_ arguments: String...) throws -> String { try curl(arguments) }

    private static func curl(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = ["-s", "--noproxy", "*"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}

import Formats
import Foundation
import Testing

/// A network on which everything takes 300 milliseconds each way, and one connection in twenty breaks.
extension BrowserTests {
    @Test func `on a slow network that breaks, each card waits in sight until it is saved, and is saved once`()
        async throws
    {
        try await Self.inRoom(until: "w1-framtidsbild") { browser, room in
            let inside = UInt16(URL(string: room.address)?.port ?? 0)
            let road = try SlowRoad(to: inside, delay: 0.3, cutting: 20)
            defer { road.close() }
            let away = "http://127.0.0.1:\(road.port)"
            var texts: [[String]] = []
            var phones: [Page] = []
            for (number, organisation) in ["Norrkustens kvinnojour", "Skogsdals kommun"].enumerated() {
                let phone = try await room.participant(browser, from: organisation, at: away)
                phones.append(phone)
                texts.append((0..<12).map { "Långsamt \(number), kort \($0)." })
            }
            for (phone, texts) in zip(phones, texts) {
                try await phone.script(Self.watching, .text(try JSONEncoding.text(texts)))
            }
            for (phone, texts) in zip(phones, texts) {
                try await phone.wait(script: "window.saved.size === \(texts.count)", "an answer to every card")
                try await phone.wait(script: "!document.querySelector('#ko').innerText.trim()", "an empty queue")
                #expect(try await phone.script("return window.lost.join('; ')").string == "")
                // Contact may be lost for a while, but comes back by itself.
                try await phone.wait(for: texts[texts.count - 1], in: "#kort")
                for text in texts {
                    try await phone.wait(for: "one “\(text)”") { try await Self.copies(of: text, on: phone) == 1 }
                }
            }
            #expect(road.cuts >= 3, "nothing broke")
            let words = ["export", "--database", room.database, "--format", "json", "--output", "ut.json"]
            #expect(try await Program(ServedRoom.program, words, in: room.folder).finish().code == 0)
            let record = try String(contentsOf: room.folder.url("ut.json"), encoding: .utf8)
            for text in texts.joined() { #expect(record.components(separatedBy: "\"\(text)\"").count == 2, "\(text)") }
        }
    }

    /// Sends the cards as somebody who writes quickly, and sees to it that none is out of sight before it is saved.
    private static let watching = """
        const texts = JSON.parse(arguments[0]), ask = window.fetch;
        window.saved = new Set();
        window.lost = [];
        window.fetch = async (url, options) => {
          const answer = await ask(url, options);
          if (options?.method === 'POST' && answer.ok) saved.add(new URLSearchParams(options.body).get('text'));
          return answer;
        };
        const waiting = (text) => [...document.querySelectorAll('#ko .words')].some((words) => words.textContent === text);
        const sent = [];
        setInterval(() => { for (const text of sent) if (!saved.has(text) && !waiting(text)) lost.push(text); }, 50);
        for (const text of texts) {
          document.querySelector('#skriv textarea').value = text;
          document.querySelector('#skriv').requestSubmit();
          sent.push(text);
        }
        """
}

import Foundation
import Testing

@testable import Site

/// One event stream for all windows of a browser: the rules of `relay.js`, played by Node with a clock of the test's own.
@Suite struct RelayTests {
    @Test func `one window listens for all, and another takes over within five seconds when it is gone`() throws {
        guard let node = WebFileTests.node else {
            #expect(ProcessInfo.processInfo.environment["CI"] == nil, "node is missing")
            return print("skipped: node is not installed")
        }
        let folder = NSTemporaryDirectory() + "relay-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let relay = try #require(WebFile.all.first { $0.name == "relay.js" }).text
        for (name, text) in [("relay.mjs", relay), ("play.mjs", Self.play)] {
            try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: node)
        process.arguments = [folder + "/play.mjs"]
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(said)")
    }

    private static let play = """
        import assert from 'node:assert/strict';
        import { Relay, lost } from './relay.mjs';

        let clock = 0;
        let windows = [];
        let post = [];

        function open(id) {
          const it = { id, seen: true, frozen: false, news: 0, on: null, streams: [], ticks: clock + 450 };
          it.relay = new Relay({
            id,
            send: (message) => windows.filter((other) => other !== it).forEach((other) => post.push([other, message])),
            listen: () => { const stream = { open: true, close() { this.open = false; } }; it.streams.push(stream); return stream; },
            isSeen: () => it.seen,
            onNews: () => { it.news += 1; },
            onState: (on) => { it.on = on; },
          });
          windows.push(it);
          it.relay.start(clock);
          return it;
        }
        // A server that beats every five seconds to every stream it has.
        let serverIsUp = true;
        function pass(milliseconds) {
          for (const end = clock + milliseconds; clock < end; clock += 50) {
            for (const it of windows.filter((one) => !one.frozen)) {
              if (clock >= it.ticks) { it.relay.tick(clock); it.ticks = clock + 1000; }
              if (serverIsUp && clock % 5000 === 0 && listens(it)) it.relay.heard(clock, false);
            }
            while (post.length) { const [to, message] = post.shift(); if (!to.frozen && windows.includes(to)) to.relay.receive(message, clock); }
          }
        }
        const listens = (it) => it.streams.some((stream) => stream.open);
        const listeners = () => windows.filter(listens);
        const opened = () => { for (const it of listeners()) it.relay.heard(clock, true); pass(100); };
        const close = (it) => { windows = windows.filter((one) => one !== it); };

        // Six windows, one stream.
        for (const id of ['f', 'c', 'e', 'a', 'd', 'b']) { open(id); pass(300); }
        pass(2000); opened();
        assert.equal(listeners().length, 1);
        assert(windows.every((it) => it.on), 'everybody knows that there is contact');

        // News reach all through the one.
        windows.forEach((it) => { it.news = 0; });
        listeners()[0].relay.heard(clock, true); pass(100);
        assert.deepEqual(windows.map((it) => it.news), [1, 1, 1, 1, 1, 1]);

        // Closed with a goodbye, and without one.
        let leader = listeners()[0];
        leader.relay.leave(); close(leader); pass(1500);
        assert.equal(listeners().length, 1, 'somebody takes over after a goodbye');
        leader = listeners()[0]; close(leader); pass(5000);
        assert.equal(listeners().length, 1, 'somebody takes over from the dead');
        opened(); pass(6000);
        assert.equal(listeners().length, 1);

        // A window that sleeps while it leads, and wakes up to find another there.
        leader = listeners()[0]; leader.seen = false; leader.frozen = true; pass(5000);
        assert.equal(listeners().filter((it) => it !== leader).length, 1);
        leader.frozen = false; pass(3000);
        assert.equal(listeners().length, 1);
        assert.notEqual(listeners()[0], leader, 'the one that is looked at stays');

        // Nobody looks at any: nobody takes over. Somebody looks again: the stream is there at once.
        windows.forEach((it) => { it.seen = false; it.relay.leave(); }); pass(8000);
        assert.equal(listeners().length, 0);
        windows[0].seen = true; windows[0].relay.wake(clock); pass(1100);
        assert.equal(listeners().length, 1);

        // A server that goes silent is asked anew, and again.
        opened(); serverIsUp = false;
        const before = listeners()[0].streams.length; pass(lost + 1500);
        assert(windows.every((it) => it.on === false), 'a silence that long is told, though nothing was closed');
        pass(lost + 1500);
        assert(listeners()[0].streams.length >= before + 2);
        listeners()[0].relay.failed(clock, true); pass(100);
        assert(windows.every((it) => it.on === false), 'everybody knows that there is none');
        serverIsUp = true; pass(6000); opened();
        assert(windows.every((it) => it.on));

        // Two that begin at the same moment end up with one stream.
        windows = []; post = []; open('y'); open('x'); pass(3000);
        assert.deepEqual(listeners().map((it) => it.id), ['x']);
        """
}

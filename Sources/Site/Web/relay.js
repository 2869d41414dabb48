// One stream of events for all windows of a browser, since browsers allow some six connections to a server. One window
// listens and tells the others; when it is silent, closed or put away, another that somebody looks at takes its place.
// (Web Locks would choose one too, but exist over HTTPS only, and a room's phones come over plain HTTP.)
//
// Only the rules are here; time, streams and messages come from outside, so that a test can play them.

// Milliseconds: how long the listening window may be silent, and the server.
export const silence = 3500;
export const lost = 12000;
const pause = 2000;

export class Relay {
  // id: of this window. send(message): to the other windows. listen(): opens a stream, gives it back with close().
  // isSeen(): whether somebody looks at this window. onNews(), onState(isOn): for the page.
  constructor(hands) {
    Object.assign(this, hands);
    this.stream = null;
    this.isOn = false;
    this.ledAt = 0;
    this.heardAt = 0;
    this.triesAt = Infinity;
  }

  get leads() { return this.stream !== null; }

  // Asks who listens; takes its place if nobody answers soon.
  start(now) {
    this.ledAt = now - silence + 400;
    this.send({ kind: 'asks' });
  }

  // Called about once a second.
  tick(now) {
    if (this.leads) {
      this.beat();
      // A server that has frozen, or a network that has died without a word, closes nothing.
      if (now - this.heardAt > lost) this.state(false);
      if (now - this.heardAt > lost || now > this.triesAt) this.connect(now);
    } else if (this.isSeen() && now - this.ledAt >= silence) {
      this.connect(now);
    }
  }

  connect(now) {
    this.stream?.close();
    this.heardAt = now;
    this.triesAt = Infinity;
    this.stream = this.listen();
    this.beat();
  }

  // The stream opened, beat or brought news.
  heard(now, isNews) {
    if (!this.leads) return;
    this.heardAt = now;
    this.state(true);
    if (!isNews) return;
    this.send({ kind: 'news' });
    this.onNews();
  }

  // A stream that is closed does not come back by itself (a 503, a proxy's 502).
  failed(now, isClosed) {
    if (!this.leads) return;
    if (isClosed) this.triesAt = now + pause;
    this.state(false);
  }

  receive(message, now) {
    switch (message.kind) {
      case 'asks':
        if (this.leads) this.beat();
        break;
      case 'leads':
        if (this.leads) {
          if (!this.yieldsTo(message)) { this.beat(); return; }
          this.put();
        }
        this.ledAt = now;
        this.tell(message.isOn);
        break;
      case 'news':
        this.ledAt = now;
        this.onNews();
        break;
      case 'leaves':
        this.ledAt = now - silence;
        break;
      case 'renew':
        if (this.leads) this.connect(now);
        break;
    }
  }

  // Of two who listen, the one somebody looks at stays; else the one with the lower id.
  yieldsTo(other) {
    const seen = this.isSeen();
    return other.isSeen === seen ? other.id < this.id : other.isSeen;
  }

  // The window is closed, or has been out of sight for a while.
  leave() {
    if (!this.leads) return;
    this.put();
    this.send({ kind: 'leaves' });
  }

  // Back in sight, or the network is back: what was open may be dead without a word.
  wake(now) {
    if (this.leads) this.connect(now);
    else if (now - this.ledAt >= silence) this.tick(now);
    else this.send({ kind: 'asks' });
  }

  // Whoever listens does so anew, as somebody else.
  renew(now) {
    if (this.leads) this.connect(now);
    else this.send({ kind: 'renew' });
  }

  put() {
    this.stream?.close();
    this.stream = null;
  }

  beat() { this.send({ kind: 'leads', id: this.id, isSeen: this.isSeen(), isOn: this.isOn }); }

  state(isOn) {
    const changed = this.isOn !== isOn;
    this.tell(isOn);
    if (changed) this.beat();
  }

  tell(isOn) {
    this.isOn = isOn;
    this.onState(isOn);
  }
}

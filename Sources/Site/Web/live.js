// The stream tells that something is new; the page itself is then fetched and put in place. After every silence the
// page is fetched anew, so that nothing missed is ever missing (OpenSlides #4692).
import { morph } from './morph.js';
import { tick } from './clock.js';
import { offerKept, restore } from './drafts.js';
import { Relay } from './relay.js';
import { keepSteady } from './steady.js';
import { words } from './words.js';

// Milliseconds between two fetches that news ask for, and until a hidden window gives its stream back.
const breath = 250;
const rest = 20000;

// Milliseconds after which a page that has heard nothing says so, before it has asked.
const stale = 15000;

// By the clock on the wall, which goes on while a phone sleeps: when the page was last known to be right.
let freshAt = Date.now();
let fetching = false;
let again = false;
let fetchedAt = -Infinity;
let due = null;
let place = null;
let relay = null;

const now = () => performance.now();

function clockTime(date) {
  return date.toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' }).replace(':', '.');
}

function say(isOn) {
  if (isOn) freshAt = Date.now();
  const label = document.getElementById('anslutning');
  if (!label) return;
  const text = isOn
    ? words('● ansluten', '● connected')
    : words(
      `○ ingen kontakt sedan ${clockTime(new Date(freshAt))} – försöker igen`,
      `○ no contact since ${clockTime(new Date(freshAt))} – trying again`,
    );
  if (label.textContent !== text) label.textContent = text;
  label.className = `connection ${isOn ? 'on' : 'off'}`;
}

// isPlain: what happened can be seen on the page itself, so that only those who do not see it need to be told.
export function announce(text, isPlain = false) {
  const box = document.getElementById('besked');
  if (!box) return;
  box.classList.toggle('unseen', isPlain);
  box.textContent = text;
  clearTimeout(announce.timer);
  announce.timer = setTimeout(() => { box.textContent = ''; }, 6000);
}

// Steps and time come upon people while they listen to each other: something is said at most once in ten seconds, and
// what was overtaken meanwhile never.
const pause = 10000;
let saidAt = -Infinity;
let saidStep = '';
let unsaid = { step: '', time: '' };

function sayNext() {
  const { step, time } = unsaid;
  unsaid = { step: '', time: '' };
  const isNews = step !== saidStep || now() > saidAt + 2 * pause;
  const text = [isNews ? step : '', time].filter(Boolean).join('. ');
  if (!text) return;
  saidAt = now();
  if (step) saidStep = step;
  announce(text, !time);
}

export function tell(news) {
  // With a new step the time of the one before is of no interest.
  unsaid = news.step ? { step: news.step, time: '' } : { ...unsaid, ...news };
  clearTimeout(tell.timer);
  tell.timer = setTimeout(sayNext, Math.max(0, saidAt + pause - now()));
}

// On a network that has died without a word, a fetch would wait for ever.
export function within(milliseconds) {
  const limit = new AbortController();
  setTimeout(() => limit.abort(), milliseconds);
  return limit.signal;
}

// Gives back whether the page is now as the server has it.
export async function refresh() {
  if (fetching) { again = true; return false; }
  fetching = true;
  clearTimeout(due);
  due = null;
  fetchedAt = now();
  try {
    const answer = await fetch(location.pathname + location.search, {
      cache: 'no-store', headers: { Accept: 'text/html' }, signal: within(8000),
    });
    if (answer.redirected || answer.status === 403) {
      if (!document.querySelector('.queue li')) location.reload();
      return false;
    }
    if (!answer.ok) throw new Error(String(answer.status));
    put(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    if (!relay || relay.isOn) say(true);
    return true;
  } catch {
    say(false);
    if (!document.hidden) soon(2000);
    return false;
  } finally {
    fetching = false;
    if (again) { again = false; soon(); }
  }
}

// Another state of the same page, such as a card with its form open, without leaving the page.
export async function show(address) {
  history.replaceState(null, '', address);
  // A fetch that is under way has asked for the page as it was.
  while (fetching) await new Promise((done) => { setTimeout(done, 50); });
  if (!await refresh()) {
    announce(words(
      'Ingen kontakt just nu. Det du bad om kommer när kontakten är tillbaka.',
      'No contact just now. What you asked for comes when contact is back.',
    ));
    return;
  }
  const place = location.hash && document.getElementById(location.hash.slice(1));
  if (!place) return;
  place.scrollIntoView({ block: 'nearest' });
  // Into the form that came, or back to the link by which it was asked for.
  const next = place.querySelector(place.matches('.change') ? 'textarea, select' : 'a[data-here]');
  next?.focus();
  if (next instanceof HTMLTextAreaElement) next.setSelectionRange(next.value.length, next.value.length);
}

function follow(event) {
  const link = event.target.closest?.('a[data-here]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  show(link.getAttribute('href'));
}

// Many news close together are one fetch.
function soon(least = 0) {
  if (due) return;
  due = setTimeout(() => { due = null; refresh(); }, Math.max(least, fetchedAt + breath - now()));
}

const stepShown = () => document.querySelector('[data-step]')?.dataset.step;

function put(fresh) {
  const step = stepShown();
  document.title = fresh.title;
  keepSteady(() => {
    for (const id of ['topp', 'innehall']) {
      const [old, next] = [document.getElementById(id), fresh.getElementById(id)];
      if (old && next) morph(old, next);
    }
    tick();
    restore();
    offerKept();
    return stepShown() !== step;
  });
  const here = stepShown();
  if (here !== step && here) {
    tell({ step: `${words('Nytt steg', 'New step')}: ${document.querySelector('h1')?.textContent ?? ''}` });
  }
  document.dispatchEvent(new CustomEvent('rum:nytt'));
  const table = document.querySelector('.place strong')?.textContent ?? '';
  if (place !== null && table !== place) relay?.renew(now());
  place = table;
}

function listen() {
  const source = new EventSource('/handelser');
  const heard = (isNews) => {
    if (relay.stream !== source) return;
    freshAt = Date.now();
    relay.heard(now(), isNews);
  };
  // Whatever came before the stream opened may have been missed.
  source.onopen = () => heard(true);
  source.addEventListener('nytt', () => heard(true));
  source.addEventListener('gap', () => heard(true));
  source.addEventListener('puls', () => heard(false));
  source.onerror = () => {
    if (relay.stream === source) relay.failed(now(), source.readyState === EventSource.CLOSED);
  };
  return source;
}

function windows() {
  try { return new BroadcastChannel('framtidsdialog'); } catch { return null; }
}

export function startLive() {
  place = document.querySelector('.place strong')?.textContent ?? '';
  const others = windows();
  relay = new Relay({
    id: Math.random().toString(36).slice(2),
    send: (message) => { try { others?.postMessage(message); } catch { /* The window is closing. */ } },
    listen,
    isSeen: () => !document.hidden,
    onNews: () => { if (!document.hidden) soon(); },
    onState: (isOn) => {
      say(isOn);
      if (isOn) document.dispatchEvent(new CustomEvent('rum:kontakt'));
    },
  });
  others?.addEventListener('message', (event) => relay.receive(event.data, now()));
  document.addEventListener('click', follow);
  relay.start(now());
  setInterval(() => relay.tick(now()), 1000);
  setTimeout(() => relay.tick(now()), 450);

  const wake = () => {
    if (document.hidden) return;
    if (Date.now() - freshAt > stale) say(false);
    relay.wake(now());
    refresh();
  };
  let asleep = null;
  document.addEventListener('visibilitychange', () => {
    clearTimeout(asleep);
    if (document.hidden) asleep = setTimeout(() => relay.leave(), rest);
    else wake();
  });
  // A phone that froze the page does not always say that it is seen again.
  document.addEventListener('resume', wake);
  window.addEventListener('pageshow', (event) => { if (event.persisted) wake(); });
  window.addEventListener('online', wake);
  window.addEventListener('offline', () => say(false));
  window.addEventListener('pagehide', () => relay.leave());
  // Should all else fail, a fetch now and then finds out.
  const often = document.body.matches('.console, .projector') ? 10000 : 30000;
  setInterval(() => { if (!document.hidden) refresh(); }, often);
}

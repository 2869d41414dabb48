// One event stream. It tells that something is new; the page itself is then fetched and put in place. After every
// reconnection the page is fetched anew, so that nothing missed is ever missing (OpenSlides #4692).
import { morph } from './morph.js';
import { tick } from './clock.js';
import { offerKept, restore } from './drafts.js';

let source = null;
let lastHeard = 0;
let lostAt = null;
let fetching = false;
let again = false;
let place = null;

function clockTime(date) {
  return date.toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' }).replace(':', '.');
}

function say(isOn) {
  const label = document.getElementById('anslutning');
  if (!label) return;
  if (isOn) lostAt = null;
  else if (!lostAt) lostAt = new Date();
  label.textContent = isOn ? '● ansluten' : `○ ingen kontakt sedan ${clockTime(lostAt)} – försöker igen`;
  label.className = `connection ${isOn ? 'on' : 'off'}`;
}

export function announce(words) {
  const box = document.getElementById('besked');
  if (!box) return;
  box.textContent = words;
  clearTimeout(announce.timer);
  announce.timer = setTimeout(() => { box.textContent = ''; }, 6000);
}

export async function refresh() {
  if (fetching) { again = true; return; }
  fetching = true;
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store', headers: { Accept: 'text/html' } });
    if (answer.redirected || answer.status === 403) { if (!document.querySelector('.queue li')) location.reload(); return; }
    if (!answer.ok) throw new Error(String(answer.status));
    put(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    say(source?.readyState !== EventSource.CLOSED);
  } catch {
    say(false);
  } finally {
    fetching = false;
    if (again) { again = false; refresh(); }
  }
}

function put(fresh) {
  const step = document.querySelector('[data-step]')?.dataset.step;
  document.title = fresh.title;
  for (const id of ['topp', 'innehall']) {
    const [old, next] = [document.getElementById(id), fresh.getElementById(id)];
    if (old && next) morph(old, next);
  }
  tick();
  restore();
  offerKept();
  const now = document.querySelector('[data-step]')?.dataset.step;
  if (now !== step && now) announce(`Nytt steg: ${document.querySelector('h1')?.textContent ?? ''}`);
  document.dispatchEvent(new CustomEvent('rum:nytt'));
  const table = document.querySelector('.place strong')?.textContent ?? '';
  if (place !== null && table !== place) connect();
  place = table;
}

function connect() {
  source?.close();
  source = new EventSource('/handelser');
  source.onopen = () => { lastHeard = Date.now(); say(true); refresh(); };
  source.addEventListener('nytt', () => { lastHeard = Date.now(); refresh(); });
  source.addEventListener('gap', () => refresh());
  source.onerror = () => {
    say(false);
    // A closed stream does not come back by itself (a 503, a proxy's 502).
    if (source.readyState === EventSource.CLOSED) setTimeout(connect, 2000);
  };
}

function wake() {
  if (document.hidden) return;
  if (!source || source.readyState !== EventSource.OPEN) connect();
  else refresh();
}

export function startLive() {
  place = document.querySelector('.place strong')?.textContent ?? '';
  connect();
  let asleep = null;
  document.addEventListener('visibilitychange', () => {
    clearTimeout(asleep);
    // Browsers allow some six connections to a server over all tabs: a hidden tab gives its stream back.
    if (document.hidden) asleep = setTimeout(() => { source?.close(); source = null; }, 20000);
    else wake();
  });
  window.addEventListener('pageshow', (event) => { if (event.persisted) wake(); });
  window.addEventListener('online', wake);
  window.addEventListener('offline', () => say(false));
  window.addEventListener('pagehide', () => source?.close());
  // Phones let a stream die without a word: a fetch now and then finds out.
  const often = document.body.matches('.console, .projector') ? 10000 : 30000;
  setInterval(() => { if (!document.hidden) refresh(); }, often);
}

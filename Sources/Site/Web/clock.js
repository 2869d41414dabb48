// Deadlines are the server's. The difference between its clock and ours is measured by asking, halved by the way there
// and back, and the best of a few tries counts.
import { tell } from './live.js';
import { words } from './words.js';

// Seconds left at which it is said, for those who do not see the clock. Each is said once for each deadline.
const marks = [
  [300, () => words('Fem minuter kvar', 'Five minutes left')],
  [60, () => words('En minut kvar', 'One minute left')],
  [0, () => words('Tiden är ute', 'Time is up')],
];
let told = null;

function mark(end, left) {
  const before = told?.end === end ? told.left : null;
  told = { end, left };
  if (before === null || document.body.matches('.projector')) return;
  const passed = marks.filter(([at]) => before > at && left <= at).pop();
  if (passed) tell({ time: passed[1]() });
}

let offset = null;
let best = Infinity;

async function measure() {
  for (let round = 0; round < 3; round += 1) {
    const sent = Date.now();
    try {
      const answer = await fetch('/tid', { cache: 'no-store' });
      const server = Number(await answer.text());
      const trip = Date.now() - sent;
      if (answer.ok && Number.isFinite(server) && trip < best) {
        best = trip;
        offset = server - (sent + trip / 2);
      }
    } catch {
      return;
    }
  }
}

function serverTime(element) {
  return Date.now() + (offset ?? Number(element.dataset.now) - performance.timeOrigin);
}

function show(clock) {
  const stands = clock.dataset.stands !== undefined;
  const left = Math.round((stands ? Number(clock.dataset.stands) : Number(clock.dataset.end) - serverTime(clock)) / 1000);
  clock.dataset.left = left;
  if (clock.id === 'klocka') {
    mark(clock.dataset.end, left);
    turn(left < 0);
  }
  const minutes = Math.floor(Math.abs(left) / 60);
  const seconds = String(Math.abs(left) % 60).padStart(2, '0');
  const text = left >= 0 ? `${minutes}:${seconds}` : `+${minutes}:${seconds}`;
  if (clock.textContent !== text) clock.textContent = text;
  clock.classList.toggle('late', left < 0);
  clock.title = left >= 0 ? words('Tid kvar', 'Time left') : words('Över tiden', 'Over time');
}

// What is said only when the time is out, and what only before.
function turn(isLate) {
  for (const part of document.querySelectorAll('[data-late]')) part.hidden = !isLate;
  for (const part of document.querySelectorAll('[data-in-time]')) {
    part.hidden = isLate;
    part.classList.remove('needs-script');
  }
}

// An offer with a time limit: how many seconds are left, then it goes.
function countDown(offer) {
  const left = Math.ceil((Number(offer.dataset.until) - serverTime(offer)) / 1000);
  const seconds = offer.querySelector('.seconds');
  if (seconds) seconds.textContent = left > 0 ? ` (${left} s)` : '';
  if (left <= 0 && !offer.contains(document.activeElement)) offer.hidden = true;
  else if (left <= 0) offer.querySelector('button')?.blur();
}

export function tick() {
  for (const offer of document.querySelectorAll('[data-until]')) countDown(offer);
  for (const clock of document.querySelectorAll('.clock')) show(clock);
}

export function startClock() {
  measure().then(tick);
  tick();
  setInterval(tick, 1000);
  // A laptop that slept, or a clock that was set, is found out within a few minutes.
  setInterval(() => { best = Infinity; measure(); }, 180000);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) { best = Infinity; measure().then(tick); }
  });
}

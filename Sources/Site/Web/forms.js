// Small help while filling in: what a reader would say of a goal, dots that are left, the space bar for the next step.
import { forget } from './drafts.js';
import { fieldsOf, senderOf, Unanswered } from './fields.js';
import { announce, refresh, within } from './live.js';
import { words } from './words.js';

let timer = null;

async function check(field) {
  const line = document.getElementById(`${field.id}-rad`);
  if (!line) return;
  const text = field.value.trim();
  if (!text) { line.textContent = ''; line.className = 'verdict'; return; }
  try {
    const answer = await fetch('/bord/granska', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      body: new URLSearchParams({ text, grammatik: field.dataset.check }).toString(),
    });
    if (!answer.ok || field.value.trim() !== text) return;
    const { remarks, praise } = await answer.json();
    const verdict = remarks.length ? remarks.join('\n') : `✓ ${praise}`;
    // What stands there already is not said again.
    if (line.textContent !== verdict) line.textContent = verdict;
    line.className = `verdict ${remarks.length ? 'remark' : 'good'}`;
  } catch { /* The hint is a help, not a must. */ }
}

function count() {
  const form = document.querySelector('form[data-vote]');
  const line = document.getElementById('kvar-att-lagga');
  if (!form || !line || !form.dataset.budget) return;
  const budget = Number(form.dataset.budget);
  const isSquared = form.dataset.vote === 'kvadrat';
  let used = 0;
  for (const field of form.querySelectorAll('.option input')) {
    if (field.type === 'radio' && !field.checked) continue;
    const value = Number(field.value) || 0;
    const price = isSquared ? value * value : value;
    used += price;
    const cost = isSquared && field.closest('.option').querySelector('.cost');
    if (cost) cost.textContent = words(`kostar ${price} poäng`, `costs ${price} ${price === 1 ? 'credit' : 'credits'}`);
  }
  const left = budget - used;
  const [unit, englishUnit] = isSquared ? ['poäng', 'credits'] : ['prickar', 'dots'];
  line.textContent = left >= 0
    ? words(`${left} av ${budget} ${unit} kvar`, `${left} of ${budget} ${englishUnit} left`)
    : words(`${-left} ${unit} för mycket – ta bort några`, `${-left} ${englishUnit} too many – take some back`);
  line.classList.toggle('over', left < 0);
}

// A field of choices is one line and cuts a sentence: what is chosen stands under it, whole.
function showWhole() {
  for (const field of document.querySelectorAll('select[data-whole]')) {
    const line = document.getElementById(field.dataset.whole);
    const chosen = field.value ? field.selectedOptions[0]?.textContent ?? '' : '';
    if (line && line.textContent !== chosen) line.textContent = chosen;
  }
}

function isWriting(target) {
  return target.closest('input, textarea, select, button, a, summary, [contenteditable]') !== null;
}

const unanswered = new Unanswered();

// Why something is not saved, said once and standing by its form until it is.
function tell(form, text) {
  if (text) announce(text);
  const line = form.querySelector('.unsent');
  if (line) line.textContent = text;
}

const reachable = 'button:enabled, a[href], summary, input:not([type=hidden]), select, textarea';

// Gives focus to the first of these places, or the first thing in it, that can have it.
function focusOn(places) {
  for (const place of places.filter((candidate) => candidate?.isConnected)) {
    const all = [...(place.matches(reachable) ? [place] : []), ...place.querySelectorAll(reachable)];
    const first = all.find((thing) => thing.checkVisibility({ visibilityProperty: true }));
    if (first) { first.focus(); return; }
  }
}

function around(thing) {
  const places = [];
  for (let place = thing.parentElement; place && place !== document.body; place = place.parentElement) places.push(place);
  return places;
}

async function sendNow(event) {
  const form = event.target;
  if (!form.matches?.('form[data-send]') || event.defaultPrevented) return;
  event.preventDefault();
  const pressed = senderOf(event);
  // Who moves with the keyboard goes on from here; who uses a mouse has the space bar for the next step.
  const ways = pressed?.matches(':focus-visible') ? around(pressed) : null;
  const body = new URLSearchParams(fieldsOf(event));
  const address = pressed?.getAttribute('formaction') ?? form.getAttribute('action');
  const wish = unanswered.name(address, body, body.get('id'));
  const held = [...form.querySelectorAll('button:enabled')];
  for (const button of held) button.disabled = true;
  tell(form, '');
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      body: body.toString(),
      signal: within(15000),
    });
    unanswered.forget(wish);
    if (!answer.ok) tell(form, (await answer.json()).detail);
    else {
      if (form.querySelector('textarea, input[type=text]')) { forget(form); form.reset(); }
      for (const fold of around(form).filter((place) => place.matches('details.line, details.insert, details.catch-up'))) {
        fold.open = false;
      }
    }
  } catch {
    unanswered.keep(wish, body);
    tell(form, form.querySelector('textarea, input[type=text]')
      ? words(
        'Inte sparat: ingen kontakt med servern. Det du skrev är kvar här. Försök igen.',
        'Not saved: no contact with the server. What you wrote is still here. Try again.',
      )
      : words('Ingen kontakt med servern. Försök igen.', 'No contact with the server. Try again.'));
  } finally {
    if (!ways) document.activeElement?.blur?.();
    // The fresh page brings the next sending an id of its own, so that two presses that are meant count as two. It also
    // says which buttons can be pressed now; without it they are as before.
    if (!await refresh()) for (const button of held) button.disabled = false;
    // Nobody is called back who has gone on already.
    if (ways && [document.body, pressed].includes(document.activeElement)) {
      focusOn([pressed, pressed.id && document.getElementById(pressed.id), ...ways]);
    }
  }
}

export function startForms() {
  document.addEventListener('input', (event) => {
    if (event.target.dataset?.check) {
      clearTimeout(timer);
      timer = setTimeout(check, 400, event.target);
    }
    if (event.target.closest('form[data-vote]')) count();
  });
  document.addEventListener('change', showWhole);
  document.addEventListener('submit', sendNow);
  document.addEventListener('rum:nytt', () => { count(); showWhole(); });
  document.addEventListener('keydown', (event) => {
    // A key held down presses once.
    if (event.repeat && event.target.closest('button')) event.preventDefault();
    if (event.key !== ' ' || event.repeat || isWriting(event.target)) return;
    const next = document.getElementById('nasta');
    if (next?.matches('[aria-keyshortcuts]:enabled')) { event.preventDefault(); next.click(); }
  });
  count();
  showWhole();
}

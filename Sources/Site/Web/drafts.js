// Half-typed text, kept for each field of each step as it is typed. When its step is over it is offered again.
import { show } from './live.js';
import { words } from './words.js';

const prefix = 'framtidsdialog.utkast.';
// What each kept text is the answer to, since its field may be gone when it is offered.
const labels = 'framtidsdialog.faltnamn.';

function keyOf(field) {
  const form = field.form;
  return form?.dataset.draft && field.name ? `${prefix}${form.dataset.draft}.${field.name}` : null;
}

// The form and the field of a key. A field's name has no full stop in it; a form's may.
function partsOf(key) {
  const name = key.slice(prefix.length);
  const dot = name.lastIndexOf('.');
  return { draft: name.slice(0, dot), field: name.slice(dot + 1) };
}

// A facilitator's browser may hold a seat at a table too, and what is begun on one page belongs to that page.
const scopeOf = (draft) => (draft.includes('/') ? draft.slice(0, draft.indexOf('/')) : '');

const labelKey = (key) => key.replace(prefix, labels);

function read(key) {
  try { return localStorage.getItem(key); } catch { return null; }
}

function write(key, value) {
  try {
    if (value) localStorage.setItem(key, value); else localStorage.removeItem(key);
  } catch { /* Without storage the text lives as long as the page. */ }
}

// What was on the page when somebody began to change it: kept beside the text, or another's change in the meantime
// would be written over unseen after a reload.
function basisOf(field) {
  return field.form?.querySelector('input[data-follows]') ?? null;
}

function fields() {
  return [...document.querySelectorAll('form[data-draft] textarea, form[data-draft] input:not([type])')]
    .concat([...document.querySelectorAll('form[data-draft] input[type=text]')]);
}

export function restore() {
  for (const box of document.querySelectorAll('.own-notes.needs-script')) box.classList.remove('needs-script');
  for (const field of fields()) {
    const kept = keyOf(field) && read(keyOf(field));
    if (kept && field.value === field.defaultValue && field !== document.activeElement) {
      field.value = kept;
      const basis = basisOf(field);
      const began = basis && read(keyOf(basis));
      if (began) basis.value = began;
      unfold(field);
    }
  }
}

function unfold(field) {
  for (let folded = field.closest('details'); folded; folded = folded.parentElement.closest('details')) folded.open = true;
}

export function forget(form) {
  for (const field of form.elements) {
    const key = keyOf(field);
    if (key) discardKey(key);
  }
}

// Text whose field is no longer there.
export function offerKept() {
  const box = document.getElementById('kvar');
  if (!box) return;
  const here = new Set(fields().map(keyOf));
  const lost = [];
  try {
    for (let index = 0; index < localStorage.length; index += 1) {
      const key = localStorage.key(index);
      if (!key.startsWith(prefix) || here.has(key)) continue;
      const { draft, field } = partsOf(key);
      // "grund" is what a change began from, and "anteckning" somebody's own notes, which wait for their step.
      if (field !== 'grund' && field !== 'anteckning' && scopeOf(draft) === (box.dataset.scope ?? '')) lost.push(key);
    }
  } catch { return; }
  // A wording before what belongs to it.
  lost.sort((a, b) => {
    const [one, other] = [partsOf(a), partsOf(b)];
    const order = (part) => `${part.draft} ${part.field === 'text' ? '' : part.field}`;
    return order(one) < order(other) ? -1 : 1;
  });
  box.replaceChildren();
  if (lost.length === 0) return;
  const title = document.createElement('h2');
  title.textContent = words('Text du inte hann skicka', 'Text you had no time to send');
  const list = document.createElement('ul');
  for (const key of lost) list.append(item(key));
  box.append(title, list);
}

// The first empty field of the page that asks for the same; of its own form, where that is there.
function placeFor(draft, name) {
  const empty = fields().filter((field) => field.name === name && !field.value);
  return empty.find((field) => field.form.dataset.draft === draft) ?? empty[0];
}

// Puts text where it now belongs; false when there is no such place.
export function putIn(text, draft, name = 'text') {
  const field = placeFor(draft, name);
  if (!field) return false;
  unfold(field);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
  return true;
}

function discardKey(key) {
  write(key, '');
  write(labelKey(key), '');
  const { draft, field } = partsOf(key);
  if (field === 'text') write(`${prefix}${draft}.grund`, '');
}

function item(key) {
  const row = document.createElement('li');
  const { draft, field } = partsOf(key);
  const label = read(labelKey(key));
  if (field !== 'text' && label) {
    const asked = document.createElement('p');
    asked.className = 'meta';
    asked.textContent = label;
    row.append(asked);
  }
  const text = document.createElement('p');
  text.className = 'words';
  text.textContent = read(key);
  const use = document.createElement('button');
  use.type = 'button';
  // A change to a card goes on in the card's own form.
  const change = document.querySelector(`[id="${CSS.escape(draft)}"].card a[data-here]`);
  if (change) {
    use.textContent = words(`Fortsätt ändra ${draft}`, `Go on changing ${draft}`);
    use.addEventListener('click', () => show(change.getAttribute('href')).then(restore));
  } else {
    use.textContent = words('Lägg i fältet', 'Put in the field');
    use.addEventListener('click', () => {
      if (!putIn(read(key), draft, field)) return;
      discardKey(key);
      offerKept();
    });
  }
  const discard = document.createElement('button');
  discard.type = 'button';
  discard.className = 'quiet';
  discard.textContent = words('Kasta', 'Discard');
  discard.addEventListener('click', () => { discardKey(key); offerKept(); });
  row.append(text);
  // Without a field to put it in it stands here to be copied.
  if (change || placeFor(draft, field)) row.append(use);
  row.append(discard);
  return row;
}

export function startDrafts() {
  document.addEventListener('input', (event) => {
    const key = event.target.form && keyOf(event.target);
    if (!key) return;
    const field = event.target;
    if (field.matches('textarea, input:not([type]), input[type=text]')) {
      const isChanged = field.value !== field.defaultValue;
      write(key, isChanged ? field.value : '');
      write(labelKey(key), isChanged ? field.labels?.[0]?.textContent.trim() ?? '' : '');
      const basis = basisOf(field);
      if (basis) write(keyOf(basis), isChanged ? basis.value : '');
    }
  });
  document.addEventListener('rum:borta', offerKept);
  restore();
  offerKept();
}

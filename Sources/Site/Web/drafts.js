// Half-typed text, kept for each field of each step as it is typed. When its step is over it is offered again.
import { show } from './live.js';
import { words } from './words.js';

const prefix = 'framtidsdialog.utkast.';

function keyOf(field) {
  const form = field.form;
  return form?.dataset.draft && field.name ? `${prefix}${form.dataset.draft}.${field.name}` : null;
}

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
  for (const field of fields()) {
    const kept = keyOf(field) && read(keyOf(field));
    if (kept && field.value === field.defaultValue && field !== document.activeElement) {
      field.value = kept;
      const basis = basisOf(field);
      const began = basis && read(keyOf(basis));
      if (began) basis.value = began;
      const folded = field.closest('details');
      if (folded) folded.open = true;
    }
  }
}

export function forget(form) {
  for (const field of form.elements) {
    const key = keyOf(field);
    if (key) write(key, '');
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
      if (key.startsWith(prefix) && key.endsWith('.text') && !here.has(key)) lost.push(key);
    }
  } catch { return; }
  box.replaceChildren();
  if (lost.length === 0) return;
  const title = document.createElement('h2');
  title.textContent = words('Text du inte hann skicka', 'Text you had no time to send');
  const list = document.createElement('ul');
  for (const key of lost) list.append(item(key));
  box.append(title, list);
}

// Puts text in the first empty field of the step that is on; false when there is none.
export function putIn(text) {
  const field = fields().find((candidate) => candidate.name === 'text' && !candidate.value);
  if (!field) return false;
  const folded = field.closest('details');
  if (folded) folded.open = true;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
  return true;
}

function discardKey(key) {
  write(key, '');
  write(key.replace(/\.text$/, '.grund'), '');
}

function item(key) {
  const row = document.createElement('li');
  const text = document.createElement('p');
  text.className = 'words';
  text.textContent = read(key);
  const use = document.createElement('button');
  use.type = 'button';
  // A change to a card goes on in the card's own form.
  const card = key.slice(prefix.length).replace(/\.text$/, '');
  const change = document.querySelector(`[id="${CSS.escape(card)}"].card a[data-here]`);
  if (change) {
    use.textContent = words(`Fortsätt ändra ${card}`, `Go on changing ${card}`);
    use.addEventListener('click', () => show(change.getAttribute('href')).then(restore));
  } else {
    use.textContent = words('Lägg i fältet', 'Put in the field');
    use.addEventListener('click', () => {
      if (!putIn(read(key))) return;
      discardKey(key);
      offerKept();
    });
  }
  const discard = document.createElement('button');
  discard.type = 'button';
  discard.className = 'quiet';
  discard.textContent = words('Kasta', 'Discard');
  discard.addEventListener('click', () => { discardKey(key); offerKept(); });
  row.append(text, use, discard);
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
      const basis = basisOf(field);
      if (basis) write(keyOf(basis), isChanged ? basis.value : '');
    }
  });
  document.addEventListener('rum:borta', offerKept);
  restore();
  offerKept();
}

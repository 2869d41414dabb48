// Everything sent from a table lies here until the server has it on disk: over reloads, closed tabs, sleeping phones
// and lost networks. Each sending has an id made here, so that the server counts it once however often it comes.
//
// Each lies under a name of its own in the browser's storage, so that two windows never write over each other's.
import { refresh, show as showPage, within } from './live.js';
import { forget, putIn } from './drafts.js';
import { fieldsOf, newID } from './fields.js';
import { words } from './words.js';

const prefix = 'framtidsdialog.ut.';
// For a browser that stores nothing: kept while the page lives.
const memory = new Map();
let sending = false;
let wait = 1000;
let timer = null;

function keys() {
  const found = new Set(memory.keys());
  try {
    for (let index = 0; index < localStorage.length; index += 1) {
      const key = localStorage.key(index);
      if (key.startsWith(prefix)) found.add(key);
    }
  } catch { /* No storage. */ }
  return [...found].sort();
}

function read(key) {
  if (memory.has(key)) return memory.get(key);
  try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
}

function write(key, entry) {
  try {
    localStorage.setItem(key, JSON.stringify(entry));
    memory.delete(key);
  } catch { memory.set(key, entry); }
}

function load() {
  return keys().map((key) => ({ key, ...read(key) })).filter((entry) => entry.url);
}

// After the latest; two windows that add at the same moment differ by id.
function add(entry) {
  const last = keys().pop()?.slice(prefix.length, prefix.length + 9) ?? '0';
  write(`${prefix}${String(Number(last) + 1).padStart(9, '0')}.${entry.id}`, entry);
  show();
}

// Another window may have sent it meanwhile: then it is gone, and stays so.
function change(key, values) {
  const entry = read(key);
  if (entry) write(key, { ...entry, ...values });
  show();
}

function remove(key) {
  memory.delete(key);
  try { localStorage.removeItem(key); } catch { /* It was in memory only. */ }
  show();
}

function element(tag, text, className) {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function button(text, act) {
  const made = element('button', text, 'quiet');
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

function item(entry) {
  const row = element('li');
  row.append(element('p', entry.text || entry.label, 'words'));
  if (entry.refusal) {
    row.className = 'refused';
    row.append(element('p', `✕ ${words('inte sparat', 'not saved')}: ${entry.refusal}`, 'state'));
    row.append(button(words('Försök igen', 'Try again'), () => { change(entry.key, { refusal: null }); flush(); }));
    if (entry.text) {
      const put = () => { if (putIn(entry.text, entry.draft)) remove(entry.key); };
      row.append(button(words('Lägg i fältet', 'Put in the field'), put));
    }
    row.append(button(words('Ta bort', 'Remove'), () => remove(entry.key)));
  } else if (entry.tries > 0) {
    const why = entry.why ? ` ${entry.why}` : '';
    row.append(element('p', `… ${words('inte sparat – försöker igen.', 'not saved – trying again.')}${why}`, 'state'));
  } else {
    row.append(element('p', `… ${words('väntar på att sparas', 'waiting to be saved')}`, 'state'));
  }
  return row;
}

function show() {
  const box = document.getElementById('ko');
  if (!box) return;
  const entries = load();
  box.replaceChildren();
  if (entries.length === 0) return;
  const list = element('ul');
  list.append(...entries.map(item));
  box.append(element('h2', words('På väg till servern', 'On the way to the server')), list);
}

// Done, refused for good, or to be tried again. A refusal leaves the words here, to be put where they now belong.
async function send(entry) {
  const answer = await fetch(entry.url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
    body: entry.body,
    cache: 'no-store',
    keepalive: entry.body.length < 30000,
    signal: within(15000),
  });
  if (answer.ok) return { done: true };
  let detail = null;
  try { detail = (await answer.json()).detail; } catch { /* No sentence came with it. */ }
  if (answer.status >= 500 || answer.status === 429 || answer.status === 408) return { why: detail };
  return { refusal: detail ?? `${words('fel', 'error')} ${answer.status}` };
}

// One at a time and in order: the last vote is the one that counts.
export async function flush() {
  if (sending) return;
  sending = true;
  clearTimeout(timer);
  try {
    for (;;) {
      const entry = load().find((waiting) => !waiting.refusal);
      if (!entry) return;
      let why = null;
      try {
        const outcome = await send(entry);
        if (outcome.done) { remove(entry.key); wait = 1000; refresh(); continue; }
        if (outcome.refusal) { change(entry.key, { refusal: outcome.refusal }); refresh(); continue; }
        why = outcome.why;
      } catch { /* No network: it stays. */ }
      change(entry.key, { tries: entry.tries + 1, why });
      timer = setTimeout(flush, wait);
      wait = Math.min(wait * 2, 15000);
      return;
    }
  } finally {
    sending = false;
  }
}

function take(event) {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.dataset.outbox || event.defaultPrevented) return;
  event.preventDefault();
  const fields = fieldsOf(event);
  const id = newID();
  fields.set('id', id);
  const isVote = form.matches('[data-vote]');
  add({
    id,
    url: form.getAttribute('action'),
    body: new URLSearchParams(fields).toString(),
    label: isVote ? words('Din röst', 'Your vote') : form.dataset.outbox,
    text: String(fields.get('text') ?? ''),
    draft: form.dataset.draft,
    tries: 0,
  });
  forget(form);
  if (!isVote) form.reset();
  const folded = form.closest('details.change');
  if (folded) folded.open = false;
  // The form of one card, asked for by the address: it has done its work.
  const change = form.closest('div.change');
  if (change) {
    change.remove();
    showPage(`${location.pathname}#${change.id.replace('andra-', '')}`);
  }
  flush();
}

export function startOutbox() {
  document.addEventListener('submit', take);
  // Whatever says that there is contact again.
  const soon = () => { wait = 1000; flush(); };
  window.addEventListener('online', soon);
  window.addEventListener('pageshow', soon);
  document.addEventListener('rum:kontakt', flush);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) soon(); });
  window.addEventListener('storage', (event) => { if (event.key?.startsWith(prefix)) show(); });
  show();
  flush();
}

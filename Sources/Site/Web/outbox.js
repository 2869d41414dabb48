// Everything sent from a table lies here until the server has it on disk: over reloads, closed tabs, sleeping phones
// and lost networks. Each sending has an id made here, so that the server counts it once however often it comes.
import { refresh } from './live.js';
import { forget, putIn } from './drafts.js';

const name = 'framtidsdialog.ut';
let sending = false;
let wait = 1000;
let timer = null;
let memory = [];

function load() {
  try { return JSON.parse(localStorage.getItem(name)) ?? []; } catch { return memory; }
}

function store(entries) {
  memory = entries;
  try { localStorage.setItem(name, JSON.stringify(entries)); } catch { /* Private mode: kept while the page lives. */ }
}

function change(id, values) {
  store(load().map((entry) => (entry.id === id ? { ...entry, ...values } : entry)));
  show();
}

function remove(id) {
  store(load().filter((entry) => entry.id !== id));
  show();
}

export function newID() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function element(tag, words, className) {
  const made = document.createElement(tag);
  if (words) made.textContent = words;
  if (className) made.className = className;
  return made;
}

function button(words, act) {
  const made = element('button', words, 'quiet');
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

function show() {
  const box = document.getElementById('ko');
  if (!box) return;
  const entries = load();
  box.replaceChildren();
  if (entries.length === 0) return;
  const list = element('ul');
  for (const entry of entries) {
    const item = element('li');
    item.append(element('p', entry.text || entry.label, 'words'));
    if (entry.refusal) {
      item.className = 'refused';
      item.append(element('p', `✕ inte sparat: ${entry.refusal}`, 'state'));
      item.append(button('Försök igen', () => { change(entry.id, { refusal: null }); flush(); }));
      if (entry.text) item.append(button('Lägg i fältet', () => { if (putIn(entry.text)) remove(entry.id); }));
      item.append(button('Ta bort', () => remove(entry.id)));
    } else {
      const words = entry.tries > 0 ? '… inte sparat – försöker igen' : '… väntar på att sparas';
      item.append(element('p', words, 'state'));
    }
    list.append(item);
  }
  box.append(element('h2', 'På väg till servern'), list);
}

async function send(entry) {
  const answer = await fetch(entry.url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
    body: entry.body,
    cache: 'no-store',
  });
  if (answer.ok) return { done: true };
  if (answer.status >= 500 || answer.status === 429 || answer.status === 408) return { done: false };
  let detail = `fel ${answer.status}`;
  try { detail = (await answer.json()).detail ?? detail; } catch { /* No sentence came with it. */ }
  return { done: false, refusal: detail };
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
      try {
        const outcome = await send(entry);
        if (outcome.done) { remove(entry.id); wait = 1000; refresh(); continue; }
        if (outcome.refusal) { change(entry.id, { refusal: outcome.refusal }); refresh(); continue; }
      } catch { /* No network: the text stays. */ }
      change(entry.id, { tries: entry.tries + 1 });
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
  const fields = new FormData(form, event.submitter);
  const id = newID();
  fields.set('id', id);
  const entry = {
    id,
    url: form.getAttribute('action'),
    body: new URLSearchParams(fields).toString(),
    label: form.dataset.outbox,
    text: form.matches('[data-vote]') ? 'Din röst' : String(fields.get('text') ?? ''),
    tries: 0,
    at: Date.now(),
  };
  store([...load(), entry]);
  forget(form);
  const folded = form.closest('details.change');
  if (!form.matches('[data-vote]')) form.reset();
  if (folded) folded.open = false;
  show();
  flush();
}

export function startOutbox() {
  document.addEventListener('submit', take);
  window.addEventListener('online', flush);
  window.addEventListener('pageshow', flush);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) flush(); });
  window.addEventListener('storage', (event) => { if (event.key === name) show(); });
  show();
  flush();
}

// The keyboard of the one who codes: each key presses a button that is there to be seen. Forms are sent without
// leaving the page, so that the note stays where it was scrolled to.
import { morph } from './morph.js';
import { words } from './words.js';

function isWriting(target) {
  return target.closest('input:not([type=hidden]), textarea, select') !== null;
}

function say(text) {
  const box = document.getElementById('besked');
  if (box) box.textContent = text;
}

// Where a node's text begins in the note, in code points as the server counts them.
function offset(node, within) {
  const text = document.getElementById('text');
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(node, within);
  return [...range.toString()].length;
}

// What is marked in the note goes into the form for a new statement.
function take() {
  const selection = window.getSelection();
  const text = document.getElementById('text');
  const field = document.getElementById('ny-text');
  if (!selection || selection.isCollapsed || !text || !field) return;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return;
  field.value = selection.toString().trim();
  document.getElementById('ny-start').value = String(offset(range.startContainer, range.startOffset));
}

async function show(answer) {
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  document.title = fresh.title;
  for (const id of ['topp', 'innehall']) {
    const [old, next] = [document.getElementById(id), fresh.getElementById(id)];
    if (old && next) morph(old, next);
  }
  for (const details of document.querySelectorAll('#handen details[open]')) details.open = false;
  document.querySelector('.statement[aria-current]')?.scrollIntoView({ block: 'nearest' });
  const problem = document.getElementById('fel');
  say(problem?.textContent ?? '');
}

async function go(url, options) {
  try {
    const answer = await fetch(url, { cache: 'no-store', ...options });
    await show(answer);
    if (answer.ok || answer.redirected) history.replaceState(null, '', answer.url);
  } catch {
    say(words('Ingen kontakt med servern. Försök igen.', 'No contact with the server. Try again.'));
  }
}

function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
  const key = event.key.toLowerCase();
  if (!/^[0-9a-zåäö]$/.test(key)) return;
  const control = document.querySelector(`[data-key="${key}"]`);
  if (!control) return;
  event.preventDefault();
  if (key === 'n') take();
  control.click();
  if (control.localName !== 'summary') return;
  const first = control.parentElement.querySelector('textarea, button');
  if (control.parentElement.open || first) setTimeout(() => first?.focus(), 0);
}

document.addEventListener('keydown', press);
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.matches('form[data-coding]')) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form, event.submitter));
  // A new id each time: the page stays, and each press is a wish of its own.
  body.set('id', `${crypto.randomUUID?.() ?? Date.now()}`);
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  form.reset();
  go(form.action, { method: 'POST', body });
});
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a.statement, a.key');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !window.getSelection()?.isCollapsed) return;
  event.preventDefault();
  go(link.href);
});

// Files dropped anywhere on the form are chosen, as by the field.
const drop = document.getElementById('slapp');
if (drop) {
  for (const name of ['dragover', 'dragenter']) {
    drop.addEventListener(name, (event) => { event.preventDefault(); drop.classList.add('over'); });
  }
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    if (!event.dataTransfer?.files.length) return;
    document.getElementById('filer').files = event.dataTransfer.files;
    drop.requestSubmit();
  });
}

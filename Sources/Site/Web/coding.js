// The keyboard of the one who codes: each key presses a button that is there to be seen. Forms are sent without
// leaving the page, so that the note stays where it was scrolled to.
import { countTakingIn, listenForFiles } from './arriving.js';
import { fieldsOf, newID, senderOf, Unanswered } from './fields.js';
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
  const before = range.cloneContents();
  // The signs of the areas are not in the note.
  for (const sign of before.querySelectorAll('.sign')) sign.remove();
  return [...before.textContent].length;
}

// What is marked in the note goes into the form for a new statement, or for one that is to be placed.
function take(field, start) {
  const selection = window.getSelection();
  const text = document.getElementById('text');
  if (!selection || selection.isCollapsed || !text || !field) return;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return;
  field.value = selection.toString().trim();
  start.value = String(offset(range.startContainer, range.startOffset));
}

function show(page) {
  const fresh = new DOMParser().parseFromString(page, 'text/html');
  const isOther = document.title !== fresh.title;
  document.title = fresh.title;
  for (const id of ['topp', 'innehall']) {
    const [old, next] = [document.getElementById(id), fresh.getElementById(id)];
    if (old && next) morph(old, next);
  }
  document.querySelector('.statement[aria-current]')?.scrollIntoView({ block: 'nearest' });
  const problem = document.getElementById('fel');
  // Another note is told of, since the key that led to it is the same.
  say(problem?.textContent ?? (isOther ? document.querySelector('h1')?.textContent ?? '' : ''));
}

// Gives back whether the server has answered. `taken`: what is to be done once it has said yes, before the page is put
// right.
async function go(url, options, taken = () => {}) {
  let [answer, page] = [null, ''];
  try {
    answer = await fetch(url, { cache: 'no-store', ...options });
    page = await answer.text();
  } catch {
    say(words(
      'Ingen kontakt med servern. Det du skrev är kvar. Försök igen.',
      'No contact with the server. What you wrote is still here. Try again.',
    ));
    return false;
  }
  if (answer.ok) {
    taken();
    for (const details of document.querySelectorAll('#handen details[open]')) details.open = false;
  }
  show(page);
  if (answer.ok || answer.redirected) history.replaceState(null, '', answer.url);
  return true;
}

function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
  const key = event.key.toLowerCase();
  if (!/^[0-9a-zåäö]$/.test(key)) return;
  const control = document.querySelector(`[data-key="${key}"]`);
  if (!control) return;
  event.preventDefault();
  say('');
  // Where a key leads nowhere, there stands why.
  if (!control.matches('a, button, summary')) return say(control.textContent);
  control.click();
  if (control.localName === 'summary') setTimeout(() => reveal(control.parentElement), 0);
}

// What a key has opened is seen, and its first field or button has focus.
function reveal(details) {
  if (!details.open) return;
  details.querySelector('textarea, button')?.focus({ preventScroll: true });
  // As much of it as there is room for, from its beginning.
  for (const part of [details, details.querySelector('summary')]) part.scrollIntoView({ block: 'nearest' });
}

// Out of a field, so that keys are keys again; what was written stays.
function leave(event) {
  if (event.key !== 'Escape' || !isWriting(event.target)) return;
  const summary = event.target.closest('.hand details')?.querySelector('summary');
  if (summary) summary.focus(); else event.target.blur();
}

document.addEventListener('keydown', press);
document.addEventListener('keydown', leave);
const unanswered = new Unanswered();
document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (!form.matches('form[data-coding]')) return;
  event.preventDefault();
  if (senderOf(event)?.matches('[data-placing]')) take(form.elements.text, form.elements.start);
  const body = new URLSearchParams(fieldsOf(event));
  // A new id each time: the page stays, and each press is a wish of its own.
  const wish = unanswered.name(form.action, body, newID());
  // Out of the field, so that keys are keys again; a button that was pressed keeps focus.
  if (isWriting(document.activeElement)) document.activeElement.blur();
  // Nobody's words go before they are taken.
  const isAnswered = await go(form.action, { method: 'POST', body }, () => form.reset());
  if (isAnswered) unanswered.forget(wish); else unanswered.keep(wish, body);
});
// A press must not take away what is selected in the note.
document.addEventListener('mousedown', (event) => {
  if (event.target.closest?.('[data-placing], #ny summary')) event.preventDefault();
});
document.addEventListener('click', (event) => {
  // By finger, mouse or key alike.
  if (event.target.closest?.('#ny summary')) take(document.getElementById('ny-text'), document.getElementById('ny-start'));
});
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a.statement, a.key');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !window.getSelection()?.isCollapsed) return;
  event.preventDefault();
  go(link.href);
});

// In the note, arrows choose words and lines, and with shift more of them, so that a new statement needs no mouse.
// The note may be another when one has gone on to the next, so the listener is the document's.
function select(event) {
  const text = event.target;
  if (text.id !== 'text') return;
  const steps = { ArrowRight: ['forward', 'word'], ArrowLeft: ['backward', 'word'], ArrowDown: ['forward', 'line'], ArrowUp: ['backward', 'line'] };
  const step = steps[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const selection = window.getSelection();
  if (!selection.rangeCount || !text.contains(selection.anchorNode)) {
    const start = text.querySelector('[aria-current] span:last-child') ?? text;
    selection.collapse(start.firstChild ?? start, 0);
    if (step[0] === 'forward' && step[1] === 'word') return void selection.modify('extend', 'forward', 'word');
  }
  if (event.shiftKey) return void selection.modify('extend', ...step);
  if (step[0] === 'forward') selection.collapseToEnd(); else selection.collapseToStart();
  selection.modify('move', ...step);
  if (step[0] === 'forward' && step[1] === 'word') selection.modify('move', 'backward', 'word');
  selection.modify('extend', 'forward', 'word');
}
document.addEventListener('keydown', select);

// What is selected in a note on its way in is put among the words to mask.
const maskButton = document.getElementById('maskera');
if (maskButton) {
  maskButton.hidden = false;
  maskButton.addEventListener('mousedown', (event) => event.preventDefault());
  maskButton.addEventListener('click', () => {
    const selection = window.getSelection();
    const text = document.getElementById('text');
    const chosen = selection && text.contains(selection.anchorNode) ? selection.toString().trim().replace(/\s+/g, ' ') : '';
    const field = document.getElementById('egna-ord');
    if (!chosen) return say(words('Markera orden i texten först.', 'Select the words in the text first.'));
    field.value = [...field.value.split('\n').filter((line) => line.trim()), chosen].join('\n');
    say(words(`”${chosen}” maskeras när ändringarna sparas.`, `“${chosen}” is masked when the changes are saved.`));
  });
}

// A link may point at a field that is folded away.
const pointed = location.hash && document.getElementById(location.hash.slice(1))?.closest('details');
if (pointed) pointed.open = true;

listenForFiles();
countTakingIn();

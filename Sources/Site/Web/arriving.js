// Interview notes on their way in: many files are sent in portions, with what has been read so far in sight, and what is
// taken in is counted while one waits. Without script the form sends as many as fit at once.
import { senderOf } from './fields.js';
import { words } from './words.js';

const PORTION = 4 << 20;
const LARGEST = 30 << 20;
const FILES = 50;

function isFurniture(name) {
  return /^(\.|~\$)/.test(name) || name === 'Thumbs.db' || name === 'desktop.ini';
}

// The files in what was dropped, folders opened.
async function opened(entry) {
  if (entry.isFile) return [await new Promise((done, failed) => { entry.file(done, failed); })];
  const reader = entry.createReader();
  const files = [];
  for (;;) {
    const some = await new Promise((done, failed) => { reader.readEntries(done, failed); });
    if (!some.length) return files;
    for (const one of some) files.push(...await opened(one));
  }
}

function portions(files) {
  const all = [];
  let [now, size] = [[], 0];
  for (const file of files) {
    if (now.length && (size + file.size > PORTION || now.length === FILES)) {
      all.push(now);
      [now, size] = [[], 0];
    }
    now.push(file);
    size += file.size;
  }
  if (now.length) all.push(now);
  return all;
}

function meter(box) {
  const [text, bar] = [box.querySelector('[role=status]'), box.querySelector('progress')];
  box.hidden = false;
  return (done, all, sentence) => {
    bar.max = Math.max(1, all);
    bar.value = done;
    text.textContent = sentence;
  };
}

async function post(url, body, signal) {
  const answer = await fetch(url, { method: 'POST', body, signal, headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    let said;
    try { said = (await answer.json()).detail; } catch { said = undefined; }
    throw new Error(said ?? words(`Servern svarade ${answer.status}.`, `The server answered ${answer.status}.`));
  }
  return answer.json();
}

async function send(form, files) {
  const box = form.querySelector('.progress');
  const say = meter(box);
  const stop = new AbortController();
  const chosen = files.filter((file) => !isFurniture(file.name));
  const tooLarge = chosen.filter((file) => file.size > LARGEST);
  const rest = chosen.filter((file) => file.size <= LARGEST);
  if (tooLarge.length || !rest.length) {
    const names = tooLarge.slice(0, 3).map((file) => file.name).join(', ');
    say(0, 1, tooLarge.length
      ? words(`${names}: större än 30 MB. Dela filen, eller spara den utan bilder.`, `${names}: larger than 30 MB. Split the file, or save it without pictures.`)
      : words('Välj minst en fil.', 'Choose at least one file.'));
    return;
  }
  let key = '';
  let done = 0;
  form.querySelector('.stop').onclick = () => stop.abort();
  for (const button of form.querySelectorAll('button:not(.stop)')) button.disabled = true;
  try {
    for (const portion of portions(rest)) {
      say(done, rest.length, words(`${done} av ${rest.length} lästa`, `${done} of ${rest.length} read`));
      const body = new FormData();
      body.set('nyckel', key);
      if (form.elements.namn.checked) body.set('namn', 'ja');
      for (const file of portion) body.append('filer', file, file.name);
      const sent = await post(form.action, body, stop.signal);
      key = sent.key;
      done += portion.length;
      if (done === rest.length) {
        say(done, rest.length, words(`${done} av ${rest.length} lästa`, `${done} of ${rest.length} read`));
        location.assign(sent.files === 1 ? `${sent.place}/0` : sent.place);
      }
    }
  } catch (error) {
    if (key) fetch(form.dataset.cancel, { method: 'POST', body: new URLSearchParams({ nyckel: key }) }).catch(() => {});
    const why = stop.signal.aborted ? words('Avbrutet.', 'Cancelled.') : error.message;
    say(0, rest.length, words(`${why} Ingenting har sparats.`, `${why} Nothing has been kept.`));
    for (const button of form.querySelectorAll('button:not(.stop)')) button.disabled = false;
  }
}

export function listenForFiles() {
  const form = document.getElementById('slapp');
  if (!form) return;
  const fields = [...form.querySelectorAll('input[type=file]')];
  for (const field of fields) field.required = false;
  for (const name of ['dragover', 'dragenter']) {
    form.addEventListener(name, (event) => { event.preventDefault(); form.classList.add('over'); });
  }
  form.addEventListener('dragleave', () => form.classList.remove('over'));
  form.addEventListener('drop', async (event) => {
    event.preventDefault();
    form.classList.remove('over');
    const items = [...(event.dataTransfer?.items ?? [])].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    const files = items.length ? (await Promise.all(items.map(opened))).flat() : [...(event.dataTransfer?.files ?? [])];
    send(form, files);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(form, fields.flatMap((field) => [...field.files]));
  });
}

// While notes are taken in, how many have come.
export function countTakingIn() {
  const form = document.getElementById('intag');
  form?.addEventListener('submit', (event) => {
    if (senderOf(event)?.value !== 'ta-in' || Number(form.dataset.takes) < 20) return;
    const say = meter(document.getElementById('framsteg'));
    const ask = async () => {
      try {
        const { done, all } = await (await fetch(form.dataset.progress, { cache: 'no-store' })).json();
        if (all) say(done, all, words(`${done} av ${all} intagna`, `${done} of ${all} taken in`));
      } catch { /* The page is on its way out. */ }
      setTimeout(ask, 300);
    };
    ask();
  });
}

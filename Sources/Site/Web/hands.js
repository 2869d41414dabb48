// Moving things by hand: places in a ranking by button, and one card onto another by dragging. Both only fill in the
// form that is there and send it.

function options(list) {
  return [...list.querySelectorAll('.option')];
}

function number(list) {
  options(list).forEach((option, index) => {
    const field = option.querySelector('input[type=number]');
    if (field) field.value = String(index + 1);
  });
}

function move(button) {
  const option = button.closest('.option');
  const list = option.parentElement;
  const all = options(list);
  const to = all.indexOf(option) + Number(button.dataset.move);
  if (to >= 0 && to < all.length) {
    if (button.dataset.move === '1') all[to].after(option); else all[to].before(option);
  }
  number(list);
  button.focus();
}

// Who types numbers sees the order they make.
function sort(field) {
  const list = field.closest('.ballot');
  const place = (option) => Number(option.querySelector('input[type=number]')?.value) || Infinity;
  const sorted = options(list).map((option, index) => [place(option), index, option])
    .sort((a, b) => (a[0] === b[0] ? a[1] - b[1] : a[0] - b[0]));
  for (const [, , option] of sorted) list.append(option);
}

function showMoves() {
  for (const moves of document.querySelectorAll('.ballot .moves[hidden]')) moves.hidden = false;
  for (const card of document.querySelectorAll('[data-card]:not([draggable])')) card.draggable = true;
}

let dragged = null;

function drop(event) {
  const target = event.target.closest?.('[data-card]');
  if (!dragged || !target || target === dragged) return;
  event.preventDefault();
  const form = document.getElementById('sammanfoga');
  for (const box of document.querySelectorAll('input[form=sammanfoga]')) {
    box.checked = box.value === dragged.id || box.value === target.id;
  }
  form?.requestSubmit();
}

export function startHands() {
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('button[data-move]');
    if (button) move(button);
  });
  document.addEventListener('change', (event) => {
    if (event.target.matches?.('form[data-vote=ordning] input[type=number]')) sort(event.target);
  });
  document.addEventListener('dragstart', (event) => {
    dragged = event.target.closest?.('[data-card]') ?? null;
    if (dragged) event.dataTransfer.effectAllowed = 'move';
  });
  document.addEventListener('dragover', (event) => {
    if (dragged && event.target.closest?.('[data-card]')) event.preventDefault();
  });
  document.addEventListener('drop', drop);
  document.addEventListener('dragend', () => { dragged = null; });
  document.addEventListener('rum:nytt', showMoves);
  showMoves();
}

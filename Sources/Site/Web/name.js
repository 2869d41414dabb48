// One's own name, for one's own eyes: kept on the device, shown in the top line, never sent.

const key = 'framtidsdialog.namn';

function read() {
  try { return localStorage.getItem(key) ?? ''; } catch { return ''; }
}

function show() {
  const label = document.getElementById('mitt-namn');
  if (label) label.textContent = read();
  const box = document.getElementById('eget-namn');
  const field = document.getElementById('namn-har');
  box?.classList.remove('needs-script');
  if (field && field !== document.activeElement) field.value = read();
}

export function startName() {
  document.addEventListener('input', (event) => {
    if (event.target.id !== 'namn-har') return;
    try { localStorage.setItem(key, event.target.value.trim()); } catch { /* Without storage nothing is kept. */ }
    show();
  });
  document.addEventListener('rum:nytt', show);
  show();
}

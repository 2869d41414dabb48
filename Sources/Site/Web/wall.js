// The bar of time on the wall, to be read from the back of the room. It follows the clock beside it.

function draw() {
  const clock = document.querySelector('.wall-clock .clock');
  const bar = document.getElementById('tidsrad');
  if (!clock || !bar || clock.dataset.left === undefined) return;
  const whole = Math.max(1, Number(clock.dataset.minutes) * 60);
  const share = Math.min(1, Math.max(0, Number(clock.dataset.left) / whole));
  bar.querySelector('.fill').setAttribute('width', String(Math.round(share * 1000)));
  bar.classList.toggle('late', Number(clock.dataset.left) < 0);
}

// Keeps the screen lit, where the page may: over https or on this computer (W3C, Screen Wake Lock API).
// The lock is gone each time the page is hidden. Elsewhere it is a setting of the computer, as the list to print says.
async function stayLit() {
  if (document.visibilityState !== 'visible') return;
  try {
    await navigator.wakeLock?.request('screen');
  } catch {
    // On battery, for example. The wall is not worse off than without.
  }
}

export function startWall() {
  if (!document.body.matches('.projector')) return;
  stayLit();
  document.addEventListener('visibilitychange', stayLit);
  draw();
  setInterval(draw, 1000);
  document.addEventListener('rum:nytt', draw);
}

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

export function startWall() {
  if (!document.body.matches('.projector')) return;
  draw();
  setInterval(draw, 1000);
  document.addEventListener('rum:nytt', draw);
}

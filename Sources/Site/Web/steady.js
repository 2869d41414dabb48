// While a page is put right, what somebody looks at or writes in stays where it is on the screen, and focus is not lost.

function isInSight(thing) {
  const box = thing.getBoundingClientRect();
  return box.bottom > 0 && box.top < innerHeight;
}

function isWhole(thing) {
  const box = thing.getBoundingClientRect();
  return [box.top + 1, box.bottom - 1].every((y) => thing.contains(document.elementFromPoint(box.left + box.width / 2, y)));
}

// What must not move: the thing with focus, else the first thing before the eyes that has a name of its own.
function anchor() {
  const focus = document.activeElement;
  if (focus?.closest('main') && focus.id !== 'innehall' && isInSight(focus)) return focus;
  if (window.scrollY === 0) return null;
  for (let height = 0.1; height < 0.9; height += 0.1) {
    const named = document.elementFromPoint(innerWidth / 2, innerHeight * height)?.closest('main [id]:not([data-step], section)');
    if (named && named.id !== 'innehall') return named;
  }
  return null;
}

// Changes the page by `change`; a new step is shown from its top.
export function keepSteady(change) {
  const [fixed, focus] = [anchor(), document.activeElement];
  const top = fixed?.getBoundingClientRect().top;
  const wasWhole = isWhole(focus);
  const isNewStep = change();
  if (isNewStep && !document.querySelector('[data-gone]')) window.scrollTo({ top: 0, behavior: 'instant' });
  else if (fixed?.isConnected) window.scrollBy({ top: fixed.getBoundingClientRect().top - top, behavior: 'instant' });
  // In a part of the page that scrolls by itself, what came before it may have pushed it under the edge.
  if (wasWhole && document.activeElement === focus && !isWhole(focus)) focus.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  // The keyboard goes on from the content when what had focus is gone.
  if (focus !== document.body && document.activeElement === document.body) {
    document.getElementById('innehall')?.focus({ preventScroll: true });
  }
}

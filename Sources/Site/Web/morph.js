// Makes a page as the server now has it, and leaves alone whatever somebody is at work on: a field in which something
// is typed, the element that has focus, a part that is folded out, and parts marked data-own, which scripts own.

function isField(node) {
  return node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement || node instanceof HTMLSelectElement;
}

function isTouched(node) {
  if (node === document.activeElement) return true;
  if (node instanceof HTMLTextAreaElement) return node.value !== node.defaultValue;
  if (node instanceof HTMLSelectElement) return [...node.options].some((o) => o.selected !== o.defaultSelected && o.index > 0);
  if (!(node instanceof HTMLInputElement)) return false;
  if (node.type === 'hidden') {
    // What a change began from stands still for as long as somebody is at the change.
    const field = node.dataset.follows && node.form?.elements[node.dataset.follows];
    return field ? isTouched(field) : false;
  }
  if (node.type === 'checkbox' || node.type === 'radio') return node.checked !== node.defaultChecked;
  return node.value !== node.defaultValue;
}

function isAtWork(node) {
  if (!(node instanceof Element)) return false;
  if (isField(node)) return isTouched(node);
  return [...node.querySelectorAll('input, textarea, select')].some((field) => isTouched(field) && field.type !== 'radio');
}

// The attribute, not the property: the property of a form with a field named id is that field.
function key(node) {
  return node instanceof Element ? node.getAttribute('id') || null : null;
}

function attributes(old, fresh) {
  const keepOpen = old.localName === 'details';
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !(keepOpen && name === 'open')) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (keepOpen && name === 'open') continue;
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
}

function same(old, fresh) {
  return old.nodeType === fresh.nodeType && old.nodeName === fresh.nodeName && key(old) === key(fresh);
}

export function morph(old, fresh) {
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
    return;
  }
  if (isField(old)) {
    if (isTouched(old)) return;
    attributes(old, fresh);
    if (old instanceof HTMLTextAreaElement && old.defaultValue !== fresh.defaultValue) {
      old.defaultValue = fresh.defaultValue;
      old.value = fresh.defaultValue;
    } else if (old instanceof HTMLSelectElement) {
      children(old, fresh);
    } else if (old instanceof HTMLInputElement) {
      if (old.type === 'hidden') { if (old.value !== fresh.value) old.value = fresh.value; return; }
      old.checked = fresh.defaultChecked;
      if (old.value !== fresh.defaultValue) old.value = fresh.defaultValue;
    }
    return;
  }
  const own = old.hasAttribute('data-own');
  const classes = own ? old.getAttribute('class') : null;
  attributes(old, fresh);
  // Not className, which SVG does not let one set.
  if (own) {
    if (classes !== null) old.setAttribute('class', classes);
    return;
  }
  children(old, fresh);
}

function children(old, fresh) {
  const wanted = [...fresh.childNodes];
  const named = new Map();
  for (const child of old.childNodes) if (key(child)) named.set(key(child), child);
  const staying = new Set(wanted.map(key));
  let place = old.firstChild;
  for (const next of wanted) {
    // What has gone makes room first, so that what followed it is known again and keeps its folds and its place. What
    // somebody writes in stays below what has come: the new question stands first.
    while (place && key(place) && !staying.has(key(place)) && !isHeld(place)) place = drop(place);
    const known = key(next) ? named.get(key(next)) : null;
    if (known && known.nodeName === next.nodeName) {
      if (known !== place) {
        // Moving an element with focus would take the focus away, so the others move around it.
        if (known.contains(document.activeElement)) {
          while (place && place !== known) place = drop(place);
        } else {
          old.insertBefore(known, place);
        }
      }
      if (known === place) place = place.nextSibling;
      morph(known, next);
    } else if (place && same(place, next) && !key(place)) {
      morph(place, next);
      place = place.nextSibling;
    } else {
      old.insertBefore(document.importNode(next, true), place);
    }
  }
  while (place) place = drop(place);
}

// Whether somebody is writing in it at this moment.
function isHeld(node) {
  const focus = document.activeElement;
  return isField(focus) && node.contains(focus) && isAtWork(node);
}

// What is gone on the server goes, unless somebody is writing in it: then it stays, says so, and goes when let go.
function drop(node) {
  const next = node.nextSibling;
  if (isHeld(node)) {
    if (!node.dataset.gone) {
      node.dataset.gone = 'ja';
      node.addEventListener('focusout', () => setTimeout(() => {
        if (node.contains(document.activeElement)) return;
        node.remove();
        document.dispatchEvent(new CustomEvent('rum:borta'));
      }, 200));
    }
  } else {
    node.remove();
  }
  return next;
}

// What a form sends, with the button that was pressed. Browsers before Chrome 112 and Safari 16.4 leave out the button
// when FormData is asked for it, and those before Safari 15.4 do not say which it was, so both are done here.

let pressed = null;
document.addEventListener('click', (event) => {
  pressed = event.target.closest?.('button, input[type=submit]') ?? null;
}, true);

// The button by which a form was sent; none when script sent it.
export function senderOf(event) {
  if (event.submitter) return event.submitter;
  return pressed?.form === event.target ? pressed : null;
}

export function fieldsOf(event) {
  const fields = new FormData(event.target);
  const sender = senderOf(event);
  if (sender?.name) fields.append(sender.name, sender.value);
  return fields;
}

// By which the server knows a sending that comes again. A room's phones come over plain HTTP, where there is no
// randomUUID.
export function newID() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

// Ids of sendings that were not answered: sent again unchanged, each goes under its id, since it may have arrived.
export class Unanswered {
  ids = new Map();

  // Gives the fields their id, and back what the sending is known by.
  name(address, fields, id) {
    fields.delete('id');
    const wish = `${address} ${fields}`;
    fields.set('id', this.ids.get(wish) ?? id ?? newID());
    return wish;
  }

  keep(wish, fields) { this.ids.set(wish, fields.get('id')); }

  forget(wish) { this.ids.delete(wish); }
}

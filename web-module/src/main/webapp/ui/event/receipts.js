/**
 * The receipts of this device, kept in the browser so that a closed tab loses nothing. They hold neither name nor
 * phone number. A browser that keeps nothing (private windows) still shows them until the tab is closed.
 */
export class Receipts {
  #key;
  #receipts;

  constructor(eventId) {
    this.#key = `madang-receipts:${eventId}`;
    this.#receipts = this.#read();
  }

  get latest() {
    return this.#receipts.at(-1);
  }

  of(leaf) {
    return this.#receipts.find((kept) => kept.receipt.leaf === leaf);
  }

  keep(receipt) {
    this.#receipts.push(receipt);
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.#receipts));
    } catch {
      // The customer can still save it as a file.
    }
  }

  #read() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#key));
      return Array.isArray(kept) ? kept.filter((each) => each?.receipt?.leaf) : [];
    } catch {
      return [];
    }
  }
}

/** What the customer saves: enough to find the entry in the draw's proof and to compute its leaf again. */
export function receiptOf(eventId, title, entered) {
  return {
    algorithm: 'madang-draw-1',
    eventId,
    title,
    participationId: entered.participationId,
    entryNumber: entered.entryNumber,
    receipt: entered.receipt,
  };
}

/** Whether the text went to the clipboard; also where the page was not loaded over https. */
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedTheOldWay(text);
  }
}

function copiedTheOldWay(text) {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'unseen';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } finally {
    field.remove();
  }
}

/** The customers' page of one event: shows it, takes one entry at a time, gives the receipt, names the winners. */

import { chosenLanguage, write } from '/ui/language.js';
import { Calls } from '/ui/event/calls.js';
import { EntryForm } from '/ui/event/entry-form.js';
import { Receipts, copied, receiptOf } from '/ui/event/receipts.js';
import { speakerOf } from '/ui/event/spoken.js';
import { textsOf } from '/ui/event/texts.js';

const ADDRESS = /^\/e\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/i;
const SOONEST_LOOK = 5_000;
const LATEST_LOOK = 6 * 3_600_000;

const language = chosenLanguage();
const texts = textsOf(language);
const speaker = speakerOf(language);
const eventId = ADDRESS.exec(location.pathname)?.[1].toLowerCase();
const calls = new Calls(eventId, language);
const receipts = new Receipts(eventId);
const form = new EntryForm(texts);
const at = (id) => document.getElementById(id);

let shown;
let nextLook;
let formWanted = false;

function show(id) {
  for (const section of ['loading', 'trouble', 'event']) {
    at(section).hidden = section !== id;
  }
}

function fill(id, text) {
  at(id).textContent = text ?? '';
  at(id).hidden = !text;
}

async function load() {
  if (!eventId) {
    showTrouble(texts.notFound, texts.notFoundMore);
    return;
  }
  if (!shown) {
    show('loading');
  }
  try {
    showEvent(await calls.event());
  } catch (refusal) {
    if (shown && refusal.status !== 404) {
      lookAgainAt(Date.now() + SOONEST_LOOK * 6);
      return;
    }
    showRefusal(refusal);
  }
}

function showRefusal(refusal) {
  if (refusal.status === 404) {
    showTrouble(texts.notFound, texts.notFoundMore);
    return;
  }
  const why = refusal.status ? refusal.problem.detail : navigator.onLine ? null : texts.offline;
  showTrouble(texts.notLoaded, why || texts.unanswered, refusal.problem.correlationId, true);
}

function showTrouble(title, more, requestNumber, again = false) {
  shown = undefined;
  document.title = title;
  fill('trouble-title', title);
  fill('trouble-more', more);
  fill('trouble-number', requestNumber && texts.requestNumber(requestNumber));
  at('again').hidden = !again;
  at('jump').hidden = true;
  show('trouble');
}

function showEvent(event) {
  const first = !shown;
  shown = event;
  document.title = texts.pageTitle(event.title, event.store.name);
  document.querySelector('meta[property="og:title"]').content = document.title;
  if (first) {
    showPicture(event);
  }
  fill('host', event.store.name);
  fill('title', event.title);
  fill('description', event.description || event.imageText);
  showPrizes(event.prizes ?? []);
  showTimes(event);
  fill('shop', event.store.name);
  fill('place', placeOf(event.store));
  showStanding(event);
  show('event');
  watchTheClock(event);
}

function showPicture({ imageUrl, title }) {
  at('picture').hidden = !imageUrl;
  at('event').classList.toggle('no-picture', !imageUrl);
  if (imageUrl) {
    at('image').alt = texts.pictureOf(title);
    at('image').src = imageUrl;
  }
}

function showPrizes(prizes) {
  at('prizes').replaceChildren(
    ...prizes.map((prize) =>
      line(
        element('span', 'prize', prize.name),
        prize.value > 0 && element('span', 'fine number', texts.worth(speaker.won(prize.value))),
        element('strong', 'quantity number', texts.winnersOf(prize.quantity)),
      ),
    ),
  );
}

function showTimes({ status, startsAt, endsAt, announceAt }) {
  const now = new Date();
  const end = new Date(endsAt);
  if (status === 'CLOSED' || status === 'DRAWN') {
    at('when').textContent = texts.ended(speaker.end(end, now));
  } else {
    at('when').replaceChildren(
      element('span', 'said-first', texts.until(speaker.end(end, now))),
      ' ',
      ...(status === 'ACTIVE' ? [element('span', 'left', speaker.left(end, now))] : []),
    );
  }
  at('when-exact').textContent = texts.exactPeriod(speaker.exact(new Date(startsAt)), speaker.exact(end));
  at('announcement').hidden = !announceAt;
  if (announceAt) {
    at('announce').textContent = texts.announceAt(speaker.moment(new Date(announceAt), now));
    at('announce-exact').textContent = texts.exactMoment(speaker.exact(new Date(announceAt)));
  }
}

/** What the customer can do now. */
function showStanding(event) {
  const now = new Date();
  const kept = receipts.latest;
  const open = event.status === 'ACTIVE';
  const drawn = event.status === 'DRAWN';
  const entering = open && (!kept || formWanted);
  form.show(entering);
  at('another').hidden = !open || !kept || entering;
  at('standing').hidden = true;
  at('winners').hidden = !drawn;
  at('ticket').hidden = true;
  if (kept && !entering && !drawn) {
    showTicket(kept, texts.enteredBefore, awaited(event, now));
  }
  if (event.status === 'SCHEDULED') {
    showNote(texts.notOpen, texts.notOpenMore(speaker.moment(new Date(event.startsAt), now)));
  }
  if (event.status === 'CLOSED') {
    showNote(texts.closed, awaited(event, now, texts.closedMore));
  }
  if (drawn) {
    at('winners').before(at('ticket'));
    showWinners();
  }
}

function showNote(title, more) {
  at('standing').hidden = false;
  fill('standing-title', title);
  fill('standing-more', more);
}

function awaited({ announceAt }, now, say = texts.winnersAt) {
  const announced = announceAt && new Date(announceAt);
  return announced && announced > now ? say(speaker.moment(announced, now)) : texts.closedSoon;
}

function showTicket(kept, title, more, won = true) {
  const text = JSON.stringify(kept, null, 2);
  at('ticket').hidden = false;
  at('ticket').classList.toggle('is-over', !won);
  fill('ticket-title', title);
  fill('entry-number', kept.entryNumber.toLocaleString(language));
  fill('ticket-more', more);
  fill('receipt-text', text);
  fill('receipt-said', '');
  URL.revokeObjectURL(at('save').href);
  at('save').href = URL.createObjectURL(new Blob([`${text}\n`], { type: 'application/json' }));
  at('save').download = `madang-receipt-${kept.entryNumber}.json`;
}

async function showWinners() {
  at('proof').href = calls.proofAddress;
  try {
    const announced = await calls.winners();
    const winners = announced.winners ?? [];
    const alternates = (announced.alternates ?? []).map((each) => ({ ...each, rank: each.rank - winners.length }));
    at('winners-trouble').hidden = true;
    fill('drawn', texts.drawn(speaker.moment(new Date(announced.drawnAt), new Date())));
    at('winner-list').replaceChildren(...winners.map((winner) => person(winner, winner.prize)));
    at('alternates').hidden = !alternates.length;
    at('alternate-list').replaceChildren(...alternates.map((each) => person(each, texts.alternateNumber(each.rank))));
    showOutcome(winners, alternates);
  } catch (refusal) {
    fill('winners-trouble', texts.winnersTrouble(refusal.problem?.detail));
    fill('drawn', '');
    if (receipts.latest) {
      showTicket(receipts.latest, texts.enteredBefore);
    }
    lookAgainAt(Date.now() + SOONEST_LOOK * 6);
  }
}

function person({ name, phone, leaf }, what) {
  const mine = Boolean(receipts.of(leaf));
  const row = line(
    element('span', 'prize', what),
    mine && element('strong', 'mine', texts.mine),
    element('span', 'who number', `${name} ${phone}`),
  );
  row.classList.toggle('is-mine', mine);
  return row;
}

function showOutcome(winners, alternates) {
  const won = winners.find(({ leaf }) => receipts.of(leaf));
  const waiting = alternates.find(({ leaf }) => receipts.of(leaf));
  if (won) {
    showTicket(receipts.of(won.leaf), texts.won(won.prize), texts.wonMore);
  } else if (waiting) {
    showTicket(receipts.of(waiting.leaf), texts.alternate(waiting.rank), texts.alternateMore, false);
  } else if (receipts.latest) {
    showTicket(receipts.latest, texts.lost, texts.lostMore, false);
  }
}

async function enter(entry, key) {
  const entered = await calls.enter(entry, key);
  const receipt = receiptOf(eventId, shown.title, entered);
  receipts.keep(receipt);
  formWanted = false;
  form.clear();
  showStanding(shown);
  showTicket(receipt, texts.entered, awaited(shown, new Date()));
  at('ticket').classList.add('fresh');
  at('ticket').focus({ preventScroll: true });
  at('ticket').scrollIntoView({ block: 'start' });
}

/** The page turns by itself when the event opens or ends. */
function watchTheClock({ status, startsAt, endsAt }) {
  const next = { SCHEDULED: startsAt, ACTIVE: endsAt }[status];
  if (next) {
    lookAgainAt(new Date(next).getTime());
  }
}

function lookAgainAt(time) {
  clearTimeout(nextLook);
  const wait = Math.min(Math.max(time - Date.now(), SOONEST_LOOK), LATEST_LOOK);
  nextLook = setTimeout(load, wait);
}

function placeOf({ address, region }) {
  const code = /^[A-Z0-9_]+$/;
  return address || (region && !code.test(region) ? region : '');
}

function element(name, classes, text) {
  const made = document.createElement(name);
  made.className = classes;
  made.textContent = text;
  return made;
}

function line(...parts) {
  const made = document.createElement('li');
  made.append(...parts.filter(Boolean).flatMap((part) => [part, ' ']));
  return made;
}

document.documentElement.lang = language;
write(texts);
form.onEnter = enter;
form.onClosed = load;
at('image').addEventListener('error', () => showPicture({}));
at('again').addEventListener('click', load);
at('another').addEventListener('click', () => {
  formWanted = true;
  showStanding(shown);
  form.focus();
});
at('save').addEventListener('click', () => fill('receipt-said', texts.saved));
at('copy').addEventListener('click', async () => {
  fill('receipt-said', (await copied(at('receipt-text').textContent)) ? texts.copied : texts.notCopied);
});
window.addEventListener('online', () => shown || load());
load();

import { Refusal } from '/ui/event/calls.js';

const FIELDS = ['name', 'phone'];
const MOBILE = /^(01\d)(\d{3,4})(\d{4})$/;
const CHANNEL = /^[A-Z_]{1,40}$/;

/**
 * The form of two fields. Whatever goes wrong, what was written stays; the customer learns what happened, what was kept
 * and what to do next.
 */
export class EntryForm {
  /** Enters; given by the page. */
  onEnter = async () => {};
  /** Told when the server says that the event takes no entries now. */
  onClosed = () => {};

  #texts;
  #form = document.getElementById('entry');
  #send = document.getElementById('send');
  #jump = document.getElementById('jump');
  #channel = channelOf(location.search);
  #attempt = {};
  #sending = false;
  #wanted = false;
  #inView = false;

  constructor(texts) {
    this.#texts = texts;
    this.#form.addEventListener('submit', (submit) => {
      submit.preventDefault();
      this.#submit();
    });
    for (const field of FIELDS) {
      this.#input(field).addEventListener('input', () => this.#mark(field, ''));
    }
    this.#input('phone').addEventListener('blur', ({ target }) => {
      target.value = withHyphens(target.value);
    });
    new IntersectionObserver(([seen]) => {
      this.#inView = seen.isIntersecting;
      this.#showJump();
    }).observe(this.#form);
  }

  show(wanted) {
    this.#wanted = wanted;
    this.#form.hidden = !wanted;
    this.#showJump();
  }

  focus() {
    this.#input('name').focus();
  }

  clear() {
    this.#form.reset();
    this.#attempt = {};
    this.#tell();
  }

  async #submit() {
    if (this.#sending) {
      return;
    }
    this.#tell();
    const entry = this.#entry();
    if (!this.#complete(entry)) {
      return;
    }
    this.#busy(true);
    try {
      await this.onEnter(entry, this.#keyOf(entry));
    } catch (failure) {
      if (!(failure instanceof Refusal)) {
        throw failure;
      }
      this.#explain(failure);
    } finally {
      this.#busy(false);
    }
  }

  #entry() {
    const entry = { name: this.#input('name').value.trim(), phone: this.#input('phone').value.trim() };
    return this.#channel ? { ...entry, channel: this.#channel } : entry;
  }

  #complete(entry) {
    this.#mark('name', entry.name ? '' : this.#texts.nameMissing);
    this.#mark('phone', entry.phone ? '' : this.#texts.phoneMissing);
    return !this.#focusFirstWrong();
  }

  #explain({ status, problem, retryAfter }) {
    const texts = this.#texts;
    if (status === 0) {
      this.#tell('wrong', texts.notSure, navigator.onLine ? texts.notSureUnanswered : texts.notSureOffline);
    } else if (status === 400) {
      this.#explainFields(problem);
    } else if (problem.code === 'PART_001') {
      this.#tell('waiting', problem.title, texts.otherNumber(problem.detail));
    } else if (problem.code === 'PART_002') {
      this.#tell('waiting', problem.title, problem.detail);
      this.onClosed();
    } else if (status === 404) {
      this.#tell('waiting', texts.notSent, texts.notReady);
    } else if (status === 429) {
      this.#tell('waiting', texts.notSent, texts.tooMany(retryAfter || 1));
    } else {
      const more = problem.detail ? texts.kept(problem.detail) : texts.notSureUnanswered;
      this.#tell('wrong', texts.notSure, more, problem.correlationId);
    }
  }

  /** A channel comes from the address, not from the customer: a wrong one is left out and nobody is bothered. */
  #explainFields(problem) {
    const errors = problem.errors ?? [];
    if (this.#channel && errors.some(({ field }) => field === 'channel')) {
      this.#channel = undefined;
      if (errors.length === 1) {
        queueMicrotask(() => this.#submit());
        return;
      }
    }
    for (const { field, message } of errors) {
      if (FIELDS.includes(field)) {
        this.#mark(field, message);
      }
    }
    if (!this.#focusFirstWrong()) {
      this.#tell('wrong', this.#texts.notSent, problem.detail);
    }
  }

  #mark(field, message) {
    document.getElementById(`${field}-wrong`).textContent = message;
    this.#input(field).toggleAttribute('aria-invalid', Boolean(message));
    if (message) {
      this.#input(field).setAttribute('aria-invalid', 'true');
    }
  }

  #focusFirstWrong() {
    const wrong = this.#form.querySelector('[aria-invalid="true"]');
    wrong?.focus();
    return Boolean(wrong);
  }

  #tell(kind, title, more, requestNumber) {
    const trouble = document.getElementById('entry-trouble');
    trouble.hidden = !title;
    trouble.classList.toggle('waiting', kind === 'waiting');
    trouble.classList.toggle('failed', kind === 'wrong');
    document.getElementById('entry-trouble-title').textContent = title ?? '';
    document.getElementById('entry-trouble-more').textContent = more ?? '';
    document.getElementById('entry-trouble-number').textContent =
      requestNumber ? this.#texts.requestNumber(requestNumber) : '';
    if (title) {
      trouble.focus();
    }
  }

  #busy(sending) {
    this.#sending = sending;
    this.#send.setAttribute('aria-disabled', String(sending));
    this.#send.textContent = sending ? this.#texts.sending : this.#texts.send;
  }

  /** The same entry keeps its key, so that the server can tell pressing again from entering again. */
  #keyOf(entry) {
    const body = JSON.stringify(entry);
    if (this.#attempt.body !== body) {
      this.#attempt = { body, key: randomKey() };
    }
    return this.#attempt.key;
  }

  #showJump() {
    this.#jump.hidden = !this.#wanted || this.#inView;
  }

  #input(field) {
    return document.getElementById(field);
  }
}

function channelOf(query) {
  const channel = new URLSearchParams(query).get('channel')?.trim().toUpperCase();
  return channel && CHANNEL.test(channel) ? channel : undefined;
}

function withHyphens(phone) {
  const digits = phone.replace(/[\s-]/g, '');
  return MOBILE.test(digits) ? digits.replace(MOBILE, '$1-$2-$3') : phone;
}

/** 128 random bits; unlike `crypto.randomUUID` also where the page was not loaded over https. */
function randomKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

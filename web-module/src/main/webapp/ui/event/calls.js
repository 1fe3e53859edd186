/** The calls the page makes. Each returns the answer or throws a {@link Refusal}. */

const PATIENCE = 15_000;

/** Why a call brought nothing: `status` is 0 when nobody answered, else the server's, with its problem+json. */
export class Refusal extends Error {
  constructor(status, problem = {}, retryAfter = 0) {
    super(problem.code ?? `status ${status}`);
    this.status = status;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

export class Calls {
  #event;
  #language;

  constructor(eventId, language) {
    this.#event = `/api/public/events/${eventId}`;
    this.#language = language;
  }

  get proofAddress() {
    return `${this.#event}/proof`;
  }

  event() {
    return this.#call('');
  }

  winners() {
    return this.#call('/winners');
  }

  /** `key` names this attempt, also when it is made again. What keeps a phone from entering twice is not the key. */
  enter(entry, key) {
    return this.#call('/participations', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(entry),
    });
  }

  async #call(path, options = {}) {
    const headers = { Accept: 'application/json', 'Accept-Language': this.#language, ...options.headers };
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), PATIENCE);
    try {
      const response = await fetch(this.#event + path, {
        cache: 'no-store',
        credentials: 'omit',
        ...options,
        headers,
        signal: limit.signal,
      });
      if (response.ok) {
        return await response.json();
      }
      throw new Refusal(
        response.status,
        await response.json().catch(() => ({})),
        Number(response.headers.get('Retry-After')) || 0,
      );
    } catch (failure) {
      throw failure instanceof Refusal ? failure : new Refusal(0);
    } finally {
      clearTimeout(timer);
    }
  }
}

// Talking to the server: reading, writing with the header that every change needs, an outbox that sends once, and word of changes.
const HOURS = /^[a-z-]+_(h|km|usd)$/;

/** Names written with an underscore before a unit read like all others. Map keys such as place names stay. */
export function tidy(value) {
  if (Array.isArray(value)) return value.map(tidy);
  if (value === null || typeof value !== 'object') return value;
  const out = {};
  for (const [key, inner] of Object.entries(value)) out[HOURS.test(key) ? key.replace('_', '-') : key] = tidy(inner);
  return out;
}

export class Refusal extends Error {
  constructor(status, body) {
    super(body.reason || body.code || String(status));
    this.status = status;
    this.code = body.code || '';
    this.reason = body.reason || '';
    this.body = body;
  }
}

export const isOffline = error => !(error instanceof Refusal);

async function answer(reply) {
  const text = await reply.text();
  let body = {};
  try { body = text ? JSON.parse(text) : {}; } catch { body = {reason: text}; }
  if (!reply.ok) throw new Refusal(reply.status, body);
  return tidy(body);
}

export const get = async path => answer(await fetch(path, {headers: {Accept: 'application/json'}}));
export const post = async (path, body = {}) =>
  answer(await fetch(path, {method: 'POST', headers: {'Content-Type': 'application/json', 'X-Tributary': '1'}, body: JSON.stringify(body)}));

/** 128 random bits; works without a secure context, too. */
export function freshKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(b => b.toString(16).padStart(2, '0')).join('');
}

export function kept(key, otherwise) {
  try { return JSON.parse(localStorage.getItem(key)) ?? otherwise; } catch { return otherwise; }
}
export function keep(key, value) {
  try { value === null ? localStorage.removeItem(key) : localStorage.setItem(key, JSON.stringify(value)); } catch { /* lasts as long as the page */ }
}

/** Orders on their way. Each keeps its key until the server has answered, so that a second try does nothing twice. */
export class Outbox {
  constructor(name, path, settled) {
    this.name = `tributary.outbox.${name}`;
    this.path = path;
    this.settled = settled;
    this.items = kept(this.name, []);
    this.busy = false;
  }

  send(body) {
    this.items.push({key: freshKey(), body, since: Date.now()});
    this.save();
    return this.flush();
  }

  save() { keep(this.name, this.items.length ? this.items : null); }

  async flush() {
    if (this.busy) return;
    this.busy = true;
    try {
      while (this.items.length) {
        const item = this.items[0];
        let reply;
        try {
          reply = await post(this.path, {key: item.key, ...item.body});
        } catch (error) {
          const later = isOffline(error) || error.status === 503 || error.status === 429 || error.status >= 500 && error.status !== 501;
          if (later) return;
          reply = {accepted: false, number: error.body.number || 0, code: error.code, reason: error.reason, at: error.body.at};
        }
        this.items.shift();
        this.save();
        this.settled(item, reply);
      }
    } finally {
      this.busy = false;
    }
  }
}

/** Calls back at each word of a change, and tells whether the line is up. */
export function listen(changed, line) {
  let source;
  let wait = 1000;
  const open = () => {
    source = new EventSource('/api/changes');
    source.addEventListener('change', () => changed());
    source.onopen = () => { wait = 1000; line(true); changed(); };
    source.onerror = () => {
      line(false);
      source.close();
      setTimeout(open, wait);
      wait = Math.min(wait * 1.7, 15000);
    };
  };
  open();
  addEventListener('online', () => changed());
  document.addEventListener('visibilitychange', () => { if (!document.hidden) changed(); });
  addEventListener('pagehide', () => source && source.close());
}

// The guided practice: one step at a time over the real page; a step is done when the page sees that it was done.
import {html, render, nothing} from '/app/lib.js';
import {t, number} from '/app/words.js';

const has = (view, ...kinds) => (view.orders || []).some(o => o.accepted && kinds.includes(o.order.order));
const STEPS = [
  ['read', null, () => false],
  ['map', '.picture', () => false],
  ['inbox', '.inbox, #lists-inbox', () => false],
  ['rule', '.given', view => has(view, 'set-sharing-rule')],
  ['lead', '.lists', view => has(view, 'share-lead')],
  ['ask', '.lists', view => has(view, 'request-information', 'request-assistance')],
  ['order', '.given', view => (view.orders || []).length >= 2],
  ['ready', '.ready', view => view.ready === true],
];

let box = null;
let at = 0;

/** Shows the steps over the page. */
export function practice(desk, fromStart = false) {
  if (fromStart) at = 0;
  if (!box) {
    box = document.createElement('aside');
    box.className = 'coach';
    box.setAttribute('aria-live', 'polite');
    document.body.append(box);
  }
  const leave = () => { box.remove(); box = null; mark(null); clearInterval(timer); };
  const show = () => {
    const [key, where, done] = STEPS[at];
    const seen = done(desk.view());
    mark(where);
    render(html`<header class="row"><strong class="grow">${t('practice')} · ${number(at + 1)}/${number(STEPS.length)}</strong><button class="icon plain slim" aria-label=${t('close')} @click=${leave}>✕</button></header>
      <h3>${t(`practice.${key}`)}</h3><p>${t(`practice.${key}-help`)}</p>${seen ? html`<p class="chip ok">✓ ${t('practice.done')}</p>` : nothing}
      <div class="row">${at > 0 ? html`<button @click=${() => { at--; show(); }}>${t('back')}</button>` : nothing}<span class="grow"></span>
      ${at < STEPS.length - 1 ? html`<button class="primary" @click=${() => { at++; show(); }}>${t('next')}</button>` : html`<button class="primary" @click=${leave}>${t('practice.end')}</button>`}</div>`, box);
  };
  const timer = setInterval(() => { if (box) show(); }, 1500);
  show();
}

function mark(selector) {
  document.querySelectorAll('.coached').forEach(e => e.classList.remove('coached'));
  if (selector) document.querySelector(selector)?.classList.add('coached');
}

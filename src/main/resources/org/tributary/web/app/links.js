// A link that is shown once, with its QR code drawn as squares.
import {html, nothing} from '/app/lib.js';
import {svg} from '/app/lib.js';
import {t} from '/app/words.js';
import {toast} from '/app/ui.js';

export function qrPicture(rows) {
  if (!Array.isArray(rows) || !rows.length) return nothing;
  const size = rows.length;
  const path = rows.flatMap((row, y) => [...row].map((c, x) => c === '1' ? `M${x} ${y}h1v1h-1z` : '')).join('');
  return html`<svg class="qr" viewBox="-3 -3 ${size + 6} ${size + 6}" role="img" aria-label=${t('link.qr')} shape-rendering="crispEdges">${svg`<rect x="-3" y="-3" width=${size + 6} height=${size + 6} fill="#fff"></rect><path d=${path} fill="#000"></path>`}</svg>`;
}

export function linkCard(given) {
  return html`<div class="stack linkcard">${given.person?.name ? html`<h3>${given.person.name}</h3>` : nothing}${qrPicture(given.qr)}<p class="muted">${t('link.once')}</p>
    <label class="field"><span>${t('link.address')}</span><input readonly .value=${given.link} @focus=${e => e.target.select()}></label>
    <div class="row"><button @click=${e => { copy(given.link, e.target); }}>${t('link.copy')}</button></div></div>`;
}

/** Copies also where the page has no secure context. */
function copy(text, button) {
  const field = button.closest('.linkcard').querySelector('input');
  field.focus();
  field.select();
  let done = false;
  try { done = document.execCommand('copy'); } catch { done = false; }
  if (!done && navigator.clipboard) navigator.clipboard.writeText(text).catch(() => {});
  toast(html`${t('link.copied')}`, 'ok');
}

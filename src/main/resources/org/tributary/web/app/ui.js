// Parts that every page uses: shapes of seats, chips, tabs, dialogs, notes, language and look.
import {html, render, nothing} from '/app/lib.js';
import {t, word, LANGUAGES, currentLanguage, useLanguage, say, number} from '/app/words.js';
import {post, keep, kept} from '/app/net.js';

export const SHAPES = {CHN: '■', LAO: '▲', MMR: '◆', THA: '●', KHM: '⬟', VNM: '★'};

export const shape = country => html`<span class="shape" aria-hidden="true">${SHAPES[country] || '○'}</span>`;
export const seatName = country => word('country', country);
export const withShape = country => html`<span class="nowrap">${shape(country)} ${seatName(country)}</span>`;
export const chip = (kind, content) => html`<span class="chip ${kind}">${content}</span>`;

/** A text that may be in another language than the page says so to fonts, line breaks and screen readers. */
export function foreign(text, className = '') {
  const said = say(text);
  return html`<span class="${className}" lang=${said.lang || nothing} dir="auto">${said.text}</span>`;
}

export function tabs(name, choices, chosen, choose) {
  const move = event => {
    const step = {ArrowRight: 1, ArrowLeft: -1, Home: -99, End: 99}[event.key];
    if (!step) return;
    event.preventDefault();
    const at = choices.findIndex(c => c.id === chosen);
    const next = Math.abs(step) === 99 ? (step < 0 ? 0 : choices.length - 1) : (at + step + choices.length) % choices.length;
    choose(choices[next].id);
    requestAnimationFrame(() => document.getElementById(`${name}-${choices[next].id}`)?.focus());
  };
  return html`<div class="tabs" role="tablist" aria-label=${t(`tabs.${name}`)} @keydown=${move}>
    ${choices.map(c => html`<button role="tab" id="${name}-${c.id}" aria-selected=${c.id === chosen} aria-controls="${name}-panel"
      tabindex=${c.id === chosen ? 0 : -1} @click=${() => choose(c.id)}>${c.label}${c.count === undefined ? nothing : html`<span class="count num">${number(c.count)}</span>`}</button>`)}
  </div>`;
}
export const tabPanel = (name, chosen, content) => html`<div class="body" role="tabpanel" tabindex="0" id="${name}-panel" aria-labelledby="${name}-${chosen}">${content}</div>`;

/** A modal dialog; content is drawn anew by the returned function. Escape and the cross close it. */
export function openDialog(title, draw, {wide = false, closed = () => {}} = {}) {
  const dialog = document.createElement('dialog');
  if (wide) dialog.className = 'wide';
  document.body.append(dialog);
  const shut = () => dialog.close();
  const redraw = () => {
    const {body, actions} = draw(shut, redraw);
    render(html`<div class="dialog"><header><h2 class="grow" id="dialog-title">${typeof title === 'function' ? title() : title}</h2>
      <button class="icon plain" aria-label=${t('close')} @click=${shut}>✕</button></header>
      <div class="body">${body}</div>${actions ? html`<footer>${actions}</footer>` : nothing}</div>`, dialog);
  };
  dialog.setAttribute('aria-labelledby', 'dialog-title');
  dialog.addEventListener('close', () => { dialog.remove(); closed(); });
  redraw();
  dialog.showModal();
  return {redraw, shut, dialog};
}

export function confirmDialog(title, text, action, danger = false) {
  return new Promise(resolve => {
    let answer = false;
    openDialog(title, shut => ({body: html`<p class="pre">${text}</p>`,
      actions: html`<button @click=${shut}>${t('cancel')}</button><button class=${danger ? 'danger' : 'primary'} @click=${() => { answer = true; shut(); }}>${action}</button>`}),
    {closed: () => resolve(answer)});
  });
}

let toastBox;
export function toast(content, kind = '') {
  if (!toastBox) {
    toastBox = document.createElement('div');
    toastBox.className = 'toasts';
    toastBox.setAttribute('role', 'status');
    document.body.append(toastBox);
  }
  const note = document.createElement('div');
  note.className = `toast ${kind}`;
  render(content, note);
  toastBox.append(note);
  setTimeout(() => note.remove(), kind === 'bad' ? 12000 : 6000);
}

export const failed = error => toast(html`<strong>${t('failed')}</strong> ${word('refusal', error.code) || error.message} ${error.reason && !error.code ? error.reason : nothing}`, 'bad');

// The look: as the device says, light, or dark.
const LOOK = 'tributary.look';
export function applyLook() {
  const look = kept(LOOK, 'auto');
  if (look === 'auto') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.dataset.theme = look;
}
export function lookSwitch(changed) {
  const now = kept(LOOK, 'auto');
  const next = {auto: 'dark', dark: 'light', light: 'auto'}[now];
  const sign = {auto: '◐', dark: '☾', light: '☀'}[now];
  return html`<button class="icon" title=${t(`look.${now}`)} aria-label=${t('look.switch', {now: t(`look.${now}`)})}
    @click=${() => { keep(LOOK, next); applyLook(); changed(); }}><span aria-hidden="true">${sign}</span></button>`;
}

export function languageSwitch(changed, {signedIn = true} = {}) {
  return html`<label><span class="unseen">${t('language')}</span><select id="language" @change=${async event => {
    const wished = event.target.value;
    await useLanguage(wished);
    if (signedIn) post('/api/me/language', {language: wished}).catch(() => {});
    changed();
  }}>${LANGUAGES.map(([code, own]) => html`<option value=${code} lang=${code} ?selected=${code === currentLanguage()}>${own}</option>`)}</select></label>`;
}

export const RATING = {P: 'ok', S: 'warn', M: 'bad', U: 'bad'};
export const rating = letter => letter ? html`<span class="chip ${RATING[letter] || ''}" title=${t(`rating.${letter}`)}>${letter}<span class="unseen"> ${t(`rating.${letter}`)}</span></span>` : html`<span class="muted">–</span>`;
applyLook();

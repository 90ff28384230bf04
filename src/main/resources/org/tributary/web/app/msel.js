// The list of scripted events as a timeline: what fired, what is to come, what waits for the controller's word.
import {html, nothing} from '/app/lib.js';
import {t, word, list, LANGUAGES, currentLanguage} from '/app/words.js';
import {dDay} from '/app/times.js';
import {openDialog, toast, foreign} from '/app/ui.js';
import {freshKey} from '/app/net.js';

const SIGN = {fired: '●', waiting: '○', standby: '◌', held: '⏸', due: '◉', skipped: '⊘'};
const readable = id => String(id).replace(/[-_]/g, ' ');

export function timeline(view, chosen, choose) {
  const ex = view.exercise;
  const end = Math.max(1, (ex['to-h'] - ex['from-h'] || 168) * ex.rounds);
  const timed = (view.msel || []).filter(i => (i['fired-h'] ?? i['due-h']) !== undefined).sort((a, b) => (a['fired-h'] ?? a['due-h']) - (b['fired-h'] ?? b['due-h']));
  const loose = (view.msel || []).filter(i => (i['fired-h'] ?? i['due-h']) === undefined);
  const rows = [];
  const room = Math.max(300, innerWidth - (innerWidth > 900 ? 560 : 90));
  const placed = timed.map(i => {
    const at = Math.min(1, Math.max(0, (i['fired-h'] ?? i['due-h']) / end)) * 100;
    const wide = (readable(i.id).length * 7 + 44) / room * 100;
    const left = at > 88 ? at - wide : at < 8 ? at : at - wide / 2;
    let row = rows.findIndex(last => last < left);
    if (row < 0) row = rows.length < 4 ? rows.push(-99) - 1 : rows.indexOf(Math.min(...rows));
    rows[row] = left + wide;
    return {i, at, row};
  });
  const button = i => html`<button class="inject ${i.stage}" aria-pressed=${chosen === i.id} @click=${() => choose(chosen === i.id ? null : i.id)}><span class="dot" aria-hidden="true">${SIGN[i.stage] || '○'}</span><span class="unseen">${word('inject-stage', i.stage)}: </span>${readable(i.id)}${i.late ? html` <span class="chip warn">${t('msel.late')}</span>` : nothing}</button>`;
  return html`<div class="timeline rows-${Math.max(1, rows.length)}"><div class="axis"></div>
      <div class="this-round" .style=${`left:${ex['from-h'] / end * 100}%;width:${(ex['to-h'] - ex['from-h']) / end * 100}%`}><span>${t('msel.this-round')}</span></div>
      <div class="now-line" .style=${`left:${Math.min(1, ex['now-h'] / end) * 100}%`}></div>
      ${placed.map(({i, at, row}) => html`<div class="mark row-${row} ${at > 88 ? 'end' : at < 8 ? 'begin' : ''}" .style=${`left:${at}%`}>${button(i)}</div>`)}</div>
    ${loose.length ? html`<div class="row tight pad loose"><span class="small muted">${t('msel.on-condition')}</span>${loose.map(button)}</div>` : nothing}
    <p class="pad small muted legend-line">${['fired', 'waiting', 'due', 'held', 'standby', 'skipped'].map(s => html`<span>${SIGN[s]} ${word('inject-stage', s)}</span> `)}</p>`;
}

export function injectCard(view, id, act, seatLabel) {
  const inject = (view.msel || []).find(i => i.id === id);
  if (!inject) return html`<p class="pad small muted">${t('msel.choose')}</p>`;
  const does = what => act(`injects/${encodeURIComponent(inject.id)}/${what}`);
  const open = !['fired', 'skipped'].includes(inject.stage);
  const held = inject.stage === 'held' || inject.stage === 'due';
  return html`<article class="pad stack ruled"><div class="row"><h3>${readable(inject.id)}</h3><span class="chip">${word('inject-stage', inject.stage)}</span><span class="muted small">${inject.from} → ${inject.to?.length ? list(inject.to) : t('msel.all')} · ${inject['fired-h'] !== undefined ? dDay(inject['fired-h']) : inject['due-h'] !== undefined ? dDay(inject['due-h']) : t('msel.on-condition')}</span>
      ${inject.expected ? html`<span class="chip ${inject.expectation === 'missed' ? 'bad' : inject.expectation === 'taken' ? 'ok' : ''}">${t('msel.expects', {order: word('order', inject.expected)})}${inject.expectation ? ` · ${word('expectation', inject.expectation)}` : ''}</span>` : nothing}</div>
    <p>${foreign(inject.text)}</p>
    ${open ? html`<div class="row"><button class="primary" @click=${() => does('fire')}>${t('msel.fire')}</button>${held ? html`<button @click=${() => does('release')}>${t('msel.release')}</button>` : html`<button @click=${() => does('hold')}>${t('msel.hold')}</button>`}<button @click=${() => does('skip')}>${t('msel.skip')}</button></div>` : nothing}</article>`;
}

export function writeInject(view, act, seatLabel) {
  const values = {from: 'EXCON', to: new Set((view.seats || []).map(s => s.id)), delivery: 'message', text: {}, lang: currentLanguage()};
  openDialog(t('msel.write'), (shut, redraw) => ({body: html`<div class="stack"><p class="muted">${t('msel.write-help')}</p>
      <label class="field"><span>${t('msel.from')}</span><input .value=${values.from} @change=${e => { values.from = e.target.value.trim(); }}></label>
      <fieldset class="field"><legend>${t('msel.to')}</legend><div class="row">${(view.seats || []).map(s => html`<label class="tick"><input type="checkbox" .checked=${values.to.has(s.id)} @change=${e => { if (e.target.checked) values.to.add(s.id); else values.to.delete(s.id); redraw(); }}>${seatLabel(s.id)}</label>`)}</div></fieldset>
      <label class="field"><span>${t('msel.delivery')}</span><select @change=${e => { values.delivery = e.target.value; }}>${['message', 'call', 'press', 'document'].map(d => html`<option value=${d}>${word('delivery', d)}</option>`)}</select></label>
      <label class="field"><span>${t('language')}</span><select @change=${e => { values.lang = e.target.value; redraw(); }}>${LANGUAGES.map(([code, own]) => html`<option value=${code} lang=${code} ?selected=${code === values.lang}>${own}${values.text[code] ? ' ✓' : ''}</option>`)}</select></label>
      <label class="field"><span>${t('field.text')}</span><textarea lang=${values.lang} maxlength="4000" .value=${values.text[values.lang] || ''} @input=${e => { values.text[values.lang] = e.target.value; }}></textarea></label></div>`,
    actions: html`<button @click=${shut}>${t('cancel')}</button><button class="primary" @click=${() => {
      const text = Object.fromEntries(Object.entries(values.text).filter(([, said]) => said.trim()));
      if (!Object.keys(text).length || !values.to.size || !values.from) { toast(html`${t('msel.lacks')}`, 'bad'); return; }
      shut();
      act('injects', {inject: {inject: `written-${freshKey().slice(0, 6)}`, from: values.from, to: [...values.to], delivery: values.delivery, text, effects: []}});
    }}>${t('msel.fire')}</button>`}));
}

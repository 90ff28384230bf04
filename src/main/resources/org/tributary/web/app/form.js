// The form of an order: fields by kind, what is missing, send now or put on the seat's sheet. What is typed survives a reload.
import {html, nothing} from '/app/lib.js';
import {t, word, percent, knows} from '/app/words.js';
import {KINDS, GROUPS, fieldsOf, build, doubts, sentence, PHRASES, phrase} from '/app/orders.js';
import {openDialog, toast} from '/app/ui.js';
import {keep, kept, get, freshKey} from '/app/net.js';
import {dDay, dayAndTime, hourOf, dayName, fullTime} from '/app/times.js';
import {allPlaces, nameOfPlace} from '/app/model.js';

const TYPED = 'tributary.typed.';
const EVENTS = ['belief-crossed', 'raid-struck', 'load-seized', 'persons-freed', 'site-relocated', 'lead-received'];

/**
 * Opens the form of an order.
 *
 * @param desk {view(), canSend(), send(order, draft), draft(id, order)}
 */
export function orderForm(desk, kind, given = {}, draft = null) {
  if (desk.readOnly) { toast(html`${t('refusal.not-yours')}`, 'bad'); return null; }
  const typedAt = `${TYPED}${kind}`;
  const values = {...(Object.keys(given).length ? {} : kept(typedAt, {})), ...given};
  const condition = {on: false, event: 'raid-struck', at: ''};
  let tried = false;
  let told = [];
  let asked = '';

  const settle = () => {
    const view = desk.view();
    for (const field of fieldsOf(kind, values)) {
      if (field.type === 'one') {
        const choices = field.choices(view, values);
        if (values[field.name] && !choices.some(c => c.value === values[field.name])) delete values[field.name];
        if (!values[field.name] && !field.optional && choices.length === 1) values[field.name] = choices[0].value;
        if (!values[field.name] && (field.first || field.name === 'channel') && !field.optional && choices.length) values[field.name] = choices[0].value;
      } else if (field.type === 'many') {
        const choices = field.choices(view, values).map(c => c.value);
        values[field.name] = (values[field.name] || field.otherwise || []).filter(v => choices.includes(v));
      } else if (field.type === 'hour' && values[field.name] === undefined) values[field.name] = view.exercise['now-h'] + field.ahead;
      else if (field.type === 'number' && values[field.name] === undefined) values[field.name] = field.otherwise;
      else if (field.type === 'percent' && values[field.name] === undefined) values[field.name] = 0.1;
    }
  };
  const missing = () => {
    const lacking = fieldsOf(kind, values).filter(f => !f.optional && (values[f.name] === undefined || String(values[f.name]).trim() === '' && f.type !== 'many' || f.type === 'many' && f.name !== 'leads' && !(values[f.name] || []).length));
    const either = KINDS[kind].either;
    return {lacking, either: either && !either.some(n => values[n]) ? either : null};
  };
  const ask = async redraw => {
    const about = values.subject ? `subject=${encodeURIComponent(values.subject)}` : values.unit ? `unit=${encodeURIComponent(values.unit)}` : values.lead ? `lead=${encodeURIComponent(values.lead)}` : values.place ? `place=${encodeURIComponent(values.place)}` : '';
    if (!about || about === asked) return;
    asked = about;
    try {
      const options = await get(`/api/seat/options?${about}`);
      told = (options.choices || options.orders || []).filter(o => o.kind === kind);
      redraw();
    } catch { told = []; }
  };
  const order = () => {
    const inner = build(kind, values);
    return condition.on ? {order: 'conditional', agency: values.agency || inner.agency, when: {event: condition.event, ...(condition.at ? {at: condition.at} : {})}, then: [inner]} : inner;
  };

  settle();
  return openDialog(() => t(`order.${kind}`), (shut, redraw) => {
    const view = desk.view();
    const change = (name, value) => { values[name] = value; settle(); keep(typedAt, values); redraw(); ask(redraw); };
    const {lacking, either} = missing();
    const complete = !lacking.length && !either;
    const worries = doubts(view, kind, values);
    const mine = told.find(o => !o.agency || o.agency === values.agency);
    const finish = send => {
      tried = true;
      if (!complete) { redraw(); document.querySelector('dialog [data-lacking]')?.focus(); return; }
      keep(typedAt, null);
      shut();
      if (send) desk.send(order(), draft); else desk.draft(draft || freshKey().slice(0, 12), order());
    };
    return {
      body: html`<div class="stack">
        <p class="muted">${t(`order-help.${kind}`)}</p>
        ${fieldsOf(kind, values).map(f => drawField(f, view, values, change, tried && (lacking.includes(f) || either?.includes(f.name))))}
        ${either && tried ? html`<p class="chip bad">${t('form.either', {one: t(`field.${either[0]}`), other: t(`field.${either[1]}`)})}</p>` : nothing}
        <details ?open=${condition.on}><summary>${t('form.later')}</summary>
          <label class="tick"><input type="checkbox" .checked=${condition.on} @change=${e => { condition.on = e.target.checked; redraw(); }}>${t('form.only-when')}</label>
          ${condition.on ? html`<div class="cols"><label class="field"><span>${t('field.event')}</span><select @change=${e => { condition.event = e.target.value; redraw(); }}>
            ${EVENTS.map(k => html`<option value=${k} ?selected=${k === condition.event}>${word('trigger', k)}</option>`)}</select></label>
            <label class="field"><span>${t('field.at')}</span><select @change=${e => { condition.at = e.target.value; redraw(); }}><option value="">${t('form.anywhere')}</option>
            ${allPlaces().map(p => html`<option value=${p.id} ?selected=${p.id === condition.at}>${nameOfPlace(p.id)}</option>`)}</select></label></div>` : nothing}
        </details>
        ${worries.map(w => html`<p class="chip warn">⚠ ${t(`missing.${w.code}`, w.values)}</p>`)}
        ${mine ? html`${(mine.missing || []).filter(m => !worries.some(w => w.code === m.code)).map(m => html`<p class="chip warn">⚠ ${missingText(m)}</p>`)}
          ${mine['arrives-h'] !== undefined ? html`<p class="chip act">→ ${t('form.arrives', {at: dDay(mine['arrives-h'])})}</p>` : nothing}` : nothing}
        ${complete ? html`<p class="pad raised"><strong>${sentence(order())}</strong></p>` : nothing}
      </div>`,
      actions: html`<button @click=${shut}>${t('cancel')}</button>
        <button @click=${() => finish(false)}>${t('form.sheet')}</button>
        ${desk.canSend() ? html`<button class="primary" @click=${() => finish(true)}>${t('form.send')}</button>` : html`<span class="small muted">${t('form.lead-sends')}</span>`}`,
    };
  });
}

export const missingText = m => knows(`missing.${m.code}`) ? t(`missing.${m.code}`, shownValues(m.values || {})) : m.text || m.reason || m.code;
function shownValues(values) {
  const out = {...values};
  for (const [k, v] of Object.entries(out)) if (typeof v === 'number' && v > 0 && v < 1) out[k] = v.toFixed(2);
  if (out.place) out.place = nameOfPlace(out.place);
  return out;
}

function drawField(field, view, values, change, lacking) {
  const label = html`<span>${t(`field.${field.name.replace('_h', '')}`)}${field.optional ? html` <span class="muted">${t('form.optional')}</span>` : nothing}</span>`;
  const mark = lacking ? 'true' : 'false';
  if (field.type === 'one') return drawOne(field, field.choices(view, values), values, change, label, mark);
  if (field.type === 'many') return drawMany(field, field.choices(view, values), values, change, label, mark);
  if (field.type === 'hour') return drawHour(field, view, values, change, label);
  if (field.type === 'number') return html`<label class="field">${label}<input type="number" min=${field.min} max=${field.max} .value=${String(values[field.name] ?? '')} @change=${e => change(field.name, Math.min(field.max, Math.max(field.min, Math.round(Number(e.target.value) || field.min))))}></label>`;
  if (field.type === 'percent') {
    const most = Math.round((field.most(view, values) || 1) * 100);
    return html`<label class="field">${label}<span class="row"><input class="grow" type="range" min="0" max=${most} .value=${String(Math.round((values[field.name] ?? 0) * 100))} @input=${e => change(field.name, Number(e.target.value) / 100)}><output class="num">${percent(values[field.name] ?? 0)}</output></span></label>`;
  }
  if (field.type === 'phrase') return drawPhrase(view, values, change, mark);
  return html`<label class="field">${label}<textarea maxlength="1000" aria-invalid=${mark} ?data-lacking=${mark === 'true'} .value=${values[field.name] || ''} @input=${e => change(field.name, e.target.value)}></textarea></label>`;
}

function drawOne(field, choices, values, change, label, mark) {
  if (!choices.length) return html`<div class="field">${label}<p class="muted">${t(field.optional ? 'form.none' : 'form.no-choice')}</p></div>`;
  if (choices.length <= 3 && !field.optional) {
    return html`<fieldset class="field"><legend>${t(`field.${field.name}`)}</legend><div class="row">${choices.map(c => html`<label class="tick"><input type="radio" name=${field.name} ?data-lacking=${mark === 'true'}
      .checked=${values[field.name] === c.value} @change=${() => change(field.name, c.value)}><span>${c.label}${c.hint ? html` <span class="muted small">${c.hint}</span>` : nothing}</span></label>`)}</div></fieldset>`;
  }
  return html`<label class="field">${label}<select aria-invalid=${mark} ?data-lacking=${mark === 'true'} @change=${e => change(field.name, e.target.value || undefined)}>
    <option value="" ?selected=${!values[field.name]}>${t(field.optional ? 'form.any' : 'form.choose')}</option>
    ${choices.map(c => html`<option value=${c.value} ?selected=${values[field.name] === c.value}>${c.label}${c.hint ? ` (${c.hint})` : ''}</option>`)}</select></label>`;
}

function drawMany(field, choices, values, change, label, mark) {
  const chosen = new Set(values[field.name] || []);
  const toggle = (value, on) => { if (on) chosen.add(value); else chosen.delete(value); change(field.name, choices.map(c => c.value).filter(v => chosen.has(v))); };
  return html`<fieldset class="field"><legend>${t(`field.${field.name}`)}</legend>${choices.length ? html`<div class="many">${choices.map(c => html`<label class="tick"><input type="checkbox" ?data-lacking=${mark === 'true'}
    .checked=${chosen.has(c.value)} @change=${e => toggle(c.value, e.target.checked)}><span>${c.label}${c.hint ? html` <span class="muted small">${c.hint}</span>` : nothing}</span></label>`)}</div>` : html`<p class="muted">${t(field.optional ? 'form.none' : 'form.no-choice')}</p>`}</fieldset>`;
}

const clocks = now => [...new Set([...Array.from({length: 48}, (_, i) => `${String(i >> 1).padStart(2, '0')}:${i % 2 ? '30' : '00'}`), now])].sort();

function drawHour(field, view, values, change, label) {
  const {day, time} = dayAndTime(values[field.name]);
  const first = dayAndTime(view.exercise['now-h']).day;
  const last = Math.max(day, first + 28);
  const put = (d, at) => change(field.name, Math.max(view.exercise['now-h'], hourOf(d, at)));
  return html`<fieldset class="field"><legend>${t(`field.${field.name.replace('_h', '')}`)}</legend><div class="row">
    <select class="grow" aria-label=${t('field.day')} @change=${e => put(Number(e.target.value), time)}>${Array.from({length: last - first + 1}, (_, i) => first + i).map(d => html`<option value=${d} ?selected=${d === day}>D+${d} · ${dayName(d)}</option>`)}</select>
    <select class="time" aria-label=${t('field.time')} @change=${e => put(day, e.target.value)}>${clocks(time).map(c => html`<option value=${c} ?selected=${c === time}>${c}</option>`)}</select></div>
    <span class="small muted">${fullTime(values[field.name])}</span></fieldset>`;
}

function drawPhrase(view, values, change, mark) {
  const text = values.text || '';
  const coded = text.startsWith('phrase:');
  const [key, ...rest] = coded ? text.slice(7).split('|') : [''];
  const slots = Object.fromEntries(rest.map(s => [s.slice(0, s.indexOf('=')), s.slice(s.indexOf('=') + 1)]));
  const initial = {place: allPlaces()[0]?.id, count: '100', date: String(view.exercise['now-h'] + 24)};
  const write = (k, given) => change('text', k ? `phrase:${k}${PHRASES[k].map(s => `|${s}=${given[s] ?? initial[s]}`).join('')}` : '');
  return html`<label class="field"><span>${t('field.phrase')}</span><select @change=${e => write(e.target.value, slots)}>
      <option value="" ?selected=${!coded}>${t('form.free-text')}</option>
      ${Object.keys(PHRASES).map(k => html`<option value=${k} ?selected=${k === key}>${phrase(`phrase:${k}${PHRASES[k].map(s => `|${s}=${slots[s] ?? initial[s]}`).join('')}`)}</option>`)}</select>
      <span class="small muted">${t('form.phrase-help')}</span></label>
    ${coded ? html`<div class="cols">${PHRASES[key].map(slot => html`<label class="field"><span>${t(`field.${slot}`)}</span>${slot === 'place'
      ? html`<select @change=${e => write(key, {...slots, place: e.target.value})}>${allPlaces().map(p => html`<option value=${p.id} ?selected=${p.id === slots.place}>${nameOfPlace(p.id)}</option>`)}</select>`
      : slot === 'date' ? html`<select @change=${e => write(key, {...slots, date: e.target.value})}>${Array.from({length: 29}, (_, i) => view.exercise['now-h'] + i * 12).map(h => html`<option value=${h} ?selected=${String(h) === slots.date}>${dDay(h)}</option>`)}</select>`
        : html`<input type="number" min="0" .value=${slots[slot] || '0'} @change=${e => write(key, {...slots, [slot]: String(Math.max(0, Math.round(Number(e.target.value) || 0)))})}>`}</label>`)}</div>`
    : html`<label class="field"><span>${t('field.text')}</span><textarea maxlength="2000" dir="auto" aria-invalid=${mark} ?data-lacking=${mark === 'true'} .value=${text} @input=${e => change('text', e.target.value)}></textarea>
      <span class="small muted">${t('form.free-text-help')}</span></label>`}`;
}

/** A dialog from which to choose what to order. */
export function chooseOrder(desk, given = {}) {
  openDialog(() => t('orders.new'), shut => ({body: html`<div class="stack">${GROUPS.map(group => html`<section><h2>${t(`group.${group}`)}</h2><div class="kinds">
    ${Object.entries(KINDS).filter(([, k]) => k.group === group).map(([kind, spec]) => {
      const able = spec.fields[0].name !== 'agency' || spec.fields[0].choices(desk.view(), {}).length > 0;
      return html`<button aria-disabled=${!able} title=${able ? nothing : t('missing.no-power-in-seat')} @click=${() => { if (able) { shut(); orderForm(desk, kind, given); } }}>${t(`order.${kind}`)}</button>`;
    })}</div></section>`)}</div>`}), {wide: true});
}

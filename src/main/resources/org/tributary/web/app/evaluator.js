// The evaluator's page: objectives with their tasks, ratings with reasons, notes pinned to the log.
import {html, render, nothing, repeat} from '/app/lib.js';
import {t, say} from '/app/words.js';
import {post} from '/app/net.js';
import {rating, failed, toast, shape, seatName} from '/app/ui.js';
import {begin, follow, titleOf, roundPill, switches, lineBanner, exerciseTime} from '/app/frame.js';
import {dDay, savedAt} from '/app/times.js';
import {happening} from '/app/happenings.js';

const root = document.getElementById('app');
const state = {line: true, find: '', note: {objective: '', seat: '', text: '', events: new Set()}, rate: {}, tab: 'objectives'};
const seats = () => ['chn', 'lao', 'mmr', 'tha'];
const seatText = s => { const c = s.toUpperCase(); return html`${shape(c)} ${seatName(c)}`; };

function draw() {
  const view = state.view;
  if (!view) { render(html`${lineBanner(state)}<p class="loading" role="status">${state.refused ? state.refused.message : t('loading')}</p>`, root); return; }
  const ex = view.exercise;
  const log = (view.log || []).filter(l => !state.find || happening(l).toLowerCase().includes(state.find.toLowerCase()));
  render(html`<a class="skip" href="#main">${t('skip')}</a><header class="top"><h1>${titleOf(ex)}</h1><span class="pill seat">${t('evaluator')}</span>${roundPill(ex)}<span class="muted num now">${exerciseTime(ex)}</span><span class="grow"></span>${switches(draw)}${state.excon ? html`<a class="btn" href="/excon">EXCON</a>` : nothing}<a class="btn" href="/report">${t('report')}</a></header>${lineBanner(state)}
    <main class="three" id="main">
      <section class="panel" aria-label=${t('excon.objectives')}><header><h2>${t('excon.objectives')}</h2></header><div class="body" tabindex="0"><ul class="list">${(view.objectives || []).map(o => objective(o))}</ul></div></section>
      <section class="panel" aria-label=${t('evaluator.notes')}><header><h2>${t('evaluator.notes')}</h2></header><div class="body" tabindex="0">${noteForm(view)}<ul class="list">${repeat(view.notes || [], n => n.number, n => html`<li><div class="row tight">${n.objective ? html`<span class="chip act">${n.objective}</span>` : nothing}${n.seat ? html`<span class="chip">${seatText(n.seat)}</span>` : nothing}<span class="grow"></span><span class="small muted num">${dDay(n['at-h'])}</span></div><p class="pre" dir="auto">${n.text}</p><p class="small muted">${n.name} · ${savedAt(n.at)}${n.events?.length ? ` · ${t('evaluator.pinned', {n: n.events.length})}` : ''}</p></li>`)}</ul></div></section>
      <section class="panel" aria-label=${t('evaluator.log')}><header><h2 class="grow">${t('evaluator.log')}</h2></header><div class="pad filters"><input type="search" aria-label=${t('evaluator.find')} placeholder=${t('evaluator.find')} .value=${state.find} @input=${e => { state.find = e.target.value; draw(); }}></div>
        <div class="body" tabindex="0"><ul class="list log">${repeat(log.slice(0, 300), l => l.sequence, l => html`<li><label class="tick"><input type="checkbox" .checked=${state.note.events.has(l.sequence)} @change=${e => { if (e.target.checked) state.note.events.add(l.sequence); else state.note.events.delete(l.sequence); draw(); }}><span><span class="small muted num">${dDay(l['at-h'])} · #${l.sequence}</span><br>${happening(l)}</span></label></li>`)}</ul></div></section>
    </main>`, root);
  document.title = `${t('evaluator')} – ${say(ex.title).text}`;
}

function objective(o) {
  const mine = state.rate[o.id] || (state.rate[o.id] = {rating: o.rated || o.rating || '', reason: ''});
  return html`<li class="stack"><div class="objective"><strong>${o.id}</strong><span class="grow">${say(o.title).text}</span></div>
    <ul class="small">${(o.tasks || []).map(k => html`<li>${k.met ? html`<span class="chip ok">✓</span>` : html`<span class="chip">○</span>`} ${say(k.text).text}</li>`)}</ul>
    <div class="row tight small"><span class="muted">${t('excon.computed')}:</span>${rating(o.rating)}${o.rated ? html`<span class="muted">${t('evaluator.rated')}:</span>${rating(o.rated)} <span>${o.reason}</span>` : nothing}</div>
    <details><summary>${t('evaluator.rate')}</summary><fieldset class="row"><legend class="unseen">${t('evaluator.rate')}</legend>${['P', 'S', 'M', 'U'].map(r => html`<label class="tick"><input type="radio" name="rate-${o.id}" .checked=${mine.rating === r} @change=${() => { mine.rating = r; }}>${rating(r)} <span class="small">${t(`rating.${r}`)}</span></label>`)}</fieldset>
      <label class="field"><span>${t('field.reason')}</span><textarea .value=${mine.reason} @input=${e => { mine.reason = e.target.value; }}></textarea></label>
      <button class="primary" @click=${() => send('ratings', {objective: o.id, rating: mine.rating, reason: mine.reason.trim()}, () => mine.rating && mine.reason.trim())}>${t('save')}</button></details></li>`;
}

function noteForm(view) {
  const note = state.note;
  return html`<div class="pad stack raised"><div class="cols"><label class="field"><span>${t('evaluator.objective')}</span><select @change=${e => { note.objective = e.target.value; }}><option value="">–</option>${(view.objectives || []).map(o => html`<option value=${o.id} ?selected=${note.objective === o.id}>${o.id}</option>`)}</select></label>
      <label class="field"><span>${t('people.seat')}</span><select @change=${e => { note.seat = e.target.value; }}><option value="">–</option>${seats().map(s => html`<option value=${s} ?selected=${note.seat === s}>${seatName(s.toUpperCase())}</option>`)}</select></label></div>
    <label class="field"><span>${t('evaluator.note')}</span><textarea maxlength="4000" dir="auto" .value=${note.text} @input=${e => { note.text = e.target.value; }}></textarea></label>
    <div class="row"><button class="primary" @click=${async () => { if (await send('notes', {...(note.objective ? {objective: note.objective} : {}), ...(note.seat ? {seat: note.seat} : {}), text: note.text.trim(), events: [...note.events]}, () => note.text.trim())) { state.note = {objective: '', seat: '', text: '', events: new Set()}; draw(); } }}>${t('save')}</button><span class="small muted">${t('evaluator.pins', {n: note.events.size})}</span></div></div>`;
}

async function send(what, body, complete) {
  if (!complete()) { toast(html`${t('evaluator.lacks')}`, 'bad'); return false; }
  try {
    const reply = await post(`/api/evaluator/${what}`, body);
    toast(html`✓ ${t('orders.saved', {time: savedAt(reply.at), number: String(reply.number)})}`, 'ok');
    await state.refresh();
    return true;
  } catch (error) { failed(error); return false; }
}

const me = await begin(root);
if (me) { state.excon = me.person?.duty === 'excon'; follow('/api/evaluator', state, draw); }

// The board of exercise control: seats, people, injects, ground truth, messages, scores, and the exercise's clock.
import {html, render, nothing} from '/app/lib.js';
import {t, word, number, fixed, say, knows} from '/app/words.js';
import {get, post} from '/app/net.js';
import {shape, seatName, tabs, tabPanel, openDialog, confirmDialog, toast, failed, rating, SHAPES} from '/app/ui.js';
import {begin, follow, titleOf, roundPill, clockPill, switches, lineBanner, exerciseTime} from '/app/frame.js';
import {dDay} from '/app/times.js';
import {setDirectory, nameOfPlace, nameOfSubject, nameOfAgency, regionMap, agency as agencyOf} from '/app/model.js';
import {sentence, phrase, signed} from '/app/orders.js';
import {RegionMap} from '/app/map.js';
import {timeline, injectCard, writeInject} from '/app/msel.js';
import {peopleTab} from '/app/people.js';

const DOCTRINES = ['alone', 'bilateral', 'centre', 'joint-command', 'reciprocal', 'share-everything', 'idle'];
const root = document.getElementById('app');
const state = {line: true, tab: 'seats', mode: 'map', inject: null, place: null, find: '', doctrine: {}};
let map = null;
let known = false;

export const act = async (path, body = {}) => {
  try {
    await post(`/api/excon/${path}`, body);
    await state.refresh();
    return true;
  } catch (error) { failed(error); return false; }
};
const countryOf = seat => (['CHN', 'LAO', 'MMR', 'THA', 'KHM', 'VNM'].includes(seat.toUpperCase()) ? seat.toUpperCase() : state.countries?.[seat]);
const seatLabel = seat => countryOf(seat) ? html`${shape(countryOf(seat))} ${seatName(countryOf(seat))}` : seat;

function draw() {
  const view = state.view;
  if (!view) { render(html`${lineBanner(state)}<p class="loading" role="status">${state.refused ? state.refused.message : t('loading')}</p>`, root); return; }
  const ex = view.exercise;
  const choices = [{id: 'seats', label: t('excon.seats')}, {id: 'messages', label: t('excon.messages'), count: (view.messages || []).length}, {id: 'orders', label: t('excon.orders'), count: (view.orders || []).length}, {id: 'people', label: t('excon.people'), count: (view.people || []).length}];
  render(html`<a class="skip" href="#main">${t('skip')}</a>${header(view, ex)}${lineBanner(state)}${banners(view, ex)}
    <main class="board" id="main">
      <section class="panel truth picture" aria-label=${t('excon.truth')}><header><h2 class="grow">${t('excon.truth')}</h2><div class="areas" role="group" aria-label=${t('map.areas')}>${state.mode === 'map' ? (map?.areas() || []).map(([id, go]) => html`<button class="slim plain" @click=${go}>${t(`area.${id}`)}</button>`) : nothing}
        <button class="slim" @click=${() => { state.mode = state.mode === 'map' ? 'table' : 'map'; draw(); }}>${t(state.mode === 'map' ? 'map.table' : 'map.map')}</button></div></header>
        <div class="map" ?hidden=${state.mode !== 'map'}><div id="map"></div></div>${state.mode === 'table' ? truthTable(view) : nothing}
        <footer><div class="legend"><span><span class="key"><span class="ring known"></span></span>${t('legend.site')}</span><span><span class="key"><span class="badge other"></span></span>${t('legend.units-all')}</span><span><span class="key"><span class="badge load"></span></span>${t('legend.load')}</span></div><p class="credit">${regionMap().credit || ''} ${t('map.borders')}</p></footer></section>
      <section class="panel side" aria-label=${t('excon.state')}>${tabs('board', choices, state.tab, id => { state.tab = id; draw(); })}
        ${tabPanel('board', state.tab, {seats: () => seatsTab(view), messages: () => messagesTab(view), orders: () => ordersTab(view), people: () => peopleTab(view, {act, seatLabel, redraw: draw, refresh: () => state.refresh()})}[state.tab]())}</section>
      <section class="panel msel" aria-label=${t('msel')}><header><h2 class="grow">${t('msel')}</h2><button class="slim primary" ?disabled=${ex.phase === 'ended' || ex.phase === 'invited'} @click=${() => writeInject(view, act, seatLabel)}>＋ ${t('msel.write')}</button></header>
        <div class="body" tabindex="0">${timeline(view, state.inject, id => { state.inject = id; draw(); })}${injectCard(view, state.inject, act, seatLabel)}</div></section>
    </main>`, root);
  const holder = document.getElementById('map');
  if (!map && holder) { map = new RegionMap(holder, placeDialog); window.requestAnimationFrame(draw); }
  map?.show(truthMarks(view), state.place);
  document.title = `EXCON – ${say(ex.title).text}`;
}

function header(view, ex) {
  const running = ex.phase === 'table' || ex.phase === 'paused' || ex.phase === 'playing';
  return html`<header class="top crowded"><h1>${titleOf(ex)}</h1><span class="pill seat">EXCON</span>${roundPill(ex)}<span class="muted num now">${exerciseTime(ex)}</span><span class="grow"></span>
    ${ex.phase === 'table' ? clockPill(state) : nothing}
    <label><span class="unseen">${t('excon.view-as')}</span><select @change=${e => { if (e.target.value) location.assign(`/seat?as=${encodeURIComponent(e.target.value)}`); }}><option value="">${t('excon.view-as')}</option>${(view.seats || []).map(s => html`<option value=${s.id}>${countryOf(s.id) ? `${SHAPES[countryOf(s.id)]} ${seatName(countryOf(s.id))}` : s.id}</option>`)}</select></label>
    ${switches(draw)}<button class="icon" aria-label=${t('menu')} title=${t('menu')} @click=${() => menu(view)}><span aria-hidden="true">☰</span></button>
    ${running ? html`<button @click=${() => act(ex.phase === 'paused' ? 'resume' : 'pause')}>${ex.phase === 'paused' ? t('excon.resume') : t('excon.pause')}</button>
      <button ?disabled=${ex.phase !== 'table'} @click=${() => act('extend', {minutes: 5})}>${t('excon.extend')}</button>
      <button class="primary" ?disabled=${ex.phase !== 'table'} @click=${closeRound}>${t('excon.close')}</button>` : ex.phase === 'invited' ? html`<button class="primary" @click=${startex}>STARTEX</button>` : html`<a class="btn primary" href="/hotwash">${t('hotwash')}</a>`}</header>`;
}

async function startex() {
  const empty = (state.view.seats || []).filter(s => s['led-by'] === 'people' && !s.present).map(s => countryOf(s.id) ? seatName(countryOf(s.id)) : s.id);
  if (await confirmDialog('STARTEX', empty.length ? t('excon.startex-empty', {seats: empty.join(', ')}) : t('excon.startex-sure'), 'STARTEX')) act('startex');
}
async function closeRound() {
  const view = state.view;
  const late = (view.seats || []).filter(s => s['led-by'] === 'people' && !s.ready).map(s => countryOf(s.id) ? seatName(countryOf(s.id)) : s.id);
  if (!late.length || await confirmDialog(t('excon.close'), t('excon.close-sure', {seats: late.join(', ')}), t('excon.close'))) act('close', {stop: view.exercise.stop});
}

function banners(view, ex) {
  return html`${ex.phase === 'paused' ? html`<div class="banner warn" role="status">⏸ ${t('excon.paused')}</div>` : nothing}${ex['read-only'] ? html`<div class="banner bad" role="alert">${t('refusal.read-only')}</div>` : nothing}
    ${(ex.flash || []).length && ex.phase === 'table' ? html`<div class="banner warn" role="status">⚡ ${t('flash', {why: ex.flash.map(f => word('flash-why', f)).join(', ')})}</div>` : nothing}
    ${state.reach?.plain ? html`<div class="banner warn" role="status">⚠ ${t('excon.plain')}</div>` : nothing}
    ${ex.phase === 'ended' ? html`<div class="banner ok">${t('excon.ended')} <a class="btn" href="/replay">${t('replay')}</a><a class="btn" href="/report">${t('report')}</a><a class="btn" href="/survey">${t('survey')}</a></div>` : nothing}`;
}

function seatsTab(view) {
  const score = view.scores || {};
  return html`<section class="pad stack"><h2>${t('excon.who')}</h2><table class="compact"><tbody>${(view.seats || []).map(s => html`<tr><td><strong>${seatLabel(s.id)}</strong></td>
      <td>${s['led-by'] !== 'people' ? html`<span class="chip">${t('excon.doctrine', {name: word('doctrine', s['led-by'])})}</span>` : s.ready ? html`<span class="chip ok">✓ ${t('excon.ready')}</span>` : html`<span class="chip warn">… ${t('excon.thinking')}</span>`}
        <div class="small muted">${t('excon.present', {present: s.present ?? 0, orders: s.sent ?? 0, drafts: s.drafts ?? 0})}</div></td>
      <td>${s['led-by'] !== 'people' ? html`<button class="slim" @click=${() => act(`seats/${encodeURIComponent(s.id)}/take-over`)}>${t('excon.take-over')}</button>` : html`<button class="slim" @click=${() => leaveTo(s)}>${t('excon.to-doctrine')}</button>`}</td></tr>`)}</tbody></table></section>
    <section class="pad stack ruled"><h2>${t('excon.score')} <span class="muted">· ${t('excon.score-hint')}</span></h2><div class="heads">${(score.heads || []).filter(h => h.index !== undefined).map(h => html`<span>${word('head', h.id)}</span><span class="bar"><i .style=${`width:${Math.max(0, Math.min(1, h.index)) * 100}%`}></i></span><span class="num">${fixed(h.index)}</span>${rating(h.rating)}`)}</div>
      ${(score.heads || []).some(h => h.index !== undefined) ? nothing : html`<p class="muted">${t('excon.no-score')}</p>`}</section>
    <section class="pad stack ruled"><h2>${t('excon.objectives')}</h2>${(score.objectives || []).map(o => html`<div><div class="objective"><strong>${o.id}</strong><span class="grow">${say(o.title).text}</span>${rating(o.rated || o.rating)}</div>
      <ul class="small">${(o.tasks || []).map(k => html`<li>${k.met ? '✓' : '○'} ${say(k.text).text}</li>`)}</ul></div>`)}</section>
    <section class="pad stack ruled"><h2>${t('excon.measures')}</h2><table class="compact"><tbody>${(score.measures || []).filter(m => m.value !== undefined && knows(`measure.${m.id}`)).map(m => html`<tr><td>${word('measure', m.id)}</td><td class="num">${number(m.value, Math.abs(m.value) < 10 ? 2 : 0)} <span class="muted">${word('unit-of', m.unit)}</span></td><td>${rating(m.rating)}</td></tr>`)}</tbody></table>
      <div class="row"><button class="slim" @click=${() => amend(view)}>${t('excon.amend')}</button></div>
      ${(score.amended || []).map(a => html`<p class="small"><span class="chip warn">${t('excon.amended')}</span> ${word('measure', a.measure)}: ${a.computed !== undefined ? number(a.computed, 2) : '–'} → ${number(a.value, 2)} · ${a.reason} (${a.by})</p>`)}</section>`;
}

function leaveTo(seat) {
  let chosen = 'centre';
  openDialog(t('excon.to-doctrine'), (shut, redraw) => ({body: html`<div class="stack"><p>${seatLabel(seat.id)}</p><fieldset class="field"><legend>${t('field.doctrine')}</legend>${DOCTRINES.map(d => html`<label class="tick"><input type="radio" name="doctrine" .checked=${d === chosen} @change=${() => { chosen = d; redraw(); }}>${word('doctrine', d)}</label>`)}</fieldset></div>`,
    actions: html`<button @click=${shut}>${t('cancel')}</button><button class="primary" @click=${() => { shut(); act(`seats/${encodeURIComponent(seat.id)}/doctrine`, {doctrine: chosen}); }}>${t('excon.to-doctrine')}</button>`}));
}

function messagesTab(view) {
  const wanted = state.find.toLowerCase();
  const line = m => `${m.kind} ${nameOfAgency(m.from)} ${nameOfAgency(m.to)} ${m.values?.subject || ''} ${m.values?.text || ''}`.toLowerCase();
  const shown = (view.messages || []).filter(m => !wanted || line(m).includes(wanted));
  return html`<div class="pad filters"><input type="search" aria-label=${t('excon.find-message')} placeholder=${t('excon.find-message')} .value=${state.find} @input=${e => { state.find = e.target.value; draw(); }}></div>
    ${shown.length ? html`<ul class="list">${shown.slice(0, 200).map(m => html`<li><div class="row tight"><span class="chip ${m.stage === 'lost' ? 'bad' : ''}">${word('inbox-kind', m.kind)}</span><span class="grow small">${agencyOf(m.from) ? signed(m.from) : m.from} → ${agencyOf(m.to) ? signed(m.to) : m.to}</span><span class="small muted num nowrap">${dDay(m['at-h'])}</span></div>
      <p class="small">${m.values?.text ? html`<span dir="auto">${phrase(String(m.values.text))}</span>` : m.values?.subject ? nameOfSubject(m.values.subject) : nothing} ${m.stage ? html`<span class="muted">· ${word('message-stage', m.stage)}</span>` : nothing}</p></li>`)}</ul>` : html`<p class="pad muted">${t('excon.no-messages')}</p>`}`;
}

const ordersTab = view => (view.orders || []).length ? html`<ul class="list">${view.orders.slice(0, 200).map(o => html`<li><div class="row tight"><span class="small nowrap"><strong>${seatLabel(o.seat)}</strong></span>${o.accepted ? html`<span class="chip ok">✓</span>` : html`<span class="chip bad">✕</span>`}<span class="grow"></span><span class="small muted num">${dDay(o['at-h'])}</span></div><p>${sentence(o.order)}</p>${o.reason ? html`<p class="small refused">${o.reason}</p>` : nothing}</li>`)}</ul>` : html`<p class="pad muted">${t('orders.empty')}</p>`;

function truthMarks(view) {
  const marks = new Map();
  const entry = id => { if (!marks.has(id)) marks.set(id, {sites: [], strange: [], loads: 0}); return marks.get(id); };
  for (const site of view.truth?.sites || []) if (site.state !== 'closed') entry(site.place).sites.push(site);
  for (const unit of view.truth?.units || []) entry(unit.at).strange.push(unit);
  for (const load of view.truth?.loads || []) entry(load.last).loads++;
  return marks;
}

function truthTable(view) {
  return html`<div class="body" tabindex="0"><table><thead><tr><th>${t('table.site')}</th><th>${t('table.place')}</th><th>${t('table.syndicate')}</th><th class="num">${t('table.workers')}</th><th>${t('table.state')}</th></tr></thead><tbody>${(view.truth?.sites || []).map(s => html`<tr><td>${nameOfSubject(s.subject)}</td><td>${nameOfPlace(s.place)}</td><td>${s.syndicate}</td><td class="num">${number(s.workers)}</td><td><span class="chip ${s.state === 'working' ? 'bad' : s.state === 'closed' ? 'ok' : 'warn'}">${word('site-state', s.state)}</span></td></tr>`)}
    ${(view.truth?.loads || []).map(l => html`<tr><td>${nameOfSubject(l.subject)}</td><td>${nameOfPlace(l.last)} → ${nameOfPlace(l.to)}</td><td>${l.syndicate}</td><td class="num">${number(l.amount)}</td><td><span class="chip">${word('goods', l.goods)}</span></td></tr>`)}</tbody></table></div>`;
}

function placeDialog(id) {
  const view = state.view;
  openDialog(nameOfPlace(id), () => ({body: html`<div class="stack">${[['legend.site', (view.truth?.sites || []).filter(s => s.place === id).map(s => `${nameOfSubject(s.subject)} · ${s.syndicate} · ${number(s.workers)} · ${word('site-state', s.state)}`)], ['legend.load', (view.truth?.loads || []).filter(l => l.last === id).map(l => `${nameOfSubject(l.subject)} · ${word('goods', l.goods)} · ${number(l.amount)} → ${nameOfPlace(l.to)}`)], ['legend.units-all', (view.truth?.units || []).filter(u => u.at === id).map(u => `${nameOfAgency(u.agency)} · ${u.id}`)]]
    .filter(([, lines]) => lines.length).map(([key, lines]) => html`<section><h2>${t(key)}</h2><ul class="plainlist">${lines.map(l => html`<li>${l}</li>`)}</ul></section>`)}</div>`}));
}

function amend(view) {
  const values = {measure: view.scores?.measures?.[0]?.id || '', value: '', reason: ''};
  openDialog(t('excon.amend'), (shut, redraw) => {
    const now = (view.scores?.measures || []).find(m => m.id === values.measure);
    return {body: html`<div class="stack"><p class="muted">${t('excon.amend-help')}</p><label class="field"><span>${t('field.measure')}</span><select @change=${e => { values.measure = e.target.value; redraw(); }}>${(view.scores?.measures || []).filter(m => knows(`measure.${m.id}`)).map(m => html`<option value=${m.id} ?selected=${m.id === values.measure}>${word('measure', m.id)}</option>`)}</select></label>
      <p>${t('excon.computed')}: <strong class="num">${now?.value === undefined ? '–' : number(now.value, 2)}</strong></p>
      <label class="field"><span>${t('field.value')}</span><input inputmode="decimal" .value=${values.value} @change=${e => { values.value = e.target.value.trim().replace(',', '.'); redraw(); }}></label><label class="field"><span>${t('field.reason')}</span><textarea .value=${values.reason} @input=${e => { values.reason = e.target.value; }}></textarea></label></div>`,
    actions: html`<button @click=${shut}>${t('cancel')}</button><button class="primary" @click=${() => { if (values.value !== '' && Number.isFinite(Number(values.value)) && values.reason.trim()) { shut(); act('amend', {measure: values.measure, value: Number(values.value), reason: values.reason.trim()}); } else toast(html`${t('excon.amend-lacks')}`, 'bad'); }}>${t('excon.amend')}</button>`};
  });
}

function goBack(view) {
  let round = Math.max(1, view.exercise.round - 1);
  openDialog(t('excon.go-back'), (shut, redraw) => ({body: html`<div class="stack"><p>${t('excon.go-back-help')}</p><label class="field"><span>${t('field.round')}</span><select @change=${e => { round = Number(e.target.value); redraw(); }}>${Array.from({length: view.exercise.round}, (_, i) => i + 1).map(r => html`<option value=${r} ?selected=${r === round}>${t('round.of', {round: r, rounds: view.exercise.rounds})}</option>`)}</select></label></div>`,
    actions: html`<button @click=${shut}>${t('cancel')}</button><button class="danger" @click=${() => { shut(); act('go-back', {round}); }}>${t('excon.go-back')}</button>`}));
}

function menu(view) {
  const ex = view.exercise;
  openDialog(t('menu'), shut => {
    const then = f => () => { shut(); f(); };
    return {body: html`<div class="stack menu">
      ${state.reach ? html`<div class="row"><strong>${t('excon.reach')}</strong> <span dir="ltr">${state.reach.url}</span> <span class="chip">${t('excon.connected', {n: state.reach.connected ?? 0})}</span></div>` : nothing}
      ${ex.phase !== 'invited' ? html`<button @click=${then(() => goBack(view))}>${t('excon.go-back')}</button>` : nothing}<button @click=${then(() => amend(view))}>${t('excon.amend')}</button>
      <a class="btn" href="/evaluator">${t('evaluator')}</a><a class="btn" href="/report">${t('report')}</a>${ex.phase === 'ended' ? html`<a class="btn" href="/hotwash">${t('hotwash')}</a><a class="btn" href="/replay">${t('replay')}</a>` : nothing}<a class="btn" href="/api/excon/export" download>${t('excon.export')}</a>
      ${(view.stops || []).length ? html`<details><summary>${t('excon.stops')}</summary><table class="compact"><tbody>${view.stops.map(s => html`<tr><td class="num">${s.stop}</td><td>${t('round.of', {round: s.round, rounds: ex.rounds})}</td><td class="num">${dDay(s['at-h'])}</td><td>${s.flash ? `⚡ ${(s.why || []).map(w => word('flash-why', w)).join(', ')}` : ''}</td></tr>`)}</tbody></table></details>` : nothing}
      ${ex.phase !== 'ended' && ex.phase !== 'invited' ? html`<button class="danger" @click=${then(async () => { if (await confirmDialog('ENDEX', t('excon.endex-sure'), 'ENDEX', true)) act('endex'); })}>ENDEX</button>` : nothing}</div>`};
  });
}

async function start() {
  const me = await begin(root);
  if (!me) return;
  if (me.person?.duty && me.person.duty !== 'excon') { location.replace('/'); return; }
  const reach = async () => { try { state.reach = await get('/api/excon/place'); draw(); } catch { state.reach = null; } };
  await follow('/api/excon', state, draw, async view => {
    if (known || !(view.seats || []).length) return;
    known = true;
    try {
      const one = await get(`/api/excon/seats/${encodeURIComponent(view.seats[0].id)}`);
      setDirectory(one.directory);
      state.countries = Object.fromEntries((one.directory || []).map(a => [a.seat, a.country]));
      draw();
    } catch { known = false; }
  });
  reach();
  setInterval(reach, 30000);
}

start();

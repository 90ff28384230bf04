// The seat page: what this seat knows, what waits for it, what it orders.
import {html, render, nothing} from '/app/lib.js';
import {t, word, number, fixed, say, knows} from '/app/words.js';
import {post, get, Outbox, kept, keep} from '/app/net.js';
import {chip, shape, seatName, tabs, tabPanel, openDialog, confirmDialog, toast, failed, foreign} from '/app/ui.js';
import {begin, follow, titleOf, roundPill, clockPill, switches, lineBanner, exerciseTime} from '/app/frame.js';
import {ownClock, dDay, savedAt} from '/app/times.js';
import {ready, picture, subjects, nameOfPlace, nameOfSubject, nameOfUnit, nameOfAgency, place as placeOf, allUnits, beliefText, regionMap, ownAgencies} from '/app/model.js';
import {KINDS, sentence, signed, valuesOf, doubts} from '/app/orders.js';
import {orderForm, chooseOrder, missingText} from '/app/form.js';
import * as parts from '/app/seat-parts.js';
import {RegionMap} from '/app/map.js';
import {practice} from '/app/guide.js';

const root = document.getElementById('app');
const narrow = matchMedia('(max-width: 1120px)');
const as = new URLSearchParams(location.search).get('as');
const state = {line: true, tab: 'leads', mode: 'map', find: '', filter: 'all', open: null, more: false, chosen: null, allOrders: false, fresh: 0};
let map = null;
let outbox = null;

const desk = {
  readOnly: Boolean(as),
  view: () => state.view,
  canSend: () => !as && state.view.you?.lead !== false && state.view.exercise.phase === 'table',
  outbox: () => outbox?.items || [],
  redraw: () => draw(),
  send: (order, draft) => { outbox.send({stop: state.view.exercise.stop, order, ...(draft ? {draft} : {})}).then(draw); draw(); },
  draft: (id, order) => post('/api/seat/drafts', {id, order}).then(() => { toast(html`${t('orders.drafted')}`, 'ok'); state.refresh(); }).catch(failed),
  drop: id => post(`/api/seat/drafts/${encodeURIComponent(id)}/drop`).then(() => state.refresh()).catch(failed),
  edit: draft => { const inner = draft.order.order === 'conditional' ? draft.order.then[0] : draft.order; orderForm(desk, inner.order, valuesOf(inner), draft.id); },
  choose: (given = {}) => given.subject || given.unit ? optionsDialog(given) : chooseOrder(desk, given),
  goTo: id => { state.mode = 'map'; state.chosen = id; if (narrow.matches) state.tab = state.tab; draw(); map?.goTo(id); },
};

function draw() {
  const view = state.view;
  if (!view) { render(state.refused ? html`<main class="page narrow"><div class="panel pad stack"><h1>${t('session.none')}</h1><p>${state.refused.message}</p></div></main>` : html`${lineBanner(state)}<p class="loading" role="status">${t('loading')}</p>`, root); return; }
  const ex = view.exercise;
  const side = narrow.matches;
  const choices = [...(side ? [{id: 'inbox', label: t('tab.inbox'), count: (view.inbox || []).length}] : []), {id: 'leads', label: t('tab.leads'), count: subjects(view).length},
    {id: 'requests', label: t('tab.requests'), count: (view.inbox || []).filter(i => i.kind === 'request' && i.open).length + (view.asked || []).length},
    {id: 'operations', label: t('tab.operations')}, {id: 'units', label: t('tab.units'), count: allUnits(view).length}];
  if (!side && state.tab === 'inbox') state.tab = 'leads';
  render(html`<a class="skip" href="#main">${t('skip')}</a>
    ${header(view, ex)}${lineBanner(state)}${banners(view, ex)}
    <main class="desk" id="main">
      ${side ? nothing : html`<section class="panel inbox" aria-label=${t('tab.inbox')}><header><h2 class="grow">${t('tab.inbox')}${newCount(view) ? html` · ${t('inbox.fresh', {n: newCount(view)})}` : nothing}</h2>
        ${newCount(view) ? html`<button class="slim plain" @click=${() => { markRead(); draw(); }}>${t('inbox.mark')}</button>` : nothing}</header><div class="body" tabindex="0">${parts.inbox(desk, state.fresh)}</div><footer>${t('inbox.foot')}</footer></section>`}
      <section class="panel picture" aria-label=${t('map.title')}>
        <header><h2 class="grow">${t('map.believes', {seat: seatName(view.seat.country)})}</h2><div class="areas" role="group" aria-label=${t('map.areas')}>${state.mode === 'map' ? (map?.areas() || []).map(([id, go]) => html`<button class="slim plain" @click=${go}>${t(`area.${id}`)}</button>`) : nothing}
          <button class="slim" @click=${() => { state.mode = state.mode === 'map' ? 'table' : 'map'; draw(); }}>${t(state.mode === 'map' ? 'map.table' : 'map.map')}</button></div></header>
        <div class="map" ?hidden=${state.mode !== 'map'}><div id="map"></div></div>
        ${state.mode === 'table' ? mapTable(view) : nothing}
        <footer>${legend()}<p class="credit">${regionMap().credit || ''} ${t('map.borders')}</p></footer>
      </section>
      <section class="panel given" aria-label=${t('orders.title')}><header><h2 class="grow">${t('orders.title')}</h2><button class="slim primary" ?disabled=${ex.phase !== 'table' || Boolean(as)} @click=${() => desk.choose()}>＋ ${t('orders.new')}</button></header><div class="body" tabindex="0">${parts.ordersTable(desk, state)}</div></section>
      <section class="panel lists" aria-label=${t('tabs.lists')}>${tabs('lists', choices, state.tab, id => { state.tab = id; draw(); })}
        ${tabPanel('lists', state.tab, {inbox: () => parts.inbox(desk, state.fresh), leads: () => parts.leads(desk, state, draw), requests: () => parts.requests(desk), operations: () => parts.operations(desk), units: () => parts.units(desk)}[state.tab]())}
        <footer>${backlog(view)}</footer></section>
    </main>`, root);
  const holder = document.getElementById('map');
  if (!map && holder) { map = new RegionMap(holder, id => placeDialog(id)); window.requestAnimationFrame(draw); }
  map?.show(picture(view), state.chosen);
  document.title = `${say(ex.title).text} – ${seatName(view.seat.country)}`;
}

function header(view, ex) {
  const own = ownClock(ex['now-h'], view.seat.country);
  return html`<header class="top"><h1>${titleOf(ex)}</h1><span class="pill seat">${shape(view.seat.country)} ${seatName(view.seat.country)}</span>${roundPill(ex)}
    <span class="muted num now" title=${t('exercise-time')}><span class="unseen">${t('exercise-time')}</span> <span class="long">${dDay(ex['now-h'])} · </span>${exerciseTime(ex)}${own ? html` <span class="nowrap">(${own})</span>` : nothing}</span>
    <span class="grow"></span>${ex.phase === 'table' ? clockPill(state) : nothing}
    ${(switches(draw))}<button class="icon" aria-label=${t('menu')} title=${t('menu')} @click=${menu}><span aria-hidden="true">☰</span></button>
    ${ex.phase === 'table' && !as ? html`<button class="${view.ready ? '' : 'primary'} ready" ?disabled=${view.you?.lead === false} @click=${() => setReady(view)}>${view.ready ? t('ready.undo') : t('ready.say')}</button>` : nothing}</header>`;
}

function banners(view, ex) {
  return html`${as ? html`<div class="banner act" role="status">${t('seat.as', {seat: seatName(view.seat.country)})} <a class="btn" href="/excon">${t('seat.as-back')}</a></div>` : nothing}${ex.phase === 'paused' ? html`<div class="banner warn" role="status">⏸ ${t('phase.paused-help')}</div>` : nothing}
    ${ex.phase === 'playing' ? html`<div class="banner act" role="status">▶ ${t('phase.playing-help')}</div>` : nothing}
    ${ex.phase === 'invited' ? html`<div class="banner act" role="status">${t('phase.invited-help')} <button @click=${() => briefDialog()}>${t('brief')}</button></div>` : nothing}
    ${ex.phase === 'ended' ? html`<div class="banner ok" role="status">${t('phase.ended-help')} <a class="btn" href="/hotwash">${t('hotwash')}</a><a class="btn" href="/replay">${t('replay')}</a><a class="btn" href="/survey">${t('survey')}</a></div>` : nothing}
    ${(ex.flash || []).length && ex.phase === 'table' ? html`<div class="banner warn" role="status">⚡ ${t('flash', {why: ex.flash.map(f => word('flash-why', f)).join(', ')})}</div>` : nothing}
    ${view.ready && ex.phase === 'table' ? html`<div class="banner ok" role="status">✓ ${t('ready.waiting')}</div>` : nothing}
    ${view.seat['led-by'] && view.seat['led-by'] !== 'people' ? html`<div class="banner warn" role="status">${t('seat.by-doctrine', {doctrine: word('doctrine', view.seat['led-by'])})}</div>` : nothing}
    ${(view.guide || []).length && ex.phase === 'table' && !kept(`tributary.guide.${ex.id}.${ex.stop}`, false) ? html`<section class="banner act first" aria-label=${t('guide.first')}><strong>${t('guide.first')}</strong><ol class="row grow">${view.guide.slice(0, 3).map((g, i) => html`<li>${number(i + 1)}. ${knows(`guide.${g.code}`) ? t(`guide.${g.code}`, guideValues(g.values || {})) : g.code}</li>`)}</ol><button class="slim" @click=${() => { keep(`tributary.guide.${ex.id}.${ex.stop}`, true); draw(); }}>${t('understood')}</button></section>` : nothing}`;
}

const guideValues = v => ({...v, ...(v.agency ? {agency: nameOfAgency(v.agency)} : {}), ...(v.from ? {from: nameOfAgency(v.from)} : {}), ...(v.subject ? {subject: nameOfSubject(v.subject)} : {}), ...(v.place ? {place: nameOfPlace(v.place)} : {})});
const newCount = view => (view.inbox || []).filter(i => i.number > state.fresh).length;
function markRead() { state.fresh = Math.max(0, ...(state.view.inbox || []).map(i => i.number)); keep(`tributary.read.${state.view.exercise.id}.${state.view.seat.id}`, state.fresh); }

function legend() {
  const sign = (mark, key) => html`<span><span class="key">${mark}</span>${t(key)}</span>`;
  return html`<div class="legend">${sign(html`<span class="spot gate"></span>`, 'legend.gate')}${sign(html`<span class="spot zone"></span>`, 'legend.zone')}
    ${sign(html`<span class="ring"></span>`, 'legend.belief')}${sign(html`<span class="badge own"></span>`, 'legend.units')}</div>`;
}

function mapTable(view) {
  const marks = picture(view);
  const rows = (regionMap().places || []).map(p => ({p, m: marks.get(p.id) || {units: [], subjects: [], raids: []}})).sort((a, b) => (b.m.subjects[0]?.probability || 0) - (a.m.subjects[0]?.probability || 0) || b.m.units.length - a.m.units.length || nameOfPlace(a.p.id).localeCompare(nameOfPlace(b.p.id)));
  return html`<div class="body" tabindex="0"><table><thead><tr><th>${t('table.place')}</th><th>${t('table.kind')}</th><th>${t('table.country')}</th><th class="num">${t('table.units')}</th><th class="num">${t('table.belief')}</th></tr></thead>
    <tbody>${rows.map(({p, m}) => html`<tr><td><button class="plain slim name" @click=${() => placeDialog(p.id)}>${nameOfPlace(p.id)}</button></td><td>${word('place-kind', p.kind)}${m.held ? html` <span class="chip warn">${t('place.held')}</span>` : nothing}</td><td>${p.countries.map(c => html`${shape(c)} ${seatName(c)} `)}</td><td class="num">${m.units.length || ''}</td><td class="num">${m.subjects.length ? html`${fixed(m.subjects[0].probability)} <span class="muted">(${number(m.subjects.length)})</span>` : ''}</td></tr>`)}</tbody></table></div>`;
}

function backlog(view) {
  const waiting = ownAgencies(view).reduce((sum, a) => sum + (a.backlog || 0), 0);
  return html`${t('leads.backlog', {n: waiting})} <button class="plain slim" @click=${() => orderForm(desk, 'set-analyst-priority')}>${t('order.set-analyst-priority')}</button>`;
}

// Tap a place, a unit or a subject: what is there, and what may be ordered.
async function placeDialog(id) {
  state.chosen = id;
  draw();
  const found = placeOf(id);
  let options = null;
  const shown = openDialog(nameOfPlace(id), shut => {
    const view = state.view;
    const here = picture(view).get(id) || {units: [], subjects: [], raids: []};
    return {body: html`<div class="stack"><p class="muted">${found && nameOfPlace(id) !== found.name ? html`<span lang="en">${found.name}</span> · ` : nothing}${word('place-kind', found?.kind)} · ${(found?.countries || []).map(c => html`${shape(c)} ${seatName(c)} `)}${here.held ? html`<span class="chip warn">${t('place.held')}</span>` : nothing}</p>
      ${here.subjects.length ? html`<section><h2>${t('place.beliefs')}</h2><ul class="plainlist">${here.subjects.slice(0, 12).map(s => html`<li><strong class="num">${beliefText(s.probability)}</strong> ${nameOfSubject(s.id)} <button class="slim plain" @click=${() => { shut(); optionsDialog({subject: s.id}); }}>${t('options.subject')}</button></li>`)}</ul></section>` : html`<p>${t('place.nothing')}</p>`}
      ${here.units.length ? html`<section><h2>${t('place.units')}</h2><ul class="plainlist">${here.units.map(u => html`<li>${nameOfUnit(u)} ${u.free === false ? html`<span class="chip warn">${t('unit.busy')}</span>` : html`<span class="chip ok">${t('unit.free')}</span>`} <button class="slim plain" @click=${() => { shut(); optionsDialog({unit: u.id, agency: u.agency}); }}>${t('options.unit')}</button></li>`)}</ul></section>` : nothing}
      <section><h2>${t('options.here')}</h2>${optionList(options, placeKinds(found, view), kind => kind === 'move-unit' ? {to: id} : kind === 'patrol' ? {at: id} : kind.startsWith('set-') ? {crossing: id} : {place: id}, shut)}</section></div>`};
  }, {closed: () => { state.chosen = null; draw(); }});
  options = await fetchOptions(`place=${encodeURIComponent(id)}`);
  shown.redraw();
}

function placeKinds(found, view) {
  if (!found) return [];
  const mine = found.countries.includes(view.seat.country);
  const gate = found.kind.endsWith('crossing');
  return [...(mine ? ['move-unit'] : []), ...(mine && gate ? ['patrol', 'set-inspection', 'set-crossing'] : []), ...((view['held-by-others'] || []).includes(found.id) ? ['press-controller'] : []), ...(mine && !gate ? ['open-command-post'] : []), ...(gate ? [] : ['announce']), 'request-information', 'request-assistance'];
}

async function fetchOptions(query) {
  try { const told = await get(`/api/seat/options?${query}`); return told.choices || told.orders || []; } catch { return []; }
}

function optionList(options, kinds, given, shut) {
  const seen = new Set();
  const told = (options || []).filter(o => { const key = `${o.kind} ${o.agency} ${o.order ? JSON.stringify(o.order) : (o.missing || []).map(m => m.code).join(' ')}`; const again = seen.has(key); seen.add(key); return !again; });
  const usable = kind => KINDS[kind].fields[0].name !== 'agency' || KINDS[kind].fields[0].choices(state.view, {}).length > 0;
  const rest = kinds.filter(k => !told.some(o => o.kind === k));
  return html`<ul class="options">${told.filter(o => KINDS[o.kind]).map(o => html`<li><button @click=${() => { shut(); orderForm(desk, o.kind, {...given(o.kind), ...(o.agency ? {agency: o.agency} : {}), ...(o.order ? valuesOf(o.order) : {})}); }}>${t(`order.${o.kind}`)}</button>
      ${o.agency ? html`<span class="small muted">${nameOfAgency(o.agency)}${o.order && !(o.missing || []).length ? ` · ${sentence(o.order)}` : ''}</span>` : nothing}${o['arrives-h'] !== undefined ? html`<span class="chip act">${t('form.arrives', {at: dDay(o['arrives-h'])})}</span>` : nothing}${(o.missing || []).map(m => html`<span class="chip warn">⚠ ${missingText(m)}</span>`)}</li>`)}
    ${rest.map(kind => html`<li><button aria-disabled=${!usable(kind)} @click=${() => { if (usable(kind)) { shut(); orderForm(desk, kind, given(kind)); } }}>${t(`order.${kind}`)}</button>${usable(kind) ? doubts(state.view, kind, {...given(kind), agency: given(kind).agency || KINDS[kind].fields[0].choices(state.view, {})[0]?.value}).map(d => html`<span class="chip warn">⚠ ${t(`missing.${d.code}`, d.values)}</span>`) : html`<span class="chip">${t('missing.no-power-in-seat')}</span>`}</li>`)}</ul>`;
}

async function optionsDialog(given) {
  let options = null;
  const subject = given.subject && subjects(state.view).find(s => s.id === given.subject);
  const unit = given.unit && allUnits(state.view).find(u => u.id === given.unit);
  const kinds = subject ? (subject.kind === 'load' ? ['request-information', 'controlled-delivery', 'raid', 'set-analyst-priority'] : ['surveil', 'raid', 'request-information', 'request-assistance', 'form-joint-team', 'set-analyst-priority'])
    : [...(unit.kind === 'investigators' ? ['surveil'] : []), ...(unit.kind === 'tactical' ? ['raid', 'arrest'] : []), ...(['checkpoint', 'border-patrol', 'river-patrol'].includes(unit.kind) ? ['patrol'] : []), ...(unit.kind === 'river-patrol' ? ['patrol-river'] : []), 'move-unit', 'lend-unit'];
  const prefill = kind => subject ? {[kind === 'controlled-delivery' ? 'load' : 'subject']: subject.id, ...(['raid', 'surveil'].includes(kind) && subject.holder ? {agency: subject.holder} : {})} : kind === 'raid' ? {agency: unit.agency, units: [unit.id]} : {agency: unit.agency, unit: unit.id};
  const shown = openDialog(subject ? `${nameOfSubject(subject.id)} · ${nameOfPlace(subject.place)}` : nameOfUnit(unit), shut => ({body: html`<div class="stack">
    ${subject ? html`<p>${t('belief.short', {belief: beliefText(subject.probability), actionable: beliefText(state.view.law?.actionable ?? 0.6), warrant: beliefText(state.view.law?.warrant ?? 0.9)})}</p>` : html`<p class="muted">${nameOfAgency(unit.agency)} · ${nameOfPlace(unit.at)}</p>`}
    ${subject?.leads.length ? html`<button @click=${() => { shut(); orderForm(desk, 'share-lead', {agency: subject.leads[0].holder, lead: subject.leads[0].id}); }}>＋ ${t('order.share-lead')}</button>` : nothing}
    <h2>${t('options.may')}</h2>${optionList(options, kinds, prefill, shut)}</div>`}));
  options = await fetchOptions(subject ? `subject=${encodeURIComponent(subject.id)}` : `unit=${encodeURIComponent(unit.id)}`);
  shown.redraw();
}

async function setReady(view) {
  const stop = view.exercise.stop;
  try {
    if (!view.ready && ((view.drafts || []).length || outbox.items.length) && !await confirmDialog(t('ready.sure'), t('ready.drafts', {n: (view.drafts || []).length + outbox.items.length}), t('ready.say'))) return;
    await post(view.ready ? '/api/seat/not-ready' : '/api/seat/ready', {stop});
    await state.refresh();
  } catch (error) { failed(error); }
}

const briefDialog = () => openDialog(t('brief'), () => ({body: foreign(state.view.brief, 'pre')}));

/** At each return: where the exercise stands, what happened since, what waits, what is saved. */
export function whereWereWe() {
  const view = state.view;
  const ex = view.exercise;
  const open = (view.inbox || []).filter(i => i.open && ['request', 'proposal', 'agreement', 'training', 'inject'].includes(i.kind));
  openDialog(t('where'), shut => ({body: html`<div class="stack">
    <p><strong>${t('round.of', {round: ex.round, rounds: ex.rounds})}</strong> · ${dDay(ex['now-h'])} · ${exerciseTime(ex)} · ${word('phase', ex.phase)}</p>
    <section><h2>${t('where.happened')}</h2>${parts.results(view)}</section>
    <section><h2>${t('where.waits')}</h2>${open.length ? html`<ul class="plainlist">${open.slice(0, 12).map(i => html`<li><span class="chip">${word('inbox-kind', i.kind)}</span> ${i.text ? html`<span class="cut">${say(i.text).text.startsWith('phrase:') ? i.from : say(i.text).text.slice(0, 140)}</span>` : html`${signed(i.from)}`}${i['answer-by-h'] !== undefined ? html` <span class="due small">${t('inbox.answer-by', {at: dDay(i['answer-by-h'])})}</span>` : nothing}</li>`)}</ul>` : html`<p class="muted">${t('where.nothing-waits')}</p>`}</section>
    <section><h2>${t('where.ordered')}</h2>${(view.orders || []).length ? html`<ul class="plainlist">${[...view.orders].reverse().slice(0, 8).map(o => html`<li>${o.accepted ? '✓' : '✕'} ${sentence(o.order)} <span class="small muted num">${savedAt(o['saved-at'])} · #${o.number}</span></li>`)}</ul>` : html`<p class="muted">${t('where.nothing-ordered')}</p>`}</section>
    <section><h2>${t('seat.people')}</h2><p>${(view.seat.people || []).map(p => html`<span class="chip ${p.here ? 'ok' : ''}">${p.name}${p.lead ? ` · ${t('seat.lead')}` : ''}${p.here ? '' : ` · ${t('seat.away')}`}</span> `)}</p></section></div>`,
  actions: html`<button @click=${() => { shut(); briefDialog(); }}>${t('brief')}</button><button class="primary" @click=${shut}>${t('where.go-on')}</button>`}), {wide: true});
}

function menu() {
  const close = (shut, then) => () => { shut(); then(); };
  openDialog(t('menu'), shut => ({body: html`<div class="stack menu"><button @click=${close(shut, whereWereWe)}>${t('where')}</button><button @click=${close(shut, briefDialog)}>${t('brief')}</button><button @click=${close(shut, standingDialog)}>${t('standing')}</button>
    <button @click=${close(shut, () => practice(desk, true))}>${t('practice')}</button><a class="btn" href="/report">${t('report')}</a>
    <button class="danger" @click=${async () => { await post('/api/leave').catch(() => {}); location.assign('/'); }}>${t('leave')}</button></div>`}));
}

const standingDialog = () => openDialog(t('standing'), () => ({body: html`<p class="muted">${t('standing.help')}</p><table><thead><tr><th>${t('standing.ours')}</th><th>${t('standing.theirs')}</th><th class="num">${t('standing.trust')}</th><th class="num">${t('standing.trained')}</th></tr></thead>
  <tbody>${(state.view.standing || []).map(s => html`<tr><td>${nameOfAgency(s.agency)}</td><td>${signed(s.partner)}</td><td class="num">${fixed(s.trust)}</td><td class="num">${fixed(s.trained)}</td></tr>`)}</tbody></table>`}), {wide: true});

function settled(item, reply) {
  if (reply.accepted) toast(html`✓ ${t('orders.saved', {time: savedAt(reply.at), number: String(reply.number)})}: ${sentence(item.body.order)}`, 'ok');
  else toast(html`<strong>${t('orders.was-refused')}</strong> ${sentence(item.body.order)}<br>${knows(`refusal.${reply.code}`) ? t(`refusal.${reply.code}`) : reply.reason || reply.code}`, 'bad');
  state.refresh();
}

async function start() {
  const me = await begin(root);
  if (!me) return;
  if (me.person?.duty && me.person.duty !== 'seat' && !as) { location.replace({excon: '/excon', evaluator: '/evaluator', observer: '/watch-round'}[me.person.duty] || '/'); return; }
  narrow.addEventListener('change', draw);
  let first = true;
  await follow(as ? `/api/excon/seats/${encodeURIComponent(as)}` : '/api/seat', state, draw, view => {
    ready(view);
    if (!first) return;
    first = false;
    outbox = new Outbox(`${view.exercise.id}.${view.seat.id}.${view.you?.person || ''}`, '/api/seat/orders', settled);
    state.fresh = kept(`tributary.read.${view.exercise.id}.${view.seat.id}`, 0);
    if (narrow.matches) state.tab = 'inbox';
    setInterval(() => { if (outbox.items.length) outbox.flush().then(draw); }, 2000);
  });
  if (!state.view) return;
  const last = `tributary.last.${state.view.exercise.id}.${state.view.seat.id}`;
  const seen = kept(last, null);
  keep(last, {stop: state.view.exercise.stop, at: Date.now()});
  if (!as && seen && (seen.stop !== state.view.exercise.stop || Date.now() - seen.at > 20 * 60000)) whereWereWe();
  setInterval(() => keep(last, {stop: state.view.exercise.stop, at: Date.now()}), 60000);
  if (new URLSearchParams(location.search).has('practice')) practice(desk, true);
}

start();

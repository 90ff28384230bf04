// The replay: any moment of the exercise on the map, by hand or running at a chosen speed.
import {html, render, nothing} from '/app/lib.js';
import {t} from '/app/words.js';
import {get} from '/app/net.js';
import {seatName, languageSwitch, lookSwitch} from '/app/ui.js';
import {begin} from '/app/frame.js';
import {dDay, fullTime, setStart, span} from '/app/times.js';
import {regionMap, setDirectory} from '/app/model.js';
import {RegionMap} from '/app/map.js';
import {happening} from '/app/happenings.js';
import {homeOf} from '/app/home.js';

const root = document.getElementById('app');
const watching = location.pathname === '/watch';
const state = {at: 0, frame: null, seat: '', running: false, speed: 12, problem: null, me: null};
let map = null;
let busy = false;
let wanted = null;

async function show(at) {
  wanted = at;
  if (busy) return;
  busy = true;
  while (wanted !== null) {
    const hour = wanted;
    wanted = null;
    try {
      state.frame = await get(`/api/replay?at=${hour}${state.seat ? `&seat=${state.seat}` : ''}`);
      state.problem = null;
    } catch (error) { state.problem = error; state.running = false; }
    draw();
  }
  busy = false;
}

function marks(frame) {
  const found = new Map();
  const entry = id => { if (!found.has(id)) found.set(id, {sites: [], strange: [], subjects: [], loads: 0}); return found.get(id); };
  for (const s of frame.truth?.sites || []) if (s.state !== 'closed') entry(s.place).sites.push(s);
  for (const u of frame.truth?.units || []) entry(u.at).strange.push(u);
  for (const l of frame.truth?.loads || []) entry(l.last).loads++;
  for (const b of frame.believed || []) if (b.place && b.probability >= 0.3) entry(b.place).subjects.push({id: b.subject, probability: b.probability});
  for (const e of found.values()) e.subjects.sort((a, b) => b.probability - a.probability);
  return found;
}

function draw() {
  const frame = state.frame;
  if (!frame) { render(html`<main class="page narrow"><div class="panel pad stack"><h1>${t(watching ? 'watch' : 'replay')}</h1><p>${state.problem ? t('hotwash.not-yet') : t('loading')}</p><div class="row"><a class="btn" href=${homeOf(state.me || {})}>${t('back')}</a></div></div></main>`, root); return; }
  const end = frame['endex-h'] || 1;
  const days = Math.max(1, Math.round(end / 24));
  render(html`<a class="skip" href="#main">${t('skip')}</a><header class="top"><h1>${t(watching ? 'watch' : 'replay')}</h1><span class="pill num">${dDay(state.at)}</span><span class="muted num now">${fullTime(state.at)}</span><span class="grow"></span>
      ${state.me?.person?.duty !== 'seat' ? html`<label><span class="unseen">${t('replay.as')}</span><select @change=${e => { state.seat = e.target.value; show(state.at); }}><option value="">${t('excon.truth')}</option>${['chn', 'lao', 'mmr', 'tha'].map(s => html`<option value=${s} ?selected=${s === state.seat}>${seatName(s.toUpperCase())}</option>`)}</select></label>` : nothing}${lookSwitch(draw)}${languageSwitch(draw)}<a class="btn" href=${homeOf(state.me || {})}>${t('back')}</a></header>
    <main class="two" id="main"><section class="panel picture" aria-label=${t('map.title')}><div class="map"><div id="map"></div></div>
      <div class="pad scrub"><button class="primary" @click=${() => { state.running = !state.running; if (state.running && state.at >= end) state.at = 0; draw(); }}>${state.running ? `⏸ ${t('replay.stop')}` : `▶ ${t('replay.play')}`}</button>
        <label class="grow"><span class="unseen">${t('replay.time')}</span><input type="range" min="0" max=${end} step="1" .value=${String(state.at)} aria-valuetext=${fullTime(state.at)} @input=${e => { state.at = Number(e.target.value); state.running = false; show(state.at); }}></label>
        <button class="icon" aria-label=${t('replay.back')} title=${t('replay.back')} @click=${() => step(-24)}><span aria-hidden="true">⏪</span></button><button class="icon" aria-label=${t('replay.on')} title=${t('replay.on')} @click=${() => step(24)}><span aria-hidden="true">⏩</span></button>
        <label class="row tight"><span class="small muted">${t('replay.speed')}</span><select @change=${e => { state.speed = Number(e.target.value); }}>${[3, 6, 12, 24, 48].map(s => html`<option value=${s} ?selected=${s === state.speed}>${t('replay.a-second', {span: span(s)})}</option>`)}</select></label></div>
      <footer><div class="legend"><span><span class="key"><span class="ring known"></span></span>${t('legend.site')}</span><span><span class="key"><span class="badge other"></span></span>${t('legend.units-all')}</span><span><span class="key"><span class="badge load"></span></span>${t('legend.load')}</span></div><p class="credit">${regionMap().credit || ''} ${t('map.borders')}</p></footer></section>
    <section class="panel" aria-label=${t('replay.events')}><header><h2>${t('replay.events')}</h2></header><div class="body" tabindex="0">${(frame.events || []).length ? html`<ul class="list">${told(frame.events).map(e => html`<li><button class="plain slim name" @click=${() => { state.at = e['at-h']; show(state.at); if (e.place) map?.goTo(e.place); }}><span class="num">${dDay(e['at-h'])}</span></button><br>${happening(e)}</li>`)}</ul>` : html`<p class="pad muted">${t('replay.quiet')}</p>`}</div></section></main>`, root);
  const holder = document.getElementById('map');
  if (!map && holder) map = new RegionMap(holder, () => {});
  map?.show(marks(frame), null);
  document.title = t(watching ? 'watch' : 'replay');
}

/** What was sent and received would bury the rest: it is told only where nothing else happened. */
function told(events) {
  const rest = events.filter(e => !['lead-sent', 'lead-received', 'lead-processed', 'lead-arose'].includes(e.kind));
  return (rest.length ? rest : events).slice(0, 80);
}

function step(hours) {
  state.running = false;
  state.at = Math.max(0, Math.min(state.frame['endex-h'], state.at + hours));
  show(state.at);
}

state.me = await begin(root);
if (state.me) {
  try { const own = await get(state.me.person?.duty === 'excon' ? '/api/excon' : state.me.person?.duty === 'seat' ? '/api/seat' : state.me.person?.duty === 'evaluator' ? '/api/evaluator' : '/api/observer'); setStart(own.exercise.startex); setDirectory(own.directory); if (!own.directory && state.me.person?.duty === 'excon') setDirectory((await get(`/api/excon/seats/${own.seats[0].id}`)).directory); } catch { /* times count from hour 0 */ }
  await show(0);
  state.running = watching;
  setInterval(() => {
    if (!state.running || busy || !state.frame) return;
    state.at = Math.min(state.frame['endex-h'], state.at + state.speed / 4);
    if (state.at >= state.frame['endex-h']) state.running = false;
    show(state.at);
  }, 250);
}

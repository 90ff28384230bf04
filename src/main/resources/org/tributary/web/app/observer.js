// The observer's page: who sits at the table, and what everybody learned.
import {html, render, nothing} from '/app/lib.js';
import {t, word, say} from '/app/words.js';
import {shape, seatName} from '/app/ui.js';
import {begin, follow, titleOf, roundPill, clockPill, switches, lineBanner, exerciseTime} from '/app/frame.js';
import {dDay} from '/app/times.js';
import {regionMap} from '/app/model.js';
import {RegionMap} from '/app/map.js';
import {happening} from '/app/happenings.js';

const root = document.getElementById('app');
const state = {line: true};
let map = null;

function draw() {
  const view = state.view;
  if (!view) { render(html`${lineBanner(state)}<p class="loading" role="status">${state.refused ? state.refused.message : t('loading')}</p>`, root); return; }
  const ex = view.exercise;
  render(html`<a class="skip" href="#main">${t('skip')}</a><header class="top"><h1>${titleOf(ex)}</h1><span class="pill seat">${t('duty.observer')}</span>${roundPill(ex)}<span class="muted num now">${exerciseTime(ex)}</span><span class="grow"></span>${ex.phase === 'table' ? clockPill(state) : nothing}${switches(draw)}</header>${lineBanner(state)}
    <div class="banner act" role="status">${word('phase', ex.phase)}${ex.phase === 'ended' ? html` <a class="btn" href="/hotwash">${t('hotwash')}</a>` : nothing}</div>
    <main class="two" id="main"><section class="panel picture" aria-label=${t('map.title')}><header><h2 class="grow">${t('map.title')}</h2><div class="areas" role="group" aria-label=${t('map.areas')}>${(map?.areas() || []).map(([id, go]) => html`<button class="slim plain" @click=${go}>${t(`area.${id}`)}</button>`)}</div></header><div class="map"><div id="map"></div></div><footer><p class="credit">${regionMap().credit || ''} ${t('map.borders')}</p></footer></section>
    <section class="panel" aria-label=${t('observer.events')}><header><h2>${t('excon.who')}</h2></header><ul class="list">${(view.seats || []).map(s => html`<li class="row"><strong class="grow">${shape(s.country)} ${seatName(s.country)}</strong>${s['led-by'] !== 'people' ? html`<span class="chip">${s['led-by'] === 'doctrine' ? t('field.doctrine') : t('excon.doctrine', {name: word('doctrine', s['led-by'])})}</span>` : s.ready ? html`<span class="chip ok">✓ ${t('excon.ready')}</span>` : html`<span class="chip warn">… ${t('excon.thinking')}</span>`}</li>`)}</ul>
      <h2 class="pad head">${t('observer.events')}</h2><div class="body" tabindex="0">${(view.events || []).length ? html`<ul class="list">${view.events.map(e => html`<li><span class="small muted num">${dDay(e['at-h'])}</span><br>${happening(e)}</li>`)}</ul>` : html`<p class="pad muted">${t('results.none')}</p>`}</div></section></main>`, root);
  const holder = document.getElementById('map');
  if (!map && holder) { map = new RegionMap(holder, () => {}); window.requestAnimationFrame(draw); }
  map?.show(new Map(), null);
  document.title = say(ex.title).text;
}

if (await begin(root)) follow('/api/observer', state, draw);

// The start page: on to one's own place; for whoever started the server, its exercises.
import {html, render, nothing} from '/app/lib.js';
import {t, useLanguage, keptLanguage, word} from '/app/words.js';
import {get, post} from '/app/net.js';
import {lookSwitch, languageSwitch, failed, openDialog} from '/app/ui.js';
import {homeOf} from '/app/home.js';
import {linkCard} from '/app/links.js';

const root = document.getElementById('app');
const state = {me: null, admin: null, text: ''};

function draw() {
  render(html`<header class="top"><h1>Tributary</h1><span class="grow"></span>${lookSwitch(draw)}${languageSwitch(draw, {signedIn: Boolean(state.me?.person)})}</header>
    <main class="page"><section class="panel pad stack welcome"><h2 class="big">${t('start.title')}</h2><p>${t('start.what')}</p>
      ${state.me?.person ? html`<div class="row"><a class="btn primary large" href=${homeOf(state.me)}>${t('start.go-on', {name: state.me.person.name})}</a></div>` : state.me?.admin ? nothing : html`<p class="muted">${t('session.none-help')}</p>`}</section>
    ${state.admin ? admin() : nothing}</main>`, root);
  document.title = 'Tributary';
}

function admin() {
  return html`<section class="panel"><header><h2 class="grow">${t('start.exercises')}</h2></header>
      ${(state.admin.exercises || []).length ? html`<table><thead><tr><th>${t('start.title-of')}</th><th>${t('start.scenario')}</th><th>${t('start.state')}</th><th></th></tr></thead><tbody>${state.admin.exercises.map(e => html`<tr><td><strong>${e.title}</strong></td><td>${e.scenario}</td><td>${word('phase', e.phase)}${e.round ? ` · ${t('round.of', {round: e.round, rounds: e.rounds})}` : ''}</td>
        <td><button class="slim" @click=${() => control(e.id)}>${t('start.excon-link')}</button></td></tr>`)}</tbody></table>` : html`<p class="pad muted">${t('start.no-exercises')}</p>`}</section>
    <section class="panel"><header><h2>${t('start.open')}</h2></header><div class="pad stack"><label class="field"><span>${t('start.scenario')}</span><select id="scenario">${(state.admin.scenarios || []).map(s => html`<option value=${s}>${s}</option>`)}</select></label>
      <details><summary>${t('start.own-text')}</summary><label class="field"><span>${t('start.own-text-label')}</span><textarea id="text" spellcheck="false"></textarea></label></details>
      <div class="row"><button class="primary" @click=${open}>${t('start.open')}</button></div></div></section>`;
}

const show = opened => openDialog(t('start.excon-link'), () => ({body: linkCard(opened)}), {closed: load});
async function open() {
  try {
    const text = document.getElementById('text').value.trim();
    show(await post('/api/exercises', text ? {text} : {scenario: document.getElementById('scenario').value}));
  } catch (error) { failed(error); }
}
async function control(id) { try { show(await post(`/api/exercises/${encodeURIComponent(id)}/excon`)); } catch (error) { failed(error); } }

async function load() {
  try { state.me = await get('/api/me'); } catch { state.me = null; }
  if (state.me?.admin) try { state.admin = await get('/api/exercises'); } catch { state.admin = null; }
  draw();
}

await useLanguage(keptLanguage());
draw();
load();

// The survey after ENDEX; for exercise control and evaluators, what all answered.
import {html, render} from '/app/lib.js';
import {t, fixed, number} from '/app/words.js';
import {get, post, kept, keep} from '/app/net.js';
import {languageSwitch, lookSwitch, failed, toast} from '/app/ui.js';
import {begin} from '/app/frame.js';
import {homeOf} from '/app/home.js';

const SCALES = ['useful', 'realistic', 'clear', 'fair', 'easy', 'again'];
const TEXTS = ['learned', 'change'];
const root = document.getElementById('app');
const state = {answers: kept('tributary.survey', {}), me: null, all: null, sent: false};

function draw() {
  const reads = ['excon', 'evaluator'].includes(state.me?.person?.duty);
  render(html`<header class="top"><h1>${t('survey')}</h1><span class="grow"></span>${lookSwitch(draw)}${languageSwitch(draw)}<a class="btn" href=${homeOf(state.me || {})}>${t('back')}</a></header>
    <main class="page narrow" id="main">${reads ? results() : state.sent ? html`<section class="panel pad stack"><h2 class="big">${t('survey.thanks')}</h2><p>${t('survey.thanks-help')}</p><div class="row"><button @click=${() => { state.sent = false; draw(); }}>${t('change')}</button></div></section>` : form()}</main>`, root);
  document.title = t('survey');
}

const form = () => html`<section class="panel pad stack"><h2 class="big">${t('survey.title')}</h2><p class="muted">${t('survey.help')}</p>
  ${SCALES.map(q => html`<fieldset class="field"><legend>${t(`survey.${q}`)}</legend><div class="scale"><span class="small muted">${t('survey.not')}</span>${[1, 2, 3, 4, 5].map(n => html`<label class="tick"><input type="radio" name=${q} .checked=${state.answers[q] === String(n)} @change=${() => put(q, String(n))}>${number(n)}</label>`)}<span class="small muted">${t('survey.very')}</span></div></fieldset>`)}
  ${TEXTS.map(q => html`<label class="field"><span>${t(`survey.${q}`)}</span><textarea dir="auto" maxlength="2000" .value=${state.answers[q] || ''} @change=${e => put(q, e.target.value.trim())}></textarea></label>`)}
  <div class="row"><button class="primary large" @click=${send}>${t('survey.send')}</button></div></section>`;

function put(question, answer) { state.answers[question] = answer; keep('tributary.survey', state.answers); draw(); }

async function send() {
  const answers = Object.fromEntries(Object.entries(state.answers).filter(([, a]) => a));
  if (!Object.keys(answers).length) { toast(html`${t('survey.empty')}`, 'bad'); return; }
  try { await post('/api/survey', {answers}); keep('tributary.survey', null); state.sent = true; draw(); } catch (error) { failed(error); }
}

function results() {
  const all = state.all || [];
  return html`<section class="panel pad stack"><h2 class="big">${t('survey.results', {n: all.length})}</h2>
    ${SCALES.map(q => { const given = all.map(s => Number(s.answers[q])).filter(n => n >= 1 && n <= 5); const mean = given.reduce((a, b) => a + b, 0) / (given.length || 1); return html`<div><div class="row"><span class="grow">${t(`survey.${q}`)}</span><strong class="num">${given.length ? `${fixed(mean, 1)} / 5` : '–'}</strong><span class="small muted num">n = ${number(given.length)}</span></div><span class="bar"><i .style=${`width:${given.length ? (mean - 1) / 4 * 100 : 0}%`}></i></span></div>`; })}
    ${TEXTS.map(q => html`<section><h2>${t(`survey.${q}`)}</h2><ul class="plainlist">${all.map(s => s.answers[q]).filter(Boolean).map(a => html`<li dir="auto">“${a}”</li>`)}</ul></section>`)}</section>`;
}

state.me = await begin(root, {map: false});
if (state.me) {
  try { const told = await get('/api/survey'); state.all = told.surveys || []; if (!['excon', 'evaluator'].includes(state.me.person?.duty) && state.all.length) { state.answers = {...state.all[state.all.length - 1].answers, ...state.answers}; state.sent = true; } } catch { state.all = []; }
  draw();
}

// The hot wash: what happened, what the others knew, three questions; for all, or a page per seat to print and take home.
import {html, render, nothing} from '/app/lib.js';
import {t, word, knows, fixed, say, number} from '/app/words.js';
import {get} from '/app/net.js';
import {shape, seatName, rating, languageSwitch, lookSwitch} from '/app/ui.js';
import {begin, titleOf} from '/app/frame.js';
import {dDay, span, setStart} from '/app/times.js';
import {nameOfAgency, nameOfPlace, nameOfSubject, setDirectory} from '/app/model.js';
import {happening} from '/app/happenings.js';
import {homeOf} from '/app/home.js';

const root = document.getElementById('app');
const asked = new URLSearchParams(location.search).get('seat');
const state = {wash: null, me: null, problem: null};

function draw() {
  const wash = state.wash;
  if (!wash) { render(html`<main class="page narrow"><div class="panel pad stack"><h1>${t('hotwash')}</h1><p>${state.problem ? t('hotwash.not-yet') : t('loading')}</p><div class="row"><a class="btn" href=${homeOf(state.me || {})}>${t('back')}</a></div></div></main>`, root); return; }
  const seat = wash.seat ? wash.seat.toUpperCase() : null;
  const most = Math.max(1, ...(wash['others-knew'] || []).map(g => g['gap-h']));
  render(html`<header class="top"><h1>${titleOf(wash.exercise)}</h1><span class="pill seat">${t('hotwash')}</span>${seat ? html`<span class="pill">${shape(seat)} ${seatName(seat)}</span>` : nothing}<span class="grow"></span>
      ${['excon', 'evaluator'].includes(state.me?.person?.duty) ? html`<label><span class="unseen">${t('hotwash.page-of')}</span><select @change=${e => location.assign(e.target.value ? `/hotwash?seat=${e.target.value}` : '/hotwash')}><option value="">${t('hotwash.for-all')}</option>${['chn', 'lao', 'mmr', 'tha'].map(s => html`<option value=${s} ?selected=${s === asked}>${seatName(s.toUpperCase())}</option>`)}</select></label>` : nothing}
      ${lookSwitch(draw)}${languageSwitch(draw)}<button @click=${() => print()}>${t('print')}</button><a class="btn" href=${homeOf(state.me || {})}>${t('back')}</a></header>
    <main class="page wash" id="main"><h2 class="big">${t('hotwash.title')}${seat ? html` – ${shape(seat)} ${seatName(seat)}` : nothing}</h2><p class="muted">${titleOf(wash.exercise)} · ${t('hotwash.lead')}</p>
      <section class="panel"><header><h2>${t('hotwash.questions')}</h2></header><ol class="questions">${(wash.questions || []).map(q => html`<li>${question(q)}</li>`)}</ol></section>
      <section class="panel"><header><h2>${t('hotwash.others-knew')}</h2></header>${(wash['others-knew'] || []).length ? html`<table><thead><tr><th>${t('hotwash.what')}</th><th>${t('hotwash.held')}</th><th>${t('hotwash.lacked')}</th><th>${t('hotwash.gap')}</th></tr></thead><tbody>${gathered(wash['others-knew']).map(g => html`<tr><td><strong>${nameOfSubject(g.subject)}</strong><br><span class="muted">${nameOfPlace(g.place)}</span></td><td>${who(g.holder, g['holder-seat'])}<br><span class="small muted num">${dDay(g['knew-h'])}</span></td><td>${g.others.map(o => html`<div>${who(o.other, o['other-seat'])} <span class="small muted num">${o['learned-h'] === undefined ? t('hotwash.never') : dDay(o['learned-h'])}</span></div>`)}</td>
        <td><span class="bar ${g['learned-h'] === undefined ? 'bad' : 'warn'}"><i .style=${`width:${g['gap-h'] / most * 100}%`}></i></span><span class="small num">${span(g['gap-h'])}</span></td></tr>`)}</tbody></table>` : html`<p class="pad muted">${t('hotwash.no-gaps')}</p>`}</section>
      <section class="panel"><header><h2>${t('hotwash.happened')}</h2></header><ol class="story">${(wash.happened || []).map(m => html`<li><span class="num muted nowrap">${dDay(m['at-h'])}</span><span>${happening(m)} ${(m.seats || []).map(s => html`<span class="chip">${shape(s.toUpperCase())} ${seatName(s.toUpperCase())}</span> `)}</span></li>`)}</ol></section>
      ${(wash.heads || []).length ? html`<section class="panel"><header><h2>${t('excon.score')}</h2></header><div class="pad heads">${wash.heads.filter(h => h.index !== undefined).map(h => html`<span>${word('head', h.id)}</span><span class="bar"><i .style=${`width:${h.index * 100}%`}></i></span><span class="num">${fixed(h.index)}</span>${rating(h.rating)}`)}</div></section>` : nothing}
      ${(wash.objectives || []).length ? html`<section class="panel"><header><h2>${t('excon.objectives')}</h2></header><ul class="list">${wash.objectives.map(o => html`<li class="objective"><strong>${o.id}</strong><span class="grow">${say(o.title).text}</span>${rating(o.rated || o.rating)}</li>`)}</ul></section>` : nothing}
      <p class="row noprint"><a class="btn" href="/replay">${t('replay')}</a><a class="btn" href="/survey">${t('survey')}</a><a class="btn" href="/report">${t('report')}</a></p></main>`, root);
  document.title = `${t('hotwash')} – ${say(wash.exercise.title).text}`;
}

/** One line for what somebody held, with all who lacked it. */
function gathered(gaps) {
  const lines = new Map();
  for (const gap of gaps) {
    const key = `${gap.subject} ${gap.holder}`;
    if (!lines.has(key)) lines.set(key, {...gap, others: []});
    lines.get(key).others.push(gap);
  }
  return [...lines.values()].slice(0, 12);
}

const who = (agency, seat) => html`${seat ? shape(seat.toUpperCase()) : nothing} ${nameOfAgency(agency)}`;
function question(q) {
  const values = {};
  for (const [key, value] of Object.entries(q.values || {})) values[key] = key === 'place' ? nameOfPlace(value) : key === 'subject' ? nameOfSubject(value) : ['holder', 'other', 'agency', 'partner'].includes(key) ? nameOfAgency(value) : /-h$/.test(key) || key === 'gap' ? (typeof value === 'number' ? span(value) : value) : key === 'order' || key === 'kind' ? word('order', value) : key.endsWith('seat') || key === 'country' ? word('country', String(value).toUpperCase()) : value;
  return knows(`question.${q.code}`) ? t(`question.${q.code}`, values) : q.text ? say(q.text).text : String(q.code).replace(/-/g, ' ');
}

state.me = await begin(root);
if (state.me) {
  try {
    state.wash = await get(`/api/hotwash${asked ? `?seat=${encodeURIComponent(asked)}` : ''}`);
    setStart(state.wash.exercise.startex);
    const named = {seat: '/api/seat', excon: '/api/excon/seats/tha'}[state.me.person?.duty];
    if (named) setDirectory((await get(named).catch(() => ({}))).directory);
  } catch (error) { state.problem = error; }
  draw();
}

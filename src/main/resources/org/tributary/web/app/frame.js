// What all signed-in pages begin with: language, who I am, the map, word of changes, and the header's common parts.
import {html, render, nothing} from '/app/lib.js';
import {t, keptLanguage, useLanguage, say} from '/app/words.js';
import {get, listen, Refusal} from '/app/net.js';
import {setMap, setDirectory} from '/app/model.js';
import {setStart, fullTime, dDay} from '/app/times.js';
import {languageSwitch, lookSwitch} from '/app/ui.js';

/** Waits for what a page needs before it can draw; without a session it says so. */
export async function begin(root, {map = true} = {}) {
  await useLanguage(keptLanguage());
  render(html`<p class="loading" role="status">${t('loading')}</p>`, root);
  try {
    const [me, region] = await Promise.all([get('/api/me'), map ? get('/api/map') : null]);
    if (region) { setMap(region); setDirectory(region.directory); }
    return me;
  } catch (error) {
    const out = error instanceof Refusal && (error.status === 401 || error.status === 403);
    render(html`<main class="page narrow"><div class="panel pad stack"><h1>${t(out ? 'session.none' : 'offline.title')}</h1><p>${t(out ? 'session.none-help' : 'offline.help')}</p>
      <div class="row"><button class="primary" @click=${() => location.reload()}>${t('again')}</button></div></div></main>`, root);
    return null;
  }
}

/** Draws once and at each change; keeps the last view when the line is down. */
export function follow(path, state, draw, took = () => {}) {
  let busy = false;
  let again = false;
  const fetchView = async () => {
    if (busy) { again = true; return; }
    busy = true;
    try {
      const view = await get(path);
      if (view.exercise?.startex) setStart(view.exercise.startex);
      if (view.exercise?.['server-now']) state.ahead = Date.parse(view.exercise['server-now']) - Date.now();
      const before = state.view;
      state.view = view;
      state.line = true;
      took(view, before);
    } catch (error) {
      if (error instanceof Refusal) { if (error.status === 401) { state.out = true; } else if (!state.view) state.refused = error; } else state.line = false;
    } finally {
      busy = false;
      draw();
    }
    if (again) { again = false; fetchView(); }
  };
  listen(fetchView, up => { if (state.line !== up) { state.line = up; draw(); } });
  state.refresh = fetchView;
  setInterval(() => { const clock = document.querySelector('[data-left]'); if (clock && state.view) clock.textContent = timeLeft(state); if (timeLeft(state) === '0:00') clock?.classList.add('late'); }, 1000);
  return fetchView();
}

export function timeLeft(state) {
  const closes = state.view?.exercise?.closes ?? state.view?.exercise?.['closes-at'];
  if (!closes) return '–';
  const left = Math.max(0, Math.round((Date.parse(closes) - Date.now() - (state.ahead || 0)) / 1000));
  const h = Math.floor(left / 3600);
  const m = Math.floor(left / 60) % 60;
  return `${h ? `${h}:${String(m).padStart(2, '0')}` : m}:${String(left % 60).padStart(2, '0')}`;
}

export const titleOf = exercise => { const said = say(exercise.title); return html`<span lang=${said.lang || nothing}>${said.text}</span>`; };

export function roundPill(exercise) {
  if (exercise.phase === 'invited') return html`<span class="pill">${t('phase.invited')}</span>`;
  if (exercise.phase === 'ended') return html`<span class="pill">${t('phase.ended')}</span>`;
  const day = h => dDay(h).split(' ')[0];
  return html`<span class="pill num">${t('round.of', {round: exercise.round, rounds: exercise.rounds})} · ${day(exercise['from-h'] ?? 0)} → ${day(exercise['to-h'] ?? 0)}</span>`;
}

export const clockPill = state => html`<span class="pill num" title=${t('time-left')}><span aria-hidden="true">⏱</span><span class="unseen">${t('time-left')}</span> <span data-left .textContent=${timeLeft(state)}></span></span>`;

export const switches = (draw, options) => html`${lookSwitch(draw)}${languageSwitch(draw, options)}`;

export function lineBanner(state) {
  if (state.out) return html`<div class="banner bad" role="alert">${t('session.ended')} <button @click=${() => location.reload()}>${t('again')}</button></div>`;
  return state.line === false ? html`<div class="banner warn" role="status"><span aria-hidden="true">⟳</span> ${t('line.down')}</div>` : nothing;
}

export const exerciseTime = exercise => fullTime(exercise['now-h'] ?? 0);

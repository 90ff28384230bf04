// The after-action report as people edit it: sections with versions, in a chosen language, each for all, one seat or exercise control.
import {html, render, nothing} from '/app/lib.js';
import {t, LANGUAGES, currentLanguage} from '/app/words.js';
import {get, post, kept, keep} from '/app/net.js';
import {languageSwitch, lookSwitch, failed, toast, seatName, shape} from '/app/ui.js';
import {begin} from '/app/frame.js';
import {savedAt} from '/app/times.js';
import {homeOf} from '/app/home.js';

const SECTIONS = ['overview', 'summary', 'objectives', 'strengths', 'improvement', 'plan', 'participants'];
const root = document.getElementById('app');
const state = {me: null, told: {report: []}, section: 'overview', lang: currentLanguage(), text: null, visible: 'excon', version: null};
const writes = () => ['excon', 'evaluator'].includes(state.me?.person?.duty);

const found = () => (state.told.report || []).find(s => s.section === state.section && s.language === state.lang);
const versions = () => found()?.versions || [];
const typedAt = () => `tributary.report.${state.section}.${state.lang}`;

function choose() {
  const last = versions().at(-1);
  state.text = kept(typedAt(), null) ?? last?.text ?? '';
  state.visible = last?.['visible-to'] || 'excon';
  state.version = null;
}

function draw() {
  const last = versions().at(-1);
  const shown = state.version === null ? last : versions().find(v => v.version === state.version);
  render(html`<header class="top"><h1>${t('report.title')}</h1><span class="grow"></span>${lookSwitch(draw)}${languageSwitch(draw)}<button @click=${() => print()}>${t('print')}</button><a class="btn" href=${homeOf(state.me || {})}>${t('back')}</a></header>
    <main class="page editor" id="main"><nav class="panel noprint" aria-label=${t('report.sections')}><ul class="sections">${SECTIONS.map(s => html`<li><button class=${s === state.section ? 'chosen' : ''} aria-current=${s === state.section ? 'true' : 'false'} @click=${() => { state.section = s; choose(); draw(); }}>${t(`section.${s}`)}<span class="muted small">${(state.told.report || []).filter(r => r.section === s).map(r => r.language).join(' ')}</span></button></li>`)}</ul></nav>
      <section class="panel"><header><h2 class="grow">${t(`section.${state.section}`)}</h2><label class="noprint"><span class="unseen">${t('report.language')}</span><select @change=${e => { state.lang = e.target.value; choose(); draw(); }}>${LANGUAGES.map(([code, own]) => html`<option value=${code} lang=${code} ?selected=${code === state.lang}>${own}</option>`)}</select></label></header>
        <div class="pad stack">${writes() ? html`<label class="field"><span>${t('field.text')}</span><textarea class="tall" lang=${state.lang} dir="auto" maxlength="20000" .value=${state.text ?? ''} @input=${e => { state.text = e.target.value; keep(typedAt(), state.text); }}></textarea></label>
          <fieldset class="field"><legend>${t('report.visible')}</legend><div class="row">${['all', 'excon', 'chn', 'lao', 'mmr', 'tha'].map(v => html`<label class="tick"><input type="radio" name="visible" .checked=${state.visible === v} @change=${() => { state.visible = v; draw(); }}>${visibleName(v)}</label>`)}</div></fieldset>
          <div class="row"><button class="primary" @click=${save}>${t('report.save')}</button>${last ? html`<span class="small muted">${t('report.last', {n: last.version, time: savedAt(last.at)})} · ${visibleName(last['visible-to'])}</span>` : nothing}</div>
          ${versions().length > 1 || state.version !== null ? html`<details ?open=${state.version !== null}><summary>${t('report.versions', {n: versions().length})}</summary><ul class="plainlist">${[...versions()].reverse().map(v => html`<li class="row"><button class="slim" aria-pressed=${state.version === v.version} @click=${() => { state.version = v.version; draw(); }}>${t('report.version', {n: v.version})}</button><span class="small muted">${savedAt(v.at)} · ${visibleName(v['visible-to'])}</span><button class="slim plain" @click=${() => { state.text = v.text; state.version = null; draw(); }}>${t('report.restore')}</button></li>`)}</ul>${state.version !== null && shown ? html`<p class="pre pad raised" lang=${state.lang}>${shown.text}</p>` : nothing}</details>` : nothing}`
      : last ? html`<p class="pre" lang=${state.lang} dir="auto">${last.text}</p>` : html`<p class="muted">${t('report.nothing')}</p>`}</div></section></main>`, root);
  document.title = t('report.title');
}

const visibleName = v => v === 'all' ? t('report.for-all') : v === 'excon' ? 'EXCON' : html`${shape(String(v).toUpperCase())} ${seatName(String(v).toUpperCase())}`;

async function save() {
  try {
    await post('/api/report', {section: state.section, language: state.lang, text: state.text || '', 'visible-to': state.visible});
    keep(typedAt(), null);
    toast(html`✓ ${t('report.saved')}`, 'ok');
    await load();
  } catch (error) { failed(error); }
}

async function load() {
  try { state.told = await get('/api/report'); } catch (error) { failed(error); }
  choose();
  draw();
}

state.me = await begin(root, {map: false});
if (state.me) { state.lang = currentLanguage(); load(); }

// Comes in by a link: its secret stands after # and never leaves in an address; it is sent once and wiped.
import {html, render, nothing} from '/app/lib.js';
import {t, useLanguage, keptLanguage, word, LANGUAGES, currentLanguage} from '/app/words.js';
import {post, isOffline} from '/app/net.js';
import {lookSwitch, languageSwitch} from '/app/ui.js';
import {homeOf} from '/app/home.js';

const root = document.getElementById('app');
const state = {secret: decodeURIComponent(location.hash.slice(1)), problem: null, busy: false};
history.replaceState(null, '', '/join');

function draw() {
  render(html`<header class="top"><h1>Tributary</h1><span class="grow"></span>${lookSwitch(draw)}${languageSwitch(draw, {signedIn: false})}</header>
    <main class="page narrow"><section class="panel pad stack welcome"><h2 class="big">${t('join.title')}</h2>
      ${state.secret ? html`<p>${t('join.ready')}</p><p class="muted">${t('join.once')}</p>
        <fieldset class="field"><legend>${t('language')}</legend><div class="row">${LANGUAGES.map(([code, own]) => html`<label class="tick"><input type="radio" name="lang" .checked=${code === currentLanguage()} @change=${async () => { await useLanguage(code); draw(); }}><span lang=${code}>${own}</span></label>`)}</div></fieldset>
        <button class="primary large" ?disabled=${state.busy} @click=${join}>${t('join.now')}</button>` : html`<p>${t('join.no-secret')}</p>`}
      ${state.problem ? html`<p class="banner bad" role="alert">${state.problem}</p>` : nothing}</section></main>`, root);
  document.title = `${t('join.title')} – Tributary`;
}

async function join() {
  state.busy = true;
  state.problem = null;
  draw();
  try {
    const me = await post('/api/join', {secret: state.secret});
    await post('/api/me/language', {language: currentLanguage()}).catch(() => {});
    location.replace(homeOf(me));
  } catch (error) {
    state.busy = false;
    state.problem = isOffline(error) ? t('offline.title') : ['wrong-link', 'link-invalid'].includes(error.code) ? t('join.refused') : word('refusal', error.code) === error.code ? error.reason || t('join.refused') : word('refusal', error.code);
    draw();
  }
}

await useLanguage(keptLanguage());
draw();

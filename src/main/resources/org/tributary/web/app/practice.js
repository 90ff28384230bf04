// Before the guided practice: what it is, and the way to it.
import {html, render} from '/app/lib.js';
import {t, useLanguage, keptLanguage} from '/app/words.js';
import {lookSwitch, languageSwitch} from '/app/ui.js';

const root = document.getElementById('app');
const draw = () => {
  render(html`<header class="top"><h1>${t('practice')}</h1><span class="grow"></span>${lookSwitch(draw)}${languageSwitch(draw)}</header><main class="page narrow" id="main"><section class="panel pad stack welcome"><h2 class="big">${t('practice')}</h2><p>${t('practice.about')}</p>
    <ol class="steps">${['map', 'inbox', 'rule', 'lead', 'ask', 'order', 'ready'].map(s => html`<li>${t(`practice.${s}`)}</li>`)}</ol><div class="row"><a class="btn primary large" href="/seat?practice=1">${t('practice.begin')}</a></div></section></main>`, root);
  document.title = t('practice');
};
await useLanguage(keptLanguage());
draw();

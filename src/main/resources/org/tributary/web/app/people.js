// People and their links: invite, hand out, reissue, put out.
import {html, nothing} from '/app/lib.js';
import {t, word, LANGUAGES, currentLanguage} from '/app/words.js';
import {post} from '/app/net.js';
import {openDialog, confirmDialog, failed, toast} from '/app/ui.js';
import {linkCard} from '/app/links.js';

export function peopleTab(view, desk) {
  const people = (view.people || []).filter(p => !p.revoked);
  return html`<div class="pad row"><button class="primary" @click=${() => invite(view, desk)}>＋ ${t('people.invite')}</button></div>
    ${people.length ? html`<ul class="list">${people.map(p => html`<li><div class="row tight"><strong class="grow">${p.name}</strong>${p.joined ? html`<span class="chip ok">✓ ${t('people.joined')}</span>` : html`<span class="chip warn">${t('people.invited')}</span>`}</div>
      <p class="small muted">${p.seat ? desk.seatLabel(p.seat) : word('duty', p.duty)}${p.lead ? ` · ${t('seat.lead')}` : ''} · ${LANGUAGES.find(([code]) => code === p.language)?.[1] || p.language}</p>
      <div class="row tight"><button class="slim" @click=${() => reissue(p, desk)}>${t('people.reissue')}</button><button class="slim" @click=${() => revoke(p, desk)}>${t('people.revoke')}</button></div></li>`)}</ul>` : html`<p class="pad muted">${t('people.none')}</p>`}`;
}

function invite(view, desk) {
  const values = {name: '', duty: 'seat', seat: view.seats?.[0]?.id, lead: true, language: currentLanguage()};
  openDialog(t('people.invite'), (shut, redraw) => ({body: html`<div class="stack"><label class="field"><span>${t('people.name')}</span><input maxlength="80" autocomplete="off" .value=${values.name} @input=${e => { values.name = e.target.value; }}></label>
      <label class="field"><span>${t('people.duty')}</span><select @change=${e => { values.duty = e.target.value; redraw(); }}>${['seat', 'excon', 'evaluator', 'observer'].map(d => html`<option value=${d} ?selected=${d === values.duty}>${word('duty', d)}</option>`)}</select></label>
      ${values.duty === 'seat' ? html`<fieldset class="field"><legend>${t('people.seat')}</legend><div class="row">${(view.seats || []).map(s => html`<label class="tick"><input type="radio" name="seat" .checked=${s.id === values.seat} @change=${() => { values.seat = s.id; redraw(); }}>${desk.seatLabel(s.id)}</label>`)}</div></fieldset>
        <label class="tick"><input type="checkbox" .checked=${values.lead} @change=${e => { values.lead = e.target.checked; }}>${t('people.lead')}</label>` : nothing}
      <label class="field"><span>${t('language')}</span><select @change=${e => { values.language = e.target.value; }}>${LANGUAGES.map(([code, own]) => html`<option value=${code} lang=${code} ?selected=${code === values.language}>${own}</option>`)}</select></label></div>`,
    actions: html`<button @click=${shut}>${t('cancel')}</button><button class="primary" @click=${async () => {
      if (!values.name.trim()) { toast(html`${t('people.name-lacks')}`, 'bad'); return; }
      try {
        const made = await post('/api/excon/people', {name: values.name.trim(), duty: values.duty, ...(values.duty === 'seat' ? {seat: values.seat, lead: values.lead} : {lead: false}), language: values.language});
        shut();
        openDialog(t('people.link'), () => ({body: linkCard(made)}), {closed: desk.refresh});
      } catch (error) { failed(error); }
    }}>${t('people.invite')}</button>`}));
}

async function reissue(person, desk) {
  if (person.joined && !await confirmDialog(t('people.reissue'), t('people.reissue-sure', {name: person.name}), t('people.reissue'))) return;
  try {
    const made = await post(`/api/excon/people/${encodeURIComponent(person.id)}/reissue`);
    openDialog(t('people.link'), () => ({body: linkCard({person, ...made})}), {closed: desk.refresh});
  } catch (error) { failed(error); }
}
async function revoke(person, desk) {
  if (await confirmDialog(t('people.revoke'), t('people.revoke-sure', {name: person.name}), t('people.revoke'), true)) desk.act(`people/${encodeURIComponent(person.id)}/revoke`);
}

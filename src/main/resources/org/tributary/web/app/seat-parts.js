// The lists of the seat page: inbox, leads, requests, operations, units, orders.
import {html, nothing, repeat} from '/app/lib.js';
import {t, word, list, number, percent, knows, say} from '/app/words.js';
import {dDay, span, savedAt} from '/app/times.js';
import {chip, foreign, shape, SHAPES} from '/app/ui.js';
import {subjects, standing, beliefText, nameOfAgency, nameOfPlace, nameOfSubject, nameOfUnit, countryOfAgency, ownAgencies, agency as agencyOf} from '/app/model.js';
import {sentence, letter, requestLine, termsLine, signed} from '/app/orders.js';
import {orderForm} from '/app/form.js';
import {happening} from '/app/happenings.js';

const KIND_CHIP = {inject: 'bad', request: 'warn', proposal: 'ok', agreement: 'ok', training: 'ok', lead: 'act', letter: '', result: ''};

export const empty = (title, text, action = nothing) => html`<div class="empty"><strong>${title}</strong><span>${text}</span>${action}</div>`;
const sender = id => agencyOf(id) ? signed(id) : id || '';

/** Leads that came in one after the other stand as one item, so that they do not bury what waits for an answer. */
function gathered(items) {
  const out = [];
  for (const item of items) {
    const last = out[out.length - 1];
    if (item.kind === 'lead' && last?.leads) last.leads.push(item);
    else out.push(item.kind === 'lead' ? {...item, leads: [item]} : item);
  }
  return out;
}

export function inbox(desk, fresh) {
  const items = desk.view().inbox || [];
  if (!items.length) return empty(t('inbox.empty'), t('inbox.empty-help'));
  const open = items.filter(i => i.open);
  return html`<ul class="list">${repeat([...open, ...gathered(items.filter(i => !i.open))].slice(0, 120), i => i.number, i => i.leads ? leadsItem(desk, i, fresh) : mailItem(desk, i, fresh))}</ul>`;
}

function leadsItem(desk, item, fresh) {
  const from = [...new Set(item.leads.map(l => l.from))];
  return html`<li><div class="row tight"><span class="chip act">${word('inbox-kind', 'lead')}</span>${item.number > fresh ? html`<span class="chip act">${t('inbox.new')}</span>` : nothing}<strong class="grow">${item.leads.length === 1 ? inboxTitle(item) : t('inbox-title.leads', {from: list(from.slice(0, 3).map(sender)), n: item.leads.length})}</strong></div>
    ${item.leads.length === 1 ? html`<p class="small muted">${dDay(item['at-h'])}</p>` : html`<details><summary class="small">${dDay(item.leads[item.leads.length - 1]['at-h'])} – ${dDay(item['at-h'])}</summary><ul class="small plainlist">${item.leads.slice(0, 60).map(l => html`<li><span class="num muted">${dDay(l['at-h'])}</span> ${nameOfSubject(l.subject)} · ${sender(l.from)}</li>`)}</ul></details>`}</li>`;
}

function mailItem(desk, i, fresh) {
  return html`<li class="item ${i.open ? 'open' : ''}">
    <div class="row tight"><span class="chip ${KIND_CHIP[i.kind] || ''}">${word('inbox-kind', i.kind)}</span>${i.number > fresh ? html`<span class="chip act">${t('inbox.new')}</span>` : nothing}
      <strong class="grow">${inboxTitle(i)}</strong></div>
    ${i.text && i.kind !== 'letter' ? foreign(i.text, 'said pre') : nothing}
    ${i.kind === 'letter' ? letterText(i) : nothing}
    ${i.terms ? html`<p class="small">${termsLine(i.terms)}</p>` : nothing}
    <p class="small muted">${i.kind === 'inject' ? html`${i.from} · ` : i.to && agencyOf(i.to) ? html`${t('inbox.to', {agency: nameOfAgency(i.to)})} · ` : nothing}${dDay(i['at-h'])}${i.channel ? ` · ${word('channel', i.channel)}` : ''}${i.grade ? ` · ${t('grade', {grade: i.grade})}` : ''}
      ${i['answer-by-h'] !== undefined && i.open ? html` · <span class="due">${t('inbox.answer-by', {at: dDay(i['answer-by-h'])})}</span>` : nothing}${i.open === false && ['request', 'proposal', 'agreement'].includes(i.kind) ? ` · ${t('inbox.answered')}` : ''}</p>
    ${inboxActions(desk, i)}</li>`;
}

function letterText(item) {
  const said = letter(item.text);
  return html`<span class="said pre" lang=${said.lang || nothing} dir="auto">${said.text}</span>`;
}

const upper = text => text.charAt(0).toUpperCase() + text.slice(1);

function inboxTitle(item) {
  switch (item.kind) {
    case 'request': return t(`inbox-title.request-${item.wish || 'information'}`, {from: sender(item.from), about: item.subject ? nameOfSubject(item.subject) : item.place ? nameOfPlace(item.place) : ''});
    case 'proposal': return t('inbox-title.proposal', {from: sender(item.from), at: dDay(item['strike-h'] ?? item['at-h'])});
    case 'agreement': return t('inbox-title.agreement', {from: sender(item.from)});
    case 'training': return t('inbox-title.training', {from: sender(item.from), days: item.days ?? 1});
    case 'lead': return t('inbox-title.lead', {from: sender(item.from), about: nameOfSubject(item.subject)});
    case 'answer': return t('inbox-title.answer', {from: sender(item.from), about: (item.request || '').replace(/^.*\//, '#')});
    case 'letter': return t('inbox-title.letter', {from: sender(item.from)});
    case 'inject': return item.title ? say(item.title).text : upper(String(item.from || '').replace(/ *\(EXCON\)/, ''));
    default: return word('result', item.code || item.kind);
  }
}

function inboxActions(desk, item) {
  if (item.open === false) return nothing;
  const to = typeof item.to === 'string' ? item.to : undefined;
  const open = (kind, given) => () => orderForm(desk, kind, given);
  const pair = (kind, given) => html`<div class="row"><button class="primary" @click=${open(kind, {...given, answer: 'accepted'})}>${t('answer-yes')}</button><button @click=${open(kind, {...given, answer: 'declined'})}>${t('answer-no')}</button></div>`;
  if (item.kind === 'request') return pair('answer-request', {request: item.ref, agency: to});
  if (item.kind === 'proposal') return pair('answer-proposal', {operation: item.ref, agency: to});
  if (item.kind === 'agreement') return pair('answer-agreement', {agreement: item.ref, agency: to});
  if (item.kind === 'training') return html`<div class="row"><button class="primary" @click=${open('train-jointly', {agency: to, partner: item.from, days: item.days})}>${t('answer-train')}</button></div>`;
  if (item.kind === 'letter' && agencyOf(item.from)) return html`<div class="row"><button class="slim" @click=${open('send-message', {agency: to, to: item.from})}>${t('answer-write')}</button></div>`;
  return nothing;
}

export function leads(desk, state, redraw) {
  const view = desk.view();
  const all = subjects(view);
  const wanted = state.find.toLowerCase();
  const keep = {all: () => true, strong: s => s.probability >= (view.law?.actionable ?? 0.6), unshared: s => s.leads.some(l => l.origin === l.holder && !(l['shared-with'] || []).length), theirs: s => s.from.size > 0}[state.filter];
  const shown = all.filter(s => keep(s) && (!wanted || `${nameOfSubject(s.id)} ${nameOfPlace(s.place)} ${s.id}`.toLowerCase().includes(wanted)))
    .sort((a, b) => b.probability - a.probability || b.newest - a.newest);
  if (!all.length) return empty(t('leads.empty'), t('leads.empty-help'), html`<button class="primary" @click=${() => orderForm(desk, 'set-sharing-rule')}>${t('order.set-sharing-rule')}</button>`);
  const limit = state.more ? 500 : 40;
  return html`<div class="pad filters"><input type="search" aria-label=${t('leads.find')} placeholder=${t('leads.find')} .value=${state.find} @input=${e => { state.find = e.target.value; redraw(); }}>
      <div class="row tight" role="group" aria-label=${t('leads.filter')}>${['all', 'strong', 'unshared', 'theirs'].map(f => html`<button class="slim" aria-pressed=${f === state.filter} @click=${() => { state.filter = f; redraw(); }}>${t(`leads.${f}`)}</button>`)}</div></div>
    ${shown.length ? html`<ul class="list">${repeat(shown.slice(0, limit), s => s.id, s => subjectItem(desk, view, s, state, redraw))}</ul>` : empty(t('leads.none-such'), t('leads.none-such-help'))}
    ${shown.length > limit ? html`<p class="pad"><button @click=${() => { state.more = true; redraw(); }}>${t('leads.more', {n: shown.length - limit})}</button></p>` : nothing}`;
}

function subjectItem(desk, view, s, state, redraw) {
  const law = view.law || {actionable: 0.6, warrant: 0.9};
  const rank = standing(view, s.probability);
  const best = s.leads[0];
  const open = state.open === s.id;
  const partnerCountries = ['CHN', 'LAO', 'MMR', 'THA'].filter(c => c !== view.seat.country && (view.directory || []).some(a => a.country === c));
  const knows_ = c => [...s.shared].some(a => countryOfAgency(a) === c);
  const told = c => [...s.from].some(a => countryOfAgency(a) === c);
  const more = html`<button class="slim plain more" aria-expanded=${open} @click=${() => { state.open = open ? null : s.id; redraw(); }}>${t('leads.count', {n: s.leads.length})} ${open ? '▴' : '▾'}</button>`;
  const belief = view.law && s.beliefs.length ? html`<span class="bar ${rank === 'warrant' ? 'ok' : rank === 'actionable' ? 'warn' : ''}" aria-hidden="true"><i .style=${`width:${s.probability * 100}%`}></i><b .style=${`left:${law.actionable * 100}%`}></b><b .style=${`left:${law.warrant * 100}%`}></b></span>
    <span class="row tight"><span class="small grow">${t(`belief.${rank}`, {belief: beliefText(s.probability), actionable: beliefText(law.actionable), warrant: beliefText(law.warrant), agency: nameOfAgency(s.holder)})}</span>${more}</span>` : more;
  return html`<li class="subject">
    <div class="row tight line">${best ? html`<span class="chip act" title=${t('grade-help')}>${best.grade}</span>` : nothing}<strong class="grow">${nameOfSubject(s.id)} · ${nameOfPlace(s.place)}</strong>${s.newest >= 0 ? html`<span class="muted small num nowrap">${t('ago', {span: span(Math.max(0, view.exercise['now-h'] - s.newest))})}</span>` : nothing}</div>
    <div class="belief-line">${belief}</div>
    <div class="row tight">${partnerCountries.map(c => told(c) ? html`<span class="chip">${shape(c)} ${t('shared.source')}</span>` : knows_(c) ? html`<span class="chip ok">${shape(c)} ${t('shared.yes')}</span>` : html`<span class="chip warn">${shape(c)} ${t('shared.no')}</span>`)}
      ${s.leads.length ? html`<button class="slim" @click=${() => orderForm(desk, 'share-lead', {agency: (s.leads.find(l => l.origin === l.holder) || s.leads[0]).holder, lead: (s.leads.find(l => l.origin === l.holder) || s.leads[0]).id})}>＋ ${t('share')}</button>` : nothing}</div>
    ${open ? html`<div class="inside">
      ${s.leads.map(l => html`<div class="lead"><div class="row tight"><span class="chip act">${l.grade}</span><span class="grow">${word('source', l.source)} · ${l.from ? t('lead.from', {from: signed(l.from), by: nameOfAgency(l.holder)}) : t('lead.own', {agency: nameOfAgency(l.holder)})}</span></div>
        <p class="small muted">${t('lead.seen', {place: nameOfPlace(l.place), at: dDay(l['observed-h'])})}${l['got-h'] !== undefined ? ` · ${t('lead.got', {at: dDay(l['got-h'])})}` : ''}${l.origin !== l.holder && l.origin !== l.from ? ` · ${t('lead.origin', {agency: nameOfAgency(l.origin)})}` : ''}</p>
        <div class="row tight">${(l['shared-with'] || []).map(a => html`<span class="chip ok">${SHAPES[countryOfAgency(a)] || ''} ${nameOfAgency(a)}</span>`)}<button class="slim" @click=${() => orderForm(desk, 'share-lead', {agency: l.holder, lead: l.id})}>＋ ${t('share')}</button></div></div>`)}
      ${s.beliefs.map(b => html`<p class="small">${t('belief.of', {agency: nameOfAgency(b.agency), belief: beliefText(b.probability)})}${b.seen ? ` · ${t(`seen.${b.seen}`, {at: dDay(b['seen-h'])})}` : ''}</p>`)}
      <div class="row tight"><button class="slim" @click=${() => desk.choose({subject: s.id})}>${t('options.subject')}</button><button class="slim" @click=${() => desk.goTo(s.place)}>${t('map.show')}</button></div>
    </div>` : nothing}</li>`;
}

export function requests(desk) {
  const view = desk.view();
  const here = (view.inbox || []).filter(i => i.kind === 'request');
  const asked = view.asked || [];
  const sent = (view.orders || []).filter(o => o.accepted && o.order.order.startsWith('request-'));
  const make = html`<div class="pad row"><button @click=${() => orderForm(desk, 'request-information')}>${t('order.request-information')}</button><button @click=${() => orderForm(desk, 'request-assistance')}>${t('order.request-assistance')}</button></div>`;
  if (!here.length && !asked.length && !sent.length) return html`${empty(t('requests.empty'), t('requests.empty-help'))}${make}`;
  return html`${make}${here.length ? html`<h2 class="pad head">${t('requests.to-us')}</h2><ul class="list">${here.map(i => html`<li><strong>${requestLine(i)}</strong><p class="small muted">${t('inbox.to', {agency: nameOfAgency(i.to)})} · ${dDay(i['at-h'])}${i['answer-by-h'] !== undefined ? ` · ${t('inbox.answer-by', {at: dDay(i['answer-by-h'])})}` : ''}</p>${inboxActions(desk, i)}</li>`)}</ul>` : nothing}
    ${asked.length || sent.length ? html`<h2 class="pad head">${t('requests.ours')}</h2><ul class="list">${asked.map(a => { const r = a.request || a; return html`<li><div class="row tight"><strong class="grow">${signed(r.to)} · ${word('wish', r.wish)}${r.subject ? ` · ${nameOfSubject(r.subject)}` : ''}${r.place ? ` · ${nameOfPlace(r.place)}` : ''}</strong><span class="chip">${word('stage', a.stage)}</span></div><p class="small muted">${t('requests.until', {at: dDay(r['deadline-h'] ?? 0)})}</p></li>`; })}
      ${asked.length ? nothing : sent.map(o => html`<li><strong>${sentence(o.order)}</strong><p class="small muted">${dDay(o['at-h'])}</p></li>`)}</ul>` : nothing}`;
}

export function operations(desk) {
  const view = desk.view();
  const raids = ownAgencies(view).flatMap(a => (a.raids || []).map(r => ({...r, agency: a.id})));
  const offers = (view.inbox || []).filter(i => ['proposal', 'agreement', 'training'].includes(i.kind));
  const accepted = view.accepted || [];
  const cases = ownAgencies(view).flatMap(a => (a.cases || []).map(c => ({...c, agency: a.id})));
  const notices = ownAgencies(view).flatMap(a => (a.notices || []).map(c => ({...c, agency: a.id})));
  const waiting = ownAgencies(view).flatMap(a => (a.waiting || []).map(w => ({...w, agency: a.id})));
  const suspects = ownAgencies(view).flatMap(a => (a.suspects || []).map(s => ({...s, agency: a.id})));
  const terms = view['agreements-in-force'] || [];
  const make = html`<div class="pad row"><button @click=${() => orderForm(desk, 'propose-joint-operation')}>${t('order.propose-joint-operation')}</button><button @click=${() => orderForm(desk, 'propose-agreement')}>${t('order.propose-agreement')}</button></div>`;
  return html`${make}
    ${offers.length ? section('operations.offers', offers.map(i => html`<li><div class="row tight"><span class="chip ok">${word('inbox-kind', i.kind)}</span><strong class="grow">${inboxTitle(i)}</strong></div>${i.terms ? html`<p class="small">${termsLine(i.terms)}</p>` : nothing}${inboxActions(desk, i)}</li>`)) : nothing}
    ${accepted.length || raids.length ? section('operations.coming', [...accepted.map(o => html`<li><strong>${t('operations.joint', {at: dDay(o['strike-h'])})}</strong><p class="small muted">${list([o.proposer, ...(o.invited || [])].map(signed))}</p>
        <button class="slim" @click=${() => orderForm(desk, 'raid', {joint: o.operation, strike_h: o['strike-h']})}>${t('operations.add-raid')}</button></li>`),
      ...raids.map(r => html`<li><strong>${t('operations.raid', {subject: nameOfSubject(r.subject), place: nameOfPlace(r.place), at: dDay(r['strike-h'])})}</strong><p class="small muted">${nameOfAgency(r.agency)}</p><button class="slim" @click=${() => orderForm(desk, 'notify-operation', {agency: r.agency, operation: r.operation})}>${t('order.notify-operation')}</button></li>`)]) : empty(t('operations.empty'), t('operations.empty-help'))}
    ${waiting.length ? section('operations.waiting', waiting.map(w => html`<li><strong>${nameOfPlace(w.at)} · ${word('nationality', w.of)}</strong><p class="small">${t('waiting.line', {awaited: w.awaited, received: w.received, ready: w.ready})}</p>${w.ready ? html`<button class="slim" @click=${() => orderForm(desk, 'open-repatriation', {agency: w.agency, from: w.at})}>${t('order.open-repatriation')}</button>` : nothing}</li>`)) : nothing}
    ${cases.length || notices.length ? section('operations.cases', [...cases.map(c => html`<li><strong>${nameOfSubject(c.subject)} · ${t('case.suspects', {n: c.suspects})}</strong><p class="small ${c['expires-h'] - view.exercise['now-h'] < 48 ? 'due' : 'muted'}">${t('case.until', {at: dDay(c['expires-h'])})} · ${t('case.court', {p: beliefText(c.admissible)})}</p><button class="slim" @click=${() => orderForm(desk, 'request-mla', {agency: c.agency, id: c.id})}>${t('order.request-mla')}</button></li>`),
      ...notices.map(c => html`<li><strong>${nameOfSubject(c.subject)} · ${signed(c.holder)}</strong><p class="small muted">${t('case.suspects', {n: c.suspects})} · ${t('case.until', {at: dDay(c['expires-h'])})}</p><button class="slim" @click=${() => orderForm(desk, 'request-extradition', {agency: c.agency, id: c.id})}>${t('order.request-extradition')}</button></li>`)]) : nothing}
    ${suspects.length ? section('operations.suspects', suspects.map(s => html`<li><strong>${s.member} · ${nameOfPlace(s.place)}</strong><p class="small muted">${t('suspect.named', {n: s['known-ties'] ?? 1})}</p><button class="slim" @click=${() => orderForm(desk, 'arrest', {agency: s.agency, member: s.member})}>${t('order.arrest')}</button></li>`)) : nothing}
    ${(view.money?.complaints || []).length ? section('operations.money', view.money.complaints.slice(0, 30).map(c => html`<li><strong class="num">${number(c.usd)} USD · ${word('country', c.accounts)}</strong><p class="small muted">${nameOfAgency(c.agency)} · ${dDay(c['paid-h'])}</p><button class="slim" @click=${() => orderForm(desk, 'freeze-accounts', {agency: c.agency, payment: c.payment})}>${t('order.freeze-accounts')}</button></li>`)) : nothing}
    ${section('operations.agreed', terms.length ? terms.map(a => html`<li><strong>${termsLine([a])}</strong><p class="small muted">${list(a.members.map(signed))}</p></li>`) : [html`<li class="muted">${t('operations.agreed-none')}</li>`])}
    ${(view['decisions-h'] || []).length ? html`<p class="pad small muted">${t('operations.decisions', {at: view['decisions-h'].map(h => dDay(h)).join(', ')})}</p>` : nothing}`;
}
const section = (key, items) => html`<h2 class="pad head">${t(key)}</h2><ul class="list">${items}</ul>`;

export function units(desk) {
  const view = desk.view();
  const any = ownAgencies(view).some(a => (a.units || []).length);
  if (!any) return empty(t('units.empty'), t('units.empty-help'));
  return html`${ownAgencies(view).filter(a => (a.units || []).length).map(a => html`<h2 class="pad head">${a.name || nameOfAgency(a.id)}<span class="muted"> · ${a.powers.map(p => word('power', p)).join(', ')}</span></h2>
    <table><thead class="unseen"><tr><th>${t('units.unit')}</th><th>${t('units.where')}</th><th>${t('units.state')}</th></tr></thead><tbody>${a.units.map(u => html`<tr><td><button class="plain slim name" @click=${() => desk.choose({unit: u.id, agency: a.id})}>${nameOfUnit(u)}</button></td><td>${nameOfPlace(u.at)}</td>
      <td>${u.watching ? html`<span class="chip warn">${t('unit.watching', {subject: nameOfSubject(u.watching)})}</span>` : u.free === false ? html`<span class="chip warn">${t('unit.busy')}</span>` : html`<span class="chip ok">${t('unit.free')}</span>`}</td></tr>`)}</tbody></table>`)}
    ${ownAgencies(view).some(a => (a.posts || []).length) ? html`<h2 class="pad head">${t('units.posts')}</h2><table><tbody>${ownAgencies(view).flatMap(a => (a.posts || []).map(p => html`<tr><td>${nameOfPlace(p.crossing)}</td><td class="muted">${t('post.now', {now: percent(p.share), most: percent(p.capacity)})}</td><td><button class="slim" @click=${() => orderForm(desk, 'set-inspection', {agency: a.id, crossing: p.crossing, share: p.share})}>${t('change')}</button></td></tr>`))}</tbody></table>` : nothing}`;
}

export function ordersTable(desk, state) {
  const view = desk.view();
  const now = (view.orders || []).filter(o => o.stop === view.exercise.stop);
  const before = (view.orders || []).filter(o => o.stop !== view.exercise.stop);
  const waiting = desk.outbox().map(i => i.body.order);
  const drafts = view.drafts || [];
  if (!now.length && !drafts.length && !waiting.length && !state.allOrders) {
    return html`${empty(t('orders.empty'), t('orders.empty-help'), html`<div class="row"><button class="primary" @click=${() => desk.choose()}>＋ ${t('orders.new')}</button></div>`)}${before.length ? html`<p class="pad"><button class="plain" @click=${() => { state.allOrders = true; desk.redraw(); }}>${t('orders.before', {n: before.length})}</button></p>` : nothing}`;
  }
  const rows = state.allOrders ? [...(view.orders || [])].reverse() : [...now].reverse();
  return html`<table class="orders"><thead><tr><th>${t('orders.order')}</th><th>${t('orders.who')}</th><th>${t('orders.state')}</th></tr></thead><tbody>
    ${waiting.map(o => html`<tr><td>${sentence(o)}</td><td>${nameOfAgency(o.agency)}</td><td><span class="chip warn">${state.line === false ? t('orders.waiting') : t('orders.sending')}</span></td></tr>`)}
    ${drafts.map(d => html`<tr><td>${sentence(d.order)}</td><td>${nameOfAgency(d.order.agency)}<br><span class="small muted">${d.by}</span></td><td><div class="row tight"><span class="chip">${t('orders.draft')}</span>
      ${desk.canSend() ? html`<button class="slim primary" @click=${() => desk.send(d.order, d.id)}>${t('form.send')}</button>` : nothing}<button class="slim" @click=${() => desk.edit(d)}>${t('change')}</button><button class="slim" @click=${() => desk.drop(d.id)}>${t('drop')}</button></div></td></tr>`)}
    ${repeat(rows, o => o.number, o => html`<tr><td>${sentence(o.order)}${o.reason ? html`<p class="small refused">${reason(o)}</p>` : nothing}</td><td>${nameOfAgency(o.order.agency)}<br><span class="small muted">${o.by}</span></td>
      <td>${o.accepted ? html`<span class="chip ok num">✓ ${t('orders.saved', {time: savedAt(o['saved-at']), number: String(o.number)})}</span>` : html`<span class="chip bad num">✕ ${t('orders.refused', {number: String(o.number)})}</span>`}</td></tr>`)}
    </tbody></table>${before.length && !state.allOrders ? html`<p class="pad"><button class="plain" @click=${() => { state.allOrders = true; desk.redraw(); }}>${t('orders.before', {n: before.length})}</button></p>` : nothing}`;
}

const reason = o => knows(`refusal.${o.code}`) ? t(`refusal.${o.code}`) : o.reason;

export function results(view) {
  const all = view.results || [];
  if (!all.length) return html`<p class="muted">${t('results.none')}</p>`;
  return html`<ul class="plainlist">${all.slice(0, 60).map(r => html`<li><span class="num muted nowrap">${dDay(r['at-h'])}</span> <span>${happening(r)}</span></li>`)}</ul>`;
}

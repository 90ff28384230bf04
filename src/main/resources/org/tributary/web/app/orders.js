// Every kind of order: who may give it, which fields it has, how it is written for the server, and how it reads.
import {t, word, percent, list, say, scriptOf} from '/app/words.js';
import {dDay} from '/app/times.js';
import {nameOfAgency, nameOfPlace, nameOfSubject, nameOfUnit, agency as agencyOf, ownAgencies, abroad, isOwn, allUnits, allPlaces, channelsBetween, subjects, countryOfAgency, beliefText, standing} from '/app/model.js';
import {SHAPES} from '/app/ui.js';

const CORE = ['CHN', 'LAO', 'MMR', 'THA'];
const option = (value, label, hint = '') => ({value, label, hint});
const signed = id => `${SHAPES[countryOfAgency(id)] || ''} ${nameOfAgency(id)}`.trim();
const own = (view, values) => ownAgencies(view).find(a => a.id === values.agency);

// Fields. Each has a name, a type, and choices that depend on what was chosen before it.
const agency = (...powers) => ({name: 'agency', type: 'one', choices: view => ownAgencies(view)
  .filter(a => powers.length === 0 || powers.some(p => a.powers.includes(p))).map(a => option(a.id, signed(a.id)))});
const unit = (kinds, extra = {}) => ({name: 'unit', type: 'one', choices: (view, values) => allUnits(view)
  .filter(u => u.agency === values.agency && (!kinds || kinds.includes(u.kind)))
  .map(u => option(u.id, `${nameOfUnit(u)} – ${nameOfPlace(u.at)}`, u.free === false ? t('unit.busy') : '')), ...extra});
const units = kinds => ({...unit(kinds), name: 'units', type: 'many'});
const subject = (kind, extra = {}) => ({name: 'subject', type: 'one', choices: (view, values) => subjects(view)
  .filter(s => (!kind || s.kind === kind) && s.beliefs.length)
  .map(s => { const held = s.beliefs.find(b => b.agency === values.agency)?.probability; return {s, held, p: held ?? s.probability}; })
  .sort((a, b) => (b.held !== undefined) - (a.held !== undefined) || b.p - a.p)
  .map(({s, held, p}) => option(s.id, `${nameOfSubject(s.id)} – ${nameOfPlace(s.place)}`, held === undefined ? t('subject.others-belief', {p: beliefText(p)}) : t('subject.belief', {p: beliefText(p)}))), ...extra});
const place = (keep, extra = {}) => ({name: 'place', type: 'one', choices: (view, values) => allPlaces().filter(p => !keep || keep(p, view, values))
  .map(p => option(p.id, nameOfPlace(p.id), word('place-kind', p.kind))).sort((a, b) => a.label.localeCompare(b.label)), ...extra});
const ofOwn = (p, view) => p.countries.includes(view.seat.country);
const gates = (p, view) => p.kind.endsWith('crossing') && ofOwn(p, view);
const partner = (linked = true, extra = {}) => ({name: 'partner', type: 'one', choices: (view, values) => (view.directory || [])
  .filter(a => a.id !== values.agency && (!linked || channelsBetween(view, values.agency, a.id).length))
  .map(a => option(a.id, signed(a.id), a.country === view.seat.country ? t('agency.same-country') : '')), ...extra});
const foreign = (extra = {}) => ({name: 'partner', type: 'one', choices: view => abroad(view).map(a => option(a.id, signed(a.id))), ...extra});
const partners = (keep = () => true) => ({name: 'partners', type: 'many', choices: (view, values) => (view.directory || [])
  .filter(a => a.id !== values.agency && !(isOwn(view, a.id) && a.id === values.agency) && keep(a)).map(a => option(a.id, signed(a.id), (a.powers || []).map(p => word('power', p)).join(', ')))});
const channel = (extra = {}) => ({name: 'channel', type: 'one', choices: (view, values) => channelsBetween(view, values.agency, values.partner || values.to)
  .map(kind => option(kind, word('channel', kind), t(`channel-hint.${kind}`))), ...extra});
const country = (name = 'to', keep = () => true) => ({name, type: 'one', choices: view => CORE.filter(c => keep(c, view)).map(c => option(c, `${SHAPES[c]} ${word('country', c)}`))});
const hour = (name, ahead = 24, extra = {}) => ({name, type: 'hour', ahead, ...extra});
const days = (otherwise = 3) => ({name: 'days', type: 'number', min: 1, max: 60, otherwise});
const waits = (view, kind) => (view.inbox || []).filter(i => i.kind === kind && i.open !== false);
const leads = {name: 'leads', type: 'many', optional: true, choices: (view, values) => (own(view, values)?.leads || []).slice(0, 200).map(leadOption)};
const leadOption = l => option(l.id, `${l.grade} ${nameOfSubject(l.subject)} – ${nameOfPlace(l.place)}`, `${word('source', l.source)} · ${dDay(l['observed-h'])}`);
const answer = {name: 'answer', type: 'one', choices: () => ['accepted', 'declined'].map(a => option(a, word('answer', a)))};
const TERMS = ['channel', 'pursuit', 'joint-team', 'hotline', 'shared-screening', 'joint-training', 'command-post', 'extradition', 'lent-units'];
const CHANNELS = ['blo', 'liaison-room', 'national-desk', 'joint-centre', 'interpol', 'ministerial', 'mla'];

export const GROUPS = ['share', 'together', 'ground', 'people', 'desk'];

export const KINDS = {
  'share-lead': {group: 'share', fields: [agency(), {name: 'lead', type: 'one', choices: (view, values) => (own(view, values)?.leads || []).map(leadOption)}, partner(), channel()]},
  'set-sharing-rule': {group: 'share', fields: [agency(), partner(), channel(), {name: 'about', type: 'many', otherwise: ['premises', 'load'], choices: () => ['premises', 'load'].map(k => option(k, word('about', k)))},
    {name: 'up-to', type: 'one', first: true, choices: (view, values) => (values.channel === 'blo' ? ['open'] : ['restricted', 'open']).map(c => option(c, word('class', c)))}],
  build: v => ({agency: v.agency, rule: {from: v.agency, to: v.partner, channel: v.channel, about: v.about || [], 'up-to': v['up-to']}})},
  'request-information': {group: 'share', fields: [agency(), partner(), channel(), subject(null, {optional: true}), place(null, {optional: true})], either: ['subject', 'place']},
  'request-assistance': {group: 'share', fields: [agency(), partner(), channel(), {name: 'what', type: 'one', choices: () => ['watch', 'patrol', 'raid', 'unit'].map(w => option(w, word('wish', w)))},
    subject(null, {optional: true}), place(null, {optional: true}), hour('until_h', 72)]},
  'answer-request': {group: 'share', fields: [{name: 'request', type: 'one', choices: view => waits(view, 'request').map(i => option(i.ref, requestLine(i)))}, agency(), answer, leads, {name: 'reason', type: 'text', optional: true, when: v => v.answer === 'declined'}]},
  'send-message': {group: 'share', fields: [agency(), {...partner(false), name: 'to'}, {name: 'text', type: 'phrase'}]},

  'propose-joint-operation': {group: 'together', fields: [agency('raid'), partners(a => (a.powers || []).includes('raid')), hour('strike_h', 96)]},
  'answer-proposal': {group: 'together', fields: [{name: 'operation', type: 'one', choices: view => waits(view, 'proposal').map(i => option(i.ref, `${signed(i.from)} · ${dDay(i['strike-h'] ?? i['at-h'])}`))}, agency(), answer]},
  'notify-operation': {group: 'together', fields: [agency(), {name: 'operation', type: 'one', choices: (view, values) => (own(view, values)?.raids || []).map(r => option(r.operation, `${nameOfSubject(r.subject)} – ${nameOfPlace(r.place)} ${dDay(r['strike-h'])}`))}, partner(), channel()]},
  'propose-agreement': {group: 'together', fields: [agency(), {name: 'kind', type: 'one', choices: () => TERMS.map(k => option(k, word('term', k)))}, partners(), {name: 'channel', type: 'one', when: v => v.kind === 'channel', choices: () => CHANNELS.map(k => option(k, word('channel', k)))},
    {...days(5), when: v => v.kind === 'joint-training'}],
  build: v => { const members = [v.agency, ...(v.partners || [])]; return {agency: v.agency, terms: [{kind: v.kind, members, countries: [...new Set(members.map(countryOfAgency))], ...(v.kind === 'channel' ? {channel: v.channel} : {}), ...(v.kind === 'joint-training' ? {days: v.days} : {})}]}; }},
  'answer-agreement': {group: 'together', fields: [{name: 'agreement', type: 'one', choices: view => waits(view, 'agreement').map(i => option(i.ref, `${signed(i.from)} · ${termsLine(i.terms)}`))}, agency(), answer]},
  'train-jointly': {group: 'together', fields: [agency(), foreign(), days(5)]},
  'open-command-post': {group: 'together', fields: [agency(), partners(), place(ofOwn)]},
  'lend-unit': {group: 'together', fields: [agency(), unit(), foreign(), days(7)]},
  'form-joint-team': {group: 'together', fields: [agency(), partners(), subject('premises')]},
  'share-screening': {group: 'together', fields: [agency('receive'), foreign()]},
  'join-hotline': {group: 'together', fields: [agency('freeze')]},
  'grant-pursuit': {group: 'together', fields: [agency(), country('to', (c, view) => c !== view.seat.country), {name: 'hours', type: 'number', min: 1, max: 720, otherwise: 48}]},

  'surveil': {group: 'ground', fields: [agency('surveil'), subject('premises'), unit(['investigators'])]},
  'raid': {group: 'ground', fields: [agency('raid'), subject(null), units(['tactical', 'river-patrol', 'border-patrol', 'checkpoint']), hour('strike_h', 24),
    {name: 'joint', type: 'one', optional: true, choices: view => [...waits(view, 'proposal').map(i => option(i.ref, `${signed(i.from)} · ${dDay(i['strike-h'] ?? i['at-h'])}`)), ...operations(view)]}]},
  'patrol': {group: 'ground', fields: [agency('search'), unit(['border-patrol', 'river-patrol', 'checkpoint']), {...place((p, view) => ofOwn(p, view) && p.kind !== 'city' && p.kind !== 'special-zone'), name: 'at'}]},
  'patrol-river': {group: 'ground', fields: [agency('search'), unit(['river-patrol']), {...place(p => p.kind === 'river-port' || p['river-km'] !== undefined || p.kind.endsWith('crossing') || p.id === 'gtsez'), name: 'from'}, {...place(p => p.kind === 'river-port' || p['river-km'] !== undefined || p.kind.endsWith('crossing') || p.id === 'gtsez'), name: 'to'}]},
  'move-unit': {group: 'ground', fields: [agency(), unit(), {...place(ofOwn), name: 'to'}]},
  'set-inspection': {group: 'ground', fields: [agency('search'), {name: 'crossing', type: 'one', choices: (view, values) => (own(view, values)?.posts || []).map(p => option(p.crossing, nameOfPlace(p.crossing), t('post.now', {now: percent(p.share), most: percent(p.capacity)})))},
    {name: 'share', type: 'percent', most: (view, values) => own(view, values)?.posts?.find(p => p.crossing === values.crossing)?.capacity ?? 1}]},
  'set-crossing': {group: 'ground', fields: [agency('search'), {...place(gates), name: 'crossing'}, {name: 'barrier', type: 'one', choices: () => ['open', 'closed'].map(b => option(b, word('barrier', b)))}]},
  'controlled-delivery': {group: 'ground', fields: [agency(), {...subject('load'), name: 'load'}]},
  'arrest': {group: 'ground', fields: [agency(), unit(['tactical', 'investigators']), {name: 'member', type: 'one', choices: (view, values) => (own(view, values)?.suspects || []).map(s => option(s.member, `${s.member} – ${nameOfPlace(s.place)}`, t('suspect.named', {n: s['known-ties'] ?? 1})))}]},

  'press-controller': {group: 'people', fields: [agency('press'), place((p, view) => !(view['held-by-others'] || []).length || view['held-by-others'].includes(p.id))]},
  'cut-utilities': {group: 'people', fields: [agency('utilities'), place(p => !p.kind.endsWith('crossing'))]},
  'announce': {group: 'people', fields: [agency('press'), place(p => !p.kind.endsWith('crossing')), hour('deadline_h', 240), {name: 'text', type: 'text'}]},
  'open-repatriation': {group: 'people', fields: [agency('receive', 'screen'), {name: 'from', type: 'one', choices: (view, values) => [...new Map((own(view, values)?.waiting || []).map(w => [w.at, option(w.at, nameOfPlace(w.at), t('waiting.ready', {n: w.ready}))])).values()]},
    country('to'), {name: 'by', type: 'one', choices: () => ['gate', 'flight'].map(b => option(b, word('way-home', b)))}, {name: 'aircraft', type: 'number', min: 0, max: 20, otherwise: 0, when: v => v.by === 'flight'}],
  build: v => ({agency: v.agency, from: v.from, to: v.to, by: v.by, aircraft: v.by === 'flight' ? v.aircraft : 0})},
  'set-screening': {group: 'people', fields: [agency('screen', 'receive'), {name: 'a-day', type: 'number', min: 1, max: 1000, otherwise: 20}]},
  'freeze-accounts': {group: 'people', fields: [agency('freeze'), {name: 'payment', type: 'one', choices: (view, values) => (view.money?.complaints || []).filter(c => c.agency === values.agency).map(c => option(c.payment, `${c.payment} · ${Math.round(c.usd).toLocaleString('en')} USD`, word('country', c.accounts)))},
    {name: 'channel', type: 'one', optional: true, choices: () => ['national-desk', 'interpol', 'liaison-room', 'joint-centre', 'mla'].map(k => option(k, word('channel', k)))}]},
  'run-campaign': {group: 'people', fields: [agency(), country('country', (c, view) => c === view.seat.country), days(14)]},
  'request-mla': {group: 'people', fields: [agency(), {name: 'id', type: 'one', choices: (view, values) => (own(view, values)?.cases || []).map(c => option(c.id, `${c.id} – ${nameOfSubject(c.subject)}`, t('case.suspects', {n: c.suspects})))}, country('to', (c, view) => c !== view.seat.country)]},
  'request-extradition': {group: 'people', fields: [agency(), {name: 'id', type: 'one', choices: (view, values) => (own(view, values)?.notices || []).map(c => option(c.id, `${c.id} – ${nameOfSubject(c.subject)}`, t('case.suspects', {n: c.suspects})))}, {name: 'by', type: 'one', choices: () => ['treaty', 'political'].map(b => option(b, word('surrender', b)))}]},

  'set-analyst-priority': {group: 'desk', fields: [agency(), {name: 'kind', type: 'one', optional: true, choices: () => ['premises', 'load'].map(k => option(k, word('about', k)))}, subject(null, {optional: true})]},
};

function operations(view) {
  const found = new Map();
  for (const a of ownAgencies(view)) for (const r of a.raids || []) if (r.joint) found.set(r.joint, option(r.joint, r.joint));
  for (const o of view.accepted || []) found.set(o.operation, option(o.operation, `${signed(o.proposer)} · ${dDay(o['strike-h'])}`));
  for (const o of view.orders || []) if (o.accepted && o.order.order === 'propose-joint-operation' && o.ref) found.set(o.ref, option(o.ref, dDay(o.order['strike-h'])));
  return [...found.values()];
}

export const requestLine = item => `${signed(item.from)} · ${word('wish', item.wish || 'information')}${item.subject ? ` · ${nameOfSubject(item.subject)}` : ''}${item.place ? ` · ${nameOfPlace(item.place)}` : ''}`;
export const termsLine = terms => (terms || []).map(term => `${word('term', term.kind)}${term.channel ? ` (${word('channel', term.channel)})` : ''}`).join('; ');

/** Fields of a kind that apply to what is chosen so far. */
export const fieldsOf = (kind, values) => KINDS[kind].fields.filter(f => !f.when || f.when(values));

/** The order as the server reads it. */
export function build(kind, values) {
  const spec = KINDS[kind];
  if (spec.build) return {order: kind, ...spec.build(values)};
  const out = {order: kind};
  for (const field of fieldsOf(kind, values)) {
    const value = typeof values[field.name] === 'string' ? values[field.name].trim() : values[field.name];
    const empty = value === undefined || value === '' || value === null;
    if (field.type === 'many') out[field.name] = value || [];
    else if (!empty) out[field.name] = value;
  }
  return out;
}

/** The values of a form for an order that is drafted or proposed already. */
export function valuesOf(order) {
  const values = {};
  for (const [key, value] of Object.entries(order)) if (key !== 'order') values[key.replace(/-h$/, '_h')] = value;
  if (order.rule) Object.assign(values, {partner: order.rule.to, channel: order.rule.channel, about: order.rule.about, 'up-to': order.rule['up-to']});
  if (order.terms?.length) Object.assign(values, {kind: order.terms[0].kind, partners: order.terms[0].members.filter(m => m !== order.agency), channel: order.terms[0].channel, days: order.terms[0].days});
  return values;
}

const hours = (order, name) => order[`${name}-h`] ?? order[`${name}_h`];

/** What an order says, in the reader's words. */
export function sentence(order) {
  if (!order) return '';
  if (order.order === 'conditional') return t('order-text.conditional', {event: word('trigger', order.when?.event), place: order.when?.at ? nameOfPlace(order.when.at) : '', at: order.when?.at ? 'yes' : 'no', then: (order.then || []).map(sentence).join('; ')});
  const values = {
    lead: leadName(order.lead), partner: order.partner ? nameOfAgency(order.partner) : '', to: '', channel: word('channel', order.channel), subject: nameOfSubject(order.subject), load: nameOfSubject(order.load),
    place: nameOfPlace(order.place ?? ''), unit: nameOfUnit(order.unit || ''), units: list((order.units || []).map(nameOfUnit)), partners: list((order.partners || []).map(nameOfAgency)),
    strike: dDay(hours(order, 'strike') ?? 0), until: dDay(hours(order, 'until') ?? 0), deadline: dDay(hours(order, 'deadline') ?? 0), days: order.days ?? 0, count: order['a-day'] ?? 0, hours: order.hours ?? 0,
    share: percent(order.share ?? 0), crossing: nameOfPlace(order.crossing ?? ''), barrier: word('barrier', order.barrier), answer: order.answer, what: word('wish', order.what), country: word('country', order.country ?? order.to),
    from: nameOfPlace(order.from ?? ''), at: nameOfPlace(order.at ?? ''), by: word('way-home', order.by), surrender: word('surrender', order.by), id: order.id ?? '', request: order.request ?? '', member: order.member ?? '', payment: order.payment ?? '',
    text: order.text ? phrase(order.text) : '', terms: termsLine(order.terms), has: order.subject ? 'subject' : order.place ? 'place' : order.kind ? 'kind' : 'none', kind: word('about', order.kind), joint: order.joint ? 'yes' : 'no',
    reason: order.reason ?? '',
  };
  values.to = agencyOf(order.to) ? nameOfAgency(order.to) : CORE.includes(order.to) ? word('country', order.to) : nameOfPlace(order.to ?? '');
  if (order.rule) Object.assign(values, {partner: nameOfAgency(order.rule.to), channel: word('channel', order.rule.channel), about: list((order.rule.about || []).map(k => word('about', k))), ends: (order.rule.about || []).length ? 'no' : 'yes'});
  return t(`order-text.${order.order}`, values);
}

function leadName(id) {
  if (!id) return '';
  const [subject, source] = id.split('/');
  return `${nameOfSubject(subject)}${source ? ` (${word('source', source)})` : ''}`;
}

// The phrase book: a message with slots, which each reader sees in his or her own words. It travels as phrase:KEY|slot=value.
export const PHRASES = {
  'can-you-confirm': ['place'], 'we-are-watching': ['place', 'date'], 'please-hold': ['place', 'date'], 'ready-to-strike': ['place', 'date'], 'reception-capacity': ['place', 'count'], 'how-many-can-you-take': ['count'],
  'people-coming': ['place', 'count', 'date'], 'boats-seen': ['place', 'date'], 'vehicles-seen': ['place', 'date'], 'need-interpreters': ['count'], 'thank-you': [], 'received-will-answer': ['date'], 'cannot-now': ['date'], 'meet-at': ['place', 'date'],
  'please-send-evidence': ['place'], 'press-is-asking': ['place'],
};

export function phrase(text) {
  if (!text.startsWith('phrase:')) return text;
  const [key, ...slots] = text.slice(7).split('|');
  if (!PHRASES[key]) return text;
  const values = {};
  for (const slot of slots) {
    const at = slot.indexOf('=');
    const name = slot.slice(0, at);
    const value = slot.slice(at + 1);
    values[name] = name === 'place' ? nameOfPlace(value) : name === 'date' ? dDay(Number(value)) : name === 'count' ? Number(value) : value;
  }
  return t(`phrase.${key}`, values);
}

/** A letter's text for this reader: a phrase in own words, else as it was written. */
export function letter(text) {
  const said = say(text);
  return said.text.startsWith('phrase:') ? {text: phrase(said.text), lang: ''} : {text: said.text, lang: scriptOf(said.text)};
}

/** What stands against an order that the page can tell by itself, as codes with values. */
export function doubts(view, kind, values) {
  const out = [];
  const about = values.subject || values.load;
  if (about && ['raid', 'surveil', 'controlled-delivery'].includes(kind)) {
    const held = own(view, values)?.beliefs?.find(b => b.subject === about)?.probability ?? 0;
    const needs = kind === 'raid' ? view.law?.warrant ?? 0.9 : view.law?.actionable ?? 0.6;
    if (held < needs) out.push({code: kind === 'raid' ? 'belief-below-warrant' : 'belief-below-actionable', values: {belief: beliefText(held), needs: beliefText(needs)}});
    const where = subjects(view).find(s => s.id === about)?.place;
    const there = allPlaces().find(p => p.id === where);
    if (there && there.countries && !there.countries.includes(view.seat.country)) out.push({code: 'not-own-country', values: {place: nameOfPlace(where)}});
    if (kind === 'raid' && (view['held-by-others'] || []).includes(where)) out.push({code: 'needs-consent', values: {place: nameOfPlace(where)}});
  }
  const busy = [values.unit, ...(values.units || [])].filter(Boolean).map(id => allUnits(view).find(u => u.id === id)).filter(u => u && u.free === false);
  if (busy.length) out.push({code: 'unit-busy', values: {unit: list(busy.map(nameOfUnit))}});
  return out;
}

export {signed, standing};

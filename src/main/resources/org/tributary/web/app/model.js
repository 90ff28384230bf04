// What the pages work out from a seat's view and the map: who may speak to whom, what is believed where, how things are called.
import {t, word, placeName, fixed} from '/app/words.js';

let map = {places: [], links: []};
const places = new Map();
const agencies = new Map();

export function setMap(given) {
  map = given;
  places.clear();
  for (const place of map.places || []) places.set(place.id, place);
}
export const regionMap = () => map;
export const place = id => places.get(id);
export const nameOfPlace = id => placeName(id, places.get(id)?.name);
export const allPlaces = () => [...places.values()];

export function setDirectory(directory) {
  for (const agency of directory || []) agencies.set(agency.id, agency);
}
export const agency = id => agencies.get(id);
export const nameOfAgency = id => agencies.get(id)?.name || id;
export const countryOfAgency = id => agencies.get(id)?.country;

/** premises-086 reads Premises 86; load-01-00012b reads Load 1-12b. */
export function nameOfSubject(id) {
  if (!id) return '';
  const premises = /^premises-0*(\d+)$/.exec(id);
  if (premises) return t('subject.premises', {n: premises[1]});
  const load = /^load-0*(\d+)-0*(.+)$/.exec(id);
  if (load) return t('subject.load', {n: `${load[1]}-${load[2]}`});
  return id;
}

/** A unit's kind and the words of its own id. */
export function nameOfUnit(unit) {
  const id = typeof unit === 'string' ? unit : unit.id;
  const rest = id.replace(/^(chn|tha|lao|mmr)-/, '').replace(/-(tactical|detectives|gate|bridge|patrol|boat|checkpoint|financial|pier)/, '').replace(/[-/]/g, ' ').trim();
  const name = rest.replace(/(^|\s)\S/g, c => c.toUpperCase());
  return typeof unit === 'string' ? name || id : `${word('unit', unit.kind)} · ${name}`;
}

/** Fills in what the pages take for granted: what an item is about beside it, who gave an order by name. */
export function ready(view) {
  const people = new Map((view.seat?.people || []).map(p => [p.person, p.name]));
  const name = id => people.get(id) || id || '';
  view.inbox = (view.inbox || []).map(item => ({...item.values, ...item}));
  view.orders = (view.orders || []).map(order => ({...order, by: name(order.by)})).sort((a, b) => a.number - b.number);
  view.drafts = (view.drafts || []).map(draft => ({...draft, by: name(draft.by)}));
  setDirectory(view.directory);
  return view;
}

export const ownAgencies = view => view.agencies || [];
export const isOwn = (view, id) => ownAgencies(view).some(a => a.id === id);
export const abroad = view => (view.directory || []).filter(a => !isOwn(view, a.id));
export const allUnits = view => ownAgencies(view).flatMap(a => (a.units || []).map(u => ({...u, agency: a.id})));
export const allLeads = view => ownAgencies(view).flatMap(a => (a.leads || []).map(l => ({...l, holder: a.id})));

/** Kinds of channel between two agencies, the quickest first. */
const SPEED = ['domestic', 'radio', 'liaison-room', 'blo', 'interpol', 'joint-centre', 'national-desk', 'ministerial', 'mla'];
export function channelsBetween(view, one, other) {
  if (!one || !other || one === other) return [];
  const kinds = new Set();
  if (countryOfAgency(one) && countryOfAgency(one) === countryOfAgency(other)) kinds.add('domestic');
  for (const channel of view.channels || []) if (channel.members.includes(one) && channel.members.includes(other)) kinds.add(channel.kind);
  return [...kinds].sort((a, b) => SPEED.indexOf(a) - SPEED.indexOf(b));
}

/** What the seat's agencies believe, by subject: the highest belief, who holds it, leads and with whom they are shared. */
export function subjects(view) {
  const found = new Map();
  for (const agent of ownAgencies(view)) {
    for (const belief of agent.beliefs || []) {
      const entry = subjectEntry(found, belief);
      entry.beliefs.push({agency: agent.id, ...belief});
      if (belief.probability > entry.probability) { entry.probability = belief.probability; entry.place = belief.place; entry.holder = agent.id; }
      entry.updated = Math.max(entry.updated, belief['updated-h'] ?? 0);
    }
    for (const lead of agent.leads || []) {
      const entry = subjectEntry(found, lead);
      entry.leads.push({...lead, holder: agent.id});
      entry.newest = Math.max(entry.newest, lead['got-h'] ?? lead['observed-h'] ?? 0);
      for (const partner of lead['shared-with'] || []) entry.shared.add(partner);
      if (lead.from) entry.from.add(lead.from);
    }
  }
  return [...found.values()];
}

function subjectEntry(found, about) {
  let entry = found.get(about.subject);
  if (!entry) {
    entry = {id: about.subject, kind: about.kind, place: about.place, probability: 0, beliefs: [], leads: [], shared: new Set(), from: new Set(), updated: 0, newest: -1};
    found.set(about.subject, entry);
  }
  return entry;
}

export const beliefText = p => p >= 0.995 ? '> ' + fixed(0.99) : fixed(p);

/** Whether a belief suffices, as a word: nothing, actionable, warrant. */
export function standing(view, probability) {
  const law = view.law || {actionable: 0.6, warrant: 0.9};
  return probability >= law.warrant ? 'warrant' : probability >= law.actionable ? 'actionable' : 'weak';
}

/** What the map shows at each place: own units, beliefs, raids planned, who waits there. */
export function picture(view) {
  const at = new Map();
  const entry = id => { if (!at.has(id)) at.set(id, {units: [], subjects: [], raids: [], waiting: 0, held: false}); return at.get(id); };
  for (const unit of allUnits(view)) entry(unit.at).units.push(unit);
  for (const subject of subjects(view)) if (subject.place && subject.probability >= 0.3) entry(subject.place).subjects.push(subject);
  for (const agent of ownAgencies(view)) {
    for (const raid of agent.raids || []) entry(raid.place).raids.push(raid);
    for (const waiting of agent.waiting || []) entry(waiting.at).waiting += waiting.awaited + waiting.received;
  }
  for (const id of view['held-by-others'] || []) entry(id).held = true;
  for (const e of at.values()) e.subjects.sort((a, b) => b.probability - a.probability);
  return at;
}

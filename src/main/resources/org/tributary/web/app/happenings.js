// What happened, in the reader's words: one sentence for each kind that people see, from its values.
import {t, word, knows, number, say, percent} from '/app/words.js';
import {dDay} from '/app/times.js';
import {nameOfAgency, nameOfPlace, nameOfSubject, nameOfUnit, agency as agencyOf, place as placeOf} from '/app/model.js';
import {sentence, phrase} from '/app/orders.js';

const COUNTRIES = new Set(['CHN', 'LAO', 'MMR', 'THA', 'KHM', 'VNM']);
const name = value => typeof value !== 'string' ? value : COUNTRIES.has(value) ? word('country', value) : agencyOf(value) ? nameOfAgency(value) : placeOf(value) ? nameOfPlace(value) : value;

/** @param event {kind, place?, values?, text?} as views have it */
export function happening(event) {
  if (event.text) return say(event.text).text;
  const given = {...(event['text-values'] || event.values || {})};
  const values = {};
  for (const [key, value] of Object.entries(given)) values[key] = name(value);
  if (given.subject) values.subject = nameOfSubject(given.subject);
  if (given.goods) values.goods = word('goods', given.goods);
  if (given.order) values.order = typeof given.order === 'object' ? sentence(tidyOrder(given.order)) : word('order', given.order);
  if (given.unit) values.unit = nameOfUnit(given.unit);
  if (given.of) values.of = word('nationality', given.of);
  if (given.by) values.by = word('way-home', given.by);
  if (given.inject) values.inject = String(given.inject).replace(/[-_]/g, ' ');
  if (given.text) values.text = phrase(String(given.text));
  if (given.channel) values.channel = word('channel', given.channel);
  if (given.seat) values.seat = word('country', String(given.seat).toUpperCase());
  if (given.share !== undefined) values.share = percent(given.share);
  if (given.proposal) values.strike = given.proposal['strike-h'] !== undefined ? dDay(given.proposal['strike-h']) : '';
  if (given['strike-h'] !== undefined) values.strike = dDay(given['strike-h']);
  if (given.answer) values.answer = given.answer;
  for (const key of ['amount', 'usd']) if (typeof given[key] === 'number') values[key] = number(given[key]);
  for (const key of ['freed', 'arrested', 'persons', 'suspects', 'workers']) values[key] = given[key] ?? 0;
  if (given['freed'] === undefined && given.persons !== undefined) values.freed = given.persons;
  const code = event.kind || event.code || '';
  const said = knows(`result.${code}`) ? t(`result.${code}`, values) : code.replace(/-/g, ' ');
  return event.place ? t('result-at', {place: nameOfPlace(event.place), what: said}) : said;
}

/** An order whose names were spelt for a table reads like any other. */
function tidyOrder(order) {
  return order.order ? order : {order: '', ...order};
}

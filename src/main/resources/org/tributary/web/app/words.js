// Words in five languages: catalogues in a subset of ICU MessageFormat ({name}, plural, select), dates and numbers by Intl.
export const LANGUAGES = [['en', 'English'], ['zh', '中文'], ['th', 'ไทย'], ['my', 'မြန်မာ'], ['lo', 'ລາວ']];
const LOCALES = {en: 'en-GB', zh: 'zh-CN', th: 'th-TH-u-ca-gregory-nu-latn', my: 'my-MM-u-ca-gregory-nu-latn', lo: 'lo-LA-u-ca-gregory-nu-latn'};
const KEPT = 'tributary.language';

// Names in Latin letters stand apart from scripts that write without spaces.
const OWN_START = /^[\u0e00-\u0eff\u1000-\u109f\u4e00-\u9fff]/;
const OWN_END = /[\u0e00-\u0eff\u1000-\u109f\u4e00-\u9fff]$/;
const LATIN_START = /^[A-Za-z0-9]/;
const LATIN_END = /[A-Za-z0-9)]$/;

let language = 'en';
let catalogue = {};
let fallback = {};
let places = {};
const parsed = new Map();

export const currentLanguage = () => language;
export const locale = () => LOCALES[language] || 'en-GB';

export function keptLanguage() {
  let kept = null;
  try { kept = localStorage.getItem(KEPT); } catch { /* storage may be closed to us */ }
  const wished = kept || (navigator.languages || ['en']).map(l => l.slice(0, 2)).find(l => LOCALES[l]);
  return LOCALES[wished] ? wished : 'en';
}

export async function useLanguage(wished) {
  const next = LOCALES[wished] ? wished : 'en';
  const [own, english, names] = await Promise.all([read(`/words/${next}.json`), Object.keys(fallback).length ? fallback : read('/words/en.json'),
    Object.keys(places).length ? places : read('/words/places.json')]);
  language = next;
  catalogue = own;
  fallback = english;
  places = names;
  document.documentElement.lang = next === 'zh' ? 'zh-Hans' : next;
  try { localStorage.setItem(KEPT, next); } catch { /* kept for this page only */ }
}

async function read(path) {
  const reply = await fetch(path);
  return reply.ok ? reply.json() : {};
}

/** The text of a key, with values put in. An unknown key shows as itself, which a test finds. */
export function t(key, values = {}) {
  return parts(key, values).reduce((said, part) => {
    const next = typeof part === 'object' && part !== null ? '' : String(part);
    return said + (OWN_END.test(said) && LATIN_START.test(next) || LATIN_END.test(said) && OWN_START.test(next) ? ' ' : '') + next;
  }, '');
}

/** The same as a list of parts, so that values may be templates. */
export function parts(key, values = {}) {
  const text = catalogue[key] ?? fallback[key];
  return text === undefined ? [key] : put(parse(text), values, null);
}

export const knows = key => (catalogue[key] ?? fallback[key]) !== undefined;

/** The text of a code, or the code itself where no catalogue names it. */
export const word = (group, code) => code === undefined || code === null ? '' : knows(`${group}.${code}`) ? t(`${group}.${code}`) : String(code);

function put(nodes, values, hash) {
  const out = [];
  for (const node of nodes) {
    if (typeof node === 'string') out.push(node);
    else if (node.kind === 'hash') out.push(number(hash));
    else if (node.kind === 'value') {
      const value = values[node.name];
      out.push(value === undefined || value === null ? '' : typeof value === 'number' ? number(value) : value);
    } else if (node.kind === 'plural') {
      const count = Number(values[node.name] ?? 0);
      const branch = node.cases[`=${count}`] || node.cases[new Intl.PluralRules(locale()).select(count)] || node.cases.other;
      out.push(...put(branch, values, count));
    } else {
      out.push(...put(node.cases[values[node.name]] || node.cases.other, values, hash));
    }
  }
  return out;
}

function parse(text) {
  let tree = parsed.get(text);
  if (!tree) {
    tree = message({text, at: 0}, false);
    parsed.set(text, tree);
  }
  return tree;
}

function message(source, inside) {
  const nodes = [];
  let literal = '';
  const flush = () => { if (literal) nodes.push(literal); literal = ''; };
  while (source.at < source.text.length) {
    const c = source.text[source.at];
    if (c === '}' && inside) break;
    if (c === "'" && source.text[source.at + 1] === "'") { literal += "'"; source.at += 2; continue; }
    if (c === '#' && inside) { flush(); nodes.push({kind: 'hash'}); source.at++; continue; }
    if (c !== '{') { literal += c; source.at++; continue; }
    flush();
    nodes.push(argument(source));
  }
  flush();
  return nodes;
}

function argument(source) {
  source.at++;
  const name = until(source, /[,}]/);
  if (source.text[source.at] === '}') { source.at++; return {kind: 'value', name}; }
  source.at++;
  const kind = until(source, /[,]/);
  source.at++;
  const cases = {};
  for (;;) {
    const label = until(source, /[{}]/);
    if (source.text[source.at] !== '{') break;
    source.at++;
    cases[label] = message(source, true);
    source.at++;
  }
  source.at++;
  return {kind: kind === 'plural' ? 'plural' : 'select', name, cases};
}

function until(source, stop) {
  let out = '';
  while (source.at < source.text.length && !stop.test(source.text[source.at])) out += source.text[source.at++];
  return out.trim();
}

export const number = (value, digits = 0) => new Intl.NumberFormat(locale(), {maximumFractionDigits: digits, minimumFractionDigits: 0}).format(value);
export const fixed = (value, digits = 2) => new Intl.NumberFormat(locale(), {maximumFractionDigits: digits, minimumFractionDigits: digits}).format(value);
export const percent = value => new Intl.NumberFormat(locale(), {style: 'percent', maximumFractionDigits: 0}).format(value);
export const list = items => new Intl.ListFormat(locale(), {type: 'conjunction'}).format(items);

/** A text in many languages, or a bare one: its best language and its words. */
export function say(text) {
  if (text === undefined || text === null) return {text: '', lang: language};
  if (typeof text === 'string') return {text, lang: ''};
  const all = text.in || text;
  const lang = all[language] ? language : all.en ? 'en' : Object.keys(all)[0];
  return {text: all[lang] || '', lang};
}

/** A place's name in this language; English stands where none is known. */
export function placeName(id, english) {
  const own = places[id];
  return (own && own[language]) || english || id;
}

/** The language that a text's script gives away, for fonts and line breaks; empty if the script is no sign. */
export function scriptOf(text) {
  if (/[\u1000-\u109f]/.test(text)) return 'my';
  if (/[\u0e80-\u0eff]/.test(text)) return 'lo';
  if (/[\u0e00-\u0e7f]/.test(text)) return 'th';
  return /[\u4e00-\u9fff]/.test(text) ? 'zh' : '';
}

// Browsers do not all know the days and months of these two.
const DAYS = {
  my: [['တနင်္ဂနွေ', 'တနင်္လာ', 'အင်္ဂါ', 'ဗုဒ္ဓဟူး', 'ကြာသပတေး', 'သောကြာ', 'စနေ'], ['ဇန်နဝါရီ', 'ဖေဖော်ဝါရီ', 'မတ်', 'ဧပြီ', 'မေ', 'ဇွန်', 'ဇူလိုင်', 'ဩဂုတ်', 'စက်တင်ဘာ', 'အောက်တိုဘာ', 'နိုဝင်ဘာ', 'ဒီဇင်ဘာ']],
  lo: [['ອາທິດ', 'ຈັນ', 'ອັງຄານ', 'ພຸດ', 'ພະຫັດ', 'ສຸກ', 'ເສົາ'], ['ມັງກອນ', 'ກຸມພາ', 'ມີນາ', 'ເມສາ', 'ພຶດສະພາ', 'ມິຖຸນາ', 'ກໍລະກົດ', 'ສິງຫາ', 'ກັນຍາ', 'ຕຸລາ', 'ພະຈິກ', 'ທັນວາ']],
};

/** A date whose UTC fields are what is to be shown: Tue 4 Feb 2025. */
export function dateText(date, {year = true} = {}) {
  const known = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  if (!known && DAYS[language]) {
    const [days, months] = DAYS[language];
    return `${days[date.getUTCDay()]} ${date.getUTCDate()} ${months[date.getUTCMonth()]}${year ? ` ${date.getUTCFullYear()}` : ''}`;
  }
  return new Intl.DateTimeFormat(locale(), {weekday: 'short', day: 'numeric', month: 'short', ...(year ? {year: 'numeric'} : {}), timeZone: 'UTC'}).format(date);
}

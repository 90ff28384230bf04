// Exercise time: hours since STARTEX, shown in the zone in which STARTEX is written.
import {t, number, dateText} from '/app/words.js';

let startMs = 0;
let offsetMin = 420;

/** Takes STARTEX, such as 2025-01-21T09:00+07:00. */
export function setStart(startex) {
  const zone = /([+-])(\d\d):?(\d\d)$/.exec(startex || '');
  offsetMin = zone ? (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3])) : 0;
  startMs = Date.parse((startex || '1970-01-01T00:00Z').replace(' ', 'T')) || 0;
}

const SEATS_ZONE = {CHN: 480, MMR: 390, THA: 420, LAO: 420, KHM: 420, VNM: 420};

export function zone(minutes = offsetMin) {
  const sign = minutes < 0 ? '−' : '+';
  const size = Math.abs(minutes);
  return `${sign}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}

const shifted = (at_h, minutes) => new Date(startMs + at_h * 3600000 + minutes * 60000);
const clock = date => `${String(date.getUTCHours()).padStart(2, '0')}:${String(date.getUTCMinutes()).padStart(2, '0')}`;

/** Such as D+14 09:00. */
export function dDay(at_h) {
  const start = shifted(0, offsetMin);
  const since = at_h + start.getUTCHours() + start.getUTCMinutes() / 60;
  const minutes = Math.round(since * 60);
  const day = Math.floor(minutes / 1440);
  const rest = minutes - day * 1440;
  return `D${day < 0 ? '−' : '+'}${Math.abs(day)} ${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`;
}

/** Hours since STARTEX of a day and a clock time of the exercise. */
export function hourOf(day, time) {
  const start = shifted(0, offsetMin);
  const [h, m] = time.split(':').map(Number);
  return day * 24 + h + m / 60 - start.getUTCHours() - start.getUTCMinutes() / 60;
}

export function dayAndTime(at_h) {
  const [day, time] = dDay(at_h).slice(1).replace('−', '-').split(' ');
  return {day: Number(day), time};
}

/** Such as Tue 4 Feb 2025, 09:00 +07:00. */
export function fullTime(at_h, minutes = offsetMin) {
  const date = shifted(at_h, minutes);
  return `${dateText(date)}, ${clock(date)} ${zone(minutes)}`;
}

export const dayName = day => dateText(shifted(hourOf(day, '12:00'), offsetMin), {year: false});

/** What a clock on the seat's own wall shows, where it differs. */
export function ownClock(at_h, country) {
  const own = SEATS_ZONE[country];
  return own === undefined || own === offsetMin ? '' : `${clock(shifted(at_h, own))} ${zone(own)}`;
}

/** A span of exercise time: 3 h, 2 d. */
export function span(hours) {
  if (hours < 1) return t('span.minutes', {n: Math.max(0, Math.round(hours * 60))});
  return hours < 48 ? t('span.hours', {n: number(hours, hours < 10 ? 1 : 0)}) : t('span.days', {n: number(hours / 24, hours < 240 ? 1 : 0)});
}

/** The clock time at which the server saved something, by the reader's own clock. */
export const savedAt = instant => instant ? new Intl.DateTimeFormat('en-GB', {hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23'}).format(new Date(instant)) : '';

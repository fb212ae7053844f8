/** Times as people on a call-centre floor read them: in the device's time zone. */

import { locale } from './language.ts';
import { timesWords } from './times-words.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** "just now", "5 minutes ago", "yesterday at 14:05", "3 Nov 2026, 14:05"; both in ms since 1970. */
export function whenText(at: number, now: number): string {
  const ago = now - at;
  if (ago >= 0 && ago < minute) return timesWords.justNow;
  if (ago >= 0 && ago < hour) return relative.format(-Math.floor(ago / minute), 'minute');
  const date = new Date(at);
  const today = new Date(now);
  if (date.toDateString() === today.toDateString()) return timesWords.today(time.format(date));
  if (date.toDateString() === new Date(now - day).toDateString()) return timesWords.yesterday(time.format(date));
  return dateTime.format(date);
}

export function dateTimeText(at: number | string): string {
  return dateTime.format(new Date(at));
}

/** As short as it can be: the time today, the day this year, else the date. */
export function shortTimeText(date: Date): string {
  const today = new Date();
  if (date.toDateString() === today.toDateString()) return time.format(date);
  return (date.getFullYear() === today.getFullYear() ? dayOnly : dateOnly).format(date);
}

/** "Tuesday, 3 November 2026 at 14:05". */
export function longTimeText(date: Date): string {
  return long.format(date);
}

export function dateText(at: number | string): string {
  return dateOnly.format(new Date(at));
}

/** "Tue, 3 Nov 2026, 14:05", by the clocks of a time zone. */
export function zonedTimeText(at: number, timeZone: string): string {
  const parts = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(locale, { ...parts, ...clock, timeZone }).format(new Date(at));
}

/** "09:30" or "9:30 am", of a time of day as `HH:MM`; as it stands where it is none. */
export function timeOfDayText(given: string): string {
  const [hours, minutes] = given.split(':').map(Number);
  if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) return given;
  return time.format(new Date(2000, 0, 1, hours, minutes));
}

const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
const dateOnly = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
const dayOnly = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
const long = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' });

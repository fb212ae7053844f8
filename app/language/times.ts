/** Times as people on a call-centre floor read them: in the device's language and time zone. */

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** "just now", "5 minutes ago", "yesterday at 14:05", "3 Nov 2026, 14:05"; both in ms since 1970. */
export function whenText(at: number, now: number): string {
  const ago = now - at;
  if (ago >= 0 && ago < minute) return 'just now';
  if (ago >= 0 && ago < hour) return relative.format(-Math.floor(ago / minute), 'minute');
  const date = new Date(at);
  const today = new Date(now);
  if (date.toDateString() === today.toDateString()) return `today at ${time.format(date)}`;
  if (date.toDateString() === new Date(now - day).toDateString()) return `yesterday at ${time.format(date)}`;
  return dateTime.format(date);
}

export function dateTimeText(at: number | string): string {
  return dateTime.format(new Date(at));
}

export function dateText(at: number | string): string {
  return dateOnly.format(new Date(at));
}

const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'always' });
const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const dateTime = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const dateOnly = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

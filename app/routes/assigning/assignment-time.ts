import { createRoot, createSignal, onCleanup, type Accessor } from 'solid-js';
import type { Assignment } from '../../../shared/schema/records.ts';

export type AssignmentTime =
  | { readonly kind: 'lasting' }
  | { readonly kind: 'until'; readonly end: Date }
  /** It grants nothing any more. */
  | { readonly kind: 'over'; readonly end: Date };

export function timeOf(assignment: Assignment, now: number): AssignmentTime {
  if (assignment === true) return { kind: 'lasting' };
  const end = new Date(assignment);
  return { kind: end.getTime() > now ? 'until' : 'over', end };
}

/** What `datetime-local` shows and gives, in the device's time zone, and what is stored. */
export function toLocalInput(end: string): string {
  const date = new Date(end);
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

export function fromLocalInput(text: string): string | null {
  const date = new Date(text);
  return text === '' || Number.isNaN(date.getTime()) || date.getFullYear() > 9999 ? null : date.toISOString();
}

const tickMs = 20_000;

/** The present time, for whatever ends by itself: one clock for everything that looks. */
export const now: Accessor<number> = createRoot(() => {
  const [time, setTime] = createSignal(Date.now());
  const timer = setInterval(() => setTime(Date.now()), tickMs);
  onCleanup(() => clearInterval(timer));
  return time;
});

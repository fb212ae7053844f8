import type { FirstStep } from './first-steps.ts';

/** What the start page says. */

export const startTexts = {
  title: 'First steps',
  ready: (organisation: string, username: string): string =>
    `${organisation || 'Your organisation'} is set up, and ${username} administers it. Three things make it work; all of them can be done without a network.`,
  done: 'Done',
  access: 'What you may do',
} as const;

export const stepTexts: Readonly<Record<FirstStep['key'], { readonly title: string; readonly says: string }>> = {
  desk: {
    title: 'A desk',
    says: 'A desk is a team with its queues. Whoever is assigned to it sees its calls, and a manager edits only desks of their own.',
  },
  role: {
    title: 'A role',
    says: 'A role says what its holders may do. Start from a ready-made one and change the copy, or give it as it is.',
  },
  user: {
    title: 'A user',
    says: 'Somebody who signs in, with roles and desks. Many at once come from a CSV file.',
  },
};

export const accessTexts = {
  admin: 'You hold admin, which implies every other permission.',
  showAll: (count: number): string => `Show all ${count}`,
} as const;

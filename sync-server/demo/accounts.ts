/**
 * The accounts that the demo prints, and what each is there to show. Everybody who has a password has this
 * one, and it is public.
 */

export const demoPassword = 'rolecall-demo';

export const demoAccounts = [
  { username: 'admin', says: 'Administrator: everything' },
  { username: 'manager.a', says: 'Manager of Desk 1; reports of all desks' },
  { username: 'manager.b', says: 'Manager of Desk 2; all desks on the Realtime page' },
  { username: 'manager.c', says: 'Manager without a desk; all desks everywhere' },
  { username: 'compliance', says: 'Compliance manager: calls and recordings' },
] as const;

/**
 * The accounts that the demo prints, and what each is there to show. Everybody who has a password has this
 * one, and it is public.
 */

export const demoPassword = 'only for the demo';

export const demoAccounts = [
  { username: 'admin', says: 'Administrator: everything' },
  { username: 'manager.a', says: 'Manager of Desk 1; reports of all desks' },
  { username: 'manager.b', says: 'Manager of Desk 2; all desks on the Realtime page' },
  { username: 'manager.c', says: 'Manager without a desk; all desks everywhere' },
  { username: 'compliance', says: 'Compliance manager: calls and recordings' },
  { username: 'phone.agent', says: 'Phone-only agent: every module disabled' },
  { username: 'monitor', says: 'Monitoring supervisor: watches all desks, changes nothing' },
  { username: 'billing', says: 'Billing: costs and calls' },
  { username: 'team.lead', says: 'Leads the team of Desk 1: its agents, queues, devices' },
] as const;

export type DemoUsername = (typeof demoAccounts)[number]['username'];

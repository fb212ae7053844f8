/** The columns of a file of users, in the order in which they are written. */

export const csvUserColumns = ['username', 'email', 'roles', 'desks', 'enabled', 'scope'] as const;

export type UserColumn = (typeof csvUserColumns)[number];

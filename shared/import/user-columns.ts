/** The columns of a file of users, in the order in which they are written. */

export const userColumns = ['username', 'email', 'roles', 'desks', 'enabled', 'scope'] as const;

export type UserColumn = (typeof userColumns)[number];

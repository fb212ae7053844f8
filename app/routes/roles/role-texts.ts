/** What the screens of roles say. */

export const newRoleTexts = {
  readyMade: 'Start from a ready-made role, or empty:',
} as const;

export const aboutRoles = 'What is a role, what is a scope?';

export const permissionQuestionsWords = {
  /** Words of a question ("who has show_cost?") that do not say which permission is meant. */
  empty: [
    'a',
    'an',
    'can',
    'do',
    'does',
    'has',
    'have',
    'in',
    'may',
    'of',
    'roles',
    'that',
    'the',
    'to',
    'which',
    'who',
    'with',
  ],
};

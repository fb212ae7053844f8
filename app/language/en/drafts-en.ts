import { plural } from '../plural.ts';

/** On what is begun and not saved. */
export const draftsWords = {
  /** In the navigation, after the name of the place. */
  unsaved: (count: number) => plural(count, { one: '# draft not saved', other: '# drafts not saved' }),
  goOn: 'Go on',
};

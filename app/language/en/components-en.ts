import { uncapital } from '../capital.ts';
import { plural } from '../plural.ts';

export const componentsWords = {
  /**
   * Letters that stand in a place of their own in the alphabet, in lower case, and what they are sorted as: a letter
   * before them and U+FFFF. In English every ñ is sorted as an n.
   */
  ownLetters: {} as Readonly<Record<string, string>>,
  cancel: 'Cancel',
  close: 'Close',
  dismiss: 'Dismiss',
  loading: 'Loading',
  /** After the label of a field that must not be empty. */
  required: 'required',
  changed: 'Changed, not saved',
  rowChanged: (row: string) => `${row}: not saved`,
  unsaved: 'Unsaved changes',
  changes: (count: number) => (count === 0 ? 'No changes yet' : plural(count, { one: '# change', other: '# changes' })),
  discard: 'Discard',
  clearSearch: 'Clear search',
  foundOf: (found: number, all: number) => `${found} of ${all}`,
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  /** Takes one of several chosen ones away. */
  remove: (name: string) => `Remove ${name}`,
  none: 'None',
  choose: 'Choose',
  /** A blank in a sentence: what it asks for, and what stands there. */
  chosen: (what: string, shown: string) => `${what}: ${shown}`,
  /** What, as its field is called: "Roles". */
  chooseWhat: (what: string) => `Choose ${uncapital(what)}`,
  searchWhat: (what: string) => `Search ${uncapital(what)}`,
  done: 'Done',
  doneChoosing: (what: string) => `Done choosing ${uncapital(what)}`,
  moreToFind: (count: number) => plural(count, { other: '# more. Search to find them.' }),
  search: 'Search',
  /** Where it is now, for who does not see it move. */
  moved: (name: string, to: string) => `${name}: ${to}`,
  actions: 'Actions',
  selectAll: 'Select all',
  selectRow: (row: string) => `Select ${row}`,
};

import { plural } from '../plural.ts';

export const attentionWords = {
  title: 'Needs attention',
  says: 'What did not take effect. It is kept on this device until you deal with it.',
  exportAll: 'Export all',
  none: 'Nothing needs your attention',
  noneSays: 'If the server ever refuses something you saved, it waits here with the reason, and nothing of it is lost.',
  when: 'Saved {saved}, refused {refused}',
  edit: 'Edit',
  editAndTry: 'Edit and try again',
  tryAgain: 'Try again',
  copy: 'Copy',
  discard: 'Discard',
  draftInTheWay: 'There is already an unsaved draft of a new one. Save or discard that first.',
  savedAgain: 'Saved on this device; the server judges it again.',
  stillRefused: (reasons: string) => `The rules still object: ${reasons}`,
  copied: 'Copied.',
  cannotCopy: 'The browser does not allow copying. Use Export all instead.',
  discarding: {
    title: 'Discard this?',
    says: (label: string, changes: number) =>
      `${label}: ${plural(changes, {
        one: '# change that never took effect is removed from this device for good.',
        other: '# changes that never took effect are removed from this device for good.',
      })}`,
  },
  withoutName: 'without a name',
  /** What was wanted of a field. */
  wanted: {
    added: (field: string) => `Add ${field}:`,
    changed: (field: string) => `Set ${field}:`,
    removed: (field: string) => `Remove ${field}:`,
  },
  fellWithIt: 'not made because the rest was refused',
  couldDoIt: (names: string) => `Could do it: ${names}.`,
  /** As plain text, to give to somebody who may make the change. */
  text: {
    when: (saved: string, refused: string, why: string) => `Saved ${saved}, refused ${refused}. ${why}`,
    change: (what: string, values: string) => `- ${what}: ${values}`,
    member: (field: string, member: string) => `${field}: ${member}`,
    values: (from: string | null, to: string | null) => `${from ?? 'empty'} → ${to ?? 'empty'}`,
    added: (value: string | null) => (value === null ? 'added' : `added (${value})`),
    removed: (value: string | null) => (value === null ? 'removed' : `removed (${value})`),
  },
};

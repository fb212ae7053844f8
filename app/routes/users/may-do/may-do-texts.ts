import { keysOf } from '../../../../shared/permissions/bits.ts';
import type { Subject } from '../../../../shared/permissions/subject.ts';
import { counted } from '../../../language/listing.ts';

export const mayDoTexts = {
  title: 'What this user may do',
  /** `drafted`: with changes that are not saved. */
  summary: (subject: Subject, drafted: boolean): string =>
    [
      subject.signIn === 'ok' ? 'Can sign in' : 'Cannot sign in',
      counted(keysOf(subject.permissions).length, 'permission'),
      ...(drafted ? ['with your changes'] : []),
    ].join(' · '),
} as const;

import { createMemo, type Accessor } from 'solid-js';
import { recordPermissions } from '../../../shared/schema/fields.ts';
import type { Change } from '../../../shared/document/change.ts';
import type { Collection, RecordOf } from '../../../shared/schema/records.ts';
import { nounOf } from '../../language/names.ts';
import { useClient } from '../../state/client-context.tsx';
import type { Draft } from '../../state/draft.ts';
import { useCan, useSubject } from '../../state/use-session.ts';
import { useSentences } from './use-sentences.ts';

/** Why nothing of this record may be changed by me; null: it may, as far as this device knows. */
export function useLocked<C extends Collection>(draft: Draft<C>): Accessor<string | null> {
  const client = useClient();
  const can = useCan();
  const subject = useSubject();
  const sentences = useSentences();
  const { collection } = draft;
  return createMemo((): string | null => {
    subject();
    const { create, edit } = recordPermissions[collection];
    if (draft.isNew()) return can(create) ? null : `Creating ${nounOf(collection, 2)} needs the permission ${create}.`;
    const saved = draft.saved();
    if (saved === undefined) return null;
    if (saved.deletedAt !== null) return `This ${nounOf(collection)} is deleted. Restore it from Deleted to change it.`;
    if (!can(edit)) return `Changing ${nounOf(collection, 2)} needs the permission ${edit}.`;
    // Whether the rules let me change even the least of it: not if it is another desk's, or has rights that I lack.
    const reason = client.review([probeOf(collection, saved)]).verdicts[0]?.reasons[0];
    return reason === undefined ? null : sentences.says(reason);
  });
}

function probeOf<C extends Collection>(collection: C, saved: RecordOf[C]): Change {
  if ('email' in saved) {
    const after = saved.email === '' ? 'probe@example.org' : '';
    return { collection, id: saved.id, field: 'email', member: null, before: saved.email, after };
  }
  return {
    collection,
    id: saved.id,
    field: 'description',
    member: null,
    before: saved.description,
    after: saved.description === '' ? 'probe' : '',
  };
}

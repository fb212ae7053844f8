import { liveDesks, outOfDeskScope } from '../../../shared/permissions/desk-scope.ts';
import { desksField } from '../../../shared/schema/fields.ts';
import { collections, type Collection, type RecordOf } from '../../../shared/schema/records.ts';
import { useRecords } from '../../state/use-records.ts';
import { useSubject } from '../../state/use-session.ts';
import { useSentences } from '../editing/use-sentences.ts';

/** Why I may not edit a record, although I hold the permission: it is on other desks than mine. Null: I may. */
export function useRecordScope<C extends Collection>(collection: C): (record: RecordOf[C]) => string | null {
  const subject = useSubject();
  const desks = useRecords(collections.desks);
  const sentences = useSentences();
  const spec = desksField[collection];
  const isLive = (id: string): boolean => !desks.loaded() || desks.byId(id)?.deletedAt === null;
  return (record) => {
    const me = subject();
    if (spec === null || me === null) return null;
    const reason = outOfDeskScope(me, liveDesks(record, spec, isLive));
    return reason === null ? null : sentences.says(reason);
  };
}

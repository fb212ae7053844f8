import { createMemo } from 'solid-js';
import {
  desksOfRecord,
  isOnDesks,
  outOfDeskScope,
  putsOnDesks,
  whyNotPut,
} from '../../../shared/permissions/desk-scope.ts';
import { desksField, type FieldSpec } from '../../../shared/schema/fields.ts';
import type { OrganisationView } from '../../../shared/schema/organisation.ts';
import { collections, type Collection, type RecordOf } from '../../../shared/schema/records.ts';
import { useClient } from '../../state/client-context.tsx';
import { useRecords } from '../../state/use-records.ts';
import { useSubject } from '../../state/use-session.ts';
import { useSentences } from '../editing/use-sentences.ts';

/** Why I may not edit a record, although I hold the permission: it is on other desks than mine. Null: I may. */
export function useRecordScope<C extends Collection>(collection: C): (record: RecordOf[C]) => string | null {
  if (!isOnDesks(collection)) return () => null;
  const subject = useSubject();
  const sentences = useSentences();
  const organisation = useOrganisationOf(collection);
  return (record) => {
    const me = subject();
    if (me === null) return null;
    const reason = outOfDeskScope(me, desksOfRecord(collection, record, organisation()));
    return reason === null ? null : sentences.says(reason);
  };
}

/**
 * Why I may not put this record where the field says, or take it away: it is on other desks than mine. Null: I
 * may, or the field puts nothing on a desk.
 */
export function usePutting(spec: FieldSpec): (id: string, where: 'away' | 'there') => string | null {
  const put = spec.refersTo;
  const subject = useSubject();
  const sentences = useSentences();
  if (put === collections.desks && desksField[spec.collection] === spec) {
    return (desk) => {
      const edit = subject()?.desks.edit ?? 'all';
      return edit === 'all' || edit.has(desk) ? null : sentences.says({ code: 'desk-not-yours', desk });
    };
  }
  if (put === null || !putsOnDesks(spec)) return () => null;
  const organisation = useOrganisationOf(put);
  return (id, where) => {
    const me = subject();
    const reason = me === null ? null : whyNotPut(me, put, id, where, organisation());
    return reason === null ? null : sentences.says(reason);
  };
}

/** What says on which desks the records of a collection are, as it changes. */
function useOrganisationOf(collection: Collection): () => OrganisationView {
  const client = useClient();
  const between = desksField[collection]?.refersTo ?? collections.desks;
  const told = [...new Set<Collection>([collection, between, collections.desks])].map((each) => useRecords(each));
  return createMemo(
    () => {
      for (const records of told) records.list();
      return client.organisation();
    },
    undefined,
    { equals: false },
  );
}

import type { Change } from '../../../../shared/document/change.ts';
import type { ReasonCode } from '../../../../shared/permissions/reasons.ts';
import { collections } from '../../../../shared/schema/records.ts';
import { useClient } from '../../../state/client-context.tsx';
import type { Draft } from '../../../state/draft.ts';
import { useCan } from '../../../state/use-session.ts';
import { useSentences } from '../../editing/use-sentences.ts';

/** What is about me and this role or desk; what else is wrong with the draft is said elsewhere. */
const mine: ReadonlySet<ReasonCode> = new Set(['grants-more', 'outranked', 'permission-missing']);

/** Why I may not assign this to the user of the draft; null: I may. */
export function useAssignRefusal(draft: Draft<'users'>): (field: 'desks' | 'roles', member: string) => string | null {
  const client = useClient();
  const can = useCan();
  const sentences = useSentences();
  return (field, member) => {
    if (can('admin')) return null;
    const wanted: Change = { collection: collections.users, id: draft.id, field, member, before: null, after: true };
    const others = draft.changes().filter((change) => change.field !== field || change.member !== member);
    const reasons = client.review([...others, wanted]).verdicts.at(-1)?.reasons ?? [];
    const reason = reasons.find(({ code }) => mine.has(code));
    return reason === undefined ? null : sentences.says(reason);
  };
}

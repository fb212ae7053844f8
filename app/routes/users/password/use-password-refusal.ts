import { reviewPassword } from '../../../../shared/permissions/review.ts';
import type { User } from '../../../../shared/schema/records.ts';
import { userPasswordWords } from '../../../language/user-password-words.ts';
import { useClient } from '../../../state/client-context.tsx';
import { useCan, useSubject } from '../../../state/use-session.ts';
import { useReadOnly } from '../../editing/use-read-only.ts';
import { useSentences } from '../../editing/use-sentences.ts';

/** Why I may not set this user's password; null: I may. The server judges again, with all it knows. */
export function usePasswordRefusal(): (user: User) => string | null {
  const client = useClient();
  const can = useCan();
  const subject = useSubject();
  const sentences = useSentences();
  const readOnly = useReadOnly();
  return (user) => {
    const actor = subject();
    if (actor === null || !can('edit_user')) return userPasswordWords.needsPermission;
    if (user.id === actor.userId) return userPasswordWords.ownElsewhere;
    const [reason] = reviewPassword(actor, user, client.organisation(), Date.now());
    return reason === undefined ? readOnly() : sentences.says(reason);
  };
}

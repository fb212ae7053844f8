import { useLocation, useNavigate } from '@solidjs/router';
import { createEffect, on, type Accessor } from 'solid-js';
import type { KeptCollision } from '../../../data/kept-collision.ts';
import { useToasts } from '../../../components/toasts.tsx';
import { quotedName } from '../../../language/names.ts';
import { syncStateWords } from '../../../language/sync-state-words.ts';
import { useNames } from '../../../state/use-names.ts';
import { useMe } from '../../../state/use-session.ts';
import { useAttention, useCollisions } from '../../../state/use-sync.ts';

/** What this device held already is no news; it is read from the device in the first moments. */
const settledMs = 1_500;

/** Says when something of mine was just refused, or changed by somebody else at once: it waits on its screen either way. */
export function useArrivals(): void {
  const toasts = useToasts();
  const navigate = useNavigate();
  const location = useLocation();
  const names = useNames();
  const me = useMe();
  const startedAt = Date.now();
  const collided = ({ collision: { theirsBy, collection, id } }: KeptCollision): string => {
    const record = quotedName(names, collection, id);
    if (theirsBy.id === me()?.user.id) return syncStateWords.news.byMe(record);
    return theirsBy.username === null
      ? syncStateWords.news.bySomebody(record)
      : syncStateWords.news.by(theirsBy.username, record);
  };

  const whenNew = <T extends { readonly id: string }>(
    list: Accessor<readonly T[]>,
    tell: (arrived: readonly T[]) => void,
  ): void => {
    const known = new Set<string>();
    createEffect(
      on(list, (items) => {
        const arrived = items.filter((item) => !known.has(item.id));
        for (const item of arrived) known.add(item.id);
        if (arrived.length > 0 && Date.now() - startedAt > settledMs) tell(arrived);
      }),
    );
  };

  whenNew(useAttention(), (arrived) => {
    const [first] = arrived;
    const text =
      arrived.length === 1 && first
        ? syncStateWords.news.refused(first.label)
        : syncStateWords.news.refusedMany(arrived.length);
    toasts.show({
      tone: 'danger',
      text,
      action: { label: syncStateWords.news.seeWhy, onSelect: () => navigate('/attention') },
    });
  });
  whenNew(useCollisions(), (all) => {
    // The editor of the record says it itself.
    const arrived = all.filter(({ collision }) => !location.pathname.endsWith(`/${collision.id}`));
    const [first] = arrived;
    if (!first) return;
    const text = arrived.length === 1 ? collided(first) : syncStateWords.news.many(arrived.length);
    toasts.show({ text, action: { label: syncStateWords.news.seeBoth, onSelect: () => navigate('/sync') } });
  });
}

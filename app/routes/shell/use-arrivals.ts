import { useLocation, useNavigate } from '@solidjs/router';
import { createEffect, on, type Accessor } from 'solid-js';
import { useToasts } from '../../components/toasts.tsx';
import { quotedName } from '../../language/names.ts';
import { useNames } from '../../state/use-names.ts';
import { useMe } from '../../state/use-session.ts';
import { useAttention, useCollisions } from '../../state/use-sync.ts';

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
    const text = arrived.length === 1 && first ? `Refused: ${first.label}.` : `${arrived.length} Saves were refused.`;
    toasts.show({ tone: 'danger', text, action: { label: 'See why', onSelect: () => navigate('/attention') } });
  });
  whenNew(useCollisions(), (all) => {
    // The editor of the record says it itself.
    const arrived = all.filter(({ collision }) => !location.pathname.endsWith(`/${collision.id}`));
    const [first] = arrived;
    if (!first) return;
    const by = first.collision.theirsBy;
    const what = quotedName(names, first.collision.collection, first.collision.id);
    const text =
      arrived.length === 1
        ? by.id === me()?.user.id
          ? `You changed ${what} on two devices at once.`
          : `You and ${by.username ?? 'somebody else'} changed ${what} at once.`
        : `${arrived.length} values were changed by you and by others at once.`;
    toasts.show({ text, action: { label: 'See both', onSelect: () => navigate('/sync') } });
  });
}

import { createEffect, createMemo, createSignal, For, on, Show, type JSX } from 'solid-js';
import { keptOut, type KeptOut } from '../../../../shared/permissions/kept-out.ts';
import { restrictingFields, type Place } from '../../../../shared/permissions/restriction.ts';
import { collections } from '../../../../shared/schema/records.ts';
import { Notice } from '../../../components/notice.tsx';
import { countryName } from '../../../language/field-text.ts';
import { permissionText } from '../../../language/permission-text.ts';
import { placesWords as words } from '../../../language/places-words.ts';
import { requestErrorText } from '../../../language/request-error-text.ts';
import { useClient } from '../../../state/client-context.tsx';
import { useRecords } from '../../../state/use-records.ts';
import { useCan, useMe } from '../../../state/use-session.ts';
import { useSync } from '../../../state/use-sync.ts';
import { now } from '../../assigning/assignment-time.ts';
import type { RoleEditing } from '../editor/role-editing.ts';

const shown = 5;

/** Who would be kept out by what is drafted, before it is saved. */
export function KeptOutNotice(props: { readonly editing: RoleEditing }): JSX.Element {
  const client = useClient();
  const users = useRecords(collections.users);
  const [me, can, sync] = [useMe(), useCan(), useSync()];
  const [others, setOthers] = createSignal<ReadonlyMap<string, Place> | null>(null);
  const [failure, setFailure] = createSignal<string | null>(null);
  const changes = createMemo(() =>
    (props.editing.draft?.changes() ?? []).filter(({ field }) => restrictingFields.has(field)),
  );
  const online = createMemo(() => sync().connection === 'online');
  const mayAsk = (): boolean => can('show_activity_log') && can('show_user');
  const wanted = createMemo(() => changes().length > 0 && online() && mayAsk());
  createEffect(
    on(wanted, async (isWanted) => {
      if (!isWanted) return;
      const answer = await client.lastPlaces();
      setFailure(answer.ok ? null : requestErrorText(answer.error));
      if (answer.ok) setOthers(new Map(answer.body.seen.map((one) => [one.user, one])));
    }),
  );
  /** Where I am is known here, too. */
  const mine = createMemo((): readonly (readonly [string, Place])[] => {
    const known = me();
    if (known === null) return [];
    const { address, country } = known.place;
    return [[known.user.id, { address: address === 'unknown' ? null : address, country }]];
  });
  const out = createMemo((): readonly KeptOut[] => {
    users.list();
    return keptOut(changes(), client.organisation(), new Map([...(others() ?? []), ...mine()]), now());
  });
  const isMe = ({ user }: KeptOut): boolean => user.id === me()?.user.id;
  const notMe = createMemo(() => out().filter((one) => !isMe(one)));
  const unasked = (): string | null => {
    if (!mayAsk()) return words.othersHidden(permissionText(can('show_user') ? 'show_activity_log' : 'show_user'));
    if (others() !== null) return null;
    const why = failure();
    if (why !== null) return words.othersFailed(why);
    return online() ? null : words.othersOffline;
  };
  return (
    <Show when={changes().length > 0}>
      <div class="stack is-tight">
        <Show when={out().find(isMe)}>
          {(one) => (
            <Notice tone="danger" live title={words.yourself}>
              <p>{lineOf(one())}</p>
              <p>{words.offlineRule}</p>
            </Notice>
          )}
        </Show>
        <Show
          when={notMe().length > 0}
          fallback={
            <Show when={unasked()} fallback={<p class="soft">{words.keepsNobodyOut}</p>}>
              {(why) => <p class="soft">{why()}</p>}
            </Show>
          }
        >
          <Notice tone="warning" title={words.keepsOut(notMe().length)}>
            <ul>
              <For each={notMe().slice(0, shown)}>{(one) => <li>{lineOf(one)}</li>}</For>
            </ul>
            <Show when={notMe().length > shown}>
              <p>{words.andMore(notMe().length - shown)}</p>
            </Show>
            <p>{words.offlineRule}</p>
            <p>{words.onlySeen}</p>
          </Notice>
        </Show>
      </div>
    </Show>
  );
}

function lineOf({ user, place, signIn, losses }: KeptOut): string {
  const { address, country } = place;
  const named = country === null ? address : words.place(address ?? words.unknownPlace, countryName(country));
  const where = named ?? words.unknownPlace;
  return signIn ? words.loses(losses.length, user.username, where) : words.cannotSignIn(user.username, where);
}

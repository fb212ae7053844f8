import { createMemo, For, Show, type JSX } from 'solid-js';
import { effectOfRole, type EffectGroup } from '../../../../shared/permissions/role-effect.ts';
import { collections } from '../../../../shared/schema/records.ts';
import { NameList } from '../../records/name-list.tsx';
import { roleComparisonWords as words } from '../../../language/role-comparison-words.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { useClient } from '../../../state/client-context.tsx';
import { useRecords } from '../../../state/use-records.ts';
import { now } from '../../assigning/assignment-time.ts';

/** What the role, as it is saved, gives its holders that nothing else of theirs gives. */
export function RoleEffectSection(props: { readonly id: string }): JSX.Element {
  const client = useClient();
  const users = useRecords(collections.users);
  const roles = useRecords(collections.roles);
  const effect = createMemo(() => {
    users.list();
    roles.list();
    return effectOfRole(props.id, client.organisation(), now());
  });
  const namesOf = (group: EffectGroup): readonly string[] =>
    group.users.map((id) => users.byId(id)?.username ?? wordsOf(collections.users).unknown);
  return (
    <Show when={effect()}>
      {(found) => (
        <Show when={found().groups.length > 0}>
          <section class="stack is-tight" aria-label={words.effect}>
            <div>
              <h3>{words.effect}</h3>
              <p class="small soft">{words.effectSays}</p>
            </div>
            <ul class="lines">
              <For each={found().groups}>
                {(group) => (
                  <li class="effect-line">
                    <p>
                      <EffectText group={group} />
                    </p>
                    <p class="small soft">
                      <NameList names={namesOf(group)} all={words.countedHolders(group.users.length)} />
                    </p>
                  </li>
                )}
              </For>
            </ul>
            <Show when={found().inertForAll.length > 0}>
              <p class="small soft">{words.inertForAll(found().inertForAll)}</p>
            </Show>
          </section>
        </Show>
      )}
    </Show>
  );
}

function EffectText(props: { readonly group: EffectGroup }): JSX.Element {
  const parts = (): readonly string[] => {
    const { gives, takes, masks } = props.group;
    return [
      ...(gives.length > 0 ? [words.gives(gives)] : []),
      ...(takes.length > 0 ? [words.takes(takes)] : []),
      ...(masks ? [words.masksThem] : []),
    ];
  };
  return (
    <For each={parts()} fallback={words.changesNothing}>
      {(part) => <span class="effect-part">{part}</span>}
    </For>
  );
}

import { collections } from '../../../../shared/schema/records.ts';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { builtInRoles, findBuiltInRole } from '../../../../shared/catalogue/built-in-roles.ts';
import { A } from '@solidjs/router';
import { Badge } from '../../../components/badge.tsx';
import { MemberPicker, type MemberOption } from '../../../components/member-picker.tsx';
import { MembersElsewhere } from '../../editing/elsewhere/members-elsewhere.tsx';
import { useSentences } from '../../editing/use-sentences.ts';
import { useRecords } from '../../../state/use-records.ts';
import { recordOfBuiltIn } from '../grants/built-in-record.ts';
import type { RoleEditing } from '../editor/role-editing.ts';
import { circleThrough, grantsOf, lineageOf } from '../grants/granted-ways.ts';
import { wordsOf } from '../../../language/collection-words.ts';

/** The roles whose grants this one has too. What would be a circle, or more than I hold, is shown and says why not. */
export function ExtendsSection(props: { readonly editing: RoleEditing }): JSX.Element {
  const roles = useRecords(collections.roles);
  const sentences = useSentences();
  const chosen = createMemo(() => new Set(Object.keys(props.editing.role().extends)));
  const whyNot = (id: string): string | null => {
    const { editing } = props;
    if (chosen().has(id) || editing.draft?.saved()?.extends[id] === true) return null;
    const circle = circleThrough(editing.role().id, id, editing.find);
    if (circle !== null) {
      const way = circle.map((one) => (one === editing.role().id ? 'this role' : (editing.nameOf(one) ?? 'a role')));
      return `Already extends this role (${way.join(' → ')}): they would go round in a circle.`;
    }
    const role = editing.find(id);
    return role === undefined ? null : editing.whyNotGrant([...grantsOf(role, editing.find).effective]);
  };
  const options = createMemo(() =>
    [...builtInRoles.map(recordOfBuiltIn), ...roles.list()]
      .filter((role) => role.id !== props.editing.role().id)
      .map((role): MemberOption => {
        const kind = findBuiltInRole(role.id)?.kind;
        return {
          id: role.id,
          label: role.name,
          description: role.description,
          badge: kind === undefined ? undefined : <Badge>{kind === 'scope' ? 'Built-in scope' : 'Built-in'}</Badge>,
          refused: whyNot(role.id),
        };
      }),
  );
  const error = (): string | null => {
    const reason = props.editing.problems('extends')[0];
    return reason === undefined ? null : sentences.says(reason);
  };
  return (
    <div data-field="extends" class="stack">
      <MemberPicker
        label="Roles it extends"
        words={wordsOf(collections.roles)}
        none="No other role"
        options={options()}
        chosen={chosen()}
        disabled={props.editing.locked() !== null}
        isChanged={(id) => props.editing.changed('extends', id)}
        hint="A role has everything that the roles it extends have: their permissions, module levels, Mask Phone and explicit noes."
        error={error()}
        onToggle={(id, on) => props.editing.draft?.setMember('extends', id, on ? true : null)}
      />
      <MembersElsewhere draft={props.editing.draft} field="extends" />
      <Lineage editing={props.editing} />
    </div>
  );
}

/** What each role on the way brings. */
function Lineage(props: { readonly editing: RoleEditing }): JSX.Element {
  const lineage = createMemo(() => lineageOf(props.editing.role(), props.editing.find).slice(1));
  return (
    <Show when={lineage().length > 0}>
      <ul class="lines">
        <For each={lineage()}>
          {({ role, via }) => (
            <li>
              <A href={`/roles/${role.id}`}>{role.name}</A>
              <Show when={via.length > 1}>
                <span class="soft">
                  {' '}
                  through{' '}
                  {via
                    .slice(0, -1)
                    .map((id) => props.editing.nameOf(id) ?? 'a role')
                    .join(' → ')}
                </span>
              </Show>
              <p class="small soft">{role.description}</p>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

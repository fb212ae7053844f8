import { A } from '@solidjs/router';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { collections } from '../../../../shared/schema/records.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { roleEditorWords } from '../../../language/role-editor-words.ts';
import { recordPath } from '../../records/record-paths.ts';
import type { RoleEditing } from '../editor/role-editing.ts';
import { lineageOf } from '../../granting/granted-ways.ts';

/** The roles that a role extends, directly or not, and by which way. */
export function RoleLineage(props: { readonly editing: RoleEditing }): JSX.Element {
  const lineage = createMemo(() => lineageOf(props.editing.role(), props.editing.find).slice(1));
  const through = (via: readonly string[]): string =>
    roleEditorWords.extending.through(
      via
        .slice(0, -1)
        .map((id) => nameIn(props.editing, id))
        .join(' → '),
    );
  return (
    <Show when={lineage().length > 0}>
      <ul class="lines">
        <For each={lineage()}>
          {({ role, via }) => (
            <li>
              <A href={recordPath(collections.roles, role.id)}>{role.name}</A>{' '}
              <Show when={via.length > 1}>
                <span class="soft">{through(via)}</span>
              </Show>
              <p class="small soft">{role.description}</p>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

/** How a role on the way is called; one that is not known here has no name. */
export function nameIn(editing: RoleEditing, id: string): string {
  return editing.nameOf(id) ?? wordsOf(collections.roles).unknown;
}

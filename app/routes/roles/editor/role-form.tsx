import { For, untrack, type JSX } from 'solid-js';
import { fieldsOf } from '../../../../shared/schema/fields.ts';
import { collections } from '../../../../shared/schema/records.ts';
import { FieldControl } from '../../records/field-control.tsx';
import type { RecordEditing } from '../../records/record-frame.tsx';
import { createRoleEditing } from './role-editing.ts';
import type { RoleSections } from './role-sections.ts';
import { RoleTabs } from './role-tabs.tsx';

/** Its name and description, and all that it grants in sections of its own. */
const identity = fieldsOf(collections.roles).filter(({ kind }) => kind === 'name' || kind === 'text');

/** The editor of a role that has a draft, new or not. */
export function RoleForm(
  props: RecordEditing<typeof collections.roles> & { readonly sections: RoleSections },
): JSX.Element {
  const { draft, locked, problem } = untrack(() => props);
  const editing = createRoleEditing(draft, draft.value, locked);
  return (
    <>
      <div class="role-identity">
        <For each={identity}>
          {(spec) => (
            <FieldControl
              draft={draft}
              spec={spec}
              locked={locked()}
              problem={problem(spec.field)}
              autofocus={spec.naming && draft.isNew()}
              rows={1}
            />
          )}
        </For>
      </div>
      <RoleTabs sections={props.sections} editing={editing} isNew={draft.isNew()} />
    </>
  );
}

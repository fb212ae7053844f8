import { For, type JSX } from 'solid-js';
import { PermissionRow } from './permission-row.tsx';
import type { RoleEditing } from '../editor/role-editing.ts';
import { specialPermissions } from './special-permissions.ts';

export function SpecialSection(props: { readonly editing: RoleEditing }): JSX.Element {
  return (
    <div class="permission-rows">
      <For each={specialPermissions}>{(key) => <PermissionRow permission={key} editing={props.editing} />}</For>
    </div>
  );
}

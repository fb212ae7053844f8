import { For, type JSX } from 'solid-js';
import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import { permissionSays } from '../../language/permission-text.ts';

/** Items of a list: what each permission says, and its key. */
export function PermissionItems(props: { readonly keys: readonly PermissionKey[] }): JSX.Element {
  return (
    <For each={props.keys}>
      {(key) => (
        <li>
          {permissionSays(key)} <code class="faint">{key}</code>
        </li>
      )}
    </For>
  );
}

import { For, type JSX } from 'solid-js';
import { roleKinds, rolesAndScopes } from '../../../../shared/catalogue/role-kinds.ts';

/** What tells a role, a scope, built-in and custom apart. */
export function RoleKindsHelp(): JSX.Element {
  return (
    <div class="role-kinds">
      <p>{rolesAndScopes}</p>
      <dl>
        <For each={Object.values(roleKinds)}>
          {(kind) => (
            <>
              <dt>{kind.name}</dt>
              <dd class="soft">{kind.says}</dd>
            </>
          )}
        </For>
      </dl>
    </div>
  );
}

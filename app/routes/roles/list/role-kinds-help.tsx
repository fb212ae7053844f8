import { For, type JSX } from 'solid-js';
import { catalogueWords as words } from '../../../language/catalogue-words.ts';

/** How a role differs from a scope, and a built-in one from a custom one. */
export function RoleKindsHelp(): JSX.Element {
  return (
    <div class="role-kinds">
      <p>{words.rolesAndScopes}</p>
      <dl>
        <For each={Object.values(words.roleKinds)}>
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

import { For, type JSX } from 'solid-js';
import { readyMadeRoles } from '../../../../shared/catalogue/built-in-roles.ts';
import { collections } from '../../../../shared/schema/records.ts';
import { Button } from '../../../components/button.tsx';
import { roleEditorWords as words } from '../../../language/role-editor-words.ts';
import { clonePath } from '../../records/record-paths.ts';

/** Roles to begin with; each is a copy to be changed. */
export function ReadyMade(): JSX.Element {
  return (
    <div class="ready-made" role="group" aria-label={words.readyMade}>
      <span class="soft small">{words.readyMade}</span>
      <For each={readyMadeRoles}>
        {(role) => (
          <Button
            size="small"
            icon="copy"
            href={clonePath(collections.roles, role.id)}
            label={words.readyMadeSays(role.name, role.says)}
          >
            {role.name}
          </Button>
        )}
      </For>
    </div>
  );
}

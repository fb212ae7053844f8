import type { JSX } from 'solid-js';
import { roleEditorWords as words } from '../../../language/role-editor-words.ts';
import { ReadyMadeRoles } from '../../granting/ready-made-roles.tsx';

/** Roles to begin with; each is a copy to be changed. */
export function ReadyMade(): JSX.Element {
  return (
    <div class="ready-made" role="group" aria-label={words.readyMade}>
      <span class="soft small">{words.readyMade}</span>
      <ReadyMadeRoles size="small" />
    </div>
  );
}

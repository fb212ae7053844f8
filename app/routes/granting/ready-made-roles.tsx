import { For, type JSX } from 'solid-js';
import { readyMadeRoles } from '../../../shared/catalogue/built-in-roles.ts';
import { collections } from '../../../shared/schema/records.ts';
import { Button } from '../../components/button.tsx';
import { catalogueWords } from '../../language/catalogue-words.ts';
import { grantsWords } from '../../language/grants-words.ts';
import { clonePath } from '../records/record-paths.ts';

/** A button for each role to begin with: it starts a copy, to be changed. */
export function ReadyMadeRoles(props: { readonly size?: 'small' | undefined }): JSX.Element {
  return (
    <For each={readyMadeRoles}>
      {(role) => (
        <Button
          size={props.size}
          icon="copy"
          href={clonePath(collections.roles, role.id)}
          label={grantsWords.readyMade(role.name, catalogueWords.builtInRoles[role.id].says)}
        >
          {role.name}
        </Button>
      )}
    </For>
  );
}

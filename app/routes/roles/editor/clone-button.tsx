import type { JSX } from 'solid-js';
import { collections } from '../../../../shared/schema/records.ts';
import { Button } from '../../../components/button.tsx';
import { wordsOf } from '../../../language/collection-words.ts';
import { rolesWords } from '../../../language/roles-words.ts';
import { useCan } from '../../../state/use-session.ts';
import { clonePath } from '../../records/record-paths.ts';

export function CloneButton(props: { readonly id: string }): JSX.Element {
  const can = useCan();
  return (
    <Button
      icon="copy"
      href={clonePath(collections.roles, props.id)}
      refused={can('create_role') ? null : wordsOf(collections.roles).needsToCreate('create_role')}
    >
      {rolesWords.clone}
    </Button>
  );
}

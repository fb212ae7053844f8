import { createSignal, type JSX } from 'solid-js';
import type { Draft } from '../../../state/draft.ts';
import { RecordForm } from '../../editing/form/record-form.tsx';
import type { RoleEditing } from './role-editing.ts';
import { RoleIdentity } from './role-identity.tsx';
import { createRoleSections } from './role-sections.ts';
import { RoleTabs } from './role-tabs.tsx';

export interface RoleFormProps {
  readonly draft: Draft<'roles'>;
  readonly editing: RoleEditing;
  /** "role Supervisor". */
  readonly name: string;
  readonly onSaved: () => void;
  readonly onDiscarded: () => void;
}

/** The editor of a role that has a draft, new or not. */
export function RoleForm(props: RoleFormProps): JSX.Element {
  const sections = createRoleSections();
  const [tried, setTried] = createSignal(false);
  return (
    <RecordForm
      draft={props.draft}
      name={props.name}
      locked={props.editing.locked()}
      onTried={() => setTried(true)}
      onShowField={(field) => sections.showField(field)}
      onSaved={props.onSaved}
      onDiscarded={props.onDiscarded}
    >
      <RoleIdentity editing={props.editing} strict={tried()} />
      <RoleTabs sections={sections} editing={props.editing} isNew={props.draft.isNew()} />
    </RecordForm>
  );
}

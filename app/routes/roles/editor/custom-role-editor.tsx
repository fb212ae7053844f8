import { Show, untrack, type JSX } from 'solid-js';
import { collections, type Role } from '../../../../shared/schema/records.ts';
import { Button } from '../../../components/button.tsx';
import { recordsWords } from '../../../language/records-words.ts';
import { roleEditorWords } from '../../../language/role-editor-words.ts';
import { useClient } from '../../../state/client-context.tsx';
import { createDraft } from '../../../state/draft.ts';
import { useCan } from '../../../state/use-session.ts';
import { useExports } from '../../records/use-exports.ts';
import { RecordFrame } from '../../records/record-frame.tsx';
import { CompareButton } from '../compare/compare-button.tsx';
import { CloneButton } from './clone-button.tsx';
import { ReadyMade } from './ready-made.tsx';
import { copyOf } from './role-copy.ts';
import { RoleForm } from './role-form.tsx';
import { createRoleSections } from './role-sections.ts';
import { ViewAsButton } from './view-as-button.tsx';

export interface CustomRoleEditorProps {
  /** Left out: a new one. */
  readonly id?: string;
  /** What a new one is a copy of: nothing exists until Save. */
  readonly source?: Role;
}

/**
 * A role that can be changed: a new one, a copy, or a saved one. Those who may not change it see all of it,
 * and why they may not.
 */
export function CustomRoleEditor(props: CustomRoleEditorProps): JSX.Element {
  const client = useClient();
  const can = useCan();
  const exports = useExports();
  const sections = createRoleSections();
  const { id, source } = untrack(() => ({ id: props.id, source: props.source }));
  const draft = createDraft({
    collection: collections.roles,
    id: id ?? client.newId(collections.roles),
    isNew: id === undefined,
    ...(source === undefined ? {} : { seed: copyOf(source), key: source.id }),
  });
  const share = (): void => exports.records([collections.roles], draft.saved()?.name ?? '', new Set([draft.id]));
  return (
    <RecordFrame
      draft={draft}
      title={source === undefined ? undefined : roleEditorWords.copyOf(source.name)}
      description={source === undefined ? undefined : roleEditorWords.copySays(source.name)}
      actions={
        <Show when={!draft.isNew() && draft.saved() !== undefined}>
          <ViewAsButton id={draft.id} />
          <CompareButton id={draft.id} />
          <CloneButton id={draft.id} />
          <Button icon="download" onClick={share}>
            {recordsWords.exportOne}
          </Button>
        </Show>
      }
      onShowField={(field) => sections.showField(field)}
    >
      {({ locked, problem }) => (
        <>
          <Show when={draft.isNew() && source === undefined && !draft.dirty() && can('create_role')}>
            <ReadyMade />
          </Show>
          <RoleForm draft={draft} locked={locked} problem={problem} sections={sections} />
        </>
      )}
    </RecordFrame>
  );
}

import { Show, type JSX } from 'solid-js';
import type { BuiltInRole } from '../../../../shared/catalogue/built-in-roles.ts';
import { Badge } from '../../../components/badge.tsx';
import { Notice } from '../../../components/notice.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { collections } from '../../../../shared/schema/records.ts';
import { catalogueWords } from '../../../language/catalogue-words.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { roleEditorWords } from '../../../language/role-editor-words.ts';
import { listPath } from '../../records/record-paths.ts';
import { recordOfBuiltIn } from '../../granting/built-in-record.ts';
import { CompareButton } from '../compare/compare-button.tsx';
import { CloneButton } from './clone-button.tsx';
import { createRoleEditing } from './role-editing.ts';
import { createRoleSections } from './role-sections.ts';
import { RoleTabs } from './role-tabs.tsx';
import { ViewAsButton } from './view-as-button.tsx';

/** A built-in role or scope: everything to see, nothing to change. */
export function BuiltInRoleView(props: { readonly role: BuiltInRole }): JSX.Element {
  const words = wordsOf(collections.roles);
  const sections = createRoleSections();
  const editing = createRoleEditing(
    null,
    () => recordOfBuiltIn(props.role),
    () => roleEditorWords.builtInLocked,
  );
  const kind = () => catalogueWords.roleKinds[props.role.kind === 'scope' ? 'built-in scope' : 'built-in role'];
  return (
    <>
      <PageHeader
        title={props.role.name}
        back={{ href: listPath(collections.roles), label: words.Many }}
        beside={<Badge>{kind().name}</Badge>}
        description={recordOfBuiltIn(props.role).description}
        actions={
          <>
            <ViewAsButton id={props.role.id} />
            <CompareButton id={props.role.id} />
            <CloneButton id={props.role.id} />
          </>
        }
      />
      <Notice tone="info">{kind().says}</Notice>
      <Show when={props.role.blocksSignIn}>
        <Notice tone="warning">{roleEditorWords.blocksSignIn}</Notice>
      </Show>
      <RoleTabs sections={sections} editing={editing} isNew={false} />
    </>
  );
}

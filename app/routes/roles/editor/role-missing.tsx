import { Show, type JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Sentence } from '../../../components/sentence.tsx';
import { collections } from '../../../../shared/schema/records.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { roleEditorWords } from '../../../language/role-editor-words.ts';
import { iconOf } from '../../records/record-icon.ts';
import { listPath } from '../../records/record-paths.ts';
import { useSync } from '../../../state/use-sync.ts';

/** No role with this id is on this device: it never existed, or has not arrived yet. */
export function RoleMissing(props: { readonly id: string }): JSX.Element {
  const words = wordsOf(collections.roles);
  const sync = useSync();
  return (
    <>
      <PageHeader title={words.One} back={{ href: listPath(collections.roles), label: words.Many }} />
      <EmptyState
        icon={iconOf(collections.roles)}
        title={roleEditorWords.missing}
        actions={<Button href={listPath(collections.roles)}>{words.all}</Button>}
      >
        <Show when={sync().upToDate} fallback={roleEditorWords.missingMaybeLater}>
          <Sentence text={roleEditorWords.missingId} id={<code>{props.id}</code>} />
        </Show>
      </EmptyState>
    </>
  );
}

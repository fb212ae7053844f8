import { Show, untrack, type JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { wordsOf } from '../../../language/collection-words.ts';
import { useDrafts } from '../../../state/use-drafts.ts';
import type { Collection } from '../../../../shared/schema/records.ts';
import { newPath } from '../../records/record-paths.ts';
import { draftsWords } from '../../../language/drafts-words.ts';

/** Above a list: a new record that is begun has no row yet. */
export function BegunNotice(props: { readonly collection: Collection }): JSX.Element {
  const drafts = untrack(() => useDrafts(props.collection));
  return (
    <Show when={drafts().isNewBegun}>
      <Notice
        actions={
          <Button size="small" href={newPath(props.collection)}>
            {draftsWords.goOn}
          </Button>
        }
      >
        {wordsOf(props.collection).begun}
      </Notice>
    </Show>
  );
}

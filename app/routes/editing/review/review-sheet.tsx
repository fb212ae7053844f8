import { createMemo, createSignal, Show, untrack, type JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Notice } from '../../../components/notice.tsx';
import type { Draft } from '../../../state/draft.ts';
import type { Collection } from '../../../../shared/schema/records.ts';
import { AffectedPeople } from './affected-people.tsx';
import { groupsOf } from './change-groups.ts';
import { ChangeList } from './change-list.tsx';
import { ElsewhereNotice } from '../elsewhere/elsewhere-notice.tsx';
import { ObjectionList } from './objection-list.tsx';
import { useEffects } from './use-effects.ts';
import { useSaveDraft } from '../saving/use-save-draft.ts';
import { useWords } from '../use-words.ts';
import { Weighty } from './weighty.tsx';
import { reviewWords } from '../../../language/review-words.ts';
import './review.css';

export interface ReviewSheetProps<C extends Collection> {
  readonly draft: Draft<C>;
  readonly onClose: () => void;
  /** What is saved, for people: "role Supervisor". */
  readonly name: string;
  readonly onSaved?: (() => void) | undefined;
}

/** Before anything is written: what changes, who is affected, and what the rules object to. Then one atomic Save. */
export function ReviewSheet<C extends Collection>(props: ReviewSheetProps<C>): JSX.Element {
  const saveDraft = untrack(() => useSaveDraft(props.draft, () => props.name));
  const effects = useEffects(() => props.draft.changes());
  const [failure, setFailure] = createSignal<string | null>(null);
  const refused = (): string | null => {
    if (props.draft.elsewhere().length > 0) return reviewWords.decideFirst;
    if (props.draft.review()?.allowed === false) return reviewWords.objected;
    return props.draft.changes().length === 0 ? reviewWords.noMoreChanges : null;
  };
  const save = async (): Promise<void> => {
    setFailure(null);
    if (!(await saveDraft({ undo: false }))) {
      // The draft says why, above.
      setFailure(reviewWords.nothingSaved);
      return;
    }
    props.onClose();
    props.onSaved?.();
  };
  return (
    <Dialog
      open
      onClose={props.onClose}
      size="large"
      title={props.draft.isNew() ? reviewWords.createTitle(props.name) : reviewWords.saveTitle(props.name)}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{reviewWords.back}</Button>
          <Button kind="primary" busy={props.draft.saving()} refused={refused()} onClick={() => void save()}>
            {props.draft.isNew() ? reviewWords.create : reviewWords.save}
          </Button>
        </>
      }
    >
      {/* Reached by the keyboard, which scrolls it. */}
      <div class="review" role="group" aria-label={reviewWords.what} tabindex="0">
        <Show when={failure()}>{(text) => <Notice tone="danger" live title={text()} />}</Show>
        <ElsewhereNotice draft={props.draft} />
        <ObjectionList review={props.draft.review()} />
        <Weighty effects={effects()} />
        <Changes draft={props.draft} />
        <AffectedPeople effects={effects()} />
      </div>
    </Dialog>
  );
}

function Changes<C extends Collection>(props: { readonly draft: Draft<C> }): JSX.Element {
  const words = useWords();
  const groups = createMemo(() => groupsOf(props.draft.changes(), words));
  return <ChangeList groups={groups()} />;
}

import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import type { Change } from '../../../../shared/document/change.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useToasts } from '../../../components/toasts.tsx';
import { useClient } from '../../../state/client-context.tsx';
import { createReview } from '../../../state/draft-review.ts';
import { AffectedPeople } from './affected-people.tsx';
import { ChangeList } from './change-list.tsx';
import { ObjectionList } from './objection-list.tsx';
import { recordGroups, type RecordGroup } from './record-groups.ts';
import { saveInParts } from './save-in-parts.ts';
import { useEffects } from './use-effects.ts';
import { useReadOnly } from '../use-read-only.ts';
import { useWords } from '../use-words.ts';
import { Weighty } from './weighty.tsx';
import { reviewWords } from '../../../language/review-words.ts';
import { inARow } from '../../../language/listing.ts';
import { savingWords } from '../../../language/saving-words.ts';
import './review.css';

export interface ChangesSheetProps {
  readonly title: string;
  readonly changes: readonly Change[];
  /** How a record is called: "bob". */
  readonly nameOf: (id: string) => string;
  /** "Delete user", never "OK". */
  readonly saveLabel: string;
  readonly danger?: boolean | undefined;
  /** What it means, or where it is chosen, before the list of changes. */
  readonly children?: JSX.Element;
  /** Why it cannot be saved as it is; nothing of the review is shown while nothing is chosen. */
  readonly refused?: string | null | undefined;
  /** The changes are chosen in this very sheet. */
  readonly choosing?: boolean | undefined;
  /** The title and what it means say all: no list of changes. */
  readonly plain?: boolean | undefined;
  /** Undoes it; offered for as long as the toast is there. */
  readonly onUndo?: (() => void) | undefined;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Changes that no editor made (one act, or one edit of many records), reviewed before they are written. */
export function ChangesSheet(props: ChangesSheetProps): JSX.Element {
  const client = useClient();
  const toasts = useToasts();
  const words = useWords(() => props.changes);
  const readOnly = useReadOnly();
  const [leftOut, setLeftOut] = createSignal<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<string | null>(null);
  const changes = createMemo(() =>
    leftOut().size === 0 ? props.changes : props.changes.filter((change) => !leftOut().has(change.id)),
  );
  const review = createReview(client, changes);
  const effects = useEffects(changes);
  const groups = createMemo(() => (props.plain ? [] : recordGroups(changes(), words)));
  const refusedIds = createMemo(
    () => new Set((review()?.verdicts ?? []).filter((one) => one.reasons.length > 0).map((one) => one.change.id)),
  );
  const byRecord = createMemo(() => Map.groupBy(changes(), ({ id }) => id));
  const records = (): number => byRecord().size;
  const refused = (): string | null => {
    if (props.refused) return props.refused;
    if (changes().length === 0) return reviewWords.noChanges;
    return review()?.allowed === false ? reviewWords.objected : readOnly();
  };
  const save = async (): Promise<void> => {
    const { onUndo } = props;
    setBusy(true);
    setFailure(null);
    const result = await saveInParts(
      client,
      [...byRecord().values()].map((own) => ({ changes: own })),
      props.title,
    );
    setBusy(false);
    if (result.kind === 'refused') {
      setFailure(result.saved === 0 ? reviewWords.nothingSaved : reviewWords.partsSaved(result.saved, result.parts));
      return;
    }
    toasts.show(
      result.kind === 'saved'
        ? {
            tone: 'good',
            text: reviewWords.saved(props.title),
            ...(onUndo === undefined ? {} : { action: { label: reviewWords.undo, onSelect: onUndo } }),
          }
        : { tone: 'danger', stays: true, text: savingWords.failures[result.why] },
    );
    props.onSaved();
  };
  return (
    <Dialog
      open
      onClose={props.onClose}
      holdsWork={props.choosing === true && props.changes.length > 0}
      size={records() > 1 || props.choosing ? 'large' : 'medium'}
      title={props.title}
      actions={
        <>
          <Button onClick={props.onClose}>{reviewWords.cancel}</Button>
          <Button
            kind={props.danger ? 'danger' : 'primary'}
            busy={busy()}
            refused={refused()}
            onClick={() => void save()}
          >
            {props.saveLabel}
          </Button>
        </>
      }
    >
      <div class="review">
        <Show when={failure()}>{(text) => <Notice tone="danger" live title={text()} />}</Show>
        {props.children}
        <ObjectionList review={review()} />
        <Weighty effects={effects()} />
        <Show when={refusedIds().size > 0 && refusedIds().size < records()}>
          <div class="cluster">
            <Button size="small" onClick={() => setLeftOut((before) => new Set([...before, ...refusedIds()]))}>
              {reviewWords.leaveOut(refusedIds().size)}
            </Button>
          </div>
        </Show>
        <Show when={leftOut().size > 0}>
          <p class="soft">{reviewWords.leftOut(leftOut().size)}</p>
        </Show>
        <For each={groups().slice(0, groupsShown)}>
          {(group) => <Group group={group} nameOf={props.nameOf} named={groups().length > 1 || group.ids.length > 1} />}
        </For>
        <Show when={groups().length > groupsShown}>
          <p class="soft">{reviewWords.moreCombinations(groups().length - groupsShown)}</p>
        </Show>
        <Show when={changes().length > 0 || !props.choosing}>
          <AffectedPeople effects={effects()} />
        </Show>
      </div>
    </Dialog>
  );
}

const groupsShown = 40;
const namesShown = 12;

function Group(props: {
  readonly group: RecordGroup;
  readonly nameOf: (id: string) => string;
  readonly named: boolean;
}): JSX.Element {
  const [all, setAll] = createSignal(false);
  const shown = (): readonly string[] => (all() ? props.group.ids : props.group.ids.slice(0, namesShown));
  return (
    <div class="record-group">
      <Show when={props.named}>
        <p class="affected-names">
          <strong>{inARow(shown().map(props.nameOf))}</strong>
          <Show when={props.group.ids.length > shown().length}>
            {' '}
            <button type="button" class="explains" onClick={() => setAll(true)}>
              {reviewWords.moreNames(props.group.ids.length - shown().length)}
            </button>
          </Show>
        </p>
      </Show>
      <ChangeList groups={props.group.groups} />
    </div>
  );
}

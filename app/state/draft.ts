/**
 * The draft of one record: what a person typed over it and has not saved. Used by every editor.
 *
 * - The record below stays live: what others change where nothing was typed is simply shown.
 * - Where something was typed and the record changed too, `elsewhere` says so, and Save waits until the
 *   person has kept the one or taken the other (`take`). Nothing is overwritten silently.
 * - It is kept on the device with every keystroke's end, and is there again after a reload, until it is
 *   saved or discarded.
 *
 * One draft is of one record: key the screen by the id.
 */

import { createEffect, createMemo, createSignal, on, onCleanup, untrack, type Accessor } from 'solid-js';
import { blankRecord } from '../../shared/schema/organisation.ts';
import { findField, namingField } from '../../shared/schema/fields.ts';
import type { Change } from '../../shared/document/change.ts';
import type { Reason } from '../../shared/permissions/reasons.ts';
import type { Review } from '../../shared/permissions/review.ts';
import { newRecord, readField } from '../../shared/schema/register.ts';
import type { Collection, RecordOf, Value } from '../../shared/schema/records.ts';
import type { Client, SaveResult } from '../data/client.ts';
import { createReview } from './draft-review.ts';
import { createSavedRecord } from './draft-record.ts';
import { createUnfinished, type Unfinished } from './draft-unfinished.ts';
import type { Elsewhere } from './elsewhere.ts';
import {
  canonicalValue,
  changesBetween,
  edited,
  editsOf,
  keptMine,
  keptOf,
  noEdits,
  reverted,
  withEdits,
} from './edits.ts';
import { registerName } from './register-name.ts';
import { useClient } from './client-context.tsx';

export interface DraftOptions<C extends Collection> {
  readonly collection: C;
  readonly id: Accessor<string> | string;
  readonly isNew: boolean;
  /** What a new record starts with beyond what its fields say: a clone's fields, or the defaults of the form. */
  readonly seed?: Partial<RecordOf[C]>;
  /** Tells apart drafts of new records of one collection ("clone of …"). */
  readonly key?: string;
}

export type DraftSaveResult =
  | SaveResult
  /** Nothing was saved: what changed elsewhere must be decided first. */
  | { readonly kind: 'elsewhere' }
  /** Nothing was saved: a field holds text that is not a value yet. */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'nothing-to-save' };

export interface Draft<C extends Collection> {
  readonly collection: C;
  readonly id: string;
  /** Whether nothing of this record was saved yet. */
  isNew(): boolean;
  /** Whether the records and the kept draft were read; before, `value` is blank. */
  loaded(): boolean;
  /** The record as it is saved; undefined: there is none (any more). */
  saved(): RecordOf[C] | undefined;
  /** The record with the draft over it. */
  value(): RecordOf[C];
  set(field: keyof RecordOf[C] & string, value: Value): void;
  setMember(field: keyof RecordOf[C] & string, member: string, value: Value): void;
  setMembers(field: keyof RecordOf[C] & string, members: readonly string[], value: Value): void;
  /** Without a member: the whole field. */
  revert(field: string, member?: string | null): void;
  /** What Save would change, canonical, in the order of the fields. */
  changes(): readonly Change[];
  /** Whether the person typed anything (what a new record starts with does not count). */
  dirty(): boolean;
  /** Whether it was changed here and not saved. Without a member: the field or any member of it. */
  isChanged(field: string, member?: string | null): boolean;
  /** Changed elsewhere where something was typed here. */
  elsewhere(): readonly Elsewhere[];
  elsewhereOf(field: string, member?: string | null): Elsewhere | undefined;
  take(field: string, member: string | null, whose: 'theirs' | 'yours'): void;
  /** Changed elsewhere since this draft was opened, where nothing was typed here; already shown. */
  news(): readonly Change[];
  newsSeen(): void;
  /** Text in a field that is not a value yet; Save waits for it. */
  readonly unfinished: Omit<Unfinished, 'clear' | 'restore'>;
  /** Whether typed work was found on the device when the draft was opened. */
  restored(): boolean;
  review(): Review | null;
  /** What the rules object to in this field. Without a member: in the field or any member of it. */
  problems(field: string, member?: string | null): readonly Reason[];
  saving(): boolean;
  save(label: string): Promise<DraftSaveResult>;
  discard(): void;
}

/** Keystrokes closer together than this are kept on the device as one. */
const keepAfterMs = 250;

export function createDraft<C extends Collection>(options: DraftOptions<C>): Draft<C> {
  return createDraftWith(useClient(), options);
}

export function createDraftWith<C extends Collection>(client: Client, options: DraftOptions<C>): Draft<C> {
  const { collection } = options;
  const id = untrack(() => (typeof options.id === 'function' ? options.id() : options.id));
  const key = options.isNew
    ? `${collection}/new${options.key === undefined ? '' : `/${options.key}`}`
    : `${collection}/${id}`;
  const blank = blankRecord(collection, id);
  const seeded: RecordOf[C] = { ...newRecord(collection, id), ...options.seed, id };

  const [edits, setEdits] = createSignal(noEdits);
  const [isNew, setNew] = createSignal(options.isNew);
  const [restored, setRestored] = createSignal(false);
  const [keptRead, setKeptRead] = createSignal(false);
  const [saving, setSaving] = createSignal(false);
  const unfinished = createUnfinished();
  const record = createSavedRecord(client, collection, id, () => untrack(edits));

  const baseline = (): RecordOf[C] => (isNew() ? seeded : (record.saved() ?? blank));
  const value = createMemo(() => withEdits(collection, baseline(), edits()));
  const changes = createMemo(() => changesBetween(collection, record.saved() ?? blank, value()));
  const typed = createMemo(() => changesBetween(collection, baseline(), value()));
  const changedNames = createMemo(
    () => new Set(typed().flatMap(({ field, member }) => [field, registerName(field, member)])),
  );
  const elsewhere = createMemo(() => (isNew() || !record.loaded() ? [] : record.elsewhere(edits())));
  const naming = namingField[collection];
  const nameless = (): boolean =>
    isNew() && canonicalValue(collection, naming, readField(collection, value(), naming)) === '';
  // Without a name there is no record, and every rule would say only that: judged as if it had one.
  const named = (): Change => ({
    collection,
    id,
    field: naming,
    member: null,
    before: '',
    after: someName(collection, id),
  });
  const judged = createReview(
    client,
    createMemo(() => (nameless() ? [...changes(), named()] : changes())),
  );
  // A new record whose name is refused does not come into being, so the rules miss it under every other
  // field: that is no objection to those.
  const review = createMemo((): Review | null => {
    const found = judged();
    return found === null || !isNew() ? found : { ...found, verdicts: found.verdicts.map(withoutMissing) };
  });

  let removed = false;
  const keep = (): void => {
    if (removed) return;
    const [kept, texts] = [keptOf(edits(), collection, id), unfinished.list()];
    // Failing to keep a draft is told by the state of sync (`storageFailed`); typing goes on.
    const nothing = kept.length + texts.length === 0;
    void (nothing ? client.drafts.remove(key) : client.drafts.store(key, kept, texts)).catch(() => undefined);
  };
  const forget = (): void => {
    removed = true;
    setEdits(noEdits);
    unfinished.clear();
    setRestored(false);
    void client.drafts.remove(key).catch(() => undefined);
  };
  createKeeping(
    () => [edits(), unfinished.list()],
    () => untrack(keep),
  );

  void Promise.all([client.drafts.load(key), client.drafts.unfinished(key)])
    .catch(() => [null, []] as const)
    .then(([kept, texts]) => {
      const before = kept === null ? noEdits : editsOf(collection, kept);
      // What was typed while the device was read comes before what was kept.
      if (before.size > 0) setEdits((now) => new Map([...before, ...now]));
      unfinished.restore(texts);
      if (before.size + texts.length > 0) setRestored(true);
      setKeptRead(true);
    });

  const type = (field: string, member: string | null, next: Value): void => {
    removed = false;
    unfinished.drop(field, member);
    setEdits((now) => edited(now, collection, untrack(baseline), field, member, next));
  };

  return {
    collection,
    id,
    isNew,
    loaded: () => record.loaded() && keptRead(),
    saved: record.saved,
    value,
    set: (field, next) => type(field, null, next),
    setMember: type,
    setMembers(field, members, next) {
      removed = false;
      setEdits((now) =>
        members.reduce((so, member) => edited(so, collection, untrack(baseline), field, member, next), now),
      );
    },
    revert(field, member) {
      unfinished.drop(field, member);
      setEdits((now) => reverted(now, field, member));
    },
    changes,
    dirty: () => typed().length + unfinished.list().length > 0,
    isChanged: (field, member) =>
      changedNames().has(member === undefined || member === null ? field : registerName(field, member)),
    elsewhere,
    elsewhereOf: (field, member) =>
      elsewhere().find((one) => one.field === field && (member === undefined || one.member === member)),
    take(field, member, whose) {
      if (whose === 'theirs') unfinished.drop(field, member);
      setEdits((now) =>
        whose === 'yours' ? keptMine(now, collection, untrack(baseline), field, member) : reverted(now, field, member),
      );
    },
    news: () => (isNew() ? [] : record.news(edits())),
    newsSeen: record.newsSeen,
    unfinished: {
      ...unfinished,
      set(field, member, text) {
        removed = false;
        unfinished.set(field, member, text);
      },
    },
    restored,
    review,
    problems(field, member) {
      const reasons = (review()?.verdicts ?? [])
        .filter(({ change }) => change.field === field && (member === undefined || change.member === member))
        .flatMap((verdict) => verdict.reasons);
      return field === naming && nameless() ? [{ code: 'invalid', problem: 'empty' }] : reasons;
    },
    saving,
    async save(label) {
      unfinished.finish();
      if (untrack(unfinished.list).length > 0) return { kind: 'unfinished' };
      if (untrack(elsewhere).length > 0) return { kind: 'elsewhere' };
      const set = untrack(changes);
      if (set.length === 0) return { kind: 'nothing-to-save' };
      setSaving(true);
      try {
        const result = await client.save(set, label);
        if (result.kind === 'refused') return result;
        // As it is saved, which may differ from what was typed.
        record.savedHere(withEdits(collection, untrack(record.saved) ?? blank, editsOf(collection, set)));
        setNew(false);
        // After `failed` the Save is in memory only: the draft stays on the device in its place.
        if (result.kind === 'saved') forget();
        else setEdits(noEdits);
        return result;
      } finally {
        setSaving(false);
      }
    },
    discard: forget,
  };
}

/** A name of the kind that the collection's names are of. */
function someName(collection: Collection, id: string): string {
  return findField(collection, namingField[collection])?.check(id, null) === null ? id : '0';
}

function withoutMissing(verdict: Review['verdicts'][number]): Review['verdicts'][number] {
  return { ...verdict, reasons: verdict.reasons.filter(({ code }) => code !== 'record-missing') };
}

/** Keeps what was typed on the device: a moment after the last keystroke, and at once when the page goes. */
function createKeeping(edits: Accessor<unknown>, keep: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    keep();
  };
  createEffect(
    on(
      edits,
      () => {
        clearTimeout(timer);
        timer = setTimeout(now, keepAfterMs);
      },
      { defer: true },
    ),
  );
  if (typeof document !== 'undefined') {
    document.addEventListener('visibilitychange', now);
    onCleanup(() => document.removeEventListener('visibilitychange', now));
  }
  onCleanup(now);
}

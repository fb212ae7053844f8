import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { DateTimeField } from '../../../components/date-time-field.tsx';
import { MemberChoices, type MemberOption } from '../../../components/member-picker.tsx';
import { assigningWords } from '../../../language/assigning-words.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { usersWords } from '../../../language/users-words.ts';
import { fromLocalInput } from '../../assigning/assignment-time.ts';
import { ChangesSheet } from '../../editing/review/changes-sheet.tsx';
import { useCreateOffer } from '../../editing/use-create-offer.ts';
import { deskOptions, roleOptions } from '../assignments/member-options.tsx';
import type { Directory } from '../../granting/use-directory.ts';
import type { Act } from './act.ts';
import { bulkChanges } from './bulk-changes.ts';

export interface AssignDialogProps {
  readonly act: Extract<Act, { kind: 'assign' }>;
  readonly directory: Directory;
  readonly nameOf: (id: string) => string;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Roles or desks given to, or taken from, many users at once: chosen and reviewed in one sheet. */
export function AssignDialog(props: AssignDialogProps): JSX.Element {
  const [chosen, setChosen] = createSignal<ReadonlySet<string>>(new Set());
  const [until, setUntil] = createSignal('');
  const [complete, setComplete] = createSignal(true);
  const createOffer = useCreateOffer();
  const title = (): string =>
    usersWords.acts[props.act.take ? 'unassign' : 'assign'][props.act.field](props.act.users.length);
  const options = createMemo((): readonly MemberOption[] => {
    const all = props.act.field === 'roles' ? roleOptions(props.directory) : deskOptions(props.directory);
    // Only what somebody holds can be taken away.
    return props.act.take
      ? all.filter(({ id }) => props.act.users.some((user) => Object.hasOwn(user[props.act.field], id)))
      : all;
  });
  const end = (): string | null => fromLocalInput(until());
  const badEnd = (): string | null => {
    if (!complete()) return assigningWords.end.half;
    if (until() === '') return null;
    const at = end();
    if (at === null) return assigningWords.end.half;
    return Date.parse(at) <= Date.now() ? assigningWords.end.over : null;
  };
  const changes = createMemo(() =>
    bulkChanges(
      props.act.users,
      props.act.take
        ? { kind: 'unassign', field: props.act.field, ids: [...chosen()] }
        : { kind: 'assign', field: props.act.field, ids: [...chosen()], assignment: end() ?? true },
    ),
  );
  const refused = (): string | null => {
    if (chosen().size === 0) return usersWords.acts.chooseSome[props.act.field];
    if (!props.act.take && badEnd() !== null) return badEnd();
    return changes().length === 0 ? usersWords.acts.soAlready : null;
  };
  const toggle = (id: string, on: boolean): void => {
    setChosen((before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id)));
  };
  return (
    <ChangesSheet
      title={title()}
      saveLabel={usersWords.acts.save}
      choosing
      refused={refused()}
      changes={changes()}
      nameOf={props.nameOf}
      onClose={props.onClose}
      onSaved={props.onSaved}
    >
      <div class="stack">
        <MemberChoices
          label={wordsOf(props.act.field).Many}
          words={wordsOf(props.act.field)}
          options={options()}
          chosen={chosen()}
          onToggle={toggle}
          create={props.act.take ? undefined : createOffer(props.act.field)}
        />
        <Show when={!props.act.take}>
          <DateTimeField
            label={assigningWords.end.optionalLabel}
            value={until()}
            onInput={(text, whole) => {
              setUntil(text);
              setComplete(whole);
            }}
            error={badEnd()}
            hint={assigningWords.end.optional}
          />
        </Show>
      </div>
    </ChangesSheet>
  );
}

import { createMemo, createSignal, untrack, type JSX } from 'solid-js';
import { collections } from '../../../shared/schema/records.ts';
import { MemberChoices, type MemberOption } from '../../components/member-picker.tsx';
import { assigningWords } from '../../language/assigning-words.ts';
import { sorted } from '../../components/natural-order.ts';
import { wordsOf } from '../../language/collection-words.ts';
import { useRecords } from '../../state/use-records.ts';
import { ChangesSheet } from '../editing/review/changes-sheet.tsx';
import { useCreateOffer } from '../editing/use-create-offer.ts';
import { peopleChanges } from './people-changes.ts';

export interface PeopleSheetProps {
  /** What they hold. */
  readonly field: 'desks' | 'roles';
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Who holds a role or is assigned to a desk: chosen and reviewed in one sheet. They are changes of the users. */
export function PeopleSheet(props: PeopleSheetProps): JSX.Element {
  const users = useRecords(collections.users);
  const createOffer = useCreateOffer();
  const holds = (id: string): boolean => {
    const user = users.byId(id);
    return user !== undefined && Object.hasOwn(user[props.field], props.id);
  };
  /** Only what differs from what is saved: people who get it elsewhere in the meantime are not removed again. */
  const [toggled, setToggled] = createSignal<ReadonlySet<string>>(new Set());
  const chosen = createMemo(
    () => new Set(users.list().flatMap(({ id }) => (holds(id) !== toggled().has(id) ? [id] : []))),
  );
  const options = createMemo((): readonly MemberOption[] =>
    sorted(
      users.list().map((user) => ({
        id: user.id,
        label: user.username,
        description: user.enabled ? user.email : assigningWords.people.disabled,
      })),
      ({ label }) => label,
    ),
  );
  const changes = createMemo(() => peopleChanges(users.list(), props.field, props.id, chosen()));
  const title = untrack(() => assigningWords.people.title(props.name));
  return (
    <ChangesSheet
      title={title}
      saveLabel={assigningWords.people.save}
      choosing
      refused={changes().length === 0 ? assigningWords.people.nothingChosen : null}
      changes={changes()}
      nameOf={(id) => users.byId(id)?.username ?? wordsOf(collections.users).unknown}
      onClose={props.onClose}
      onSaved={props.onClose}
    >
      <MemberChoices
        label={title}
        words={wordsOf(collections.users)}
        options={options()}
        chosen={chosen()}
        isChanged={(id) => toggled().has(id)}
        onToggle={(id, on) =>
          setToggled((before) => {
            const next = new Set(before);
            if (on === holds(id)) next.delete(id);
            else next.add(id);
            return next;
          })
        }
        create={createOffer(collections.users)}
      />
    </ChangesSheet>
  );
}

import { createMemo, untrack, type JSX } from 'solid-js';
import { collections } from '../../../shared/schema/records.ts';
import { MemberChoices, type MemberOption } from '../../components/member-picker.tsx';
import { assigningWords } from '../../language/assigning-words.ts';
import { sorted } from '../../components/natural-order.ts';
import { wordsOf } from '../../language/collection-words.ts';
import { useRecords } from '../../state/use-records.ts';
import { ChangesSheet } from '../editing/review/changes-sheet.tsx';
import { useCreateOffer } from '../editing/use-create-offer.ts';
import { peopleChanges } from './people-changes.ts';
import { createToggled } from './create-toggled.ts';

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
  const choice = createToggled(holds);
  const chosen = createMemo(() => new Set(users.list().flatMap(({ id }) => (choice.has(id) ? [id] : []))));
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
        isChanged={choice.isChanged}
        onToggle={choice.toggle}
        create={createOffer(collections.users)}
      />
    </ChangesSheet>
  );
}

import { useSearchParams } from '@solidjs/router';
import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { builtInRoles } from '../../../shared/catalogue/built-in-roles.ts';
import type { ViewedAs, ViewedDesks } from '../../../shared/permissions/viewed-as.ts';
import { collections } from '../../../shared/schema/records.ts';
import { Button } from '../../components/button.tsx';
import { ChooseOne, type ChoiceOption } from '../../components/choose-one.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { sorted } from '../../components/natural-order.ts';
import { PageHeader } from '../../components/page-header.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { Select, type SelectOption } from '../../components/select.tsx';
import { wordsOf } from '../../language/collection-words.ts';
import { viewingWords as words } from '../../language/viewing-words.ts';
import { useRecords } from '../../state/use-records.ts';
import { useDirectory } from '../granting/use-directory.ts';
import { useViewAs } from '../shell/viewing/use-view-as.ts';
import './view-as.css';

/** Chooses whom to look as. */
export default function ViewAsScreen(): JSX.Element {
  const viewAs = useViewAs();
  return (
    <>
      <PageHeader title={words.title} description={words.says} />
      <Show
        when={viewAs.refusal('role')}
        fallback={<Choice onBegin={(as) => void viewAs.begin(as)} mayUser={viewAs.refusal('user')} />}
      >
        {(why) => (
          <EmptyState icon="lock" title={words.notYours}>
            <p>{why()}</p>
          </EmptyState>
        )}
      </Show>
    </>
  );
}

interface ChoiceProps {
  readonly onBegin: (as: ViewedAs) => void;
  /** Why I may not look as a user; null: I may. */
  readonly mayUser: string | null;
}

/** What is chosen so far, and what there is to choose from. */
function createChoice() {
  const [address] = useSearchParams<{ role?: string }>();
  const users = useRecords(collections.users);
  const directory = useDirectory();
  const [kind, setKind] = createSignal<ViewedAs['kind']>(address.role === undefined ? 'user' : 'role');
  const [user, setUser] = createSignal<string | null>(null);
  const [role, setRole] = createSignal<string | null>(address.role ?? null);
  const [desk, setDesk] = createSignal('all');
  const isUser = (): boolean => kind() === 'user';
  const people = createMemo((): readonly ChoiceOption[] =>
    sorted(
      users.list().map(({ id, username, email }) => ({ id, label: username, description: email })),
      ({ label }) => label,
    ),
  );
  const roles = createMemo((): readonly ChoiceOption[] =>
    sorted(
      [...directory.roles(), ...scopes].map(({ id, name }) => ({ id, label: name })),
      ({ label }) => label,
    ),
  );
  const desks = createMemo((): readonly SelectOption<string>[] => [
    { value: 'all', label: words.everyDesk },
    { value: 'none', label: words.noDesk },
    ...directory.desks().map(({ id, name }) => ({ value: id, label: words.onDesk(name) })),
  ]);
  const options = (): readonly ChoiceOption[] => (isUser() ? people() : roles());
  const chosen = createMemo(() => options().find(({ id }) => id === (isUser() ? user() : role())));
  return {
    kind,
    setKind,
    isUser,
    options,
    chosen,
    choose: (id: string): string | null => (isUser() ? setUser(id) : setRole(id)),
    desks,
    desk,
    setDesk,
    as: (): ViewedAs | null => {
      const id = chosen()?.id;
      if (id === undefined) return null;
      return isUser() ? { kind: 'user', id } : { kind: 'role', id, desks: desksFrom(desk()) };
    },
  };
}

function Choice(props: ChoiceProps): JSX.Element {
  const choice = createChoice();
  const collection = () => wordsOf(choice.isUser() ? collections.users : collections.roles);
  const refused = (): string | null =>
    (choice.isUser() ? props.mayUser : null) ?? (choice.as() === null ? words.chooseFirst : null);
  const begin = (): void => {
    const as = choice.as();
    if (as !== null) props.onBegin(as);
  };
  return (
    <div class="stack view-as">
      <SegmentedControl<ViewedAs['kind']>
        label={words.whom}
        value={choice.kind()}
        onChange={choice.setKind}
        segments={[
          { value: 'user', label: words.kinds.user },
          { value: 'role', label: words.kinds.role },
        ]}
      />
      <p class="view-as-who">
        <ChooseOne
          label={collection().One}
          shown={choice.chosen()?.label ?? (choice.isUser() ? words.noUser : words.noRole)}
          value={choice.chosen()?.id ?? null}
          options={choice.options()}
          onChoose={choice.choose}
          words={collection()}
        />
      </p>
      <Show when={!choice.isUser()}>
        <Select
          label={words.desks}
          hint={words.desksSay}
          options={choice.desks()}
          value={choice.desk()}
          onChange={choice.setDesk}
        />
      </Show>
      <div>
        <Button kind="primary" icon="eye" refused={refused()} onClick={begin}>
          {choice.chosen() === undefined ? words.title : words.as(choice.chosen()?.label ?? '')}
        </Button>
      </div>
    </div>
  );
}

const scopes = builtInRoles.filter(({ kind }) => kind === 'scope');

function desksFrom(value: string): ViewedDesks {
  return value === 'all' || value === 'none' ? { kind: value } : { kind: 'one', id: value };
}

import { createMemo, Match, Switch, type JSX } from 'solid-js';
import { permissions, type PermissionKey } from '../../../shared/catalogue/permissions.ts';
import { collections } from '../../../shared/schema/records.ts';
import { ChooseOne, type ChoiceOption } from '../../components/choose-one.tsx';
import { sorted } from '../../components/natural-order.ts';
import { Sentence } from '../../components/sentence.tsx';
import { accessWords as words } from '../../language/access-words.ts';
import { catalogueWords } from '../../language/catalogue-words.ts';
import { uncapital } from '../../language/capital.ts';
import { wordsOf } from '../../language/collection-words.ts';
import { permissionSays } from '../../language/permission-text.ts';
import { useRecords } from '../../state/use-records.ts';
import { outside, type Asked } from './asked.ts';
import { TimeBlank } from './time-blank.tsx';
import type { Access } from './use-access.ts';

/** Only rights: a permission that takes a right away is not something one can do. */
const rights: readonly ChoiceOption[] = permissions
  .filter(({ risk }) => risk !== 'negative')
  .map(({ key, group }) => ({
    id: key,
    label: catalogueWords.permissions[key],
    code: key,
    description: catalogueWords.permissionGroups[group],
  }));

const any = 'any';

export interface QuestionLineProps {
  readonly asked: Asked;
  readonly access: Access;
  readonly onAsk: (changed: Partial<Asked>) => void;
}

/** The question as a sentence, whose blanks are filled in. */
export function QuestionLine(props: QuestionLineProps): JSX.Element {
  const time = (): JSX.Element => <TimeBlank at={props.asked.at} onChoose={(at) => props.onAsk({ at })} />;
  return (
    <div class="question">
      <Switch>
        <Match when={props.asked.ask === 'who'}>
          <Sentence
            text={words.who}
            permission={<PermissionBlank {...props} />}
            desk={<DeskBlank {...props} />}
            time={time()}
          />
        </Match>
        <Match when={props.asked.ask === 'what'}>
          <Sentence text={words.what} user={<UserBlank {...props} />} time={time()} />
        </Match>
        <Match when={props.asked.ask === 'can'}>
          <Sentence
            text={words.can}
            user={<UserBlank {...props} />}
            permission={<PermissionBlank {...props} />}
            desk={<DeskBlank {...props} />}
            time={time()}
          />
        </Match>
      </Switch>
    </div>
  );
}

function PermissionBlank(props: QuestionLineProps): JSX.Element {
  const shown = (): string => {
    const { permission } = props.asked;
    return permission === null ? words.aPermission : uncapital(permissionSays(permission));
  };
  return (
    <ChooseOne
      label={words.permission}
      shown={shown()}
      value={props.asked.permission}
      options={rights}
      // The options are permissions.
      onChoose={(id) => props.onAsk({ permission: id as PermissionKey })}
      words={{ none: words.noPermission, noneMatches: words.noPermissionMatches }}
    />
  );
}

function UserBlank(props: QuestionLineProps): JSX.Element {
  const users = useRecords(collections.users);
  const options = createMemo((): readonly ChoiceOption[] =>
    sorted(
      users.list().map(({ id, username, email }) => ({ id, label: username, description: email || undefined })),
      ({ label }) => label,
      false,
    ),
  );
  const shown = (): string => {
    const { user } = props.asked;
    return user === null ? words.aUser : (users.byId(user)?.username ?? wordsOf(collections.users).unknown);
  };
  return (
    <ChooseOne
      label={words.user}
      shown={shown()}
      value={props.asked.user}
      options={options()}
      onChoose={(user) => props.onAsk({ user })}
      words={wordsOf(collections.users)}
    />
  );
}

function DeskBlank(props: QuestionLineProps): JSX.Element {
  const options = createMemo((): readonly ChoiceOption[] => [
    { id: any, label: words.anyDesk, description: words.anyDeskSays },
    ...props.access.directory.desks().map(({ id, name, description }) => ({
      id,
      label: words.onDesk(name),
      description: description || undefined,
    })),
    { id: outside, label: words.noDesk },
  ]);
  const shown = (): string => {
    const { desk } = props.asked;
    if (desk === null) return words.anyDesk;
    if (desk === outside) return words.noDesk;
    return words.onDesk(props.access.directory.desk(desk)?.name ?? wordsOf(collections.desks).unknown);
  };
  return (
    <ChooseOne
      label={words.desk}
      shown={shown()}
      value={props.asked.desk ?? any}
      options={options()}
      onChoose={(id) => props.onAsk({ desk: id === any ? null : id })}
      words={wordsOf(collections.desks)}
    />
  );
}

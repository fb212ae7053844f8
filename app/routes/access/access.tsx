import { createMemo, Match, Show, Switch, type JSX } from 'solid-js';
import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import type { AskedResource } from '../../../shared/permissions/told.ts';
import { collections, type User } from '../../../shared/schema/records.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { accessWords as words } from '../../language/access-words.ts';
import { wordsOf } from '../../language/collection-words.ts';
import { useRecords } from '../../state/use-records.ts';
import { askingOf, questions, type Asked, type AskedWhat } from './asked.ts';
import { CanAnswer } from './can-answer.tsx';
import { QuestionLine } from './question-line.tsx';
import { ServerTold } from './server-told.tsx';
import { useAccess, type Access } from './use-access.ts';
import { useAsked } from './use-asked.ts';
import { WhatAnswer } from './what-answer.tsx';
import { WhoAnswer } from './who-answer.tsx';
import { WorthALook } from './worth-a-look-section.tsx';
import './access.css';

/** Three questions, each a sentence to fill in, answered on this device or, where it may not know enough, by the server. */
export default function AccessScreen(): JSX.Element {
  const { asked, set } = useAsked();
  const access = useAccess(asked, wordsOf(collections.roles).missing);
  return (
    <>
      <PageHeader title={words.title} description={access.answers() === 'server' ? words.serverSays : words.says} />
      <Show
        when={access.answers() !== null}
        fallback={
          <EmptyState icon="lock" title={words.hidden} actions={<Button href="/">{words.ownAccess}</Button>}>
            <p>{words.hiddenSays(access.missing())}</p>
          </EmptyState>
        }
      >
        <Show when={access.loaded()} fallback={<Skeleton lines={8} />}>
          <div class="ask">
            <SegmentedControl<AskedWhat>
              label={words.questions}
              hideLabel
              value={asked().ask}
              onChange={(ask) => set({ ask })}
              segments={questions.map((value) => ({ value, label: words.ask[value] }))}
            />
            <QuestionLine asked={asked()} access={access} onAsk={set} />
          </div>
          <Show when={!access.directory.readable(collections.desks)}>
            <Notice>{words.desksHidden}</Notice>
          </Show>
          <Answer asked={asked()} access={access} onAsk={set} />
          <Show when={access.answers() === 'device'}>
            <WorthALook access={access} />
          </Show>
        </Show>
      </Show>
    </>
  );
}

interface AnswerProps {
  readonly asked: Asked;
  readonly access: Access;
  readonly onAsk: (changed: Partial<Asked>) => void;
}

function Answer(props: AnswerProps): JSX.Element {
  const users = useRecords(collections.users);
  const ask = (what: AskedWhat): boolean => props.asked.ask === what;
  const user = (): User | undefined => (props.asked.user === null ? undefined : users.byId(props.asked.user));
  const asking = createMemo(() => askingOf(props.asked));
  const resource = (): AskedResource | null => {
    const question = asking();
    return question === null || question.ask === 'what' ? null : question.resource;
  };
  const byServer = (): boolean => props.access.answers() === 'server';
  /** The notice above says so. */
  const hidesDesk = (): boolean =>
    typeof resource()?.desk === 'string' && !props.access.directory.readable(collections.desks);
  const both = (): readonly [User, PermissionKey] | undefined => {
    const [who, what] = [user(), props.asked.permission];
    return who === undefined || what === null ? undefined : [who, what];
  };
  return (
    <section class="answer" aria-label={words.answer}>
      <Switch fallback={<p class="soft">{words.fillIn}</p>}>
        <Match when={!ask('who') && props.asked.user !== null && user() === undefined}>
          <Notice tone="warning">{words.unknownUser}</Notice>
        </Match>
        <Match when={byServer() && hidesDesk()}>{null}</Match>
        <Match when={byServer() && asking()}>
          {(question) => (
            <ServerTold
              asking={question()}
              at={props.asked.at}
              access={props.access}
              onAsk={(changed) => props.onAsk(changed)}
            />
          )}
        </Match>
        <Match when={!byServer() && ask('who') && props.asked.permission}>
          {(permission) => (
            <WhoAnswer
              permission={permission()}
              resource={resource()}
              access={props.access}
              onAsk={(changed) => props.onAsk(changed)}
            />
          )}
        </Match>
        <Match when={!byServer() && ask('what') && user()}>
          {(who) => <WhatAnswer user={who()} access={props.access} />}
        </Match>
        <Match when={!byServer() && ask('can') && both()}>
          {(given) => (
            <CanAnswer user={given()[0]} permission={given()[1]} resource={resource()} access={props.access} />
          )}
        </Match>
      </Switch>
      <Show when={props.asked.permission !== null || props.asked.user !== null}>
        <p class="small faint">{byServer() ? words.serverPlaces : words.places}</p>
      </Show>
    </section>
  );
}

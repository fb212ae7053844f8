import { createMemo, Match, Show, Switch, type JSX } from 'solid-js';
import type { Asking, ToldAnswer } from '../../../shared/permissions/told.ts';
import { questionEndpoint, type QuestionBody } from '../../../shared/protocol/question-endpoint.ts';
import { collections, type User } from '../../../shared/schema/records.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Notice } from '../../components/notice.tsx';
import { accessWords as words } from '../../language/access-words.ts';
import { dateTimeText } from '../../language/times.ts';
import { useClient } from '../../state/client-context.tsx';
import { mayDoList } from '../explaining/may-do.ts';
import { ServerAnswerView } from '../proving/server-answer-view.tsx';
import { useServerAnswer } from '../proving/use-server-answer.ts';
import type { Asked } from './asked.ts';
import { CanTold } from './can-answer.tsx';
import type { Access } from './use-access.ts';
import { WhatTold } from './what-answer.tsx';
import { WhoTold } from './who-answer.tsx';

interface ServerToldProps {
  readonly access: Access;
  readonly onAsk: (changed: Partial<Asked>) => void;
}

/** What the server says: each question is asked as soon as it is there, and never answered with another one's answer. */
export function ServerTold(
  props: ServerToldProps & { readonly asking: Asking; readonly at: number | null },
): JSX.Element {
  const question = createMemo((): QuestionBody => ({ ...props.asking, at: props.at }), undefined, {
    equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  return (
    <Show when={question()} keyed>
      {(asked) => <OneQuestion question={asked} access={props.access} onAsk={(changed) => props.onAsk(changed)} />}
    </Show>
  );
}

function OneQuestion(props: ServerToldProps & { readonly question: QuestionBody }): JSX.Element {
  const client = useClient();
  const asked = useServerAnswer(async () => {
    const answer = await client.ask(questionEndpoint, props.question);
    return answer.ok ? { ok: true, body: { told: answer.body, at: Date.now() } } : answer;
  });
  return (
    <Show
      when={asked.online() || asked.value() !== null}
      fallback={<Notice title={words.offline}>{words.offlineSays}</Notice>}
    >
      <ServerAnswerView asked={asked}>
        {(value) => (
          <div class="stack">
            <Told {...props} told={value().told} />
            <FailureNotice text={asked.failure()} />
            <div class="cluster">
              <p class="small soft">
                {words.answeredAt(dateTimeText(value().at))} {words.withheld}
              </p>
              <Show when={asked.online()}>
                <Button size="small" onClick={() => void asked.again()}>
                  {words.askAgain}
                </Button>
              </Show>
            </div>
          </div>
        )}
      </ServerAnswerView>
    </Show>
  );
}

function Told(props: ServerToldProps & { readonly question: QuestionBody; readonly told: ToldAnswer }): JSX.Element {
  const known = (id: string): readonly User[] => {
    const user = props.access.organisation().get(collections.users, id);
    return user === undefined ? [] : [user];
  };
  const who = () => (props.told.ask === 'who' ? props.told.users : undefined);
  const able = createMemo(() => (who() ?? []).flatMap(known));
  const can = () => (props.told.ask === 'can' ? props.told : undefined);
  const what = createMemo(() => {
    if (props.told.ask !== 'what' || props.question.ask !== 'what') return undefined;
    const [user] = known(props.question.user);
    return user === undefined
      ? undefined
      : { user, list: mayDoList(props.told.list, (id) => props.access.nameOfRole(id)) };
  });
  return (
    <Switch>
      <Match when={who()}>
        {(ids) => (
          <WhoTold
            able={able()}
            reasons={[]}
            unknown={ids().length - able().length}
            access={props.access}
            onAsk={(changed) => props.onAsk(changed)}
          />
        )}
      </Match>
      <Match when={what()}>
        {(found) => <WhatTold user={found().user} all={{ facts: null, list: found().list }} access={props.access} />}
      </Match>
      <Match when={can()}>{(found) => <CanTold told={found()} access={props.access} />}</Match>
    </Switch>
  );
}

import { createMemo, For, Show, type JSX } from 'solid-js';
import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import type { Resource } from '../../../shared/permissions/decide.ts';
import { answer, type DeskAnswer } from '../../../shared/permissions/question.ts';
import type { User } from '../../../shared/schema/records.ts';
import { Badge } from '../../components/badge.tsx';
import { Icon } from '../../components/icon.tsx';
import { accessWords as words } from '../../language/access-words.ts';
import { mayDoWords } from '../../language/may-do-words.ts';
import { dateTimeText } from '../../language/times.ts';
import { ReasonList } from '../explaining/reason-list.tsx';
import { ProposalList } from './proposal-list.tsx';
import type { Access } from './use-access.ts';

export interface CanAnswerProps {
  readonly user: User;
  readonly permission: PermissionKey;
  readonly resource: Resource | undefined;
  readonly access: Access;
}

/** Yes or no, with each condition, whether it is met and why; then what would turn the answer. */
export function CanAnswer(props: CanAnswerProps): JSX.Element {
  const found = createMemo(() =>
    answer(props.user, props.access.organisation(), props.access.context(), {
      permission: props.permission,
      ...(props.resource === undefined ? {} : { resource: props.resource }),
    }),
  );
  return (
    <div class="stack">
      <div class="verdict" role="status">
        <h2>
          <Badge tone={found().allowed ? 'good' : 'bad'}>{found().allowed ? words.yes : words.no}</Badge>
        </h2>
        <span class="soft">{found().allowed ? words.yesSays : words.noSays}</span>
      </div>
      <ul class="lines">
        <Condition met={found().signIn === 'ok'} title={words.account}>
          <Show when={found().signIn !== 'ok'}>
            <p class="small soft">{mayDoWords.signIn[found().signIn]}</p>
          </Show>
        </Condition>
        <Condition met={found().explanation.held} title={words.holding}>
          <ReasonList explanation={found().explanation} nameOf={(id) => props.access.nameOfRole(id)} />
        </Condition>
        <Show when={found().desk}>{(desk) => <DeskCondition desk={desk()} access={props.access} />}</Show>
      </ul>
      <ProposalList {...props} />
    </div>
  );
}

function Condition(props: {
  readonly met: boolean;
  readonly title: string;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <li class="condition" classList={{ 'is-met': props.met }}>
      <Icon name={props.met ? 'check' : 'close'} />
      <div class="condition-text">
        <p>
          <span class="visually-hidden">{props.met ? words.met : words.notMet} </span>
          {props.title}
        </p>
        {props.children}
      </div>
    </li>
  );
}

function DeskCondition(props: { readonly desk: DeskAnswer; readonly access: Access }): JSX.Element {
  const assignment = (): string | null => {
    const { assignment } = props.desk;
    if (assignment === null) return null;
    return words.deskAssignment[assignment.kind](assignment.until === null ? null : dateTimeText(assignment.until));
  };
  return (
    <Condition met={props.desk.open} title={props.desk.desk === null ? words.outside : words.openDesk[props.desk.page]}>
      <Show when={assignment()}>{(says) => <p class="small soft">{says()}</p>}</Show>
      <For each={props.desk.widening}>
        {(explanation) => (
          <Show when={explanation.held || explanation.sources.length > 0}>
            <div class="small">
              <p class="soft">{words.widened(explanation.permission)}</p>
              <ReasonList explanation={explanation} nameOf={(id) => props.access.nameOfRole(id)} />
            </div>
          </Show>
        )}
      </For>
    </Condition>
  );
}

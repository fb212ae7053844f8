import { createMemo, For, Show, type JSX } from 'solid-js';
import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import {
  tellCan,
  type AskedResource,
  type ToldCan,
  type ToldDesk,
  type ToldExplanation,
} from '../../../shared/permissions/told.ts';
import { collections, type User } from '../../../shared/schema/records.ts';
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
  readonly resource: AskedResource | null;
  readonly access: Access;
}

/** Yes or no and why, and then what would turn the answer. */
export function CanAnswer(props: CanAnswerProps): JSX.Element {
  const told = createMemo(() => tellCan(props.user, props.access.organisation(), props.access.context(), props, true));
  return (
    <div class="stack">
      <CanTold told={told()} access={props.access} />
      <ProposalList {...props} />
    </div>
  );
}

/** Yes or no, with each condition, whether it is met and why, as far as it is told. */
export function CanTold(props: { readonly told: ToldCan; readonly access: Access }): JSX.Element {
  return (
    <div class="stack">
      <div class="verdict" role="status">
        <h2>
          <Badge tone={props.told.allowed ? 'good' : 'bad'}>{props.told.allowed ? words.yes : words.no}</Badge>
        </h2>
        <span class="soft">{props.told.allowed ? words.yesSays : words.noSays}</span>
      </div>
      <ul class="lines">
        <Condition met={props.told.signIn === 'ok'} title={words.account}>
          <Show when={props.told.signIn !== 'ok'}>
            <p class="small soft">{mayDoWords.signIn[props.told.signIn]}</p>
          </Show>
        </Condition>
        <Condition met={props.told.explanation.held} title={words.holding}>
          <Reasons explanation={props.told.explanation} access={props.access} />
        </Condition>
        <Show when={props.told.desk}>{(desk) => <DeskCondition desk={desk()} access={props.access} />}</Show>
      </ul>
    </div>
  );
}

function Reasons(props: { readonly explanation: ToldExplanation; readonly access: Access }): JSX.Element {
  return (
    <ReasonList
      explanation={props.explanation}
      nameOf={(id) => props.access.nameOfRole(id)}
      linked={props.access.directory.readable(collections.roles)}
    />
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

function DeskCondition(props: { readonly desk: ToldDesk; readonly access: Access }): JSX.Element {
  const assignment = (): string | null => {
    const assignment = props.desk.reasons?.assignment ?? null;
    if (assignment === null) return null;
    return words.deskAssignment[assignment.kind](assignment.until === null ? null : dateTimeText(assignment.until));
  };
  return (
    <Condition met={props.desk.open} title={props.desk.desk === null ? words.outside : words.openDesk[props.desk.page]}>
      <Show when={assignment()}>{(says) => <p class="small soft">{says()}</p>}</Show>
      <For each={props.desk.reasons?.widening}>
        {(explanation) => (
          <Show when={explanation.held || explanation.sources.length > 0}>
            <div class="small">
              <p class="soft">{words.widened(explanation.permission)}</p>
              <Reasons explanation={explanation} access={props.access} />
            </div>
          </Show>
        )}
      </For>
    </Condition>
  );
}

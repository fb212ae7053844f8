import { For, Show, type JSX } from 'solid-js';
import { modules } from '../../../shared/catalogue/modules.ts';
import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import type { DeskScope, Subject } from '../../../shared/permissions/subject.ts';
import { collections } from '../../../shared/schema/records.ts';
import { Badge } from '../../components/badge.tsx';
import { Notice } from '../../components/notice.tsx';
import { sortedNames } from '../../components/natural-order.ts';
import { Sentence } from '../../components/sentence.tsx';
import { moduleName } from '../../language/catalogue-text.ts';
import { mayDoWords as words } from '../../language/may-do-words.ts';
import { dateTimeText } from '../../language/times.ts';
import type { Directory } from '../granting/use-directory.ts';
import type { MayDoOverall } from './may-do.ts';

const admin: PermissionKey = 'admin';

/** What matters most, in a few lines: signing in, being an administrator, whose desks, phone numbers. */
export function MayDoFacts(props: { readonly facts: MayDoOverall; readonly directory: Directory }): JSX.Element {
  const subject = (): Subject => props.facts.subject;
  const desks = (scope: DeskScope): string => {
    if (scope === 'all') return words.allDesks;
    if (scope.size === 0) return words.noDesk;
    if (!props.directory.readable(collections.desks)) return words.hiddenDesks(scope.size);
    return sortedNames([...scope].map((id) => props.directory.desk(id)?.name ?? words.missingDesk)).join(', ');
  };
  const levels = () => modules.filter((module) => subject().modules[module.key] !== 'default');
  return (
    <>
      <Show when={props.facts.admin}>
        <Notice tone="warning" title={words.administrator}>
          <Sentence text={words.administratorSays} permission={<code>{admin}</code>} />
        </Notice>
      </Show>
      <dl class="facts">
        <dt>{words.signInLabel}</dt>
        <dd>{words.signIn[subject().signIn]}</dd>
        <dt>{words.realtime}</dt>
        <dd>{desks(subject().desks.realtime)}</dd>
        <dt>{words.reports}</dt>
        <dd>{desks(subject().desks.reports)}</dd>
        <dt>{words.outside}</dt>
        <dd>{subject().desks.outside ? words.yes : words.no}</dd>
        <dt>{words.phones}</dt>
        <dd>{subject().maskPhone ? words.phonesMasked : words.phonesShown}</dd>
        <Show when={subject().changesAt}>
          {(at) => (
            <>
              <dt>{words.nextChange}</dt>
              <dd>{words.assignmentEnds(dateTimeText(at()))}</dd>
            </>
          )}
        </Show>
        <Show when={levels().length > 0}>
          <dt>{words.modules}</dt>
          <dd class="cluster">
            <For each={levels()}>
              {(module) => (
                <Badge tone={subject().modules[module.key] === 'disabled' ? 'bad' : 'neutral'}>
                  {words.moduleAt(moduleName(module.key), subject().modules[module.key])}
                </Badge>
              )}
            </For>
          </dd>
        </Show>
      </dl>
    </>
  );
}

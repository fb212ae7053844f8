import { collections } from '../../../../shared/schema/records.ts';
import { For, Show, type JSX } from 'solid-js';
import { modules } from '../../../../shared/catalogue/modules.ts';
import type { DeskScope, Subject } from '../../../../shared/permissions/subject.ts';
import { Badge } from '../../../components/badge.tsx';
import { Notice } from '../../../components/notice.tsx';
import { dateTimeText } from '../../../language/times.ts';
import type { MayDoAll } from './may-do.ts';
import type { Directory } from '../assignments/use-directory.ts';

/** What matters most, in a few lines: signing in, being an administrator, whose desks, phone numbers. */
export function MayDoFacts(props: { readonly all: MayDoAll; readonly directory: Directory }): JSX.Element {
  const subject = (): Subject => props.all.subject;
  const desks = (scope: DeskScope): string => {
    if (scope === 'all') return 'All desks';
    if (scope.size === 0) return 'None';
    if (!props.directory.readable(collections.desks))
      return scope.size === 1 ? '1 desk, hidden from you' : `${scope.size} desks, hidden from you`;
    return [...scope]
      .map((id) => props.directory.desk(id)?.name ?? 'a missing desk')
      .sort()
      .join(', ');
  };
  const levels = () => modules.filter((module) => subject().modules[module.key] !== 'default');
  return (
    <>
      <Show when={props.all.admin}>
        <Notice tone="warning" title="Administrator">
          Holds <code>admin</code>, which implies every other permission.
        </Notice>
      </Show>
      <dl class="facts">
        <dt>Sign in</dt>
        <dd>{signInText[subject().signIn]}</dd>
        <dt>Desks on the Realtime page</dt>
        <dd>{desks(subject().desks.realtime)}</dd>
        <dt>Desks in reports</dt>
        <dd>{desks(subject().desks.reports)}</dd>
        <dt>Data of no desk</dt>
        <dd>{subject().desks.outside ? 'Yes' : 'No'}</dd>
        <dt>Phone numbers</dt>
        <dd>{subject().maskPhone ? 'Masked' : 'Shown'}</dd>
        <Show when={subject().changesAt}>
          {(at) => (
            <>
              <dt>Next change</dt>
              <dd>{dateTimeText(at())}, when an assignment ends</dd>
            </>
          )}
        </Show>
        <Show when={levels().length > 0}>
          <dt>Modules</dt>
          <dd class="cluster">
            <For each={levels()}>
              {(module) => (
                <Badge tone={subject().modules[module.key] === 'disabled' ? 'bad' : 'neutral'}>
                  {module.name}: {levelText[subject().modules[module.key]]}
                </Badge>
              )}
            </For>
          </dd>
        </Show>
      </dl>
    </>
  );
}

const levelText = { default: 'Default', disabled: 'Disabled', read: 'Read Only', write: 'Read / Write' } as const;

const signInText: Readonly<Record<Subject['signIn'], string>> = {
  ok: 'Yes',
  deleted: 'No: deleted',
  disabled: 'No: disabled',
  'no-password': 'No: no password yet',
  'no-portal': 'No: the scope No Portal refuses it, whatever else is granted',
  'nothing-active-here': 'No role or scope is active: only from accepted IPs or countries, if at all',
};

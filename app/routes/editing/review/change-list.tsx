import { For, Show, type JSX } from 'solid-js';
import { Badge } from '../../../components/badge.tsx';
import { Icon, type IconName } from '../../../components/icon.tsx';
import type { ChangeEntry, ChangeGroup } from './change-groups.ts';
import { useAdministratorRoles } from '../../granting/use-administrator-roles.ts';
import { EntryText } from './entry-text.tsx';
import { reviewWords } from '../../../language/review-words.ts';
import './review.css';

const signs: Readonly<Record<ChangeEntry['kind'], IconName>> = {
  added: 'plus',
  changed: 'arrow-right',
  removed: 'minus',
};

/** What a Save changes, field by field. */
export function ChangeList(props: {
  readonly groups: readonly ChangeGroup[];
  /** What can be done with one of them, at the end of its line. */
  readonly action?: ((entry: ChangeEntry, title: string) => JSX.Element) | undefined;
}): JSX.Element {
  const administrators = useAdministratorRoles();
  const makesAdministrator = ({ kind, change }: ChangeEntry): boolean =>
    kind !== 'removed' &&
    ((change.field === 'permissions' && change.member === 'admin') ||
      ((change.field === 'roles' || change.field === 'extends') && administrators().has(change.member ?? '')));
  return (
    <dl class="change-list">
      <For each={props.groups}>
        {(group) => (
          <div class="change-group">
            <dt>{group.title}</dt>
            <dd>
              <ul>
                <For each={group.entries}>
                  {(entry) => (
                    <li class={`change is-${entry.kind}`}>
                      <span class="change-sign" title={reviewWords[entry.kind]}>
                        <Icon name={signs[entry.kind]} size={14} />
                        <span class="visually-hidden">{reviewWords[entry.kind]}: </span>
                      </span>
                      <EntryText entry={entry} />
                      <Show when={makesAdministrator(entry)}>
                        <Badge tone="warn">{reviewWords.administrator}</Badge>
                      </Show>
                      {props.action?.(entry, group.title)}
                    </li>
                  )}
                </For>
              </ul>
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
}

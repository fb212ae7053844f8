import { For, type JSX } from 'solid-js';
import { Icon, type IconName } from '../../components/icon.tsx';
import type { ChangeEntry, ChangeGroup } from './change-groups.ts';
import { EntryText } from './entry-text.tsx';
import './editing.css';

const signs: Readonly<Record<ChangeEntry['kind'], { readonly icon: IconName; readonly says: string }>> = {
  added: { icon: 'plus', says: 'Added' },
  changed: { icon: 'arrow-right', says: 'Changed' },
  removed: { icon: 'minus', says: 'Removed' },
};

/** What a Save changes, field by field. */
export function ChangeList(props: { readonly groups: readonly ChangeGroup[] }): JSX.Element {
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
                      <span class="change-sign" title={signs[entry.kind].says}>
                        <Icon name={signs[entry.kind].icon} size={14} />
                        <span class="visually-hidden">{signs[entry.kind].says}: </span>
                      </span>
                      <EntryText entry={entry} />
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

import { Show, type JSX } from 'solid-js';
import { collections, type User } from '../../../../shared/schema/records.ts';
import { Button } from '../../../components/button.tsx';
import { Menu } from '../../../components/menu.tsx';
import { usersWords } from '../../../language/users-words.ts';
import { useRecords } from '../../../state/use-records.ts';
import type { Act } from '../acts/act.ts';
import { bulkChanges } from '../acts/bulk-changes.ts';
import type { Directory } from '../../granting/use-directory.ts';
import { useExports } from '../../records/use-exports.ts';
import type { RowSelection } from './create-selection.ts';

export interface BulkBarProps {
  readonly selection: RowSelection;
  /** The rows that the filter leaves. */
  readonly shown: readonly string[];
  readonly directory: Directory;
  readonly onAct: (act: Act) => void;
}

/** What can be done with all chosen users at once. */
export function BulkBar(props: BulkBarProps): JSX.Element {
  const records = useRecords(collections.users);
  const exports = useExports();
  const users = (): readonly User[] =>
    props.selection
      .ids()
      .map((id) => records.byId(id))
      .filter((user) => user !== undefined);
  const count = (): number => props.selection.ids().length;
  const outOfSight = (): number => {
    const shown = new Set(props.shown);
    return props.selection.ids().filter((id) => !shown.has(id)).length;
  };
  const hidden = (field: 'desks' | 'roles'): string | null =>
    props.directory.readable(field) ? null : usersWords.chosen.hidden[field];
  const assign = (field: 'desks' | 'roles', take: boolean) => (): void =>
    props.onAct({ kind: 'assign', field, take, users: users() });
  const enable = (enabled: boolean) => (): void =>
    props.onAct({
      kind: 'save',
      title: enabled ? usersWords.acts.enableMany(count()) : usersWords.acts.disableMany(count()),
      changes: bulkChanges(users(), { kind: 'enable', enabled }),
    });
  return (
    <div class="bulk-bar" role="region" aria-label={usersWords.chosen.title}>
      <span class="bulk-count" role="status">
        {usersWords.chosen.count(count())}
        <Show when={outOfSight() > 0}>
          {' '}
          <span class="soft small">{usersWords.chosen.notInList(outOfSight())}</span>
        </Show>
      </span>
      <Button size="small" icon="plus" refused={hidden('roles')} onClick={assign('roles', false)}>
        {usersWords.chosen.assign.roles}
      </Button>
      <Button size="small" icon="plus" refused={hidden('desks')} onClick={assign('desks', false)}>
        {usersWords.chosen.assign.desks}
      </Button>
      <Menu
        label={usersWords.chosen.more}
        items={[
          {
            label: usersWords.chosen.unassign.roles,
            icon: 'minus',
            refused: hidden('roles'),
            onSelect: assign('roles', true),
          },
          {
            label: usersWords.chosen.unassign.desks,
            icon: 'minus',
            refused: hidden('desks'),
            onSelect: assign('desks', true),
          },
          { label: usersWords.acts.enable, icon: 'check', separatorBefore: true, onSelect: enable(true) },
          { label: usersWords.acts.disable, icon: 'lock', onSelect: enable(false) },
          {
            label: usersWords.chosen.export,
            icon: 'download',
            separatorBefore: true,
            onSelect: () => exports.table(collections.users, { only: new Set(props.selection.ids()) }),
          },
        ]}
      />
      <Button size="small" kind="quiet" onClick={() => props.selection.clear()}>
        {usersWords.chosen.clear}
      </Button>
    </div>
  );
}

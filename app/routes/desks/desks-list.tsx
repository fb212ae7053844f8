import { createMemo, Show, type JSX } from 'solid-js';
import { collections } from '../../../shared/schema/records.ts';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { isNarrow } from '../../components/narrow.ts';
import type { Column } from '../../components/table-column.ts';
import { desksWords } from '../../language/desks-words.ts';
import { useRecords } from '../../state/use-records.ts';
import { useCan } from '../../state/use-session.ts';
import type { ListRow } from '../records/list-row.ts';
import { listPath } from '../records/record-paths.ts';
import { RecordsList } from '../records/records-list.tsx';
import { peopleByDesk } from './people-by-desk.ts';
import { useDeskScope } from './use-desk-scope.ts';

type DeskRow = ListRow<'desks'>;

export default function DesksList(): JSX.Element {
  const users = useRecords(collections.users);
  const can = useCan();
  const scope = useDeskScope();
  const people = createMemo(() => peopleByDesk(users.list()));
  const peopleOn = (id: string): number => people().get(id) ?? 0;
  /** Users, not agents: those who work the calls have a list of their own. */
  const peopleColumn: Column<DeskRow> = {
    key: 'people',
    title: desksWords.people,
    width: '6rem',
    align: 'end',
    narrow: 'aside',
    sortBy: (row) => peopleOn(row.id),
    cell: (row) => (isNarrow() ? desksWords.countedPeople(peopleOn(row.id)) : peopleOn(row.id)),
  };
  const mine: Column<DeskRow> = {
    key: 'mine',
    title: desksWords.yours,
    width: '7rem',
    narrow: 'aside',
    // One's own first, each part by name.
    sortBy: (row) => `${scope.whyNot(row.id) === null ? 0 : 1} ${row.name}`,
    cell: (row) => (
      <Show when={scope.whyNot(row.id) === null}>
        <Badge tone="accent">{desksWords.mayEdit}</Badge>
      </Show>
    ),
  };
  return (
    <RecordsList
      collection={collections.desks}
      columns={[...(can('show_user') ? [peopleColumn] : []), ...(scope.all() ? [] : [mine])]}
      note={can('show_user') ? undefined : desksWords.peopleHidden('show_user')}
      locked={scope.outOfScope}
      sort={{ key: scope.all() || !can('edit_desk') ? 'name' : 'mine', descending: false }}
      actions={
        <Button icon="queues" href={listPath(collections.queues)}>
          {desksWords.queues}
        </Button>
      }
    />
  );
}

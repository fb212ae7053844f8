import { counted } from '../../language/listing.ts';
import { dateTimeText } from '../../language/times.ts';
import type { Column } from '../../components/table-column.ts';
import type { DeletedRow } from './use-deleted.ts';
import { capital } from '../../language/capital.ts';

export const deletedColumns: readonly Column<DeletedRow>[] = [
  { key: 'name', title: 'Name', width: 'minmax(12rem, 2fr)', cell: (row) => row.name, sortBy: (row) => row.name },
  {
    key: 'kind',
    title: 'Kind',
    width: 'minmax(5rem, 1fr)',
    cell: (row) => capital(row.noun),
    sortBy: (row) => row.noun,
  },
  {
    key: 'deletedAt',
    title: 'Deleted',
    width: 'minmax(10rem, 1fr)',
    cell: (row) => dateTimeText(row.deletedAt),
    sortBy: (row) => row.deletedAt,
  },
  {
    key: 'left',
    title: 'Can be restored',
    width: 'minmax(8rem, 1fr)',
    narrow: 'hidden',
    cell: (row) => (row.daysLeft > 0 ? `${counted(row.daysLeft, 'day')} more` : 'No longer'),
    sortBy: (row) => row.daysLeft,
  },
];

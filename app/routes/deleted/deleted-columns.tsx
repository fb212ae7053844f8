import { wordsOf } from '../../language/collection-words.ts';
import { deletedWords } from '../../language/deleted-words.ts';
import { dateTimeText } from '../../language/times.ts';
import type { Column } from '../../components/table-column.ts';
import type { DeletedRow } from './use-deleted.ts';

export const deletedColumns: readonly Column<DeletedRow>[] = [
  {
    key: 'name',
    get title() {
      return deletedWords.columns.name;
    },
    width: 'minmax(12rem, 2fr)',
    cell: (row) => row.name,
    sortBy: (row) => row.name,
  },
  {
    key: 'kind',
    get title() {
      return deletedWords.columns.kind;
    },
    width: 'minmax(5rem, 1fr)',
    cell: (row) => wordsOf(row.collection).One,
    sortBy: (row) => wordsOf(row.collection).One,
  },
  {
    key: 'deletedAt',
    get title() {
      return deletedWords.columns.deletedAt;
    },
    width: 'minmax(10rem, 1fr)',
    cell: (row) => dateTimeText(row.deletedAt),
    sortBy: (row) => row.deletedAt,
  },
  {
    key: 'left',
    get title() {
      return deletedWords.columns.left;
    },
    width: 'minmax(8rem, 1fr)',
    narrow: 'hidden',
    cell: (row) => deletedWords.columns.leftDays(row.daysLeft),
    sortBy: (row) => row.daysLeft,
  },
];

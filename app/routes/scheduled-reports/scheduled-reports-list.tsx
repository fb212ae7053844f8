import { createMemo, type JSX } from 'solid-js';
import { nextRuns } from '../../../shared/schedule/next-runs.ts';
import { collections } from '../../../shared/schema/records.ts';
import type { Column } from '../../components/table-column.ts';
import { scheduledReportsWords as words } from '../../language/scheduled-reports-words.ts';
import { dateTimeText } from '../../language/times.ts';
import { now } from '../assigning/assignment-time.ts';
import type { ListRow } from '../records/list-row.ts';
import { RecordsList } from '../records/records-list.tsx';

type ReportRow = ListRow<'scheduledReports'>;

/** What is made by itself, and when next. */
export default function ScheduledReportsList(): JSX.Element {
  // Reckoned once a minute: a zone's clocks are asked for each row.
  const minute = createMemo(() => Math.floor(now() / 60_000) * 60_000);
  const next = ({ record }: ReportRow): number | undefined =>
    record.enabled ? nextRuns(record, minute(), 1)[0] : undefined;
  const column: Column<ReportRow> = {
    key: 'next',
    title: words.nextRun,
    width: '11rem',
    narrow: 'aside',
    sortBy: (row) => next(row) ?? Number.POSITIVE_INFINITY,
    cell: (row) => {
      const at = next(row);
      return at === undefined ? words.never : dateTimeText(at);
    },
  };
  return <RecordsList collection={collections.scheduledReports} columns={[column]} />;
}

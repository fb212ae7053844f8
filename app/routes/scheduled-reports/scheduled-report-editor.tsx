import type { JSX } from 'solid-js';
import { collections } from '../../../shared/schema/records.ts';
import { RecordEditor } from '../records/record-editor.tsx';
import { NextRuns } from './next-runs-section.tsx';

/** Creates a scheduled report, or shows and changes one, with when it runs next. */
export default function ScheduledReportEditor(): JSX.Element {
  return (
    <RecordEditor collection={collections.scheduledReports} more={({ draft }) => <NextRuns report={draft.value()} />} />
  );
}

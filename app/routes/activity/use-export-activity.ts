import { createSignal, type Accessor } from 'solid-js';
import type { ActivityEntry, ActivityQuery } from '../../../shared/protocol/activity-endpoint.ts';
import { limits } from '../../../shared/schema/limits.ts';
import { saveCsvFile } from '../../components/save-text-file.ts';
import { useToasts } from '../../components/toasts.tsx';
import { activityWords as words } from '../../language/activity-words.ts';
import { requestErrorText } from '../../language/request-error-text.ts';
import { useClient } from '../../state/client-context.tsx';
import { useNames } from '../../state/use-names.ts';
import { withTold } from '../history/told-names.ts';
import type { ShownActivity } from './use-activity.ts';

/** Gives a CSV file of everything that fits, or, without a network, of what is shown. */
export function useExportActivity(): {
  readonly busy: Accessor<boolean>;
  run(query: ActivityQuery, shown: ShownActivity | null): Promise<void>;
} {
  const client = useClient();
  const names = useNames();
  const toasts = useToasts();
  const [busy, setBusy] = createSignal(false);

  async function collect(query: ActivityQuery): Promise<ShownActivity | string> {
    const entries: ActivityEntry[] = [];
    let told: Readonly<Record<string, string>> = {};
    let next: number | null = null;
    do {
      const answer = await client.activity.ask({ ...query, before: next });
      if (!answer.ok) return requestErrorText(answer.error);
      entries.push(...answer.body.entries);
      told = { ...told, ...answer.body.names };
      ({ next } = answer.body);
    } while (next !== null && entries.length < limits.activityExported);
    return { entries, told, next, keptAt: null };
  }

  return {
    busy,
    async run(query, shown) {
      setBusy(true);
      // What this device keeps is all there is without a network.
      const found = shown !== null && shown.keptAt !== null ? shown : await collect(query);
      const { activityTable } = await import('./activity-table.ts');
      setBusy(false);
      if (typeof found === 'string') {
        toasts.show({ tone: 'danger', text: words.notExported(found) });
        return;
      }
      const day = new Date().toISOString().slice(0, 10);
      saveCsvFile(`${words.file}-${day}.csv`, activityTable(found.entries, withTold(names, found.told)));
      const says = found.next === null ? words.exported : words.exportedPart;
      toasts.show({ text: says(found.entries.length) });
    },
  };
}

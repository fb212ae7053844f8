import type { Collection } from '../../../shared/schema/records.ts';
import { useToasts } from '../../components/toasts.tsx';
import { wordsOf } from '../../language/collection-words.ts';
import { recordsWords } from '../../language/records-words.ts';
import { useClient } from '../../state/client-context.tsx';
import { saveTextFile } from '../../components/save-text-file.ts';
import { useReadable } from './hidden-fields.tsx';
import { listPath } from './record-paths.ts';

/** Gives a CSV file of all records of a collection. */
export function useExportRecords(collection: Collection): () => void {
  const client = useClient();
  const readable = useReadable();
  const toasts = useToasts();
  return () => {
    // The CSV library is not worth a wait before the list is there.
    void Promise.all([client.loadOrganisation(), import('../../../shared/import/export-records.ts')]).then(
      ([organisation, { exportRecords }]) => {
        const file = exportRecords(collection, organisation, readable);
        const day = new Date().toISOString().slice(0, 10);
        saveTextFile(`${listPath(collection).slice(1)}-${day}.csv`, file.text, 'text/csv;charset=utf-8');
        toasts.show({ text: recordsWords.exported(wordsOf(collection).counted(file.records)) });
      },
    );
  };
}

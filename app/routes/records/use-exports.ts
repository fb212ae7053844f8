import type { FieldSpec } from '../../../shared/schema/fields.ts';
import type { Collection } from '../../../shared/schema/records.ts';
import { saveCsvFile, saveTextFile } from '../../components/save-text-file.ts';
import { useToasts } from '../../components/toasts.tsx';
import { wordsOf } from '../../language/collection-words.ts';
import { fieldLabel } from '../../language/field-text.ts';
import { listed } from '../../language/listing.ts';
import { recordsWords } from '../../language/records-words.ts';
import { useClient } from '../../state/client-context.tsx';
import { useReadable } from './hidden-fields.tsx';
import { listPath } from './record-paths.ts';

export interface TableChoices {
  /** The ids to export; all without it. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly delimiter?: ',' | ';' | undefined;
}

export interface Exports {
  /** A CSV file of records of one collection. */
  table(collection: Collection, choices?: TableChoices): void;
  /** A JSON file of records of any, with what they refer to. */
  records(chosen: readonly Collection[], name: string, only?: ReadonlySet<string>): void;
}

/** Gives files that import back without loss. */
export function useExports(): Exports {
  const client = useClient();
  const readable = useReadable();
  const toasts = useToasts();
  const day = (): string => new Date().toISOString().slice(0, 10);
  const mayRead = (spec: FieldSpec): boolean => readable(spec);
  return {
    table(collection, choices = {}) {
      // The CSV library is not worth a wait before the list is there.
      void Promise.all([client.loadOrganisation(), import('../../../shared/import/export-records.ts')]).then(
        ([organisation, { exportRecords }]) => {
          const file = exportRecords(collection, organisation, { ...choices, mayRead });
          saveCsvFile(`${listPath(collection).slice(1)}-${day()}.csv`, file.text);
          const counted = wordsOf(collection).counted(file.records);
          const hidden = listed(file.hidden.map((field) => fieldLabel(collection, field)));
          const said = hidden === '' ? recordsWords.exported(counted) : recordsWords.exportedWithout(counted, hidden);
          toasts.show({ text: said });
        },
      );
    },
    records(chosen, name, only) {
      void Promise.all([client.loadOrganisation(), import('../../../shared/import/export-file.ts')]).then(
        ([organisation, { exportFile }]) => {
          const file = exportFile(chosen, organisation, { mayRead, only });
          saveTextFile(`${name}-${day()}.json`, file.text);
          toasts.show({ text: recordsWords.exported(recordsWords.countedRecords(file.records)) });
        },
      );
    },
  };
}

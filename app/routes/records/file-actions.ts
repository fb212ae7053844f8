import { isFlat } from '../../../shared/import/cell-fields.ts';
import { recordPermissions } from '../../../shared/schema/fields.ts';
import type { Collection } from '../../../shared/schema/records.ts';
import type { MenuItem } from '../../components/menu.tsx';
import { wordsOf } from '../../language/collection-words.ts';
import { recordsWords } from '../../language/records-words.ts';
import { useCan } from '../../state/use-session.ts';
import { exportPath, importPath, listPath } from './record-paths.ts';
import { useExports, type Exports } from './use-exports.ts';

/** What the menu of every list offers for files; `between` comes before what leaves the list. */
export function useFileActions(collection: Collection): {
  readonly exports: Exports;
  /** The whole list, in the form that says all of it. */
  readonly exportAll: () => void;
  readonly items: (between?: readonly MenuItem[]) => readonly MenuItem[];
} {
  const can = useCan();
  const exports = useExports();
  const { create, edit } = recordPermissions[collection];
  const asFile = (): void => exports.records([collection], listPath(collection).slice(1));
  return {
    exports,
    exportAll: () => (isFlat(collection) ? exports.table(collection) : asFile()),
    items: (between = []) => [
      {
        label: recordsWords.import,
        icon: 'upload',
        href: importPath(collection),
        refused: can(create) || can(edit) ? null : wordsOf(collection).needsToCreate(create),
      },
      ...between,
      { label: recordsWords.exportFile, icon: 'download', onSelect: asFile },
      { label: recordsWords.exportOthers, icon: 'records', href: exportPath },
    ],
  };
}

import { saveCsvFile } from '../../../components/save-text-file.ts';
import { useToasts } from '../../../components/toasts.tsx';
import { usersWords } from '../../../language/users-words.ts';
import { useClient } from '../../../state/client-context.tsx';

const words = usersWords.files;

/** Gives a CSV file of all users, or of some, that imports back without loss. */
export function useExportUsers(): (only?: ReadonlySet<string>, delimiter?: ',' | ';') => void {
  const client = useClient();
  const toasts = useToasts();
  return (only, delimiter) => {
    // The CSV library is not worth a wait before the list is there.
    void Promise.all([client.loadOrganisation(), import('../../../../shared/import/export-users.ts')]).then(
      ([organisation, { exportUsers }]) => {
        const file = exportUsers(organisation, only, delimiter);
        const day = new Date().toISOString().slice(0, 10);
        saveCsvFile(words.file(day), file.text);
        const [hidden, another] = file.hidden;
        const exported =
          hidden === undefined ? words.exported : words.exportedWithout[another === undefined ? hidden : 'both'];
        toasts.show({ text: exported(file.users) });
      },
    );
  };
}

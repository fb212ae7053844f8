import { useToasts } from '../../../components/toasts.tsx';
import { useClient } from '../../../state/client-context.tsx';
import { saveCsvFile } from '../../../components/save-text-file.ts';

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
        saveCsvFile(`users-${day}.csv`, file.text);
        const hidden =
          file.hidden.length === 0 ? '' : ` Without ${file.hidden.join(' and ')}: their names are hidden from you.`;
        toasts.show({ text: `${file.users === 1 ? '1 user' : `${file.users} users`} exported.${hidden}` });
      },
    );
  };
}

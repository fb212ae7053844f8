import { useNavigate } from '@solidjs/router';
import { onCleanup } from 'solid-js';
import { recordPermissions } from '../../../shared/schema/fields.ts';
import type { Collection } from '../../../shared/schema/records.ts';
import { useClient } from '../../state/client-context.tsx';
import { useCan } from '../../state/use-session.ts';
import { importPath } from './record-paths.ts';

/** A file that is dropped on a list is on its way in: its preview opens. */
export function useFileDrop(collection: Collection): void {
  const client = useClient();
  const navigate = useNavigate();
  const can = useCan();
  const { create, edit } = recordPermissions[collection];
  const carriesFile = (event: DragEvent): boolean =>
    (event.dataTransfer?.types.includes('Files') ?? false) && (can(create) || can(edit));
  const over = (event: DragEvent): void => {
    if (carriesFile(event)) event.preventDefault();
  };
  const drop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    if (!carriesFile(event) || file === undefined || event.defaultPrevented) return;
    event.preventDefault();
    void Promise.all([import('./import/import-screen.tsx'), file.arrayBuffer()]).then(([{ chooseFile }, bytes]) => {
      chooseFile(client, collection, file.name, new Uint8Array(bytes));
      navigate(importPath(collection));
    });
  };
  document.addEventListener('dragover', over);
  document.addEventListener('drop', drop);
  onCleanup(() => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('drop', drop);
  });
}

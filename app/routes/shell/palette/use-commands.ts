import { searchText } from '../../../components/search-text.ts';
import { useNavigate } from '@solidjs/router';
import { createMemo, type Accessor } from 'solid-js';
import { recordPermissions } from '../../../../shared/schema/fields.ts';
import {
  allCollections,
  collections,
  nameOf,
  perCollection,
  type Collection,
} from '../../../../shared/schema/records.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { paletteWords } from '../../../language/palette-words.ts';
import { viewingWords } from '../../../language/viewing-words.ts';
import { useRecords } from '../../../state/use-records.ts';
import { useCan } from '../../../state/use-session.ts';
import { useViewing } from '../../../state/use-viewing.ts';
import { builtInRoles } from '../../../../shared/catalogue/built-in-roles.ts';
import { besideOf } from '../../records/beside.ts';
import { iconOf } from '../../records/record-icon.ts';
import { bulkPath, exportPath, importPath, newPath, recordPath } from '../../records/record-paths.ts';
import { chooseTheme } from '../theme.ts';
import { useViewAs } from '../viewing/use-view-as.ts';
import { viewAsPath } from '../viewing/view-as-path.ts';
import type { Command } from './command-search.ts';
import { areas, upkeep } from '../navigation/places.ts';

/** Everything the person may reach: screens, actions, and the records this device holds. */
export function useCommands(): Accessor<readonly Command[]> {
  const navigate = useNavigate();
  const can = useCan();
  const records = perCollection((collection) => useRecords<Collection>(collection));
  const go = (href: string) => (): void => navigate(href);

  const viewAs = useViewAs();
  const viewing = useViewing();
  const looking = (): readonly Command[] => {
    const kind = paletteWords.action;
    if (viewing() !== null)
      return [command({ kind, label: viewingWords.back, icon: 'eye', run: () => void viewAs.end() })];
    if (viewAs.refusal('role') !== null) return [];
    return [command({ kind, label: viewingWords.command, icon: 'eye', run: go(viewAsPath()) })];
  };

  const fixed = createMemo((): readonly Command[] => [
    ...(viewing() === null ? [] : looking()),
    ...[...areas(), upkeep()]
      .flatMap(({ places }) => places)
      .filter((place) => place.needs === null || can(place.needs))
      .map((place) => command({ kind: paletteWords.place, label: place.label, icon: place.icon, run: go(place.href) })),
    ...allCollections
      .filter((collection) => can(recordPermissions[collection].create))
      .map((collection) =>
        command({
          kind: paletteWords.action,
          label: wordsOf(collection).create,
          icon: 'plus',
          run: go(newPath(collection)),
        }),
      ),
    ...allCollections.flatMap((collection) => {
      const { createMany } = recordPermissions[collection];
      if (createMany === undefined || !can(createMany)) return [];
      const { createMany: label } = wordsOf(collection);
      return [command({ kind: paletteWords.action, label, icon: 'plus', run: go(bulkPath(collection)) })];
    }),
    ...allCollections
      .filter((collection) => can(recordPermissions[collection].create))
      .map((collection) =>
        command({
          kind: paletteWords.action,
          label: wordsOf(collection).importAll,
          icon: 'upload',
          run: go(importPath(collection)),
        }),
      ),
    command({ kind: paletteWords.action, label: paletteWords.export, icon: 'download', run: go(exportPath) }),
    ...(viewing() === null ? looking() : []),
    command({
      kind: paletteWords.action,
      label: paletteWords.lightTheme,
      icon: 'sun',
      run: () => chooseTheme('light'),
    }),
    command({ kind: paletteWords.action, label: paletteWords.darkTheme, icon: 'moon', run: () => chooseTheme('dark') }),
    command({
      kind: paletteWords.action,
      label: paletteWords.systemTheme,
      icon: 'device',
      run: () => chooseTheme('system'),
    }),
  ]);
  const recordCommand = (collection: Collection, id: string, label: string, detail?: string): Command =>
    command({
      kind: wordsOf(collection).One,
      isRecord: true,
      id,
      label,
      detail,
      icon: iconOf(collection),
      run: go(recordPath(collection, id)),
    });
  const builtIn = createMemo((): readonly Command[] =>
    can('show_role') ? builtInRoles.map(({ id, name }) => recordCommand(collections.roles, id, name)) : [],
  );
  const held = createMemo((): readonly Command[] =>
    allCollections.flatMap((collection) =>
      records[collection]
        .list()
        .map((record) =>
          recordCommand(
            collection,
            record.id,
            nameOf(collection, record),
            'email' in record ? record.email : besideOf(collection, record),
          ),
        ),
    ),
  );
  return createMemo(() => [...fixed(), ...builtIn(), ...held()]);
}

function command(given: Omit<Command, 'id' | 'text'> & { readonly id?: string }): Command {
  return {
    id: `${given.kind} ${given.label}`,
    ...given,
    text: searchText(`${given.label} ${given.detail ?? ''} ${given.kind}`),
  };
}

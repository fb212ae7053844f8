import type { IconName } from '../../../components/icon.tsx';
import type { PermissionKey } from '../../../../shared/catalogue/permissions.ts';
import { collectionRoom } from '../../../../shared/schema/fields.ts';
import { allCollections, collections, type Collection } from '../../../../shared/schema/records.ts';
import { roomReadPermission } from '../../../../shared/schema/rooms.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { navigationWords } from '../../../language/navigation-words.ts';
import { iconOf } from '../../records/record-icon.ts';
import { listPath } from '../../records/record-paths.ts';

export interface NavigationPlace {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  /** Not offered without it. */
  readonly needs: PermissionKey | null;
  /** Whose drafts are marked here. */
  readonly holds?: Collection;
  /** Shows a count of what needs attention. */
  readonly counts?: 'attention';
}

/** Places that are told apart by what they are about. */
export interface Area {
  /** Null: it stands alone. */
  readonly title: string | null;
  readonly places: readonly NavigationPlace[];
}

type AreaKey = keyof typeof navigationWords.areas;

/** Where a collection is not named, it is a part of the call centre. */
const areaOf: { readonly [C in Collection]?: AreaKey } = {
  [collections.roles]: 'people',
  [collections.users]: 'people',
  [collections.reportTemplates]: 'reports',
  [collections.scheduledReports]: 'reports',
};

function listsOf(area: AreaKey): readonly NavigationPlace[] {
  return allCollections
    .filter((collection) => (areaOf[collection] ?? 'callCentre') === area)
    .map((collection) => ({
      href: listPath(collection),
      label: wordsOf(collection).Many,
      icon: iconOf(collection),
      needs: roomReadPermission[collectionRoom[collection]],
      holds: collection,
    }));
}

/** What the call centre is made of. */
export function areas(): readonly Area[] {
  return [
    { title: null, places: [{ href: '/', label: navigationWords.home, icon: 'home', needs: null }] },
    {
      title: navigationWords.areas.people,
      places: [
        ...listsOf('people'),
        // The least of what every answer is made of.
        { href: '/access', label: navigationWords.access, icon: 'key', needs: 'show_user' },
      ],
    },
    { title: navigationWords.areas.callCentre, places: listsOf('callCentre') },
    { title: navigationWords.areas.reports, places: listsOf('reports') },
  ];
}

/** What keeps it in order. */
export function upkeep(): Area {
  return {
    title: navigationWords.upkeep,
    places: [
      { href: '/attention', label: navigationWords.attention, icon: 'attention', needs: null, counts: 'attention' },
      { href: '/activity', label: navigationWords.activity, icon: 'clock', needs: 'show_activity_log' },
      { href: '/deleted', label: navigationWords.deleted, icon: 'trash', needs: null },
      { href: '/sync', label: navigationWords.sync, icon: 'sync', needs: null },
      { href: '/settings', label: navigationWords.settings, icon: 'settings', needs: null },
    ],
  };
}

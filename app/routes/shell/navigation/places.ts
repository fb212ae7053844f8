import type { IconName } from '../../../components/icon.tsx';
import type { PermissionKey } from '../../../../shared/catalogue/permissions.ts';
import { collectionRoom } from '../../../../shared/schema/fields.ts';
import { allCollections, type Collection } from '../../../../shared/schema/records.ts';
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

/** What the call centre is made of. */
export const areas: readonly NavigationPlace[] = [
  { href: '/', label: navigationWords.home, icon: 'home', needs: null },
  ...allCollections.map((collection) => ({
    href: listPath(collection),
    label: wordsOf(collection).Many,
    icon: iconOf(collection),
    needs: roomReadPermission[collectionRoom[collection]],
    holds: collection,
  })),
  // The least of what every answer is made of.
  { href: '/access', label: navigationWords.access, icon: 'key', needs: 'show_user' },
];

/** What keeps it in order. */
export const upkeep: readonly NavigationPlace[] = [
  { href: '/attention', label: navigationWords.attention, icon: 'attention', needs: null, counts: 'attention' },
  { href: '/deleted', label: navigationWords.deleted, icon: 'trash', needs: null },
  { href: '/sync', label: navigationWords.sync, icon: 'sync', needs: null },
  { href: '/settings', label: navigationWords.settings, icon: 'settings', needs: null },
];

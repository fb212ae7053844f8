import type { Change } from '../../../shared/document/change.ts';
import { collections } from '../../../shared/schema/records.ts';
import { accessWords } from '../../language/access-words.ts';

const words = accessWords.steps;

/** What one change does, as a sentence with slots for what it names. */
export function stepText({ collection, field, member, before, after }: Change): string {
  if (field === 'deletedAt') {
    if (collection === collections.users) return words.restoreUser;
    return collection === collections.roles ? words.restoreRole : words.restoreDesk;
  }
  if (collection === collections.users) return userStep(field, before, after);
  if (field === 'permissions') return after === null ? words.revoke : words.grant;
  if (field === 'modules') return words.level;
  if (field === 'extends') return words.stopExtending;
  return member !== null && after === null ? words.acceptAny : words.accept;
}

function userStep(field: string, before: Change['before'], after: Change['after']): string {
  switch (field) {
    case 'enabled':
      return words.enable;
    case 'passwordSetAt':
      return words.password;
    case 'scope':
      return after === null ? words.takeScope : words.giveScope;
    case 'desks':
      return after === null ? words.takeDesk : before === null ? words.giveDesk : words.keepDesk;
    default:
      return after === null ? words.takeRole : before === null ? words.giveRole : words.keepRole;
  }
}

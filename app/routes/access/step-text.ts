import type { Change } from '../../../shared/document/change.ts';
import { collections } from '../../../shared/schema/records.ts';
import { accessWords } from '../../language/access-words.ts';

/** What one change does, as a sentence with slots for what it names. */
export function stepText({ collection, field, member, before, after }: Change): string {
  if (field === 'deletedAt') {
    if (collection === collections.users) return accessWords.steps.restoreUser;
    return collection === collections.roles ? accessWords.steps.restoreRole : accessWords.steps.restoreDesk;
  }
  if (collection === collections.users) return userStep(field, before, after);
  if (field === 'permissions') return after === null ? accessWords.steps.revoke : accessWords.steps.grant;
  if (field === 'modules') return accessWords.steps.level;
  if (field === 'extends') return accessWords.steps.stopExtending;
  return member !== null && after === null ? accessWords.steps.acceptAny : accessWords.steps.accept;
}

function userStep(field: string, before: Change['before'], after: Change['after']): string {
  switch (field) {
    case 'enabled':
      return accessWords.steps.enable;
    case 'passwordSetAt':
      return accessWords.steps.password;
    case 'scope':
      return after === null ? accessWords.steps.takeScope : accessWords.steps.giveScope;
    case 'desks':
      return after === null
        ? accessWords.steps.takeDesk
        : before === null
          ? accessWords.steps.giveDesk
          : accessWords.steps.keepDesk;
    default:
      return after === null
        ? accessWords.steps.takeRole
        : before === null
          ? accessWords.steps.giveRole
          : accessWords.steps.keepRole;
  }
}

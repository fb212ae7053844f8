import type { Pack } from '../pack.ts';
import * as access from '../en/access-en.ts';
import * as account from '../en/account-en.ts';
import * as activity from '../en/activity-en.ts';
import * as addresses from '../en/addresses-en.ts';
import * as assigning from '../en/assigning-en.ts';
import * as assignments from '../en/assignments-en.ts';
import * as attention from '../en/attention-en.ts';
import * as bulk from '../en/bulk-en.ts';
import * as catalogue from '../en/catalogue-en.ts';
import * as characters from '../en/characters-en.ts';
import * as collections from '../en/collections-en.ts';
import * as components from '../en/components-en.ts';
import * as countries from '../en/countries-en.ts';
import * as deleted from '../en/deleted-en.ts';
import * as desks from '../en/desks-en.ts';
import * as drafts from '../en/drafts-en.ts';
import * as elsewhere from '../en/elsewhere-en.ts';
import * as failed from '../en/failed-en.ts';
import * as grants from '../en/grants-en.ts';
import * as history from '../en/history-en.ts';
import * as home from '../en/home-en.ts';
import * as imports from '../en/import-en.ts';
import * as importProblems from '../en/import-problems-en.ts';
import * as lists from '../en/lists-en.ts';
import * as mayDo from '../en/may-do-en.ts';
import * as navigation from '../en/navigation-en.ts';
import * as notFound from '../en/not-found-en.ts';
import * as palette from '../en/palette-en.ts';
import * as passwords from '../en/passwords-en.ts';
import * as pauseFunction from '../en/pause-function-en.ts';
import * as permissionQuestions from '../en/permission-questions-en.ts';
import * as places from '../en/places-en.ts';
import * as problems from '../en/problems-en.ts';
import * as proving from '../en/proving-en.ts';
import * as reasons from '../en/reasons-en.ts';
import * as records from '../en/records-en.ts';
import * as refusals from '../en/refusals-en.ts';
import * as requestErrors from '../en/request-errors-en.ts';
import * as review from '../en/review-en.ts';
import * as roleComparison from '../en/role-comparison-en.ts';
import * as roleEditor from '../en/role-editor-en.ts';
import * as roles from '../en/roles-en.ts';
import * as saving from '../en/saving-en.ts';
import * as scheduledReports from '../en/scheduled-reports-en.ts';
import * as settings from '../en/settings-en.ts';
import * as setup from '../en/setup-en.ts';
import * as shell from '../en/shell-en.ts';
import * as signIn from '../en/sign-in-en.ts';
import * as sync from '../en/sync-en.ts';
import * as syncState from '../en/sync-state-en.ts';
import * as times from '../en/times-en.ts';
import * as userPassword from '../en/user-password-en.ts';
import * as users from '../en/users-en.ts';
import * as usersEditor from '../en/users-editor-en.ts';
import * as values from '../en/values-en.ts';
import * as version from '../en/version-en.ts';
import * as viewing from '../en/viewing-en.ts';
import * as waiting from '../en/waiting-en.ts';
import { pseudo } from './pseudo.ts';

export const pack: Pack = pseudo({
  access,
  account,
  activity,
  addresses,
  assigning,
  assignments,
  attention,
  bulk,
  catalogue,
  characters,
  collections,
  components,
  countries,
  deleted,
  desks,
  drafts,
  elsewhere,
  failed,
  grants,
  history,
  home,
  import: imports,
  'import-problems': importProblems,
  lists,
  'may-do': mayDo,
  navigation,
  'not-found': notFound,
  palette,
  passwords,
  'pause-function': pauseFunction,
  'permission-questions': permissionQuestions,
  places,
  problems,
  proving,
  reasons,
  records,
  refusals,
  'request-errors': requestErrors,
  review,
  'role-comparison': roleComparison,
  'role-editor': roleEditor,
  roles,
  saving,
  'scheduled-reports': scheduledReports,
  settings,
  setup,
  shell,
  'sign-in': signIn,
  sync,
  'sync-state': syncState,
  times,
  'user-password': userPassword,
  users,
  'users-editor': usersEditor,
  values,
  version,
  viewing,
  waiting,
});

import type { Pack } from '../pack.ts';
import * as access from './access-de.ts';
import * as account from './account-de.ts';
import * as activity from './activity-de.ts';
import * as addresses from './addresses-de.ts';
import * as assigning from './assigning-de.ts';
import * as assignments from './assignments-de.ts';
import * as attention from './attention-de.ts';
import * as bulk from './bulk-de.ts';
import * as catalogue from './catalogue-de.ts';
import * as characters from './characters-de.ts';
import * as collections from './collections-de.ts';
import * as components from './components-de.ts';
import * as countries from './countries-de.ts';
import * as deleted from './deleted-de.ts';
import * as desks from './desks-de.ts';
import * as drafts from './drafts-de.ts';
import * as elsewhere from './elsewhere-de.ts';
import * as failed from './failed-de.ts';
import * as grants from './grants-de.ts';
import * as history from './history-de.ts';
import * as home from './home-de.ts';
import * as imports from './import-de.ts';
import * as importProblems from './import-problems-de.ts';
import * as lists from './lists-de.ts';
import * as mayDo from './may-do-de.ts';
import * as navigation from './navigation-de.ts';
import * as notFound from './not-found-de.ts';
import * as palette from './palette-de.ts';
import * as passwords from './passwords-de.ts';
import * as pauseFunction from './pause-function-de.ts';
import * as permissionQuestions from './permission-questions-de.ts';
import * as places from './places-de.ts';
import * as problems from './problems-de.ts';
import * as proving from './proving-de.ts';
import * as reasons from './reasons-de.ts';
import * as records from './records-de.ts';
import * as refusals from './refusals-de.ts';
import * as requestErrors from './request-errors-de.ts';
import * as review from './review-de.ts';
import * as roleComparison from './role-comparison-de.ts';
import * as roleEditor from './role-editor-de.ts';
import * as roles from './roles-de.ts';
import * as saving from './saving-de.ts';
import * as scheduledReports from './scheduled-reports-de.ts';
import * as settings from './settings-de.ts';
import * as setup from './setup-de.ts';
import * as shell from './shell-de.ts';
import * as signIn from './sign-in-de.ts';
import * as sync from './sync-de.ts';
import * as syncState from './sync-state-de.ts';
import * as times from './times-de.ts';
import * as userPassword from './user-password-de.ts';
import * as users from './users-de.ts';
import * as usersEditor from './users-editor-de.ts';
import * as values from './values-de.ts';
import * as version from './version-de.ts';
import * as viewing from './viewing-de.ts';
import * as waiting from './waiting-de.ts';

export const pack: Pack = {
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
};

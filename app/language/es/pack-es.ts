import type { Pack } from '../pack.ts';
import * as access from './access-es.ts';
import * as account from './account-es.ts';
import * as activity from './activity-es.ts';
import * as addresses from './addresses-es.ts';
import * as assigning from './assigning-es.ts';
import * as assignments from './assignments-es.ts';
import * as attention from './attention-es.ts';
import * as bulk from './bulk-es.ts';
import * as catalogue from './catalogue-es.ts';
import * as characters from './characters-es.ts';
import * as collections from './collections-es.ts';
import * as components from './components-es.ts';
import * as countries from './countries-es.ts';
import * as deleted from './deleted-es.ts';
import * as desks from './desks-es.ts';
import * as drafts from './drafts-es.ts';
import * as elsewhere from './elsewhere-es.ts';
import * as failed from './failed-es.ts';
import * as grants from './grants-es.ts';
import * as history from './history-es.ts';
import * as home from './home-es.ts';
import * as imports from './import-es.ts';
import * as importProblems from './import-problems-es.ts';
import * as lists from './lists-es.ts';
import * as mayDo from './may-do-es.ts';
import * as navigation from './navigation-es.ts';
import * as notFound from './not-found-es.ts';
import * as palette from './palette-es.ts';
import * as passwords from './passwords-es.ts';
import * as pauseFunction from './pause-function-es.ts';
import * as permissionQuestions from './permission-questions-es.ts';
import * as places from './places-es.ts';
import * as problems from './problems-es.ts';
import * as proving from './proving-es.ts';
import * as reasons from './reasons-es.ts';
import * as records from './records-es.ts';
import * as refusals from './refusals-es.ts';
import * as requestErrors from './request-errors-es.ts';
import * as review from './review-es.ts';
import * as roleComparison from './role-comparison-es.ts';
import * as roleEditor from './role-editor-es.ts';
import * as roles from './roles-es.ts';
import * as saving from './saving-es.ts';
import * as scheduledReports from './scheduled-reports-es.ts';
import * as settings from './settings-es.ts';
import * as setup from './setup-es.ts';
import * as shell from './shell-es.ts';
import * as signIn from './sign-in-es.ts';
import * as sync from './sync-es.ts';
import * as syncState from './sync-state-es.ts';
import * as times from './times-es.ts';
import * as userPassword from './user-password-es.ts';
import * as users from './users-es.ts';
import * as usersEditor from './users-editor-es.ts';
import * as values from './values-es.ts';
import * as version from './version-es.ts';
import * as viewing from './viewing-es.ts';
import * as waiting from './waiting-es.ts';

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

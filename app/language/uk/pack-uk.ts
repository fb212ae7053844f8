import type { Pack } from '../pack.ts';
import * as access from './access-uk.ts';
import * as account from './account-uk.ts';
import * as activity from './activity-uk.ts';
import * as addresses from './addresses-uk.ts';
import * as assigning from './assigning-uk.ts';
import * as assignments from './assignments-uk.ts';
import * as attention from './attention-uk.ts';
import * as bulk from './bulk-uk.ts';
import * as catalogue from './catalogue-uk.ts';
import * as characters from './characters-uk.ts';
import * as collections from './collections-uk.ts';
import * as components from './components-uk.ts';
import * as countries from './countries-uk.ts';
import * as deleted from './deleted-uk.ts';
import * as desks from './desks-uk.ts';
import * as drafts from './drafts-uk.ts';
import * as elsewhere from './elsewhere-uk.ts';
import * as failed from './failed-uk.ts';
import * as grants from './grants-uk.ts';
import * as history from './history-uk.ts';
import * as home from './home-uk.ts';
import * as imports from './import-uk.ts';
import * as importProblems from './import-problems-uk.ts';
import * as lists from './lists-uk.ts';
import * as mayDo from './may-do-uk.ts';
import * as navigation from './navigation-uk.ts';
import * as notFound from './not-found-uk.ts';
import * as palette from './palette-uk.ts';
import * as passwords from './passwords-uk.ts';
import * as pauseFunction from './pause-function-uk.ts';
import * as permissionQuestions from './permission-questions-uk.ts';
import * as places from './places-uk.ts';
import * as problems from './problems-uk.ts';
import * as proving from './proving-uk.ts';
import * as reasons from './reasons-uk.ts';
import * as records from './records-uk.ts';
import * as refusals from './refusals-uk.ts';
import * as requestErrors from './request-errors-uk.ts';
import * as review from './review-uk.ts';
import * as roleComparison from './role-comparison-uk.ts';
import * as roleEditor from './role-editor-uk.ts';
import * as roles from './roles-uk.ts';
import * as saving from './saving-uk.ts';
import * as scheduledReports from './scheduled-reports-uk.ts';
import * as settings from './settings-uk.ts';
import * as setup from './setup-uk.ts';
import * as shell from './shell-uk.ts';
import * as signIn from './sign-in-uk.ts';
import * as sync from './sync-uk.ts';
import * as syncState from './sync-state-uk.ts';
import * as times from './times-uk.ts';
import * as userPassword from './user-password-uk.ts';
import * as users from './users-uk.ts';
import * as usersEditor from './users-editor-uk.ts';
import * as values from './values-uk.ts';
import * as version from './version-uk.ts';
import * as viewing from './viewing-uk.ts';
import * as waiting from './waiting-uk.ts';

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

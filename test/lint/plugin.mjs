/** Our own rules for oxlint (see .oxlintrc.json). */

import { collectionNames } from './collection-names.mjs';
import { oneBaseName } from './one-base-name.mjs';
import { screensApart } from './screens-apart.mjs';
import { wordsInMarkup } from './words-in-markup.mjs';
import { wordsWhenAsked } from './words-when-asked.mjs';

// oxlint takes plugins as default exports.
export default {
  meta: { name: 'rolecall' },
  rules: {
    'collection-names': collectionNames,
    'one-base-name': oneBaseName,
    'screens-apart': screensApart,
    'words-in-markup': wordsInMarkup,
    'words-when-asked': wordsWhenAsked,
  },
};

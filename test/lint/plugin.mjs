/** Our own rules for oxlint (see .oxlintrc.json). */

import { collectionNames } from './collection-names.mjs';
import { wordsInMarkup } from './words-in-markup.mjs';

// oxlint takes plugins as default exports.
export default {
  meta: { name: 'rolecall' },
  rules: { 'collection-names': collectionNames, 'words-in-markup': wordsInMarkup },
};

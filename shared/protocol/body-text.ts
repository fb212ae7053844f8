/** One text of a request. What it may be as a name or a password is judged afterwards, with a code of its own. */

import * as v from 'valibot';
import { limits } from '../schema/limits.ts';

export const bodyText = v.pipe(v.string(), v.maxLength(limits.bodyTextLength));

import type { RequestError } from '../data/session-state.ts';
import { requestErrorsWords as words } from './request-errors-words.ts';

/** Why something that was asked of the server failed: in words of ours for its code, else as the server says it. */
export function requestErrorText({ code, message }: RequestError): string {
  const said = (words.ofServer as Readonly<Record<string, string>>)[code] ?? message;
  if (said !== null) return said;
  switch (code) {
    case 'offline':
      return words.offline;
    case 'storage-failed':
      return words.storageFailed;
    case 'only-viewing':
      return words.onlyViewing;
    default:
      return words.unclear;
  }
}

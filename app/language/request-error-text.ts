import type { RequestError } from '../data/session-state.ts';
import { requestErrorsWords as words } from './request-errors-words.ts';

/** Why something that was asked of the server failed: in the server's own sentence where there is one. */
export function requestErrorText({ code, message }: RequestError): string {
  if (message !== null) return message;
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

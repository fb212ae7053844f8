import type { ErrorCode } from '../../../shared/protocol/errors.ts';

/** Why something that was asked of the server failed, where it is this device that says so. */
export const requestErrorsWords = {
  /** By the code of the server's answer. In English the server says it itself, and some say more than their code. */
  ofServer: {} as Readonly<Partial<Record<ErrorCode, string>>>,
  offline: 'The server cannot be reached. Check the connection and try again.',
  storageFailed: 'This device could not store anything. Free some space and try again.',
  onlyViewing: 'You are looking as somebody else. Go back to your own view first.',
  unclear: 'The server gave an answer that this app does not understand. Try again.',
};

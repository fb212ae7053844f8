/** Why something that was asked of the server failed, where it is this device that says so. */
export const requestErrorsWords = {
  offline: 'The server cannot be reached. Check the connection and try again.',
  storageFailed: 'This device could not store anything. Free some space and try again.',
  onlyViewing: 'You are looking as somebody else. Go back to your own view first.',
  unclear: 'The server gave an answer that this app does not understand. Try again.',
};

/** A part of the app that could not be fetched. */
export const missingPartSentences = {
  title: 'This page is of an older version',
  text: 'The server has a newer version of Rolecall, or cannot be reached, and the rest of this page is no longer there. Reload to go on with the version that is. What you saved and what you typed is kept on this device.',
  unreachable: 'The server cannot be reached at the moment. Reload when the network is back.',
};

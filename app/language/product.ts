/** The same in every language. */
export const product = 'Rolecall';

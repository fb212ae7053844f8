/** The language that is spoken: that of every text, plural, number, date and list. */
export const language = 'en';

/** The language that is spoken: that of every text, plural and list. */
export const language = 'en-GB';

/** How numbers and times are written: as in the device's region, if that speaks this language. */
export const locale = localeFor(language, new Intl.DateTimeFormat().resolvedOptions().locale);

export function localeFor(spoken: string, device: string): string {
  return languageOf(device) === languageOf(spoken) ? device : spoken;
}

function languageOf(tag: string): string | undefined {
  return tag.split('-')[0];
}

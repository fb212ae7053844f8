/** The language that is spoken: that of every text and plural. */
export const language = 'en';

/** How numbers, times and lists are written: as the device's region does, if it speaks this language. */
export const locale = localeFor(language, new Intl.DateTimeFormat().resolvedOptions().locale);

export function localeFor(spoken: string, device: string): string {
  return device === spoken || device.startsWith(`${spoken}-`) ? device : spoken;
}

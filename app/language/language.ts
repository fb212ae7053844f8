/** Which language is spoken: what was chosen on this device, else what the browser asks for, else English. */

import { isLanguage, languages, type LanguageKey } from './languages.ts';

const chosenKey = 'rolecall.language';

/** Null: none was chosen, and the browser's counts. */
export function chosenLanguage(): LanguageKey | null {
  try {
    const chosen = globalThis.localStorage?.getItem(chosenKey);
    return isLanguage(chosen) ? chosen : null;
  } catch {
    // No storage: nothing can be chosen.
    return null;
  }
}

/** Takes effect when the app starts anew. */
export function chooseLanguage(language: LanguageKey | null): void {
  if (language === null) localStorage.removeItem(chosenKey);
  else localStorage.setItem(chosenKey, language);
}

/** The first of the wanted languages that we speak. */
export function firstSpoken(wanted: readonly string[]): LanguageKey {
  return wanted.map(languageOf).find(isLanguage) ?? 'en';
}

// Node has languages of its own, those of whoever runs the tests.
const wanted = typeof document === 'undefined' ? [] : navigator.languages;

export const languageKey: LanguageKey = chosenLanguage() ?? firstSpoken(wanted);

/** The language of every text, plural and list. */
export const language = languages[languageKey].tag;

/** How numbers and times are written: as in the device's region, if that speaks this language. */
export const locale = localeFor(language, new Intl.DateTimeFormat().resolvedOptions().locale);

export function localeFor(spoken: string, device: string): string {
  return languageOf(device) === languageOf(spoken) ? device : spoken;
}

function languageOf(tag: string): string | undefined {
  return tag.split('-')[0];
}

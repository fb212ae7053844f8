/** The languages there are. English comes with the app; the others when they are asked for. */

import type { Pack } from './pack.ts';
import type { Say } from './spoken.ts';

/** `pseudo` is for tests: English made long and foreign, from right to left. */
export type LanguageKey = 'en' | 'uk' | 'es' | 'de' | 'pseudo';

export interface Language {
  /** In the language itself. */
  readonly name: string;
  /** For `Intl`, where the device's region does not speak it. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Null: it is there already. */
  readonly load: (() => Promise<Say>) | null;
}

export const languages: { readonly [L in LanguageKey]: Language } = {
  en: { name: 'English', tag: 'en-GB', direction: 'ltr', load: null },
  uk: { name: 'Українська', tag: 'uk', direction: 'ltr', load: async () => of(await import('./uk/pack-uk.ts')) },
  es: { name: 'Español', tag: 'es', direction: 'ltr', load: async () => of(await import('./es/pack-es.ts')) },
  de: { name: 'Deutsch', tag: 'de', direction: 'ltr', load: async () => of(await import('./de/pack-de.ts')) },
  pseudo: { name: 'Pseudo', tag: 'en-XB', direction: 'rtl', load: async () => (await import('./pseudo.ts')).sayPseudo },
};

function of({ pack }: { readonly pack: Pack }): Say {
  return (file) => pack[file];
}

/** What a person may choose. */
export const offeredLanguages: readonly LanguageKey[] = ['en', 'uk', 'es', 'de'];

export function isLanguage(key: string | null | undefined): key is LanguageKey {
  return key !== null && key !== undefined && Object.hasOwn(languages, key);
}

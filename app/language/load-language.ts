import { language, languageKey } from './language.ts';
import { languages } from './languages.ts';
import { speak } from './spoken.ts';

/** Has every text in the language of this device, before anything is shown; in English if its file does not come. */
export async function loadLanguage(page: Document): Promise<void> {
  const { load, direction } = languages[languageKey];
  if (load === null) return;
  try {
    speak(await load());
    page.documentElement.lang = language;
    page.documentElement.dir = direction;
  } catch {
    // Offline before this device had it all: what is here is said.
  }
}

import type { JSX } from 'solid-js';
import { Select } from '../../components/select.tsx';
import { chooseLanguage, chosenLanguage } from '../../language/language.ts';
import { isLanguage, languages, offeredLanguages } from '../../language/languages.ts';
import { shellWords } from '../../language/shell-words.ts';

/** Takes effect at once: the app starts anew, and what was typed is there again. */
export function LanguageChoice(): JSX.Element {
  const choose = (key: string): void => {
    chooseLanguage(isLanguage(key) ? key : null);
    location.reload();
  };
  return (
    <Select
      label={shellWords.language}
      value={chosenLanguage() ?? ''}
      onChange={choose}
      options={[
        { value: '', label: shellWords.languageOfBrowser },
        ...offeredLanguages.map((key) => ({ value: key, label: languages[key].name })),
      ]}
    />
  );
}

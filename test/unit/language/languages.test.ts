import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { LanguageKey } from '../../../app/language/languages.ts';
import type { Pack } from '../../../app/language/pack.ts';
import type { PluralForms } from '../../../app/language/plural.ts';

/** Words to search with, which have nothing beside them in English. */
const ownWords = /^permission-questions\.|\.ownLetters\./u;
/** English has none of these: the server says them itself. */
const ofServer = /\.ofServer\./u;

type Say = (...given: readonly unknown[]) => unknown;

interface Said {
  /** By their place, such as "roles.rolesWords.clone". */
  readonly texts: ReadonlyMap<string, string>;
  readonly functions: ReadonlyMap<string, Say>;
}

interface Language extends Said {
  /** Every plural that was asked for since this was emptied. */
  readonly plurals: PluralForms[];
}

const packs: Readonly<Record<Exclude<LanguageKey, 'en' | 'pseudo'>, () => Promise<{ readonly pack: Pack }>>> = {
  uk: () => import('../../../app/language/uk/pack-uk.ts'),
  de: () => import('../../../app/language/de/pack-de.ts'),
  es: () => import('../../../app/language/es/pack-es.ts'),
};

/** What is the same as in English on purpose. */
const sameOnPurpose: Readonly<Record<keyof typeof packs, ReadonlySet<string>>> = {
  uk: new Set(['API', 'CDR', 'Ctrl', 'Ctrl K', 'End', 'Esc', 'Home', 'IVR', '⌘K']),
  de: new Set([
    'Agent',
    'API',
    'App',
    'Administrator',
    'CDR',
    'Code',
    'Esc',
    'IVR',
    'Labels',
    'Name',
    'Offline',
    'Organisation',
    'Passkeys',
    'Person',
    'Portal',
    'Server',
    'Status',
    'System',
    'Voicemail',
    'Webhooks',
    '⌘K',
  ]),
  es: new Set(['API', 'CDR', 'Ctrl', 'Ctrl K', 'Esc', 'IVR', 'No', 'Portal', 'roles', 'Roles', 'Webhooks', '⌘K']),
};

/** Examples that are the same in every language. */
const examples = /\.addressExamples$/u;

/** A file, which is written in lines. */
const files = /\.recovery\.file$/u;

/** The forms of whole numbers that people meet. */
const needed: Readonly<Record<keyof typeof packs, readonly Intl.LDMLPluralRule[]>> = {
  uk: ['one', 'few', 'many', 'other'],
  de: ['one', 'other'],
  es: ['one', 'other'],
};

/** As the app has it in that language: its plurals, its lists, and what it says of records. */
async function speaking(key: LanguageKey): Promise<Language> {
  vi.resetModules();
  vi.stubGlobal('localStorage', { getItem: () => key });
  const plurals: PluralForms[] = [];
  vi.doMock('../../../app/language/plural.ts', async (original) => {
    const { plural } = await original<typeof import('../../../app/language/plural.ts')>();
    return {
      plural(...[count, forms, values]: Parameters<typeof plural>) {
        plurals.push(forms);
        return plural(count, forms, values);
      },
    };
  });
  const { speak } = await import('../../../app/language/spoken.ts');
  if (key === 'en' || key === 'pseudo') {
    // A pack of another language says which files there are.
    const files = Object.keys((await packs.de()).pack);
    const english = files.map(async (file) => [file, await import(`../../../app/language/en/${file}-en.ts`)] as const);
    return { ...allOf(Object.fromEntries(await Promise.all(english))), plurals };
  }
  const { pack } = await packs[key]();
  speak((file) => pack[file]);
  return { ...allOf(pack), plurals };
}

function allOf(pack: object): Said {
  const texts = new Map<string, string>();
  const functions = new Map<string, Say>();
  const walk = (place: string, said: unknown): void => {
    if (ownWords.test(place)) return;
    if (typeof said === 'string') texts.set(place, said);
    else if (typeof said === 'function') functions.set(place, said as Say);
    else if (typeof said === 'object' && said !== null)
      for (const [name, one] of said instanceof Map ? said : Object.entries(said))
        walk(place === '' ? name : `${place}.${name}`, one);
  };
  walk('', pack);
  return { texts, functions };
}

/** What may be given to a function for one of its parameters; every text, number and list is found again in what it says. */
const given = [
  (at: number) => `ZQ${at}ZQ`,
  (at: number) => 47 + 11 * at,
  (at: number) => [`ZQ${at}aZQ`, `ZQ${at}bZQ`],
] as const;

/** Of functions that take codes. */
const coded: Readonly<Record<string, readonly unknown[]>> = {
  'characters.charactersWords.mixed': ['ZQ0ZQ', 'Cyrillic', 'Latin'],
  'history.historyWords.events.pauses-switched': [null, { to: 'off' }],
  'history.historyWords.events.session-ended': ['ZQ0ZQ', { ended: 47 }],
  'history.historyWords.events.password-set': ['ZQ0ZQ', { ended: 47 }],
  'history.historyWords.events.settings-changed': [
    null,
    { days: 'ZQ0ZQ', megabytes: 'ZQ1ZQ', daysBefore: 'ZQ2ZQ', megabytesBefore: 'ZQ3ZQ' },
  ],
  'history.historyWords.events.sign-in-failed': ['ZQ0ZQ', { why: 'disabled' }],
  'import-problems.importProblemsWords.file': [{ code: 'column-twice', column: 'ZQ0ZQ' }],
  'import-problems.importProblemsWords.fix': [{ kind: 'use-name', name: 'ZQ0ZQ' }],
  'may-do.mayDoWords.module': ['ZQ0ZQ', 'read'],
  'may-do.mayDoWords.moduleAt': ['ZQ0ZQ', 'read'],
  'review.reviewWords.enabledFromNow': ['no-way-in'],
  'saving.savingWords.notStored': ['held', 'ZQ1ZQ'],
  'viewing.viewingWords.cannotSignIn': ['ZQ0ZQ', 'disabled'],
};

interface Call {
  readonly parameters: readonly unknown[];
  readonly says: string;
}

/** How the function is called, such that it says the most of what it was given; null: it takes something else. */
function callOf(place: string, say: Say): Call | null {
  let best: (Call & { readonly sense: number }) | null = null;
  const known = coded[place];
  for (const parameters of known === undefined ? combinations(say.length) : [known]) {
    const says = called(say, parameters);
    if (says === null) continue;
    const sense = parameters.reduce<number>((sum, one) => sum + senseOf(says, one), 0);
    if (best === null || sense > best.sense) best = { parameters, says, sense };
  }
  return best;
}

/** A text is what is said as it is; a number that is not said counts something. */
function senseOf(says: string, parameter: unknown): number {
  const found = foundIn(says, [parameter]).length > 0;
  if (typeof parameter === 'number') return found ? 0.9 : 0.1;
  return found ? 1 : 0;
}

function combinations(length: number, at = 0): readonly (readonly unknown[])[] {
  if (at === length) return [[]];
  return given.flatMap((make) => combinations(length, at + 1).map((rest) => [make(at), ...rest]));
}

function called(say: Say, parameters: readonly unknown[]): string | null {
  try {
    const says = say(...parameters);
    return typeof says === 'string' && !/NaN|undefined|\[object/u.test(says) ? says : null;
  } catch {
    return null;
  }
}

/** In whatever case: a language may begin a sentence where English does not. */
function foundIn(says: string, parameters: readonly unknown[]): readonly string[] {
  return parameters
    .flat()
    .map((one) => (typeof one === 'object' && one !== null ? Object.values(one).join(' ') : String(one)))
    .flatMap((one) => one.match(/ZQ\d[ab]?ZQ|^\d+$/gu) ?? [])
    .filter((one) => says.toLowerCase().includes(one.toLowerCase()));
}

function slotsOf(text: string): string {
  return [...new Set(text.match(/\{[a-zA-Z]+\}/gu) ?? [])].toSorted().join(' ');
}

/** What is wrong with a text whatever it says; null: nothing. */
function untidy(key: keyof typeof packs, text: string): string | null {
  if (text === '') return 'empty';
  if (/\s\s/u.test(text)) return 'two blanks';
  if (text.trim() !== text) return 'a blank at its end';
  if (/#/u.test(text)) return 'a number that was not written';
  if (/"|'/u.test(text)) return 'typewriter’s marks';
  const english = key === 'de' ? /”|(?<!„[^“]*)“/u : /“|”|„/u;
  if (english.test(text)) return 'the quotation marks of another language';
  const [open, close] = key === 'de' ? ['„', '“'] : ['«', '»'];
  return text.split(open).length === text.split(close).length ? null : 'a quotation mark that is not closed';
}

const letters = /\p{Letter}/u;

/** Without what was given and the slots: what the language itself says. */
function own(text: string): string {
  return text.replaceAll(/ZQ\d[ab]?ZQ|\{[a-zA-Z]+\}|Rolecall|\d/giu, '').trim();
}

let english: Language;

beforeAll(async () => {
  english = await speaking('en');
});

afterAll(() => {
  vi.doUnmock('../../../app/language/plural.ts');
  vi.unstubAllGlobals();
});

describe.for(Object.keys(packs) as (keyof typeof packs)[])('the texts in %s', (key) => {
  let theirs: Language;

  beforeAll(async () => {
    theirs = await speaking(key);
  });

  it('are all there, and no others', () => {
    const places = (said: Said): readonly string[] =>
      [...said.texts.keys(), ...said.functions.keys()].filter((place) => !ofServer.test(place)).toSorted();
    expect(places(theirs)).toEqual(places(english));
  });

  it('are translated, and have the slots of the English ones', () => {
    const wrong: string[] = [];
    for (const [place, text] of theirs.texts) {
      const said = english.texts.get(place);
      if (said === undefined || examples.test(place)) continue;
      if (slotsOf(text) !== slotsOf(said)) wrong.push(`${place}: ${text}: other slots`);
      if (text === said && letters.test(own(text)) && !sameOnPurpose[key].has(text))
        wrong.push(`${place}: ${text}: English`);
    }
    expect(wrong).toEqual([]);
  });

  it('are tidy', () => {
    const wrong: string[] = [];
    for (const [place, text] of theirs.texts) {
      const problem = examples.test(place) ? null : untidy(key, text.replaceAll('#', '7'));
      if (problem !== null) wrong.push(`${place}: ${text}: ${problem}`);
    }
    expect(wrong).toEqual([]);
  });

  it('take the same parameters as the English ones, and say all of them', () => {
    const wrong: string[] = [];
    let skipped = 0;
    for (const [place, say] of theirs.functions) {
      const inEnglish = english.functions.get(place);
      if (inEnglish === undefined) continue;
      if (say.length !== inEnglish.length) wrong.push(`${place}: other parameters`);
      const call = callOf(place, inEnglish);
      if (call === null) {
        skipped += 1;
        continue;
      }
      const says = called(say, call.parameters);
      if (says === null) {
        wrong.push(`${place}: does not say what it is given`);
        continue;
      }
      const lost = foundIn(call.says, call.parameters).filter((one) => !foundIn(says, [one]).includes(one));
      if (lost.length > 0) wrong.push(`${place}: ${says}: without ${lost.join(', ')}`);
      if (slotsOf(says) !== slotsOf(call.says)) wrong.push(`${place}: ${says}: other slots`);
      if (says === call.says && letters.test(own(says)) && !sameOnPurpose[key].has(own(says)))
        wrong.push(`${place}: ${says}: English`);
    }
    expect(wrong).toEqual([]);
    expect(skipped / theirs.functions.size).toBeLessThan(0.1);
  });

  it('have every plural that the language needs, for whichever number', () => {
    const wrong: string[] = [];
    for (const [place, say] of theirs.functions) {
      const call = callOf(place, english.functions.get(place) ?? say);
      if (call === null) continue;
      for (const number of [0, 1, 2, 5, 21, 1.5]) {
        const parameters = call.parameters.map((one) => (typeof one === 'number' ? number : one));
        theirs.plurals.length = 0;
        const says = called(say, parameters);
        const problem = says === null ? 'nothing' : untidy(key, files.test(place) ? says.replaceAll('\n', '') : says);
        if (problem !== null) wrong.push(`${place}(${number}): ${says}: ${problem}`);
        for (const forms of theirs.plurals) {
          const missing =
            Object.keys(forms).length === 1 ? [] : needed[key].filter((form) => forms[form] === undefined);
          if (missing.length > 0) wrong.push(`${place}: ${JSON.stringify(forms)}: without ${missing.join(', ')}`);
          // In Ukrainian one is 21 too.
          if (key === 'uk' && forms.one !== undefined && forms.one !== forms.few && !forms.one.includes('#'))
            wrong.push(`${place}: ${forms.one}: without the number`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

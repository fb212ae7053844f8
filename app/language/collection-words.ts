/** What is said of any collection, so that no screen needs words of its own for a plain one. */

import { allCollections, type Collection, type RecordOf } from '../../shared/schema/records.ts';
import * as english from './en/collections-en.ts';
import { inLanguage } from './spoken.ts';

let { collectionsWords } = english;
inLanguage('collections', english, (said) => (collectionsWords = withEnglish(said.collectionsWords)));

export interface CollectionWords<Fields = Readonly<Record<string, string>>> {
  /** Within a sentence: "queue", "queues". */
  readonly one: string;
  readonly many: string;
  /** As a title. */
  readonly One: string;
  readonly Many: string;
  /** What such a record is. */
  readonly says: string;
  readonly fields: Fields;
  /** How the keys of its choices are called, by field. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly counted: (count: number) => string;
  readonly create: string;
  /** From a range of names. */
  readonly createMany: string;
  readonly createCounted: (count: number) => string;
  readonly created: (count: number) => string;
  /** Within a sentence: "role Supervisor", "role without a name". */
  readonly named: (name: string) => string;
  readonly withoutName: string;
  readonly begun: string;
  readonly remove: (name: string) => string;
  readonly removeIt: string;
  readonly restore: (name: string) => string;
  readonly restoreIt: string;
  /** As a heading: "Role Supervisor". */
  readonly titled: (name: string) => string;
  /** The same of one that was never made. */
  readonly newNamed: (name: string) => string;
  readonly none: string;
  readonly noneMatches: (search: string) => string;
  readonly search: string;
  readonly loading: string;
  readonly all: string;
  readonly noSuch: string;
  readonly refusedNew: string;
  readonly deleted: string;
  /** Which of these name a record that is to be deleted, in that field. */
  readonly referring: (field: string, names: string) => string;
  readonly needsToCreate: (permission: string) => string;
  readonly needsToCreateMany: (permission: string) => string;
  readonly needsToChange: (permission: string) => string;
  readonly needsToDelete: (permission: string) => string;
  readonly needsToRestore: (permission: string) => string;
  /** Of what refers to such a record that is gone; null: without a name that this device knows. */
  readonly referenceGone: (name: string | null) => string;
  /** In an import: a name that nobody here has, or only a deleted one; one that is named twice. */
  readonly noneCalled: (name: string) => string;
  readonly deletedCalled: (name: string) => string;
  readonly listedTwice: (name: string) => string;
  /** Their names may not be read, so nothing of a file can be assigned by name. */
  readonly namesHidden: (permission: string) => string;
  /** What is assigned until a time that is over. */
  readonly alreadyOver: (name: string, end: string) => string;
  readonly importAll: string;
  readonly importCounted: (count: number) => string;
  readonly importSaved: (saved: number, total: number) => string;
  readonly importWill: (created: number, updated: number) => string;
  /** A table of them. */
  readonly file: string;
  /** In place of a name that this device does not know. */
  readonly unknown: string;
  readonly missing: string;
}

/** Every field of every collection has a name in every language: the compiler sees to it. */
export type WordsOfCollections = {
  readonly [C in Collection]: CollectionWords<Readonly<Record<Exclude<keyof RecordOf[C], 'id'>, string>>>;
};

/**
 * In another language. What it has no words for yet is said in English, so that a collection or a field can be
 * added before it is translated; a test names what is missing.
 */
export type TranslatedCollections = { readonly [C in Collection]?: CollectionWords };

function withEnglish(said: TranslatedCollections): WordsOfCollections {
  const all = allCollections.map((collection): readonly [Collection, CollectionWords] => {
    const known: CollectionWords = english.collectionsWords[collection];
    const own = said[collection];
    return [
      collection,
      own === undefined
        ? known
        : { ...own, fields: { ...known.fields, ...own.fields }, choices: { ...known.choices, ...own.choices } },
    ];
  });
  return Object.fromEntries(all) as unknown as WordsOfCollections;
}

export function wordsOf(collection: Collection): CollectionWords {
  return collectionsWords[collection];
}

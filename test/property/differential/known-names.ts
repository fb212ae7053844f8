/** Names of which it is written down which are the same and which look the same. */

interface KnownName {
  readonly key: string;
  readonly look: string;
}

/** Each row looks alike; each cell's spellings are one name. */
const rows: readonly (readonly (readonly string[])[])[] = [
  // Plain; a Cyrillic а; a fullwidth S.
  [['Sales', 'SALES', 'sales'], ['S\u0430les'], ['\uff33ales']],
  // Plain; a Cyrillic о; a Greek omicron.
  [['Support', 'suPPort'], ['Supp\u043ert'], ['Supp\u03bfrt']],
  // An accent; the same accent twice.
  [['Na\u00efve', 'NA\u00cfVE'], ['Na\u00ef\u0308ve']],
  // Without the accent it is another name.
  [['Naive']],
  // A capital I among small letters; a roman numeral.
  [['Billing'], ['BiIling'], ['Bi\u217cling']],
  [['Night']],
  [['Stra\u00dfe'], ['Strasse']],
];

export const knownNames: readonly string[] = rows.flat(2);

const known: ReadonlyMap<string, KnownName> = new Map(
  rows.flatMap((row, look) =>
    row.flatMap((cell, key) => cell.map((name) => [name, { look: String(look), key: `${look}.${key}` }] as const)),
  ),
);

/** Other names are their own. */
export function namesOf(name: string): KnownName {
  return known.get(name) ?? { key: name, look: name };
}

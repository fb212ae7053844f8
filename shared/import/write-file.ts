/** Rows of a file with links (read-file.ts) given back as such a file. */

import { formatName, formatVersion } from './file-format.ts';

export function writeFile(rows: readonly { readonly cells: readonly string[] }[]): string {
  const byCollection = new Map<string, string[]>();
  for (const { cells } of rows) {
    const [collection = '', entry = 'null'] = cells;
    const entries = byCollection.get(collection);
    if (entries === undefined) byCollection.set(collection, [entry]);
    else entries.push(entry);
  }
  return fileText([...byCollection]);
}

/** Each collection with its records, which are JSON already. */
export function fileText(parts: readonly (readonly [collection: string, entries: readonly string[]])[]): string {
  const written = parts.map(
    ([collection, entries]) => `,\n${JSON.stringify(collection)}:[${entries.map((entry) => `\n${entry}`).join(',')}]`,
  );
  return `{${JSON.stringify(formatName)}:${formatVersion}${written.join('')}}\n`;
}

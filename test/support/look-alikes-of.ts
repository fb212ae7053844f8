/** Which rows of Unicode's confusables.txt are in the table of look-alikes, and in which order. */

type Row = readonly [string, string];

const chosenScripts =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Common}]$/u;

// Brackets and what else stands in no name are left out.
const plainSide = /^[\dA-Za-z!&',\-./:=?]$/u;

/** [what it looks like, everything that looks like it], as they come in the file. */
export function lookAlikesIn(source: string): readonly Row[] {
  const rows = new Map<string, string[]>();
  for (const line of source.split('\n')) {
    const [from = '', to = ''] = line.replace(/^\uFEFF/u, '').split(';', 2);
    const [looks, other] = [charactersOf(from), charactersOf(to)];
    if (looks === null || other === null || !isChosen(looks, other)) continue;
    const known = rows.get(other);
    if (known === undefined) rows.set(other, [looks]);
    else known.push(looks);
  }
  return [...rows]
    .map(([plain, others]): Row => [plain, others.join('')])
    .toSorted(([a], [b]) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}

/** As it stands in the source: marks by their numbers, which no editor can show. */
export function tableText(rows: readonly Row[]): string {
  const lines = rows.map(([plain, others]) => `  [${quoted(plain)}, ${quoted(others)}],`);
  return `export const lookAlikes: readonly (readonly [string, string])[] = [\n${lines.join('\n')}\n];\n`;
}

function isChosen(looks: string, other: string): boolean {
  if (looks.normalize('NFKC') !== looks) return false;
  if (isMark(looks)) return isMark(other);
  const isOne = [...looks].length === 1 && (looks.codePointAt(0) ?? 0) <= 0xffff;
  return isOne && looks > '\x7f' && chosenScripts.test(looks) && plainSide.test(other);
}

function isMark(text: string): boolean {
  return /^[\u0300-\u036f]$/u.test(text);
}

function charactersOf(field: string): string | null {
  const codes = field.trim().split(/\s+/u);
  if (codes.some((code) => !/^[\dA-F]{4,6}$/u.test(code))) return null;
  return String.fromCodePoint(...codes.map((code) => Number.parseInt(code, 16)));
}

function quoted(text: string): string {
  const written = [...text].map((letter) =>
    isMark(letter) ? `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}` : letter,
  );
  return text === "'" ? `"'"` : `'${written.join('')}'`;
}

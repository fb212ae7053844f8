/**
 * `node test/make-look-alikes.ts confusables.txt`: writes the table of shared/schema/look-alikes.ts from Unicode's
 * own file (https://www.unicode.org/Public/security/), by the choice that stands there.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { lookAlikesIn, tableText } from './support/look-alikes-of.ts';

const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write('node test/make-look-alikes.ts confusables.txt\n');
  process.exit(1);
}
const source = readFileSync(path, 'utf8');
const version = /# Version: (?<version>[\d.]+)/u.exec(source)?.groups?.['version'] ?? 'unknown';
const date = /# Date: (?<date>[\d-]+)/u.exec(source)?.groups?.['date'] ?? 'unknown';
const target = fileURLToPath(new URL('../shared/schema/look-alikes.ts', import.meta.url));
const before = readFileSync(target, 'utf8');
const head = before
  .slice(0, before.indexOf('export const lookAlikes'))
  .replace(/version [\d.]+,\n \* of [\d-]+/u, `version ${version},\n * of ${date}`);
writeFileSync(target, `${head}${tableText(lookAlikesIn(source))}`);

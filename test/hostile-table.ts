/** Writes the table of hostile cases into test/README.md: `node test/hostile-table.ts`. */

import { readFileSync, writeFileSync } from 'node:fs';
import { hostileCases } from './hostile/all-cases.ts';
import { hostileTable, withTable } from './hostile/case-table.ts';

const path = new URL('README.md', import.meta.url);
writeFileSync(path, withTable(readFileSync(path, 'utf8'), hostileTable(hostileCases)));

/** Real writes that fail at any byte: the size of files is limited, as by a disk that is full. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSqlite } from '../../../sync-server/store/sqlite.ts';

const fill = fileURLToPath(new URL('../../support/fill-until-full.ts', import.meta.url));
const commits = 60;
const stores = Number(process.env['ROLECALL_STORES'] ?? 12);
/** More than an empty store has, less than the commits need. */
const mostKb = 600;

interface Said {
  readonly confirmed: number;
  readonly isRefusedAgain: boolean;
  readonly readable: number;
}

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rolecall-full-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** `sh` counts a file's size in halves of a kB. */
function fillUnderLimit(paths: readonly string[]): readonly Said[] {
  const limited = `ulimit -f ${mostKb * 2}; exec "$0" "$@"`;
  const { stdout, stderr } = spawnSync('sh', ['-c', limited, process.execPath, fill, String(commits), ...paths]);
  if (stdout.length === 0) throw new Error(stderr.toString());
  // What fill-until-full.ts prints.
  return JSON.parse(stdout.toString()) as readonly Said[];
}

it.skipIf(process.platform === 'win32')(
  'a disk that is full at any moment costs what was not confirmed, and nothing else',
  { timeout: 60_000 },
  () => {
    const begun = join(root, 'begun');
    cpSync(mkdtempSync(join(root, 'empty-')), begun, { recursive: true });
    openSqlite(join(begun, 'rolecall.sqlite')).close();
    const paths = Array.from({ length: stores }, (_, n) => {
      cpSync(begun, join(root, String(n)), { recursive: true });
      return join(root, String(n), 'rolecall.sqlite');
    });
    const said = fillUnderLimit(paths);
    for (const [n, path] of paths.entries()) {
      const { confirmed = -1 } = said[n] ?? {};
      expect(said[n]).toEqual({ confirmed, isRefusedAgain: true, readable: confirmed, damage: [] });

      // There is room again.
      const store = openSqlite(path);
      expect(store.damage()).toEqual([]);
      expect(store.versionOf('users')).toBe(confirmed);
      expect(store.loadRoom('users').segments).toHaveLength(confirmed);
      expect(store.credentials.find(`u_${confirmed}`)).toBe(null);
      store.commit({
        segments: [{ room: 'users', from: confirmed, to: confirmed + 1, bytes: Uint8Array.of(1) }],
        activity: [],
        notices: [],
        clients: [],
        credentials: [],
      });
      store.close();
    }
    // Each was full at another moment.
    expect(new Set(said.map(({ confirmed }) => confirmed)).size).toBeGreaterThan(3);
  },
);

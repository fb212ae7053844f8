/** `npm run kill`: the server killed with -9 two hundred times. `npm run kill -- 1000` for more. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'node', 'test/integration/sync/kill.test.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ROLECALL_KILLS: process.argv[2] ?? '200' } },
);
process.exitCode = status ?? 1;

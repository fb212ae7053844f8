/**
 * `npm run recover -- <username>`: prints a link that lets this user in again, once, as an administrator.
 *
 * For whoever runs the server, on its own machine, with the environment that it is started with; it works while
 * the server runs and while it does not. Exits 1 with a sentence when it cannot.
 */

import { randomFillSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { requestRecovery } from './access/recovery-request.ts';
import { readConfig } from './config.ts';

const [username = '', ...more] = process.argv.slice(2);
const read = readConfig(process.env, []);
if (!read.ok) fail(read.problems.join('\n'));
else if (username === '' || more.length > 0) fail('Say whom to let in again: npm run recover -- <username>');
else {
  const { dataFolder, origins, port } = read.config;
  const folder = dataFolder ?? '';
  if (!existsSync(join(folder, 'rolecall.sqlite')))
    fail(`There is no organisation in ${folder}. Set ROLECALL_DATA as the server has it.`);
  else {
    const code = requestRecovery(folder, username, Date.now(), (bytes) => randomFillSync(bytes));
    const [origin = `http://localhost:${port}`] = origins;
    const lines = [
      `Whoever opens this link within 30 minutes sets a new password for ${username}:`,
      '',
      `  ${origin}/recover#code=${code}`,
      '',
      'That user is then enabled and an administrator, without passkeys and authenticator app, and signed out',
      'everywhere. It works once, and is recorded in the activity. Sign out on this device first, or use a private window.',
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

/** `npm run cut-off -- [rounds]`: how long somebody goes on who may not any more. Fails when it is more than a second. */

import { startWith } from '../http/started.ts';
import { measureCutOff } from './cut-off.ts';

const rounds = Number(process.argv[2] ?? 1_000);
const started = await startWith({
  people: [
    { username: 'alice', roles: { 'builtin.administrator': true } },
    { username: 'bob', roles: { 'builtin.agent': true } },
  ],
});
try {
  const taken = [...(await measureCutOff(started, rounds))].sort((a, b) => a - b);
  const at = (share: number): string => `${(taken[Math.ceil(taken.length * share) - 1] ?? 0).toFixed(1)} ms`;
  process.stdout.write(
    `cut off in ${rounds} rounds: half within ${at(0.5)}, 99 % within ${at(0.99)}, the worst ${at(1)}\n`,
  );
  if ((taken.at(-1) ?? 0) >= 1_000) process.exitCode = 1;
} finally {
  await started.stop();
}

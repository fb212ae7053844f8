import { expect, it, onTestFinished } from 'vitest';
import { startWith } from '../http/started.ts';
import { measureCutOff } from './cut-off.ts';

it('the disabled, the demoted and those whose session was ended are cut off within a second', async () => {
  const started = await startWith({
    people: [
      { username: 'alice', roles: { 'builtin.administrator': true } },
      { username: 'bob', roles: { 'builtin.agent': true } },
    ],
  });
  onTestFinished(() => started.stop());
  expect(Math.max(...(await measureCutOff(started, 6)))).toBeLessThan(1_000);
});

import { spawn, type ChildProcess } from 'node:child_process';
import { describe, expect, it, onTestFinished } from 'vitest';

const run = new URL('../../../sync-server/launch/run-and-exit.mjs', import.meta.url).href;

/** The launcher in a process of its own, running `script`; and what both print. */
function launching(
  script: string,
  throughShell = false,
): { readonly child: ChildProcess; readonly printed: () => string } {
  const launcher = `import(${JSON.stringify(run)}).then(({ runAndExit }) => runAndExit(process.execPath, ['-e', ${JSON.stringify(script)}]))`;
  const env = { ...process.env, LAUNCHER: launcher, NODE: process.execPath, npm_lifecycle_event: 'start' };
  const child = throughShell
    ? spawn('/bin/sh', ['-c', '"$NODE" -e "$LAUNCHER"; true'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    : spawn(process.execPath, ['-e', launcher], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, printed: () => text };
}

const untilTold = `
  process.on('SIGTERM', () => { console.log('stopped'); process.exit(3); });
  setInterval(() => {}, 1000);
  console.log('ready');
`;

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', (code) => resolve(code)));
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.stdout?.once('data', () => resolve()));
}

describe('what the launcher runs', () => {
  it('gives its exit code', async () => {
    expect(await exitOf(launching('process.exit(7)').child)).toBe(7);
  });

  it('is passed signals, and waited for', async () => {
    const { child, printed } = launching(untilTold);
    await ready(child);
    child.kill('SIGTERM');
    expect(await exitOf(child)).toBe(3);
    expect(printed()).toBe('ready\nstopped\n');
  });

  it('is told to stop when the shell it was started from dies without a word, as npm’s does', async () => {
    const { child, printed } = launching(untilTold, true);
    await ready(child);
    const ended = exitOf(child);
    child.kill('SIGTERM');
    // The output ends when the last of them is gone.
    await ended;
    expect(printed()).toBe('ready\nstopped\n');
  });
});

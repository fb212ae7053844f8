/**
 * Runs a program in place of this one: same terminal, signals passed on, its exit code at the end.
 *
 * npm passes a signal to its shell only, and the shell dies of it without telling anyone: when npm's
 * shell is gone, what it started is told to stop.
 */

import { spawn } from 'node:child_process';
import process from 'node:process';
import { root } from './root.mjs';

/** Who started this: asked at once, since installing and building take a while. */
const parent = process.ppid;
const startedByNpm = process.env.npm_lifecycle_event !== undefined;

export function runAndExit(node, args) {
  if (startedByNpm && process.ppid !== parent) process.exit(1);
  const child = spawn(node, args, { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  if (startedByNpm) stopWithParent(child);
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    // It ended by a signal, and so does this process, for anybody who looks at how it ended.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function stopWithParent(child) {
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    child.kill('SIGTERM');
  }, 200);
  looking.unref();
}

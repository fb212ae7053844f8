/**
 * `npm run fuzz`: a million frames from the grammar, one after the other, each with what it cost.
 *
 *     npm run fuzz -- [--total N] [--seed S] [--minutes M] [--fresh] [--only]
 *
 * Each seed is a world of its own and 5,000 frames. What goes wrong is printed with its seed; `--seed S --only`
 * repeats it. A frame that costs more than the budget is sent again in two worlds that are made anew from the
 * seed: chance (garbage collected just then) is not the frame's doing. A run that is stopped goes on where it was.
 */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beginLongRun } from '../support/long-run.ts';
import { Broken, FuzzWorld } from './fuzz-world.ts';

const framesEach = 5_000;
const mostCpuMs = 50;
const mostBytes = 10 * 2 ** 20;

setFlagsFromString('--expose-gc');
// What the flag brings is only in contexts that are made afterwards.
const collect = runInNewContext('gc') as () => void;

interface Cost {
  readonly cpuMs: number;
  readonly bytes: number;
}

const run = beginLongRun('fuzz', 1_000_000);
const worst = { cpuMs: 0, bytes: 0, grown: 0 };
let { done, seed } = run;
const began = Date.now();
while (done < run.total && run.isTime()) {
  await fuzz(seed);
  done += framesEach;
  seed++;
  run.keep(seed, done);
  if (run.only) break;
  if (seed % 10 === 0) report();
}
report();

async function fuzz(of: number): Promise<void> {
  const world = await FuzzWorld.create(of);
  let n = 0;
  let frame: Uint8Array = Uint8Array.of();
  try {
    let held = 0;
    for (; n < framesEach; n++) {
      const before = usage();
      frame = world.send();
      await world.settle(frame.length);
      const cost = since(before);
      worst.cpuMs = Math.max(worst.cpuMs, isOver(cost) ? 0 : cost.cpuMs);
      worst.bytes = Math.max(worst.bytes, isOver(cost) ? 0 : cost.bytes);
      if (isOver(cost)) await confirm(of, n, cost);
      if (n === framesEach / 5) held = heldNow();
    }
    await world.checkWhole();
    const grown = heldNow() - held;
    worst.grown = Math.max(worst.grown, grown);
    if (grown > mostBytes) throw new Broken(`the server holds ${mb(grown)} more than 4,000 frames before`);
  } catch (error) {
    const hex = Buffer.from(frame).toString('hex');
    console.error(`seed ${of}, frame ${n} (${frame.length} bytes): ${String(error)}\n${hex.slice(0, 4_000)}`);
    console.error(`again: npm run fuzz -- --seed ${of} --only`);
    process.exit(1);
  } finally {
    await world.stop();
    world.close();
  }
}

/** Whether that frame costs as much each time. */
async function confirm(of: number, nth: number, first: Cost): Promise<void> {
  for (let again = 0; again < 2; again++) {
    const world = await FuzzWorld.create(of);
    let cost = first;
    for (let n = 0; n <= nth; n++) {
      const before = usage();
      const frame = world.send();
      await world.settle(frame.length);
      cost = since(before);
    }
    await world.stop();
    world.close();
    if (!isOver(cost)) return;
  }
  throw new Broken(`costs ${first.cpuMs.toFixed(0)} ms and ${mb(first.bytes)}, each time`);
}

function isOver({ cpuMs, bytes }: Cost): boolean {
  return cpuMs > mostCpuMs || bytes > mostBytes;
}

function usage(): { readonly cpu: NodeJS.CpuUsage; readonly held: number } {
  const { heapUsed, external } = process.memoryUsage();
  return { cpu: process.cpuUsage(), held: heapUsed + external };
}

function since(before: ReturnType<typeof usage>): Cost {
  const { user, system } = process.cpuUsage(before.cpu);
  return { cpuMs: (user + system) / 1_000, bytes: usage().held - before.held };
}

function heldNow(): number {
  collect();
  return usage().held;
}

function report(): void {
  const seconds = Math.round((Date.now() - began) / 1_000);
  console.log(
    `${done} frames, up to seed ${seed - 1}, ${seconds} s; worst: ${worst.cpuMs.toFixed(0)} ms, ${mb(worst.bytes)}, grown by ${mb(worst.grown)}`,
  );
}

function mb(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}

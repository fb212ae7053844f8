/** What somebody waits for who was never here: the build fails when it is more than this. */

import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Compressed as gzip -9 does, in bytes. */
const budget = 120_000;

/** `door`: the first screen, which is fetched beside what starts. */
export function firstScreenBudget(door: RegExp): Plugin {
  return {
    name: 'rolecall-first-screen-budget',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const first = new Set<string>();
      const add = (file: string): void => {
        if (first.has(file)) return;
        first.add(file);
        for (const imported of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) add(imported);
      };
      for (const { fileName, isEntry, moduleIds } of chunks)
        if (isEntry || moduleIds.some((id) => door.test(id))) add(fileName);
      const sizes = chunks
        .filter(({ fileName }) => first.has(fileName))
        .map(({ fileName, code }) => ({ fileName, size: gzipSync(code, { level: 9 }).byteLength }));
      const sum = sizes.reduce((total, { size }) => total + size, 0);
      if (sum > budget)
        this.error(
          `The first screen is ${sum} bytes of script, and may be ${budget}: ${sizes.map(({ fileName, size }) => `${fileName} ${size}`).join(', ')}`,
        );
    },
  };
}

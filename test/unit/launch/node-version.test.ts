import { describe, expect, it } from 'vitest';

interface NodeVersion {
  nodeIsTooOld(version: string): string | null;
  findNode24(): string | null;
}

// The launcher is plain JavaScript: it runs before anything is installed.
const path = new URL('../../../sync-server/launch/node-version.mjs', import.meta.url).href;
const { nodeIsTooOld, findNode24 } = (await import(path)) as NodeVersion;

describe('the launcher', () => {
  it('refuses a Node older than 20.19, and says which one it needs', () => {
    for (const version of ['0.12.0', '18.20.8', '20.18.9'])
      expect(nodeIsTooOld(version), version).toMatch(/20\.19 or newer.*https:\/\/nodejs\.org/u);
    for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.21.0', '25.1.0'])
      expect(nodeIsTooOld(version), version).toBeNull();
  });

  it('finds the Node 24 that runs this', () => {
    expect(findNode24()).toBe(process.execPath);
  });
});

import { describe, expect, it } from 'vitest';
import { reachWarnings } from '../../../sync-server/reach.ts';

const on = (host: string, ...origins: string[]): readonly string[] => reachWarnings({ host, origins });

describe('addresses that no browser works with', () => {
  it('are told, each by name', () => {
    expect(on('127.0.0.1', 'https://a.example', 'http://a.example', 'http://10.0.0.5:8080')).toEqual([
      expect.stringContaining('at http://a.example:'),
      expect.stringContaining('at http://10.0.0.5:8080:'),
    ]);
    // Near misses of this computer's own names.
    for (const origin of [
      'http://localhost.example',
      'http://127.0.0.1.example',
      'http://notlocalhost',
      'http://0.0.0.0',
    ])
      expect(on('127.0.0.1', origin), origin).toHaveLength(1);
  });

  it('are told when other devices can reach the server and no https origin is named', () => {
    for (const host of ['0.0.0.0', '::', '192.168.1.4', '2001:db8::1']) {
      expect(on(host), host).toEqual([expect.stringContaining(host)]);
      expect(on(host, 'http://localhost:8080'), host).toHaveLength(1);
      expect(on(host, 'https://rolecall.example'), host).toEqual([]);
    }
  });

  it('are neither those of this computer nor https ones', () => {
    for (const host of ['127.0.0.1', '127.0.0.2', '::1']) expect(on(host), host).toEqual([]);
    expect(
      on('127.0.0.1', 'http://localhost:8080', 'http://127.0.0.1:8080', 'http://[::1]:8080', 'http://a.localhost'),
    ).toEqual([]);
    expect(on('127.0.0.1', 'https://rolecall.example')).toEqual([]);
  });
});

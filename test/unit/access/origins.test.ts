import { describe, expect, it } from 'vitest';
import { isOurs, mayOpenSocket } from '../../../sync-server/access/origins.ts';

const ours = ['https://rolecall.example'];
const request = (
  origin?: string,
  secFetchSite?: string,
): { origin: string | undefined; secFetchSite: string | undefined } => ({ origin, secFetchSite });

describe('origins', () => {
  it('let our own pages in, and programs that are no browser', () => {
    expect(isOurs(request('https://rolecall.example', 'same-origin'), ours)).toBe(true);
    expect(isOurs(request('https://rolecall.example'), ours)).toBe(true);
    expect(isOurs(request(), ours)).toBe(true);
  });

  it('let no other page in, however similar its origin', () => {
    for (const origin of [
      'null',
      '',
      'http://rolecall.example',
      'https://rolecall.example:8443',
      'https://rolecall.example.evil.example',
      'https://ROLECALL.example',
      'https://rolecall.example/',
      'https://evil.example',
    ]) {
      expect(isOurs(request(origin), ours), origin).toBe(false);
    }
  });

  it('let nothing in that the browser says comes from elsewhere', () => {
    for (const site of ['cross-site', 'same-site', 'none', 'nonsense']) {
      expect(isOurs(request(undefined, site), ours), site).toBe(false);
      expect(isOurs(request('https://rolecall.example', site), ours), site).toBe(false);
    }
  });

  it('let no browser open a socket without an origin', () => {
    expect(mayOpenSocket({ ...request(), anySecFetch: true }, ours)).toBe(false);
    expect(mayOpenSocket({ ...request(), anySecFetch: false }, ours)).toBe(true);
    expect(mayOpenSocket({ ...request('https://rolecall.example', 'same-origin'), anySecFetch: true }, ours)).toBe(
      true,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../shared/schema/limits.ts';
import { rawPath } from '../../../sync-server/http/raw-path.ts';

describe('the raw path', () => {
  it('is what the app and the API use', () => {
    for (const path of [
      '/',
      '/api/me',
      '/roles/builtin.admin',
      '/assets/index-Bx3_y-Zq.js',
      '/users/u_0123456789ABCDEFGHIJ',
    ]) {
      expect(rawPath(path)).toEqual({ kind: 'path', path });
    }
    expect(rawPath('/users?search=%2e%2e/')).toEqual({ kind: 'path', path: '/users' });
  });

  it('is refused when it could mean anything but itself', () => {
    for (const url of [
      undefined,
      '',
      'x',
      '*',
      'http://evil.example/',
      '//evil.example/',
      '/..',
      '/../etc/passwd',
      '/a/./b',
      '/%2e%2e/etc/passwd',
      '/..%2fetc%2fpasswd',
      '/a\\..\\b',
      '/a%00.js',
      '/a\u0000',
      '/ä',
      '/a b',
    ]) {
      expect(rawPath(url).kind, String(url)).toBe('not-plain');
    }
    expect(rawPath(`/${'a'.repeat(limits.pathLength)}`).kind).toBe('too-long');
  });

  it('never climbs, whatever is sent', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('..', '.', '%2e', '\\', '%5c', 'a', '', '%00', '..;', '~')), (segments) => {
        const raw = rawPath(`/${segments.join('/')}`);
        if (raw.kind === 'path') expect(new URL(raw.path, 'http://localhost').pathname).toBe(raw.path);
      }),
    );
  });
});

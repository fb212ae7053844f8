import { randomFillSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  cookieOfToken,
  createSessionToken,
  endedCookie,
  hashOfToken,
  sessionCookie,
  tokenOf,
} from '../../../sync-server/access/session-token.ts';

const token = createSessionToken((bytes) => randomFillSync(bytes));
const none = { authorization: undefined, cookie: undefined };

describe('the session token', () => {
  it('travels in a cookie that other hosts, scripts and plain HTTP never get', () => {
    const cookie = cookieOfToken(token, 60_000);
    expect(cookie.split('; ').slice(1).sort()).toEqual([
      'HttpOnly',
      'Max-Age=60',
      'Path=/',
      'SameSite=Strict',
      'Secure',
    ]);
    expect(cookie.startsWith('__Host-')).toBe(true);
    expect(endedCookie).toContain('Max-Age=0');
  });

  it('is read from the cookie or from a bearer header', () => {
    expect(tokenOf({ ...none, cookie: `a=b; ${sessionCookie}=${token}; c=d` })).toBe(token);
    expect(tokenOf({ ...none, authorization: `Bearer ${token}` })).toBe(token);
  });

  it('is not read when anything is wrong with it', () => {
    expect(tokenOf(none)).toBeNull();
    // A second cookie of the name can only have been planted.
    expect(tokenOf({ ...none, cookie: `${sessionCookie}=${token}; ${sessionCookie}=${token}` })).toBeNull();
    expect(tokenOf({ ...none, cookie: `${sessionCookie}=${token}x` })).toBeNull();
    expect(tokenOf({ ...none, cookie: `x${sessionCookie}=${token}` })).toBeNull();
    expect(tokenOf({ ...none, authorization: 'Basic YTpi' })).toBeNull();
    // A bad bearer token is not replaced by a good cookie.
    expect(tokenOf({ authorization: 'Bearer nonsense', cookie: `${sessionCookie}=${token}` })).toBeNull();
  });

  it('cannot be found from what is stored of it', () => {
    expect(hashOfToken(token)).toMatch(/^[\w-]{43}$/u);
    expect(hashOfToken(token)).not.toContain(token.slice(0, 8));
  });
});

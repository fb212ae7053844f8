import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress, createNetworkPosition, networkOf } from '../../../sync-server/access/network-position.ts';

function placeBehind(trustedHops: number): (remote: string | undefined, forwarded?: string) => string {
  const { placeOf } = createNetworkPosition({ trustedHops, countryOf: () => 'GB' });
  return (remote, forwarded) => placeOf(remote, forwarded).address;
}

describe('network position', () => {
  it('ignores X-Forwarded-For when no proxy is trusted', () => {
    expect(placeBehind(0)('192.0.2.7', '10.0.0.1')).toBe('192.0.2.7');
  });

  it('reads exactly as many hops as are trusted, from the right', () => {
    const forwarded = '6.6.6.6, 198.51.100.3, 203.0.113.9';
    expect(placeBehind(1)('10.0.0.2', forwarded)).toBe('203.0.113.9');
    expect(placeBehind(2)('10.0.0.2', forwarded)).toBe('198.51.100.3');
  });

  it('knows no address rather than a guessed one when a hop is missing or says nonsense', () => {
    for (const forwarded of [undefined, '', '198.51.100.3', 'unknown, 198.51.100.3', ' , ', '0x7f.1, 10.0.0.1']) {
      expect(placeBehind(2)('10.0.0.2', forwarded)).toBe('unknown');
    }
  });

  it('has no country without an address', () => {
    const { placeOf } = createNetworkPosition({ trustedHops: 1, countryOf: () => 'GB' });
    expect(placeOf('10.0.0.2', undefined)).toEqual({ address: 'unknown', country: null });
  });

  it('writes one address one way, however it arrives', () => {
    for (const text of [
      '192.0.2.7',
      '::ffff:192.0.2.7',
      '::FFFF:c000:207',
      '192.0.2.7:51234',
      '[::ffff:192.0.2.7]:443',
      '::ffff:192.0.2.7%eth0',
    ]) {
      expect(canonicalAddress(text), text).toBe('192.0.2.7');
    }
    for (const text of ['2001:DB8:0:0:0:0:0:1', '[2001:db8::1]', '[2001:db8::1]:443', '2001:db8::1%en0']) {
      expect(canonicalAddress(text), text).toBe('2001:db8::1');
    }
  });

  it('takes nothing for an address that other parsers guess at', () => {
    for (const text of [
      '0x7f.1',
      '127.1',
      '010.0.0.1',
      '2130706433',
      '1.2.3.4/8',
      '',
      'localhost',
      '::1::2',
      '1.2.3.4 ',
      '1'.repeat(200),
    ]) {
      expect(canonicalAddress(text), text).toBeNull();
    }
  });

  it('never reads what a client wrote itself in front of the trusted hops', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.ipV4(), (forged, seen) => {
        expect(placeBehind(1)('10.0.0.2', [...forged, seen].join(', '))).toBe(canonicalAddress(seen));
      }),
    );
  });

  it('counts the addresses of one IPv6 network as one', () => {
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:db8:1:2::9'));
    expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'));
    expect(networkOf('192.0.2.1')).not.toBe(networkOf('192.0.2.2'));
    expect(networkOf('unknown')).toBe('unknown');
  });
});

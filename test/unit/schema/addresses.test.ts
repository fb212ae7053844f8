import { isIP, BlockList } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addressAfter,
  canonicalAddressRange,
  formatAddress,
  parseAddress,
  parseRange,
  rangeHolds,
} from '../../../shared/schema/addresses.ts';

test.each([
  ['10.0.0.1', '10.0.0.1'],
  ['10.0.0.77/24', '10.0.0.0/24'],
  ['10.0.0.1/32', '10.0.0.1'],
  ['0.0.0.0/0', '0.0.0.0/0'],
  ['2001:DB8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
  ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
  ['2001:db8::1/64', '2001:db8::/64'],
  ['::', '::'],
  ['::/0', '::/0'],
  ['1::', '1::'],
  ['::1/128', '::1'],
  ['::ffff:10.0.0.1', '10.0.0.1'],
  ['::ffff:a00:1', '10.0.0.1'],
  ['::FFFF:10.0.0.9/120', '10.0.0.0/24'],
  ['::ffff:0:0/96', '0.0.0.0/0'],
  ['64:ff9b::1.2.3.4', '64:ff9b::102:304'],
])('%s is written %s', (text, canonical) => {
  expect(canonicalAddressRange(text)).toBe(canonical);
});

test.each([
  '',
  ' ',
  '10.0.0.1 ',
  '10.0.0',
  '10.0.0.0.1',
  '010.0.0.1',
  '0x7f.0.0.1',
  '10.0.0.256',
  '10.0.0.-1',
  '1e1.0.0.1',
  '127.1',
  '2130706433',
  '10.0.0.0/33',
  '10.0.0.0/08',
  '10.0.0.0/',
  '10.0.0.0/ 8',
  '10.0.0.0/8/8',
  '/8',
  '::/129',
  ':::',
  '1::2::3',
  '1:2:3:4:5:6:7',
  '1:2:3:4:5:6:7:8:9',
  '1:2:3:4:5:6:7::8:9',
  '::12345',
  '::g',
  'fe80::1%eth0',
  '[::1]',
  '1.2.3.4::',
  '::1.2.3',
  '::1.2.3.4:5',
  '١٢٧.0.0.1',
  '10.0.0.1\n',
  `${'0'.repeat(60)}::1`,
])('%j is no address', (text) => {
  expect(canonicalAddressRange(text)).toBeNull();
  expect(parseAddress(text)).toBeNull();
});

test('a range is not an address', () => {
  expect(parseAddress('10.0.0.0/24')).toBeNull();
});

test('an IPv4 address is the same address when it is written as mapped IPv6, and no IPv6 range holds it', () => {
  const written = ['10.1.2.3', '::ffff:10.1.2.3', '::ffff:0a01:0203', '0:0:0:0:0:FFFF:10.1.2.3'].map(parseAddress);
  for (const address of written) {
    expect(address).toEqual({ family: 4, value: 0x0a010203n });
    expect(address !== null && rangeHolds(range('10.1.0.0/16'), address)).toBe(true);
    expect(address !== null && rangeHolds(range('::/0'), address)).toBe(false);
  }
});

test('the address after a range is the first one outside, and there is none after the last', () => {
  expect(addressAfter(range('10.0.0.0/24'))).toEqual(parseAddress('10.0.1.0'));
  expect(addressAfter(range('255.255.255.255'))).toBeNull();
  expect(addressAfter(range('::/0'))).toBeNull();
});

const ipv4 = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)).map((parts) => parts.join('.'));
const ipv6 = fc.ipV6().filter((text) => !text.includes('%'));

test('whatever Node takes for an address is one here too, and reads back the same', () => {
  fc.assert(
    fc.property(fc.oneof(ipv4, ipv6), (text) => {
      const address = parseAddress(text);
      expect(isIP(text)).not.toBe(0);
      if (address === null) throw new Error(`${text} was not read`);
      expect(parseAddress(formatAddress(address))).toEqual(address);
      expect(canonicalAddressRange(canonicalAddressRange(text) ?? '')).toBe(formatAddress(address));
    }),
  );
});

test('whatever Node does not take for an address is not one here', () => {
  const damaged = fc
    .tuple(fc.oneof(ipv4, ipv6), fc.nat(40), fc.constantFrom('', ':', '.', '0', 'f', '::'))
    .map(([text, at, piece]) => `${text.slice(0, at)}${piece}${text.slice(at + 1)}`);
  const nearly = fc.oneof(damaged, fc.stringMatching(/^[0-9a-f:.]{1,24}$/u));
  fc.assert(
    fc.property(nearly, (text) => {
      expect(parseAddress(text) !== null).toBe(isIP(text) !== 0);
    }),
    { numRuns: 3_000 },
  );
});

test('a range holds what Node’s BlockList holds', () => {
  fc.assert(
    fc.property(ipv4, fc.nat(32), ipv4, fc.boolean(), (base, prefix, other, near) => {
      const list = new BlockList();
      list.addSubnet(base, prefix, 'ipv4');
      // Half of the addresses lie near the range: random ones are nearly never inside.
      const probe = near ? [...base.split('.').slice(0, 3), other.split('.')[3]].join('.') : other;
      const address = parseAddress(probe);
      expect(address !== null && rangeHolds(range(`${base}/${prefix}`), address)).toBe(list.check(probe, 'ipv4'));
    }),
  );
});

function range(text: string) {
  const parsed = parseRange(text);
  if (parsed === null) throw new Error(`${text} is no range`);
  return parsed;
}

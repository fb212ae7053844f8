import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseRange } from '../../../shared/schema/addresses.ts';
import { readAddresses } from '../../../app/routes/roles/restrictions/address-list.ts';

describe('reading accepted addresses', () => {
  it('takes several at once, canonical, each once', () => {
    expect(readAddresses('192.0.2.10, 192.0.2.10;\n2001:DB8::/32\t10.0.0.0/8 ')).toEqual({
      ranges: ['192.0.2.10', '2001:db8::/32', '10.0.0.0/8'],
      problems: [],
    });
  });

  it.each([
    ['10.0.0.300', 'at most 255'],
    ['10.0.0', 'four numbers'],
    ['10.0.0.01', 'begins with 0'],
    ['10.0.0.0/33', 'from 0 to 32'],
    ['2001:db8::/129', 'from 0 to 128'],
    ['192.0.2.1:8080', 'port'],
    ['fe80::1%eth0', 'zone'],
    ['office.example', 'names'],
    ['0x7f.1', 'names'],
    ['<b>', 'neither'],
  ])('says why %s is none', (text, why) => {
    const { ranges, problems } = readAddresses(`192.0.2.1 ${text}`);
    expect(ranges).toEqual(['192.0.2.1']);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.why).toContain(why);
  });

  it.each([
    ['10.1.0.0 - 10.1.0.255', ['10.1.0.0/24']],
    ['10.1.0.0-10.1.0.255', ['10.1.0.0/24']],
    ['10.1.0.0 – 10.1.0.255', ['10.1.0.0/24']],
    ['10.1.0.0—10.1.1.255', ['10.1.0.0/23']],
    ['10.1.0.0 to 10.1.0.255', ['10.1.0.0/24']],
    ['10.1.0.0 .. 10.1.0.255', ['10.1.0.0/24']],
    ['10.1.0.0-255', ['10.1.0.0/24']],
    ['10.0.0.1-6', ['10.0.0.1', '10.0.0.2/31', '10.0.0.4/31', '10.0.0.6']],
    ['10.0.0.7-10.0.0.7', ['10.0.0.7']],
    ['0.0.0.0-255.255.255.255', ['0.0.0.0/0']],
    ['2001:db8:: - 2001:db8::ffff', ['2001:db8::/112']],
    ['::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', ['::/0']],
    ['10.1.*.*', ['10.1.0.0/16']],
    ['10.1.2.X', ['10.1.2.0/24']],
    ['10.1.2.0/255.255.255.0', ['10.1.2.0/24']],
    ['10.1.2.0 255.255.255.0', ['10.1.2.0/24']],
    ['10.1.2.0 / 24', ['10.1.2.0/24']],
    ['- 10.0.0.1\n- 10.0.0.2', ['10.0.0.1', '10.0.0.2']],
  ])('reads the range %s as what covers it exactly', (text, ranges) => {
    expect(readAddresses(text)).toEqual({ ranges, problems: [] });
  });

  it.each([
    ['10.1.0.255 - 10.1.0.0', 'after the last'],
    ['10.1.0.0 - 2001:db8::1', 'IPv6'],
    ['10.1.0.0 - 10.1.0', 'not complete'],
    ['10.1.0.0 - 10.1.0.300', 'at most 255'],
    ['10.1.0.0-1.255', 'not complete'],
    ['10.1.0.0 -', 'missing'],
    ['10.1.0.0-10.1.0.9-10.1.0.20', 'two ends'],
    ['10.1.0.0/24-10.1.1.0/24', 'not both'],
    ['2001:db8::1-ff', 'not complete'],
    ['10.*.0.1', 'stars at its end'],
    ['10.1.*', 'stars at its end'],
    ['*', 'stars at its end'],
    ['10.300.*.*', 'at most 255'],
    ['10.1.2.0/255.0.255.0', 'from 0 to 32'],
    ['10.1.0.0 - the office', 'names'],
  ])('refuses %s whole, and never takes its ends for it', (text, why) => {
    const { ranges, problems } = readAddresses(text);
    expect(ranges).toEqual([]);
    expect(problems[0]?.why).toContain(why);
  });

  it('covers any range exactly, with nothing beside it', () => {
    const value = fc.integer({ min: 0, max: 0xffffffff }).map(BigInt);
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [start, end] = one < other ? [one, other] : [other, one];
        const text = (at: bigint): string => formatAddress({ family: 4, value: at });
        let next = start;
        for (const range of readAddresses(`${text(start)}-${text(end)}`).ranges) {
          const parsed = parseRange(range);
          if (parsed?.start !== next) return false;
          next = parsed.end + 1n;
        }
        return next === end + 1n;
      }),
    );
  });

  it('reads nothing from nothing', () => {
    expect(readAddresses(' ,; ')).toEqual({ ranges: [], problems: [] });
  });
});

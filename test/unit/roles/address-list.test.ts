import { describe, expect, it } from 'vitest';
import { readAddresses } from '../../../app/routes/roles/address-list.ts';

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
    ['10.0.0.1-20', 'with a slash'],
    ['10.0.0.*', 'with a slash'],
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

  it('reads nothing from nothing', () => {
    expect(readAddresses(' ,; ')).toEqual({ ranges: [], problems: [] });
  });
});

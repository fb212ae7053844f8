import { randomFillSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createPasswords } from '../../../sync-server/access/passwords.ts';
import { cpuMsOf } from '../../support/cpu-time.ts';

const passwords = createPasswords({ random: (bytes) => randomFillSync(bytes), atOnce: 2, waiting: 20 });

async function hashOf(password: string): Promise<string> {
  const hash = await passwords.hash(password);
  if (hash === null) throw new Error('busy');
  return hash;
}

describe('passwords', () => {
  it('recognise the password they were made of, and no other', async () => {
    const stored = await hashOf('correct horse battery');
    expect(await passwords.verify('correct horse battery', stored)).toBe(true);
    expect(await passwords.verify('correct horse batterz', stored)).toBe(false);
  });

  it('are stored as argon2id with the parameters of OWASP and a salt of their own', async () => {
    const [one, two] = [await hashOf('the same password'), await hashOf('the same password')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/u);
    expect(one).not.toBe(two);
  });

  it('are the same however the keyboard composes accents', async () => {
    expect(await passwords.verify('cafe\u0301 au lait', await hashOf('caf\u00e9 au lait'))).toBe(true);
  });

  it('never match nobody’s password, whatever is typed', async () => {
    expect(await passwords.verify('', null)).toBe(false);
    expect(await passwords.verify('anything at all', null)).toBe(false);
  });

  it('cost the same work whether somebody has one or not', async () => {
    const stored = await hashOf('correct horse battery');
    const costOf = (hash: string | null): Promise<number> =>
      cpuMsOf(async () => {
        for (let n = 0; n < 6; n++) await passwords.verify('a wrong password', hash);
      });
    await costOf(null);
    const [some, none] = [await costOf(stored), await costOf(null)];
    // Without the work for nobody it is a thousandth.
    expect(none).toBeGreaterThan(some / 2);
    expect(none).toBeLessThan(some * 2);
  });

  it('never match a stored hash that cannot be read or would cost too much', async () => {
    const stored = await hashOf('correct horse battery');
    for (const broken of [
      '',
      'plain',
      stored.slice(0, -1),
      stored.replace('argon2id', 'argon2i'),
      stored.replace('m=19456', 'm=999999999'),
    ]) {
      expect(await passwords.verify('correct horse battery', broken)).toBe(false);
    }
  });

  it('refuse more work than may run and wait, and go on afterwards', async () => {
    const busy = createPasswords({ random: (bytes) => randomFillSync(bytes), atOnce: 2, waiting: 3 });
    const answers = await Promise.all(Array.from({ length: 8 }, () => busy.verify('a password', null)));
    expect(answers.filter((answer) => answer === 'busy')).toHaveLength(3);
    expect(await busy.verify('a password', null)).toBe(false);
  });
});

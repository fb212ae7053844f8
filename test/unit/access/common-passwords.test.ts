import { expect, it } from 'vitest';
import { createCommonPasswords } from '../../../sync-server/access/common-passwords.ts';

it('what is tried first is common, in any case and form, and so is what only repeats itself', async () => {
  const common = createCommonPasswords();
  const asked = ['password', 'PassWord1', 'ｐａｓｓｗｏｒｄ', 'qwertyuiop', 'aaaaaaaaaaaaaaa'];
  for (const one of [...asked, 'passwordpassword', 'abc abc abc abc '])
    expect([one, await common.has(one)]).toEqual([one, true]);
  for (const one of ['correct horse battery', 'a long enough password', 'the password is long'])
    expect([one, await common.has(one)]).toEqual([one, false]);
});
